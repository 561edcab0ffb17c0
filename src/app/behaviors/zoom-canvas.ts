import { confined, wheelFactor, zoomedAbout, type Point, type ZoomTransform } from './zoom-transform.ts';

export interface ZoomCallbacks {
  /** The transform has changed, by a gesture or by `move`. */
  readonly onzoom: (transform: ZoomTransform) => void;
  /** A gesture begins, or has ended. */
  readonly onmoving: (isMoving: boolean) => void;
  /** Whether a double click here means something else than to zoom. */
  readonly isTaken: (event: MouseEvent) => boolean;
  /** What a drag from here moves instead of the picture; undefined for the picture. A finger takes it by resting on it. */
  readonly grab?: (event: PointerEvent) => Grabbed | undefined;
}

export interface Grabbed {
  readonly move: (to: Point) => void;
  /** Let go, or called off. */
  readonly end: (isCalledOff: boolean) => void;
}

export interface ZoomHandle {
  readonly move: (transform: ZoomTransform) => void;
  /** Zooms about the middle. */
  readonly scaleBy: (factor: number) => void;
  readonly destroy: () => void;
}

/** A pointer that moves less than this between press and release has clicked, in px. */
const CLICK_WITHIN = 4;
/** A wheel that stands still for so long has ended its gesture, in ms. */
const WHEEL_REST = 150;
/** A finger that rests for so long has taken hold, in ms. */
const LONG_PRESS = 450;

/**
 * Pan and zoom of one element: wheel, pinch, drag, double click. The page keeps what is its own: where it can scroll, a wheel
 * zooms only with Ctrl or once the element has the focus, and a single finger pans only what is zoomed in.
 * Not d3-zoom: it brings d3's selections, transitions, colours and interpolation into the page, 18 of its 90 kB.
 */
export function zoomCanvas(element: HTMLElement, { onzoom, onmoving, isTaken, grab }: ZoomCallbacks): ZoomHandle {
  let transform: ZoomTransform = { k: 1, x: 0, y: 0 };
  /** Pointers that are down, where they were last. */
  const pointers = new Map<number, Point>();
  let start: Point | undefined;
  let isDragging = false;
  let held: Grabbed | undefined;
  let longPress: ReturnType<typeof setTimeout> | undefined;
  let wheelEnd: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();

  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };

  function set(next: ZoomTransform): void {
    if (next.k === transform.k && next.x === transform.x && next.y === transform.y) return;
    transform = next;
    element.style.touchAction = next.k > 1 ? 'none' : 'pan-x pan-y';
    onzoom(next);
  }

  function drag(isNow: boolean): void {
    if (isDragging === isNow) return;
    isDragging = isNow;
    onmoving(isNow);
  }

  function onpointerdown(event: PointerEvent): void {
    if (event.ctrlKey || event.button !== 0) return;
    pointers.set(event.pointerId, at(event));
    clearTimeout(longPress);
    if (pointers.size > 1) return;
    start = at(event);
    if (event.pointerType !== 'touch') held = grab?.(event);
    else longPress = setTimeout(() => (held = isDragging ? undefined : grab?.(event)), LONG_PRESS);
  }

  function onpointermove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const after = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, after);
    if (other) {
      letGo(true);
      drag(true);
      const between = (a: Point): Point => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
      const spread = (a: Point) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
      set(zoomedAbout(transform, spread(after) / spread(before), between(before), between(after), size()));
      return;
    }
    if (!isDragging && start && Math.hypot(after.x - start.x, after.y - start.y) < CLICK_WITHIN) return;
    clearTimeout(longPress);
    if (!held && event.pointerType === 'touch' && transform.k === 1) return; // the page scrolls
    if (!isDragging) element.setPointerCapture(event.pointerId);
    drag(true);
    if (held) held.move(after);
    else set(confined({ k: transform.k, x: transform.x + after.x - before.x, y: transform.y + after.y - before.y }, size()));
  }

  function letGo(isCalledOff: boolean): void {
    const was = held;
    held = undefined;
    clearTimeout(longPress);
    was?.end(isCalledOff);
  }

  function onpointerup(event: PointerEvent): void {
    if (pointers.has(event.pointerId)) letGo(!isDragging || event.type === 'pointercancel');
    if (!pointers.delete(event.pointerId) || pointers.size > 0 || !isDragging) return;
    drag(false);
    // The click that follows a drag ends the drag and means nothing else.
    const swallow = (click: Event) => click.stopPropagation();
    element.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
  }

  function onwheel(event: WheelEvent): void {
    if (!event.ctrlKey && !element.contains(document.activeElement) && pageScrolls()) return;
    event.preventDefault();
    if (wheelEnd === undefined) onmoving(true);
    clearTimeout(wheelEnd);
    wheelEnd = setTimeout(() => {
      wheelEnd = undefined;
      onmoving(false);
    }, WHEEL_REST);
    set(zoomedAbout(transform, wheelFactor(event), at(event), at(event), size()));
  }

  function ondblclick(event: MouseEvent): void {
    if (isTaken(event)) return;
    event.preventDefault();
    set(zoomedAbout(transform, event.shiftKey ? 0.5 : 2, at(event), at(event), size()));
  }

  const { signal } = listening;
  element.addEventListener('pointerdown', onpointerdown, { signal });
  element.addEventListener('pointermove', onpointermove, { signal });
  element.addEventListener('pointerup', onpointerup, { signal });
  element.addEventListener('pointercancel', onpointerup, { signal });
  element.addEventListener('wheel', onwheel, { signal, passive: false });
  element.addEventListener('dblclick', ondblclick, { signal });
  // A finger that has taken hold of something neither scrolls nor opens a menu.
  const ownTouch = (event: Event) => held && event.preventDefault();
  element.addEventListener('touchmove', ownTouch, { signal, passive: false });
  element.addEventListener('contextmenu', ownTouch, { signal });
  element.style.touchAction = 'pan-x pan-y';
  // A drag that leaves the element before it counts as one has no capture yet, and its end is not heard here.
  window.addEventListener('pointerup', onpointerup, { signal });

  return {
    move: (next) => set(confined(next, size())),
    scaleBy: (factor) => {
      const { width, height } = size();
      const middle = { x: width / 2, y: height / 2 };
      set(zoomedAbout(transform, factor, middle, middle, { width, height }));
    },
    destroy: () => {
      listening.abort();
      clearTimeout(wheelEnd);
      clearTimeout(longPress);
    },
  };
}

function pageScrolls(): boolean {
  const page = document.scrollingElement;
  return page !== null && page.scrollHeight > page.clientHeight + 1;
}

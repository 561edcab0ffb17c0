/** What happens on an element that is brushed and zoomed; all x are px from its left edge, all y from its top. */
export interface BrushCallbacks {
  /** The pointer, pressed on `target`, has begun to move. */
  readonly start: (x: number, target: Element, y: number) => void;
  readonly drag: (x: number, y: number) => void;
  /** `isCancelled`: by Escape, by a second finger, or by the browser. */
  readonly end: (isCancelled: boolean) => void;
  /** Pressed and released in one place. */
  readonly click: (x: number, target: Element, y: number, isTouch: boolean) => void;
  /** Wheel or two fingers: finer by `factor` around x, moved by so many px. Returns whether anything changed; if not, the page may scroll. */
  readonly zoom?: (x: number, factor: number, moved: number) => boolean;
}

/** Fewer px than this are a click with an unsteady hand. */
const CLICK_PX = 3;
const WHEEL_PX_PER_DOUBLING = 240;
const LINE_PX = 20;

interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly target: Element;
  isDragging: boolean;
}

/**
 * Brush and zoom by mouse, pen and finger on one element, which keeps no state of its own: what is selected comes from outside,
 * so that setting it can never echo as a gesture. d3-brush is not used because its handles cannot move outside a narrow
 * range, take the focus, or lie below the axis, and because it reads two fingers as two ends.
 *
 * @param isPlane whether the way up and down is dragged as well; else a finger that goes there scrolls the page
 */
export function brush(node: HTMLElement, callbacks: BrushCallbacks, isPlane = false): { destroy: () => void } {
  const listening = new AbortController();
  const { signal } = listening;
  const page = node.ownerDocument;
  const fingers = new Map<number, number>();
  let press: Press | undefined;
  let pinch: { readonly apart: number; readonly middle: number } | undefined;

  const xOf = (event: MouseEvent) => event.clientX - node.getBoundingClientRect().left;
  const yOf = (event: MouseEvent) => event.clientY - node.getBoundingClientRect().top;

  function release(isCancelled: boolean): void {
    const was = press;
    press = undefined;
    if (was?.isDragging) callbacks.end(isCancelled);
  }

  function down(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.pointerType === 'touch') fingers.set(event.pointerId, xOf(event));
    if (fingers.size > 1) {
      release(true);
      pinch = pinchOf(fingers);
      return;
    }
    press = { id: event.pointerId, x: xOf(event), y: yOf(event), target: event.target, isDragging: false };
  }

  function move(event: PointerEvent): void {
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, xOf(event));
    if (pinch) {
      const next = pinchOf(fingers);
      callbacks.zoom?.(next.middle, next.apart / pinch.apart, next.middle - pinch.middle);
      pinch = next;
      return;
    }
    if (press?.id !== event.pointerId) return;
    const x = xOf(event);
    const y = yOf(event);
    if (!press.isDragging) {
      if (Math.hypot(x - press.x, isPlane ? y - press.y : 0) < CLICK_PX) return;
      press.isDragging = true;
      // not on pressing: a captured click would never reach a button that lies on the brush
      node.setPointerCapture(press.id);
      callbacks.start(press.x, press.target, press.y);
    }
    callbacks.drag(x, y);
  }

  function up(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    if (fingers.size < 2) pinch = undefined;
    if (press?.id !== event.pointerId) return;
    const { isDragging, target } = press;
    release(false);
    if (!isDragging) callbacks.click(xOf(event), target, yOf(event), event.pointerType === 'touch');
  }

  function cancel(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    if (fingers.size < 2) pinch = undefined;
    if (press?.id === event.pointerId) release(true);
  }

  function wheel(event: WheelEvent): void {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const delta = unit * (isSideways && event.deltaX !== 0 ? event.deltaX : event.deltaY);
    // browsers send a pinch on a touchpad as a wheel with ctrl, in much smaller steps
    const doublings = isSideways ? 0 : (-delta * (event.ctrlKey ? 8 : 1)) / WHEEL_PX_PER_DOUBLING;
    if (callbacks.zoom?.(xOf(event), 2 ** doublings, isSideways ? -delta : 0)) event.preventDefault();
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !press?.isDragging) return;
    event.stopPropagation();
    release(true);
  }

  node.addEventListener('pointerdown', down, { signal });
  page.addEventListener('pointermove', move, { signal });
  page.addEventListener('pointerup', up, { signal });
  page.addEventListener('pointercancel', cancel, { signal });
  page.addEventListener('keydown', key, { signal, capture: true });
  if (callbacks.zoom) node.addEventListener('wheel', wheel, { signal, passive: false });
  return { destroy: () => listening.abort() };
}

function pinchOf(fingers: ReadonlyMap<number, number>): { apart: number; middle: number } {
  const [a = 0, b = 0] = fingers.values();
  return { apart: Math.max(1, Math.abs(a - b)), middle: (a + b) / 2 };
}

import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';

export interface ZoomTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface ZoomCallbacks {
  /** The transform has changed, by a gesture or by `move`. */
  readonly onzoom: (transform: ZoomTransform) => void;
  /** A gesture begins, or has ended. */
  readonly onmoving: (isMoving: boolean) => void;
  /** Whether a double click here means something else than to zoom. */
  readonly isTaken: (event: MouseEvent) => boolean;
}

export interface ZoomHandle {
  readonly move: (transform: ZoomTransform) => void;
  /** Zooms about the middle. */
  readonly scaleBy: (factor: number) => void;
  readonly destroy: () => void;
}

const MOST = 16;

/** A pointer that moves less than this between press and release has clicked, in px. */
const CLICK_WITHIN = 4;

/**
 * Pan and zoom of one element: wheel, pinch, drag, double click. The page keeps what is its own: where it can scroll, a wheel
 * zooms only with Ctrl or once the element has the focus, and a single finger pans only what is zoomed in.
 */
export function zoomCanvas(element: HTMLElement, { onzoom, onmoving, isTaken }: ZoomCallbacks): ZoomHandle {
  const target = select(element);
  let k = 1;
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MOST])
    .clickDistance(CLICK_WITHIN)
    .duration(0)
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
      if ('touches' in event) return event.touches.length > 1 || k > 1;
      if (event.type === 'wheel') return event.ctrlKey || element.contains(document.activeElement) || !pageScrolls();
      if (event.type === 'dblclick') return !isTaken(event);
      return !event.ctrlKey && event.button === 0;
    })
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => sourceEvent && onmoving(true))
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => sourceEvent && onmoving(false))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      k = transform.k;
      element.style.touchAction = k > 1 ? 'none' : 'pan-x pan-y';
      onzoom({ k, x: transform.x, y: transform.y });
    });
  const setExtent = () => {
    const { clientWidth: width, clientHeight: height } = element;
    // A quarter of the canvas beyond each edge: what stands at the rim can be brought to the middle of a third.
    behavior.extent([
      [0, 0],
      [width, height],
    ]);
    behavior.translateExtent([
      [-width / 4, -height / 4],
      [width * 1.25, height * 1.25],
    ]);
  };
  setExtent();
  const observer = new ResizeObserver(setExtent);
  observer.observe(element);
  target.call(behavior);
  element.style.touchAction = 'pan-x pan-y';
  return {
    move: (transform) => target.call(behavior.transform, zoomIdentity.translate(transform.x, transform.y).scale(transform.k)),
    scaleBy: (factor) => target.call(behavior.scaleBy, factor),
    destroy: () => {
      observer.disconnect();
      target.on('.zoom', null);
    },
  };
}

function pageScrolls(): boolean {
  const page = document.scrollingElement;
  return page !== null && page.scrollHeight > page.clientHeight + 1;
}

import type { ZoomHandle } from '../behaviors/zoom-canvas.ts';
import { UNZOOMED, type Zoom } from './frame.ts';
import { walk, type Direction } from './walk.ts';

interface Mark {
  readonly entity: number;
  readonly x: number;
  readonly y: number;
}

/** What the keyboard needs of a map. */
interface KeyedMap {
  /** What is drawn, once it is. */
  readonly marks: readonly Mark[] | undefined;
  /** Entity that the keyboard stands at, or would begin at. */
  readonly here: number | undefined;
  /** It has come there before. */
  readonly isThere: boolean;
  /** Where the key Home leads. */
  readonly first: number | undefined;
  readonly handle: ZoomHandle | undefined;
  readonly goTo: (entity: number) => void;
  /** Opens an entity; undefined closes what is open. */
  readonly open: (entity: number | undefined, isShift: boolean) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Px that a mark walked to keeps from the edge. */
const INSET = 32;

export function directionOf(key: string): Direction | undefined {
  return ARROWS[key];
}

/** The keys that every map has. @returns whether this was one of them */
export function pressMapKey({ key, shiftKey }: KeyboardEvent, map: KeyedMap): boolean {
  const { marks, here, handle } = map;
  const direction = ARROWS[key];
  if (direction && marks && here !== undefined) {
    const from = marks.find(({ entity }) => entity === here);
    const next = from && (map.isThere ? walk(marks, from, direction) : from);
    if (next) map.goTo(next.entity);
  } else if (key === 'Home' && map.first !== undefined) map.goTo(map.first);
  else if (key === 'Enter' && here !== undefined) map.open(here, shiftKey);
  else if (key === 'Escape') map.open(undefined, false);
  else if (key === '+' || key === '=') handle?.scaleBy(1.5);
  else if (key === '-') handle?.scaleBy(1 / 1.5);
  else if (key === '0') handle?.move(UNZOOMED);
  else return false;
  return true;
}

/** Moves a map that is zoomed in until a mark is well in sight. */
export function bringInSight(
  mark: Mark,
  { zoom, width, height, handle }: { zoom: Zoom; width: number; height: number; handle: ZoomHandle | undefined },
): void {
  const inside = (at: number, extent: number) => Math.min(extent - INSET, Math.max(INSET, at)) - at;
  const [dx, dy] = [inside(mark.x, width), inside(mark.y, height)];
  if (zoom.k > 1 && (dx !== 0 || dy !== 0)) handle?.move({ k: zoom.k, x: zoom.x + dx, y: zoom.y + dy });
}

import type { Corpus } from '../data/corpus.ts';

/** The stretch of the layout's plane that the canvas shows when nothing is zoomed, in the layout's px. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From the layout's px to the canvas's: `x · scaleX + left`, `y · scaleY + top`. */
export interface Fit {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly left: number;
  readonly top: number;
}

/** Zoom as d3 has it: canvas px times `k`, plus `x`, `y`. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const UNZOOMED: Zoom = { k: 1, x: 0, y: 0 };

/** The canvas that layouts are made for; larger corpora spread beyond it. */
const CANVAS = { width: 816, height: 500 } as const;

/** What a layout leaves for labels beside its outermost marks, in px. */
const MARGIN = { x: 64, y: 30 } as const;

/** One axis is stretched at most so much more than the other: a phone is narrow, but a picture is to be known again. */
const MOST_STRETCH = 1.8;

/** The same for every selection of a corpus: gaps stay where names are left out. */
export function layoutFrame({ placed, x, y }: Pick<Corpus['entities'], 'placed' | 'x' | 'y'>): Frame {
  let left = 0;
  let top = 0;
  let right: number = CANVAS.width;
  let bottom: number = CANVAS.height;
  for (let i = 0; i < placed; i++) {
    left = Math.min(left, x[i]! - MARGIN.x);
    right = Math.max(right, x[i]! + MARGIN.x);
    top = Math.min(top, y[i]! - MARGIN.y);
    bottom = Math.max(bottom, y[i]! + MARGIN.y);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Lays a frame into a canvas, in its middle. */
export function fitFrame(frame: Frame, width: number, height: number): Fit {
  const roomX = width / frame.width;
  const roomY = height / frame.height;
  const scaleX = Math.min(roomX, roomY * MOST_STRETCH);
  const scaleY = Math.min(roomY, roomX * MOST_STRETCH);
  return {
    scaleX,
    scaleY,
    left: (width - frame.width * scaleX) / 2 - frame.left * scaleX,
    top: (height - frame.height * scaleY) / 2 - frame.top * scaleY,
  };
}

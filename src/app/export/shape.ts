import type { CaptionLine } from './caption.ts';

/** One thing to be drawn, in px of the picture: by a canvas or as an element of SVG. */
export type Shape = PathShape | TextShape;

export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Ends of its lines: the shortest line is a dot then. One of no length at all, a canvas leaves out. */
  readonly cap?: 'round';
  /** 0 to 1; without it, all of it. */
  readonly opacity?: number;
}

export interface TextShape extends CaptionLine {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  /** Colour of the ground around it. */
  readonly halo?: string;
  /** Which of its ends, or its middle, stands at `x`; without it, the beginning. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Instead of the family of the picture. */
  readonly family?: string;
}

/** The same shapes further to the right and down. */
export function moved(shapes: readonly Shape[], right: number, down: number): Shape[] {
  return shapes.map((shape) => ({ ...shape, x: shape.x + right, y: shape.y + down }));
}

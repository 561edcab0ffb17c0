/** The canvas that a layout is made for, in px: the network's part of a page of 1440 × 900. The page scales it to what it has. */
export const CANVAS = { width: 816, height: 500 } as const;

/** What labels need beside the outermost marks, in px. */
export const MARGIN = { x: 64, y: 30 } as const;

/** Where a mark's centre stands, in px from the canvas's upper left corner. */
export interface Point {
  x: number;
  y: number;
}

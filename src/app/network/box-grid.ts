/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 48;

/** Boxes by the cells of a grid that they touch, so that one asks only the neighbours. */
export class BoxGrid<T extends Box> {
  readonly #cells = new Map<number, T[]>();

  add(box: T): void {
    eachCell(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  /** Whether a box overlaps one that is in the grid and passes the test. */
  overlaps(box: Box, counts: (other: T) => boolean = () => true): boolean {
    return eachCell(box, (key) => {
      for (const other of this.#cells.get(key) ?? [])
        if (other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom && counts(other))
          return true;
      return false;
    });
  }

  /** Every box of the grid that a box overlaps, once. */
  overlapping(box: Box): Set<T> {
    const found = new Set<T>();
    this.overlaps(box, (other) => {
      found.add(other);
      return false;
    });
    return found;
  }
}

/** Calls back with the key of each cell that a box touches, until one answers true; returns whether one did. */
function eachCell({ left, top, right, bottom }: Box, visit: (key: number) => boolean): boolean {
  const lastX = Math.floor(right / CELL);
  const lastY = Math.floor(bottom / CELL);
  for (let x = Math.floor(left / CELL); x <= lastX; x++)
    for (let y = Math.floor(top / CELL); y <= lastY; y++) if (visit(x * 65_536 + y)) return true;
  return false;
}

import type { Point } from './canvas.ts';

/** Marks by where they stand, so that those near a point are found without looking at all of them. */
export class MarkGrid {
  readonly #cells = new Map<string, Set<number>>();

  /** @param within how far from a point a mark may stand to be near it; a mark that moves meanwhile is found where it stood */
  constructor(
    private readonly points: readonly Readonly<Point>[],
    private readonly within: number,
  ) {
    for (let i = 0; i < points.length; i++) this.add(i);
  }

  add(mark: number): void {
    const { x, y } = this.points[mark]!;
    const key = this.#key(x, y);
    const cell = this.#cells.get(key);
    if (cell) cell.add(mark);
    else this.#cells.set(key, new Set([mark]));
  }

  /** To be called before the mark moves. */
  remove(mark: number): void {
    const { x, y } = this.points[mark]!;
    this.#cells.get(this.#key(x, y))?.delete(mark);
  }

  /** All marks that are near, and some that are not. */
  near({ x, y }: Readonly<Point>): number[] {
    const found: number[] = [];
    for (const dy of [-1, 0, 1])
      for (const dx of [-1, 0, 1]) found.push(...(this.#cells.get(this.#key(x + dx * this.within, y + dy * this.within)) ?? []));
    return found;
  }

  #key(x: number, y: number): string {
    return `${Math.floor(x / this.within)} ${Math.floor(y / this.within)}`;
  }
}

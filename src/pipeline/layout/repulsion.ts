import type { Plane } from './plane.ts';

/** Deeper than this, marks stand upon one another for all that the push can tell. */
const DEEPEST = 24;

/**
 * The push of all masses on each of them, mass times mass over distance, in time n·log n: a quadtree over typed arrays, in which a
 * square seen at an angle of less than `WIDEST` pushes as one. Made once and filled anew for each tick.
 * Barnes & Hut 1986, "A hierarchical O(N log N) force-calculation algorithm", Nature 324.
 */
export class Repulsion {
  static readonly WIDEST = 1;

  /** Four places a square: 0 nobody, above it a square, below it `~node`, the first of those that share the place. */
  readonly #child: Int32Array;
  readonly #mass: Float64Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** The node after one that shares its place; −1 the last. */
  readonly #sharing: Int32Array;
  readonly #capacity: number;
  readonly #stack = new Int32Array(4 * DEEPEST + 8);
  readonly #stackArea = new Float64Array(4 * DEEPEST + 8);

  constructor(private readonly masses: Float64Array) {
    this.#capacity = 4 * masses.length + 64;
    this.#child = new Int32Array(4 * this.#capacity);
    this.#mass = new Float64Array(this.#capacity);
    this.#x = new Float64Array(this.#capacity);
    this.#y = new Float64Array(this.#capacity);
    this.#sharing = new Int32Array(masses.length);
  }

  /** Adds to `force` what pushes each node of the plane. */
  push({ x, y }: Plane, force: Plane): void {
    const child = this.#child;
    const area = this.#fill({ x, y }) ** 2;
    const widest = Repulsion.WIDEST ** 2;
    const stack = this.#stack;
    const stackArea = this.#stackArea;
    const { masses } = this;
    for (let i = 0; i < x.length; i++) {
      const here = { x: x[i]!, y: y[i]! };
      let sumX = 0;
      let sumY = 0;
      let top = 0;
      stack[0] = 0;
      stackArea[0] = area;
      while (top >= 0) {
        const square = stack[top]!;
        const size = stackArea[top--]!;
        const dx = here.x - this.#x[square]!;
        const dy = here.y - this.#y[square]!;
        const distance = dx * dx + dy * dy;
        if (size < widest * distance) {
          const push = this.#mass[square]! / distance;
          sumX += push * dx;
          sumY += push * dy;
          continue;
        }
        for (let place = 4 * square; place < 4 * square + 4; place++) {
          const inside = child[place]!;
          if (inside > 0) {
            stack[++top] = inside;
            stackArea[top] = size / 4;
          } else if (inside < 0) {
            for (let j = ~inside; j >= 0; j = this.#sharing[j]!) {
              if (j === i) continue;
              const ex = here.x - x[j]!;
              const ey = here.y - y[j]!;
              const push = masses[j]! / (ex * ex + ey * ey || 1e-9);
              sumX += push * ex;
              sumY += push * ey;
            }
          }
        }
      }
      force.x[i]! += masses[i]! * sumX;
      force.y[i]! += masses[i]! * sumY;
    }
  }

  /** @returns the side of the outermost square */
  #fill({ x, y }: Plane): number {
    const child = this.#child;
    let left = Infinity;
    let right = -Infinity;
    let top = Infinity;
    let bottom = -Infinity;
    for (let i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    const side = Math.max(right - left, bottom - top) * 1.0001 + 1e-9;
    let squares = this.#open(0);
    for (let i = 0; i < x.length; i++) {
      let square = 0;
      let half = side;
      let fromX = left;
      let fromY = top;
      this.#sharing[i] = -1;
      for (let depth = 1; ; depth++) {
        this.#add(square, i, x, y);
        half /= 2;
        const place = 4 * square + (x[i]! >= fromX + half ? 1 : 0) + (y[i]! >= fromY + half ? 2 : 0);
        if (place & 1) fromX += half;
        if (place & 2) fromY += half;
        const inside = child[place]!;
        if (inside > 0) {
          square = inside;
          continue;
        }
        if (inside < 0 && depth < DEEPEST && squares < this.#capacity) {
          // The one that is there moves into a square of its own, which the newcomer enters with the next round.
          const other = ~inside;
          square = squares;
          squares = this.#open(squares);
          for (let j = other; j >= 0; j = this.#sharing[j]!) this.#add(square, j, x, y);
          const quarter = half / 2;
          child[4 * square + (x[other]! >= fromX + quarter ? 1 : 0) + (y[other]! >= fromY + quarter ? 2 : 0)] = inside;
          child[place] = square;
          continue;
        }
        if (inside < 0) this.#sharing[i] = ~inside;
        child[place] = ~i;
        break;
      }
    }
    for (let square = 0; square < squares; square++) {
      this.#x[square]! /= this.#mass[square]!;
      this.#y[square]! /= this.#mass[square]!;
    }
    return side;
  }

  #open(square: number): number {
    this.#child.fill(0, 4 * square, 4 * square + 4);
    this.#mass[square] = 0;
    this.#x[square] = 0;
    this.#y[square] = 0;
    return square + 1;
  }

  #add(square: number, node: number, x: Float64Array, y: Float64Array): void {
    const mass = this.masses[node]!;
    this.#mass[square]! += mass;
    this.#x[square]! += mass * x[node]!;
    this.#y[square]! += mass * y[node]!;
  }
}

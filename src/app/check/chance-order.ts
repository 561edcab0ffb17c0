/**
 * A number that a text always has, evenly over [0, 2³²): FNV-1a over its UTF-16 units, stirred. It stands in for chance, so that the same
 * corpus always draws the same.
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stirred(hash, text.length);
}

/** One number for two, evenly over [0, 2³²) however alike they are: the last step of MurmurHash3 (Appleby 2008). */
export function stirred(a: number, b: number): number {
  let hash = a ^ Math.imul(b + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Those of many with the smallest keys, in their order; of equal keys the first. */
export class Smallest<T> {
  readonly #most: number;
  readonly #held: { readonly key: number; readonly item: T }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Nothing with this key or a greater one is kept. */
  get limit(): number {
    return this.#held.length < this.#most ? Infinity : (this.#held.at(-1)?.key ?? 0);
  }

  add(key: number, item: T): void {
    if (key >= this.limit) return;
    let place = this.#held.length;
    while (place > 0 && this.#held[place - 1]!.key > key) place--;
    this.#held.splice(place, 0, { key, item });
    if (this.#held.length > this.#most) this.#held.pop();
  }

  get items(): readonly T[] {
    return this.#held.map(({ item }) => item);
  }
}

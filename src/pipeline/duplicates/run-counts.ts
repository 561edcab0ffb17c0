import type { Words } from './read-words.ts';

/**
 * In how many texts each run of words stands, counted by hash: runs that fall together are counted together, so that a count may be a
 * few too high, never too low, and stops at 65,535.
 */
export class RunCounts {
  readonly #mask: number;
  readonly #counts: Uint16Array;

  /** @param characters of the whole corpus: about an eighth as many runs as characters are told apart, 16 million at most */
  constructor(characters: number) {
    let size = 1 << 12;
    while (size < characters / 8 && size < 1 << 24) size *= 2;
    this.#mask = size - 1;
    this.#counts = new Uint16Array(size);
  }

  add({ count, run }: Words): void {
    for (let i = 0; i < count; i++) {
      const slot = run[i]! & this.#mask;
      if (run[i] !== 0 && this.#counts[slot]! < 0xffff) this.#counts[slot]!++;
    }
  }

  of(run: number): number {
    return this.#counts[run & this.#mask]!;
  }
}

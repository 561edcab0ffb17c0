import type { Words } from './read-words.ts';

/** By run, the first sentence of a text that has it. Emptied without being cleared: a slot counts only with the stamp of the last filling. */
export class RunTable {
  #mask = 0;
  #runs = new Int32Array(0);
  #sentences = new Int32Array(0);
  #stamps = new Int32Array(0);
  #stamp = 0;

  fill({ count, run, sentence }: Words): void {
    if (this.#runs.length < count * 2 || this.#runs.length === 0) {
      let size = 2048;
      while (size < count * 2) size *= 2;
      this.#mask = size - 1;
      this.#runs = new Int32Array(size);
      this.#sentences = new Int32Array(size);
      this.#stamps = new Int32Array(size);
      this.#stamp = 0;
    }
    this.#stamp++;
    for (let i = 0; i < count; i++) {
      if (run[i] === 0) continue;
      const slot = this.#slot(run[i]!);
      if (this.#stamps[slot] === this.#stamp) continue;
      this.#runs[slot] = run[i]!;
      this.#sentences[slot] = sentence[i]!;
      this.#stamps[slot] = this.#stamp;
    }
  }

  /** −1 where none has it. */
  sentenceOf(run: number): number {
    const slot = this.#slot(run);
    return this.#stamps[slot] === this.#stamp ? this.#sentences[slot]! : -1;
  }

  /** Where the run stands, or is to stand. */
  #slot(run: number): number {
    let slot = run & this.#mask;
    while (this.#stamps[slot] === this.#stamp && this.#runs[slot] !== run) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Words of a text, each as often as it stands there. */
export class WordList {
  length = 0;
  #words = new Int32Array(1024);

  emptied(): this {
    this.length = 0;
    return this;
  }

  push(word: number): void {
    if (this.length === this.#words.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.#words);
      this.#words = longer;
    }
    this.#words[this.length++] = word;
  }

  /** How many stand in the other too. */
  inCommon(other: WordList): number {
    const [mine, theirs] = [this, other].map((list) => list.#words.subarray(0, list.length).sort());
    let count = 0;
    for (let i = 0, j = 0; i < mine!.length && j < theirs!.length;) {
      const [x, y] = [mine![i]!, theirs![j]!];
      if (x === y) count++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return count;
  }
}

import { NUMBER, type Words } from './read-words.ts';

/** How much two texts have in common. */
export interface Likeness {
  /** Jaccard index of their words, by weight: those in sentences that both have, of those of both texts. */
  readonly words: number;
  /** In the sentences that both have: the share of names and figures that agree, and of the other words. */
  readonly names: number;
  readonly others: number;
  /** There too, one text with the other: words in either, share of those without figures that both have, and figures that one has in place of the other's. */
  readonly compared: number;
  readonly same: number;
  readonly figuresChanged: number;
}

/**
 * Both texts have a sentence where so large a share of its words agree, and have it wholly from the second on; between them in part.
 * Of a sentence with a tenth of its words replaced seven of eight agree, of one told anew seldom a third.
 */
const PARTLY_KEPT = 0.4;
const WHOLLY_KEPT = 0.8;
/** In sentences with fewer words agreeing, what differs says nothing. */
const COMPARED = 0.5;

/** The weight of a run of words; a word has that of its heaviest run. */
export type Weigh = (run: number) => number;

/**
 * Compares two texts sentence by sentence, in whatever order they stand: a sentence's partner is the one that has most of its runs of
 * three words, and a word agrees where a run with it stands in that partner.
 */
export class TextComparer {
  readonly #first = new RunTable();
  readonly #second = new RunTable();
  #weight = new Float64Array(1024);
  #agrees = new Uint8Array(1024);
  #partner = new Int32Array(1024);
  /** Runs in common by sentence of the other text; all 0 between two sentences. */
  #votes = new Int32Array(1024);
  readonly #figures = [new WordList(), new WordList()] as const;
  readonly #words = [new WordList(), new WordList()] as const;

  compare(first: Words, second: Words, weigh: Weigh): Likeness {
    this.#makeRoom(Math.max(first.count, second.count));
    this.#first.fill(first);
    this.#second.fill(second);
    const a = this.#cover(first, this.#second, weigh, 0);
    const b = this.#cover(second, this.#first, weigh, 1);
    const kept = (a.kept + b.kept) / 2;
    const names = a.names + b.names;
    const others = a.others + b.others;
    const [figures, otherFigures] = this.#figures;
    const [plain, otherPlain] = this.#words;
    const words = plain.length + otherPlain.length;
    return {
      words: kept === 0 ? 0 : kept / (a.whole + b.whole - kept),
      names: names === 0 ? 1 : (a.namesAgreeing + b.namesAgreeing) / names,
      others: others === 0 ? 1 : (a.othersAgreeing + b.othersAgreeing) / others,
      compared: (words + figures.length + otherFigures.length) / 2,
      same: words === 0 ? 1 : (2 * plain.inCommon(otherPlain)) / words,
      figuresChanged: Math.min(figures.length, otherFigures.length) - figures.inCommon(otherFigures),
    };
  }

  /** What one text has of the other: weights of words, and numbers of words in the sentences compared. */
  #cover(words: Words, other: RunTable, weigh: Weigh, side: 0 | 1) {
    const { count, word, sentence, kind } = words;
    const figures = this.#figures[side].emptied();
    const plain = this.#words[side].emptied();
    const sum = { whole: 0, kept: 0, names: 0, namesAgreeing: 0, others: 0, othersAgreeing: 0 };
    for (let start = 0, end = 0; start < count; start = end) {
      while (end < count && sentence[end] === sentence[start]) end++;
      this.#mark(words, start, end, other, weigh);
      let agreeing = 0;
      let whole = 0;
      for (let i = start; i < end; i++) {
        agreeing += this.#agrees[i]!;
        whole += this.#weight[i]!;
      }
      const share = agreeing / (end - start);
      sum.whole += whole;
      sum.kept += whole * Math.min(1, Math.max(0, (share - PARTLY_KEPT) / (WHOLLY_KEPT - PARTLY_KEPT)));
      if (share < COMPARED) continue;
      for (let i = start; i < end; i++) {
        (kind[i] === NUMBER ? figures : plain).push(word[i]!);
        if (kind[i] !== 0) {
          sum.names++;
          sum.namesAgreeing += this.#agrees[i]!;
        } else {
          sum.others++;
          sum.othersAgreeing += this.#agrees[i]!;
        }
      }
    }
    return sum;
  }

  /** Weight of the words of one sentence, and whether they agree with its partner. */
  #mark({ run }: Words, start: number, end: number, other: RunTable, weigh: Weigh): void {
    const weight = this.#weight.fill(0, start, end);
    const agrees = this.#agrees.fill(0, start, end);
    const partner = this.#partner;
    const votes = this.#votes;
    let best = -1;
    for (let i = start; i < end; i++) {
      partner[i] = -1;
      if (run[i] === 0) continue;
      const heavy = weigh(run[i]!);
      if (heavy > weight[i]!) weight[i] = heavy;
      if (heavy > weight[i + 1]!) weight[i + 1] = heavy;
      if (heavy > weight[i + 2]!) weight[i + 2] = heavy;
      const found = other.sentenceOf(run[i]!);
      partner[i] = found;
      if (found >= 0 && (++votes[found]! > (best < 0 ? 0 : votes[best]!) || (votes[found] === votes[best] && found < best))) best = found;
    }
    for (let i = start; i < end; i++) {
      if (partner[i]! < 0) continue;
      votes[partner[i]!] = 0;
      if (partner[i] === best) agrees[i] = agrees[i + 1] = agrees[i + 2] = 1;
    }
  }

  #makeRoom(count: number): void {
    if (this.#weight.length >= count) return;
    const length = 2 ** Math.ceil(Math.log2(count));
    this.#weight = new Float64Array(length);
    this.#agrees = new Uint8Array(length);
    this.#partner = new Int32Array(length);
    this.#votes = new Int32Array(length);
  }
}

/** Words of a text, each as often as it stands there. */
class WordList {
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

/** By run, the first sentence of a text that has it. Emptied without being cleared: a slot counts only with the stamp of the last filling. */
class RunTable {
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

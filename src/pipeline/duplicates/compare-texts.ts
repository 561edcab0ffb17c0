import { NUMBER, type Words } from './read-words.ts';
import { RunTable } from './run-table.ts';
import { WordList } from './word-list.ts';

/** How much two texts have in common. */
export interface Likeness {
  /** Jaccard index of their words, by weight: those in sentences that both have, of those of both texts; questions apart. */
  readonly words: number;
  /** In the sentences that both have: the share of names and figures that agree, and of the other words. */
  readonly names: number;
  readonly others: number;
  /** There too, one text with the other: words in either, share of those without figures that both have, and figures that one has in place of the other's. */
  readonly compared: number;
  readonly same: number;
  readonly figuresChanged: number;
  /** Whether there is next to nothing else in either. */
  readonly isWhole: boolean;
}

/**
 * Both texts have a sentence where so large a share of its words agree, and have it wholly from the second on; between them in part.
 * Of a sentence with a tenth of its words replaced seven of eight agree, of one told anew seldom a third.
 */
const PARTLY_KEPT = 0.4;
const WHOLLY_KEPT = 0.8;
/** In sentences with fewer words agreeing, what differs says nothing, unless they are of one frame. */
const COMPARED = 0.5;
/** Who asks several people the same has a text from each: questions say nothing of a text, unless it has fewer other words than these. */
const FEWEST_ANSWERS = 20;
/** So large a share of either text is next to all of it. */
const WHOLE = 0.95;

/** Frames told apart before they are looked for; a power of 2. */
const FRAMES = 4096;

/** The weight of a run of words; a word has that of its heaviest run. */
export type Weigh = (run: number) => number;

/**
 * Compares two texts sentence by sentence, in whatever order they stand: a sentence's partner is the one that has most of its runs of
 * three words, and a word agrees where a run with it stands in that partner. Where there is a sentence of the same frame, word is
 * compared with word instead: in a list of scores hardly a run is the same, and figures that change places are other figures.
 */
export class TextComparer {
  readonly #runs = [new RunTable(), new RunTable()] as const;
  /** Whether a text may have a frame, by the frame's last bits: most need not be looked for. */
  readonly #mayHave = [new Uint8Array(FRAMES), new Uint8Array(FRAMES)] as const;
  #weight = new Float64Array(1024);
  #agrees = new Uint8Array(1024);
  #partner = new Int32Array(1024);
  /** Runs in common by sentence of the other text; all 0 between two sentences. */
  #votes = new Int32Array(1024);
  readonly #figures = [new WordList(), new WordList()] as const;
  readonly #words = [new WordList(), new WordList()] as const;

  compare(first: Words, second: Words, weigh: Weigh): Likeness {
    this.#makeRoom(Math.max(first.count, second.count));
    this.#runs[0].fill(first);
    this.#runs[1].fill(second);
    noteFrames(first, this.#mayHave[0]);
    noteFrames(second, this.#mayHave[1]);
    const withQuestions = answers(first) < FEWEST_ANSWERS || answers(second) < FEWEST_ANSWERS;
    const a = this.#cover(first, second, 0, weigh, withQuestions);
    const b = this.#cover(second, first, 1, weigh, withQuestions);
    const kept = (a.kept + b.kept) / 2;
    const names = a.names + b.names;
    const others = a.others + b.others;
    const [figures, otherFigures] = this.#figures;
    const [plain, otherPlain] = this.#words;
    const words = plain.length + otherPlain.length;
    const compared = a.names + a.others + b.names + b.others;
    return {
      words: kept === 0 ? 0 : kept / (a.whole + b.whole - kept),
      names: names === 0 ? 1 : (a.namesAgreeing + b.namesAgreeing) / names,
      others: others === 0 ? 1 : (a.othersAgreeing + b.othersAgreeing) / others,
      compared: compared / 2,
      same: words === 0 ? 1 : (2 * plain.inCommon(otherPlain)) / words,
      figuresChanged:
        Math.max(a.figuresChanged, b.figuresChanged) + Math.min(figures.length, otherFigures.length) - figures.inCommon(otherFigures),
      isWhole: a.names + a.others >= WHOLE * first.count && b.names + b.others >= WHOLE * second.count,
    };
  }

  /** What one text has of the other: weights of words, and numbers of words in the sentences compared. */
  #cover(words: Words, other: Words, side: 0 | 1, weigh: Weigh, withQuestions: boolean) {
    const { word, begin, kind, isQuestion } = words;
    const figures = this.#figures[side].emptied();
    const plain = this.#words[side].emptied();
    const sum = { whole: 0, kept: 0, names: 0, namesAgreeing: 0, others: 0, othersAgreeing: 0, figuresChanged: 0 };
    for (let sentence = 0; sentence < words.sentences; sentence++) {
      if (isQuestion[sentence] === 1 && !withQuestions) continue;
      const [start, end] = [begin[sentence]!, begin[sentence + 1]!];
      this.#mark(words, start, end, this.#runs[1 - side]!, weigh);
      let agreeing = 0;
      let whole = 0;
      for (let i = start; i < end; i++) {
        agreeing += this.#agrees[i]!;
        whole += this.#weight[i]!;
      }
      const mayHave = this.#mayHave[1 - side]![words.frame[sentence]! & (FRAMES - 1)] === 1;
      const byFrame = mayHave ? this.#markByFrame(words, sentence, other) : -1;
      const isByFrame = byFrame >= 0;
      if (isByFrame) agreeing = byFrame;
      const share = agreeing / (end - start);
      sum.whole += whole;
      sum.kept += whole * Math.min(1, Math.max(0, (share - PARTLY_KEPT) / (WHOLLY_KEPT - PARTLY_KEPT)));
      if (share < COMPARED && !isByFrame) continue;
      for (let i = start; i < end; i++) {
        if (kind[i] !== NUMBER) plain.push(word[i]!);
        else if (!isByFrame) figures.push(word[i]!);
        else sum.figuresChanged += 1 - this.#agrees[i]!;
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

  /**
   * Weight of the words of one sentence, and whether they agree with its partner or with the sentence on either side of that: one text
   * may end a sentence, as before a paragraph that follows "St.", where the other goes on.
   */
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
      if (Math.abs(partner[i]! - best) <= 1) agrees[i] = agrees[i + 1] = agrees[i + 2] = 1;
    }
  }

  /** Compares word by word with whichever sentence of the same frame agrees most. Returns how many words agree; −1 where there is none. */
  #markByFrame({ frame, begin, word }: Words, sentence: number, other: Words): number {
    const [start, end] = [begin[sentence]!, begin[sentence + 1]!];
    let most = -1;
    let best = 0;
    for (let i = 0; i < other.sentences; i++) {
      if (other.frame[i] !== frame[sentence] || other.begin[i + 1]! - other.begin[i]! !== end - start) continue;
      const away = other.begin[i]! - start;
      let agreeing = 0;
      for (let at = start; at < end; at++) if (word[at] === other.word[at + away]) agreeing++;
      if (agreeing > most) [most, best] = [agreeing, away];
      if (agreeing === end - start) break;
    }
    if (most >= 0) for (let at = start; at < end; at++) this.#agrees[at] = word[at] === other.word[at + best] ? 1 : 0;
    return most;
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

function noteFrames({ sentences, frame }: Words, into: Uint8Array): void {
  into.fill(0);
  for (let i = 0; i < sentences; i++) into[frame[i]! & (FRAMES - 1)] = 1;
}

/** Words that are in no question. */
function answers({ sentences, begin, isQuestion }: Words): number {
  let sum = 0;
  for (let i = 0; i < sentences; i++) if (isQuestion[i] === 0) sum += begin[i + 1]! - begin[i]!;
  return sum;
}

import { strengthAt } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import { FAR, meetingDistances, meetingStarts } from '../data/meetings.ts';
import { changeSize, eachChange, rangeRuns, type Runs } from './runs.ts';

type Named = Pick<Corpus, 'named' | 'naming' | 'mentions'>;

/** Ties among some entities, in a square: of the entities in slots `s < t`, at `s · width + t`. */
export interface AmongSums {
  readonly width: number;
  /** By entity: its slot, −1 where it is none of them. */
  readonly slot: Int32Array;
  /** Articles of the set that name both, and what they add up to, in `STRENGTH_UNIT`s. */
  readonly articles: Int32Array;
  readonly strength: Float64Array;
}

/** At so many places cumulative sums are kept, of the ties among the entities of most articles. */
const CHECKPOINTS = 24;

/** How many entities: where there are more articles, newcomers cost more, and there is more room. 20 MB for 100,000 articles. */
function frequentOf(articles: number): number {
  return Math.round(Math.min(1024, Math.max(256, Math.sqrt(articles))));
}

/** Of the articles that name a newcomer, one costs about so much of one in the way of a moving set: it has one name to look for. */
const NEWCOMER_COST = 0.5;

/** A set of more runs than these is counted afresh where somebody new is asked for. */
const MOST_RUNS = 8;

/**
 * Counts every tie among some entities, any others from move to move: those of most articles in the range, or the rows of a matrix.
 * Whoever stays is counted by the difference between the sets, whoever is new by the articles that name them. A jump
 * starts from the cumulative sums of the most frequent entities at the nearest two places.
 */
export class TiesAmong {
  readonly #corpus: Named;
  readonly #width: number;
  readonly #slot: Int32Array;
  readonly #entityIn: Int32Array;
  readonly #articles: Int32Array;
  readonly #strength: Float64Array;
  readonly #meetings: Meetings;
  readonly #adds = Float64Array.from({ length: FAR + 1 }, (_, apart) => strengthAt(apart));
  #runs: Runs = new Int32Array();
  #checkpoints: Checkpoints | undefined;
  /** Slots and places of the wanted names of one article. */
  readonly #slotsHere: Int32Array;
  readonly #placesHere: Int32Array;

  /** @param width most entities that are asked for at once */
  constructor(corpus: Named, width: number, meetings = meetingsOf(corpus)) {
    this.#corpus = corpus;
    this.#width = width;
    this.#slot = new Int32Array(corpus.naming.start.length - 1).fill(-1);
    this.#entityIn = new Int32Array(width).fill(-1);
    this.#articles = new Int32Array(width * width);
    this.#strength = new Float64Array(width * width);
    this.#meetings = meetings;
    this.#slotsHere = new Int32Array(meetings.mostNames);
    this.#placesHere = new Int32Array(meetings.mostNames);
  }

  /** Most entities that it holds at once. */
  get width(): number {
    return this.#width;
  }

  moveTo(runs: Runs, entities: ArrayLike<number>): AmongSums {
    const isWanted = new Uint8Array(this.#slot.length);
    for (let i = 0; i < entities.length; i++) isWanted[entities[i]!] = 1;
    const away = changeSize(this.#runs, runs);
    const size = changeSize(new Int32Array(), runs);
    const stays = (entity: number) => this.#slot[entity]! >= 0;
    const moving = away + NEWCOMER_COST * this.#articlesOf(entities, runs, stays);
    let [near, base] = [Infinity, new Int32Array() as Runs];
    if (Math.min(moving, size) > this.#corpus.named.start.length / CHECKPOINTS) {
      const { at, rows, place } = (this.#checkpoints ??= this.#makeCheckpoints());
      base = rangeRuns(at(rows(runs[0] ?? 0)), at(rows(runs.at(-1) ?? 0)));
      near = changeSize(base, runs) + NEWCOMER_COST * this.#articlesOf(entities, runs, (entity) => place[entity]! >= 0);
    }
    if (moving <= near && moving <= size && runs.length <= 2 * MOST_RUNS) {
      for (let slot = 0; slot < this.#width; slot++) if (this.#entityIn[slot]! >= 0 && !isWanted[this.#entityIn[slot]!]) this.#free(slot);
      this.#change(this.#runs, runs);
      this.#addNewcomers(entities, runs);
    } else if (near < size && runs.length <= 2 * MOST_RUNS) {
      this.#clear();
      this.#startFrom(base, entities);
      this.#change(base, runs);
      this.#addNewcomers(entities, runs);
    } else {
      this.#clear();
      for (let i = 0; i < entities.length; i++) this.#seat(entities[i]!, i);
      this.#change(new Int32Array(), runs);
    }
    this.#runs = runs;
    return { width: this.#width, slot: this.#slot, articles: this.#articles, strength: this.#strength };
  }

  #change(before: Runs, after: Runs): void {
    eachChange(before, after, (from, to, change) => this.#add(from, to, change));
  }

  /** Articles of the set that name those of the entities that are not known. */
  #articlesOf(entities: ArrayLike<number>, runs: Runs, isKnown: (entity: number) => boolean): number {
    let sum = 0;
    for (let i = 0; i < entities.length; i++)
      if (!isKnown(entities[i]!)) this.#eachRun(entities[i]!, runs, (from, to) => (sum += to - from));
    return sum;
  }

  #eachRun(entity: number, runs: Runs, visit: (from: number, to: number) => void): void {
    const { start, article } = this.#corpus.naming;
    for (let run = 0; run + 1 < runs.length && run < 2 * MOST_RUNS; run += 2) {
      const from = placeAt(article, runs[run]!, start[entity]!, start[entity + 1]!);
      visit(from, placeAt(article, runs[run + 1]!, from, start[entity + 1]!));
    }
  }

  #clear(): void {
    for (const entity of this.#entityIn) if (entity >= 0) this.#slot[entity] = -1;
    this.#entityIn.fill(-1);
    this.#articles.fill(0);
    this.#strength.fill(0);
  }

  #seat(entity: number, slot: number): void {
    this.#slot[entity] = slot;
    this.#entityIn[slot] = entity;
  }

  #free(slot: number): void {
    const width = this.#width;
    this.#slot[this.#entityIn[slot]!] = -1;
    this.#entityIn[slot] = -1;
    this.#articles.fill(0, slot * width, (slot + 1) * width);
    this.#strength.fill(0, slot * width, (slot + 1) * width);
    for (let at = slot; at < slot * width; at += width) this.#articles[at] = this.#strength[at] = 0;
  }

  #add(from: number, to: number, change: 1 | -1): void {
    const { start, entity } = this.#corpus.named;
    const width = this.#width;
    const { start: meetingStart, apart } = this.#meetings;
    const [slotOf, articles, strength, adds] = [this.#slot, this.#articles, this.#strength, this.#adds];
    const [slots, places] = [this.#slotsHere, this.#placesHere];
    for (let article = from; article < to; article++) {
      const first = start[article]!;
      const names = start[article + 1]! - first;
      let count = 0;
      for (let i = 0; i < names; i++) {
        const slot = slotOf[entity[first + i]!]!;
        if (slot < 0) continue;
        slots[count] = slot;
        places[count++] = i;
      }
      for (let i = 0; i + 1 < count; i++) {
        const s = slots[i]!;
        const row = meetingStart[article]! + (places[i]! * (2 * names - places[i]! - 1)) / 2 - places[i]! - 1;
        for (let j = i + 1; j < count; j++) {
          const t = slots[j]!;
          const at = s < t ? s * width + t : t * width + s;
          articles[at]! += change;
          strength[at]! += change * adds[apart[row + places[j]!]!]!;
        }
      }
    }
  }

  /** Everybody without a slot gets one, and is counted in the articles that name them, with all who have one already. */
  #addNewcomers(entities: ArrayLike<number>, runs: Runs): void {
    let free = 0;
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i]!;
      if (this.#slot[entity]! >= 0) continue;
      while (this.#entityIn[free]! >= 0) free++;
      this.#seat(entity, free);
      this.#eachRun(entity, runs, (from, to) => this.#addNewcomer(free, from, to));
    }
  }

  #addNewcomer(own: number, from: number, to: number): void {
    const { named, naming } = this.#corpus;
    const { entity } = named;
    const width = this.#width;
    const { start: meetingStart, apart } = this.#meetings;
    const [slotOf, articles, strength, adds] = [this.#slot, this.#articles, this.#strength, this.#adds];
    for (let posting = from; posting < to; posting++) {
      const article = naming.article[posting]!;
      const first = named.start[article]!;
      const names = named.start[article + 1]! - first;
      const place = naming.place[posting]! - first;
      const meeting = meetingStart[article]!;
      // The meetings with the names before it lie apart, each one nearer to the next; those with the names after it follow one another.
      let at = meeting + place - 1;
      for (let i = 0; i < names; i++) {
        if (i === place) at = meeting + (place * (2 * names - place - 1)) / 2;
        else {
          const other = slotOf[entity[first + i]!]!;
          if (other >= 0) {
            const tie = other < own ? other * width + own : own * width + other;
            articles[tie]!++;
            strength[tie]! += adds[apart[at]!]!;
          }
          at += i < place ? names - i - 2 : 1;
        }
      }
    }
  }

  #startFrom(base: Runs, entities: ArrayLike<number>): void {
    const { place, rows, sums } = this.#checkpoints!;
    const [from, to] = [sums[rows(base[0] ?? 0)]!, sums[rows(base.at(-1) ?? 0)]!];
    const width = this.#width;
    let slot = 0;
    const frequent = Array.from(entities).filter((entity) => place[entity]! >= 0);
    for (const entity of frequent) this.#seat(entity, slot++);
    for (let s = 0; s < frequent.length; s++) {
      const x = place[frequent[s]!]!;
      for (let t = s + 1; t < frequent.length; t++) {
        const y = place[frequent[t]!]!;
        const at = x < y ? (y * (y - 1)) / 2 + x : (x * (x - 1)) / 2 + y;
        this.#articles[s * width + t] = to.articles[at]! - from.articles[at]!;
        this.#strength[s * width + t] = to.strength[at]! - from.strength[at]!;
      }
    }
  }

  #makeCheckpoints(): Checkpoints {
    const articleCount = this.#corpus.named.start.length - 1;
    const { start } = this.#corpus.naming;
    const articlesOf = (entity: number) => start[entity + 1]! - start[entity]!;
    const width = Math.min(frequentOf(articleCount), this.#slot.length);
    const frequent = [...this.#slot.keys()].sort((x, y) => articlesOf(y) - articlesOf(x) || x - y).slice(0, width);
    const place = new Int32Array(this.#slot.length).fill(-1);
    frequent.forEach((entity, i) => (place[entity] = i));
    const at = (row: number) => Math.floor((row * articleCount) / CHECKPOINTS);
    const rows = (article: number) => Math.round((article * CHECKPOINTS) / Math.max(1, articleCount));
    const among = new TiesAmong(this.#corpus, width, this.#meetings);
    frequent.forEach((entity, i) => among.#seat(entity, i));
    const sums = [among.#triangle()];
    for (let row = 0; row < CHECKPOINTS; row++) {
      among.#add(at(row), at(row + 1), 1);
      sums.push(among.#triangle());
    }
    return { place, at, rows, sums };
  }

  #triangle(): { articles: Int32Array; strength: Float64Array } {
    const width = this.#width;
    const articles = new Int32Array((width * (width - 1)) / 2);
    const strength = new Float64Array(articles.length);
    for (let t = 1, at = 0; t < width; t++)
      for (let s = 0; s < t; s++, at++) {
        articles[at] = this.#articles[s * width + t]!;
        strength[at] = this.#strength[s * width + t]!;
      }
    return { articles, strength };
  }
}

/** What each meeting of two names adds to the strength, as a row of `#adds`: article by article, its pairs of names in their order. */
interface Meetings {
  readonly start: Int32Array;
  readonly apart: Uint8Array;
  readonly mostNames: number;
}

function meetingsOf(corpus: Named): Meetings {
  const start = meetingStarts(corpus.named.start);
  let mostNames = 0;
  for (let article = 0; article + 1 < start.length; article++)
    mostNames = Math.max(mostNames, corpus.named.start[article + 1]! - corpus.named.start[article]!);
  return { start, apart: meetingDistances(corpus, start), mostNames };
}

interface Checkpoints {
  /** By entity: its place among the frequent ones, −1 for those that are not frequent. */
  readonly place: Int32Array;
  /** First article of a checkpoint, and the checkpoint nearest to an article. */
  readonly at: (row: number) => number;
  readonly rows: (article: number) => number;
  /** Of the places `s < t` at `t · (t − 1) / 2 + s`. */
  readonly sums: readonly { readonly articles: Int32Array; readonly strength: Float64Array }[];
}

/** Place of the first value at least so great, in an ascending stretch. */
function placeAt(column: Int32Array, value: number, from: number, to: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if (column[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

import { strengthAt } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import { tieDistance } from '../data/tie-distance.ts';
import type { Unit } from './measured.ts';

/** Whom articles of a set name together with an entity, and how strongly each is tied to it there, in `STRENGTH_UNIT`s. */
export interface NeighbourList {
  readonly entity: Int32Array;
  readonly strength: Float64Array;
}

/** Marks an entity that the article at hand does not name near the one that is asked about. */
const FAR = 0x7fffffff;

/**
 * Who is next to whom in a set of articles, asked for one entity at a time and remembered: a search for a path comes to a few hundred
 * of twenty thousand, among them those whom every second article names, so that no list of all ties is made and the scan of an
 * entity's articles makes no objects.
 */
export class Neighbours {
  readonly #corpus: Corpus;
  readonly #has: Uint8Array;
  readonly #unit: Unit;
  readonly #known = new Map<number, NeighbourList>();
  /** Of whoever shares an article with the entity at hand: sentences between them in this article, and strength so far. */
  readonly #distance: Int32Array;
  readonly #strength: Float64Array;
  readonly #isFound: Uint8Array;
  #articleCounts: Int32Array | undefined;

  /** @param has the set: one byte an article */
  constructor(corpus: Corpus, has: Uint8Array, unit: Unit) {
    this.#corpus = corpus;
    this.#has = has;
    this.#unit = unit;
    this.#distance = new Int32Array(corpus.entities.count).fill(FAR);
    this.#strength = new Float64Array(corpus.entities.count);
    this.#isFound = new Uint8Array(corpus.entities.count);
  }

  get count(): number {
    return this.#corpus.entities.count;
  }

  /** Articles of the set that name each entity, whatever the unit. */
  get articleCounts(): Int32Array {
    return (this.#articleCounts ??= this.#count());
  }

  of(entity: number): NeighbourList {
    let list = this.#known.get(entity);
    if (!list) this.#known.set(entity, (list = this.#scan(entity)));
    return list;
  }

  /** How strong the tie of two entities is, and how many articles or independent texts name both. */
  between(a: number, b: number): { readonly strength: number; readonly count: number } {
    const { naming, named, mentions, articles, copies } = this.#corpus;
    const length = (entity: number) => naming.start[entity + 1]! - naming.start[entity]!;
    const [rare, other] = length(a) <= length(b) ? [a, b] : [b, a];
    const strongest = new Map<number, number>();
    let [strength, count] = [0, 0];
    for (let i = naming.start[rare]!; i < naming.start[rare + 1]!; i++) {
      const article = naming.article[i]!;
      if (!this.#has[article] || !named.entity.subarray(named.start[article]!, named.start[article + 1]!).includes(other)) continue;
      const adds = strengthAt(tieDistance(mentions, article, a, b));
      const text = articles.text[article]!;
      const before = this.#unit === 'texts' && copies.articles.has(text) ? strongest.get(text) : undefined;
      strongest.set(text, Math.max(adds, before ?? 0));
      strength += Math.max(0, adds - (before ?? 0));
      if (before === undefined) count++;
    }
    return { strength, count };
  }

  #count(): Int32Array {
    const { start, entity } = this.#corpus.named;
    const counts = new Int32Array(this.count);
    for (let article = 0; article < this.#has.length; article++)
      if (this.#has[article]) for (let i = start[article]!; i < start[article + 1]!; i++) counts[entity[i]!]!++;
    return counts;
  }

  #scan(entity: number): NeighbourList {
    const { naming, named, mentions, articles, copies } = this.#corpus;
    const [distance, strength, isFound] = [this.#distance, this.#strength, this.#isFound];
    const byText = this.#unit === 'texts' && copies.articles.size > 0;
    /** Of texts in several articles, by text and neighbour: what the strongest copy so far has added. */
    const strongest = new Map<number, number>();
    const found: number[] = [];
    for (let i = naming.start[entity]!; i < naming.start[entity + 1]!; i++) {
      const article = naming.article[i]!;
      if (!this.#has[article]) continue;
      noteDistances(mentions, article, entity, distance);
      const text = articles.text[article]!;
      const isCopied = byText && copies.articles.has(text);
      for (let j = named.start[article]!; j < named.start[article + 1]!; j++) {
        const other = named.entity[j]!;
        if (other === entity) continue;
        if (isFound[other] === 0) {
          isFound[other] = 1;
          found.push(other);
        }
        let adds = strengthAt(distance[other]!);
        distance[other] = FAR;
        if (isCopied) {
          const key = text * this.count + other;
          const before = strongest.get(key) ?? 0;
          if (adds > before) strongest.set(key, adds);
          adds = Math.max(0, adds - before);
        }
        strength[other] = strength[other]! + adds;
      }
    }
    const list = { entity: Int32Array.from(found), strength: new Float64Array(found.length) };
    found.forEach((other, i) => {
      list.strength[i] = strength[other]!;
      strength[other] = 0;
      isFound[other] = 0;
    });
    return list;
  }
}

/** Writes how many sentences lie between an entity and the closest mention of each other that an article names. Mentions are in order of sentences. */
function noteDistances({ start, entity, sentence }: Corpus['mentions'], article: number, of: number, distance: Int32Array): void {
  const [from, to] = [start[article]!, start[article + 1]!];
  for (let i = from, last = -1; i < to; i++) {
    const other = entity[i]!;
    if (other === of) last = sentence[i]!;
    else if (last >= 0 && sentence[i]! - last < distance[other]!) distance[other] = sentence[i]! - last;
  }
  for (let i = to - 1, last = -1; i >= from; i--) {
    const other = entity[i]!;
    if (other === of) last = sentence[i]!;
    else if (last >= 0 && last - sentence[i]! < distance[other]!) distance[other] = last - sentence[i]!;
  }
}

import { gSquared } from '../../schema/surprise.ts';
import { closestSentences, strengthAt } from '../../schema/tie.ts';
import type { Mentions, Ties } from './network.ts';

/**
 * All ties of a corpus. Entity by entity over the articles that name it, so that the sums being made are one row of a matrix
 * and stay in the processor's cache: 100,000 articles have some ten million ties, and a hash table of them takes ten times as long.
 *
 * @param articleCounts articles that name each entity
 */
export function sumTies(mentions: Mentions, articleCounts: Int32Array): Ties {
  const groups = groupByArticleAndEntity(mentions);
  const byEntity = groupsByEntity(groups.entity, articleCounts);
  const strengths = new Float64Array(articleCounts.length);
  const articles = new Int32Array(articleCounts.length);
  const touched = new Int32Array(articleCounts.length);
  const total = mentions.start.length - 1;
  const ties = new TieColumns();
  for (let a = 0, at = 0; a < articleCounts.length; a++) {
    let touchedCount = 0;
    for (const end = at + articleCounts[a]!; at < end; at++) {
      const group = byEntity[at]!;
      const from = groups.from[group]!;
      const to = groups.from[group + 1]!;
      for (let other = group + 1; other < groups.end[group]!; other++) {
        const b = groups.entity[other]!;
        if (articles[b] === 0) touched[touchedCount++] = b;
        articles[b]!++;
        strengths[b]! += strengthAt(closestSentences(groups.sentence, from, to, groups.from[other]!, groups.from[other + 1]!));
      }
    }
    for (const b of touched.subarray(0, touchedCount).sort()) {
      ties.push(a, b, strengths[b]!, articles[b]!, gSquared(articles[b]!, articleCounts[a]!, articleCounts[b]!, total));
      strengths[b] = 0;
      articles[b] = 0;
    }
  }
  return ties.columns();
}

/** Mentions of one entity in one article, a group; the groups of an article follow one another by entity. */
interface Groups {
  readonly entity: Int32Array;
  /** Where each group's article ends, in groups. */
  readonly end: Int32Array;
  /** The sentences of group `g` are `sentence[from[g] … from[g + 1] − 1]`, ascending. */
  readonly from: Int32Array;
  readonly sentence: Int32Array;
}

function groupByArticleAndEntity({ start, entity, sentence }: Mentions): Groups {
  const groupEntity = new Int32Array(entity.length);
  const end = new Int32Array(entity.length);
  const from = new Int32Array(entity.length + 1);
  const sorted = new Int32Array(entity.length);
  let count = 0;
  for (let article = 0; article + 1 < start.length; article++) {
    const first = count;
    const order: number[] = [];
    for (let i = start[article]!; i < start[article + 1]!; i++) order.push(i);
    order.sort((i, j) => entity[i]! - entity[j]! || i - j);
    order.forEach((row, i) => {
      const at = start[article]! + i;
      if (i === 0 || entity[row] !== groupEntity[count - 1]) {
        from[count] = at;
        groupEntity[count++] = entity[row]!;
      }
      sorted[at] = sentence[row]!;
    });
    end.fill(count, first, count);
  }
  from[count] = entity.length;
  return { entity: groupEntity.subarray(0, count), end, from, sentence: sorted };
}

/** Groups by entity, those of one entity in the order of the articles. */
function groupsByEntity(entities: Int32Array, articleCounts: Int32Array): Int32Array {
  const next = new Int32Array(articleCounts.length);
  for (let entity = 1; entity < next.length; entity++) next[entity] = next[entity - 1]! + articleCounts[entity - 1]!;
  const groups = new Int32Array(entities.length);
  entities.forEach((entity, group) => (groups[next[entity]!++] = group));
  return groups;
}

/** Columns that grow: how many ties there are is known when they have been counted. */
class TieColumns {
  #count = 0;
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);
  #strength = new Float64Array(1024);
  #articles = new Int32Array(1024);
  #surprise = new Float64Array(1024);

  push(a: number, b: number, strength: number, articles: number, surprise: number): void {
    if (this.#count === this.#a.length) this.#grow();
    const row = this.#count++;
    this.#a[row] = a;
    this.#b[row] = b;
    this.#strength[row] = strength;
    this.#articles[row] = articles;
    this.#surprise[row] = surprise;
  }

  columns(): Ties {
    const count = this.#count;
    return {
      count,
      a: this.#a.slice(0, count),
      b: this.#b.slice(0, count),
      strength: this.#strength.slice(0, count),
      articles: this.#articles.slice(0, count),
      surprise: this.#surprise.slice(0, count),
    };
  }

  #grow(): void {
    const length = this.#a.length * 2;
    this.#a = widen(this.#a, new Int32Array(length));
    this.#b = widen(this.#b, new Int32Array(length));
    this.#strength = widen(this.#strength, new Float64Array(length));
    this.#articles = widen(this.#articles, new Int32Array(length));
    this.#surprise = widen(this.#surprise, new Float64Array(length));
  }
}

function widen<T extends Int32Array | Float64Array>(column: T, wider: T): T {
  wider.set(column);
  return wider;
}

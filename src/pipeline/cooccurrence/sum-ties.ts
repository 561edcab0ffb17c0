import { gSquared } from '../../schema/surprise.ts';
import { closestSentences, strengthAt } from '../../schema/tie.ts';
import type { Mentions, Ties } from './network.ts';

/**
 * All ties of a corpus. Entity by entity over the articles that name it, so that the sums being made are one row of a matrix
 * and stay in the processor's cache: 100,000 articles have some ten million ties, and a hash table of them takes ten times as long.
 *
 * @param articleCounts articles that name each entity
 * @param textOf row of the first article in much the same words, by article
 */
export function sumTies(mentions: Mentions, articleCounts: Int32Array, textOf: Int32Array): Ties {
  const groups = groupByArticleAndEntity(mentions);
  const order = textOrder(textOf);
  const textOfGroup = groups.article.map((article) => textOf[article]!);
  const byEntity = groupsByEntity(groups, articleCounts, order);
  const textCounts = countTexts(byEntity, articleCounts, textOfGroup);
  const strengths = new Float64Array(articleCounts.length);
  const articles = new Int32Array(articleCounts.length);
  const textStrengths = new Float64Array(articleCounts.length);
  const texts = new Int32Array(articleCounts.length);
  const lastText = new Int32Array(articleCounts.length).fill(-1);
  const strongestCopy = new Int32Array(articleCounts.length);
  const touched = new Int32Array(articleCounts.length);
  const total = textOf.reduce((sum, text, article) => sum + (text === article ? 1 : 0), 0);
  const ties = new TieColumns();
  for (let a = 0, at = 0; a < articleCounts.length; a++) {
    let touchedCount = 0;
    for (const end = at + articleCounts[a]!; at < end; at++) {
      const group = byEntity[at]!;
      const from = groups.from[group]!;
      const to = groups.from[group + 1]!;
      const text = textOfGroup[group]!;
      for (let other = group + 1; other < groups.end[group]!; other++) {
        const b = groups.entity[other]!;
        if (articles[b] === 0) touched[touchedCount++] = b;
        articles[b]!++;
        const strength = strengthAt(closestSentences(groups.sentence, from, to, groups.from[other]!, groups.from[other + 1]!));
        strengths[b]! += strength;
        if (lastText[b] !== text) {
          lastText[b] = text;
          texts[b]!++;
          textStrengths[b]! += strength;
          strongestCopy[b] = strength;
        } else if (strength > strongestCopy[b]!) {
          textStrengths[b]! += strength - strongestCopy[b]!;
          strongestCopy[b] = strength;
        }
      }
    }
    for (const b of touched.subarray(0, touchedCount).sort()) {
      const surprise = gSquared(texts[b]!, textCounts[a]!, textCounts[b]!, total);
      ties.push([a, b, strengths[b]!, articles[b]!, texts[b]!, textStrengths[b]!, surprise]);
      strengths[b] = textStrengths[b] = articles[b] = texts[b] = 0;
      lastText[b] = -1;
    }
  }
  return ties.columns();
}

/** Mentions of one entity in one article, a group; the groups of an article follow one another by entity. */
interface Groups {
  readonly entity: Int32Array;
  readonly article: Int32Array;
  /** Where each group's article ends, in groups. */
  readonly end: Int32Array;
  /** The sentences of group `g` are `sentence[from[g] … from[g + 1] − 1]`, ascending. */
  readonly from: Int32Array;
  readonly sentence: Int32Array;
}

function groupByArticleAndEntity({ start, entity, sentence }: Mentions): Groups {
  const groupEntity = new Int32Array(entity.length);
  const groupArticle = new Int32Array(entity.length);
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
        groupArticle[count] = article;
        groupEntity[count++] = entity[row]!;
      }
      sorted[at] = sentence[row]!;
    });
    end.fill(count, first, count);
  }
  from[count] = entity.length;
  return { entity: groupEntity.subarray(0, count), article: groupArticle.subarray(0, count), end, from, sentence: sorted };
}

/** Place of each article when those of one text follow one another. */
function textOrder(textOf: Int32Array): Int32Array {
  const place = new Int32Array(textOf.length);
  Int32Array.from(textOf.keys())
    .sort((x, y) => textOf[x]! - textOf[y]! || x - y)
    .forEach((article, i) => (place[article] = i));
  return place;
}

/** Groups by entity, those of one entity in the order given: of articles, place by place. */
function groupsByEntity({ entity: entities, article }: Groups, articleCounts: Int32Array, order: Int32Array): Int32Array {
  const next = new Int32Array(articleCounts.length);
  for (let entity = 1; entity < next.length; entity++) next[entity] = next[entity - 1]! + articleCounts[entity - 1]!;
  const groups = new Int32Array(entities.length);
  const ordered = Int32Array.from(entities.keys());
  if (order.some((place, row) => place !== row)) ordered.sort((x, y) => order[article[x]!]! - order[article[y]!]! || x - y);
  for (const group of ordered) groups[next[entities[group]!]!++] = group;
  return groups;
}

/** Independent texts that name each entity; the groups come entity by entity, those of one text side by side. */
function countTexts(byEntity: Int32Array, articleCounts: Int32Array, textOfGroup: Int32Array): Int32Array {
  const counts = new Int32Array(articleCounts.length);
  let at = 0;
  articleCounts.forEach((articles, entity) => {
    for (let i = 0; i < articles; i++, at++)
      if (i === 0 || textOfGroup[byEntity[at]!] !== textOfGroup[byEntity[at - 1]!]) counts[entity]!++;
  });
  return counts;
}

/** One value a column, in the order of the fields below. */
type TieRow = readonly [a: number, b: number, strength: number, articles: number, texts: number, textStrength: number, surprise: number];

/** Columns that grow: how many ties there are is known when they have been counted. */
class TieColumns {
  #count = 0;
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);
  #strength = new Float64Array(1024);
  #articles = new Int32Array(1024);
  #texts = new Int32Array(1024);
  #textStrength = new Float64Array(1024);
  #surprise = new Float64Array(1024);

  push([a, b, strength, articles, texts, textStrength, surprise]: TieRow): void {
    if (this.#count === this.#a.length) this.#grow();
    const row = this.#count++;
    this.#a[row] = a;
    this.#b[row] = b;
    this.#strength[row] = strength;
    this.#articles[row] = articles;
    this.#texts[row] = texts;
    this.#textStrength[row] = textStrength;
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
      texts: this.#texts.slice(0, count),
      textStrength: this.#textStrength.slice(0, count),
      surprise: this.#surprise.slice(0, count),
    };
  }

  #grow(): void {
    this.#a = widen(this.#a);
    this.#b = widen(this.#b);
    this.#strength = widen(this.#strength);
    this.#articles = widen(this.#articles);
    this.#texts = widen(this.#texts);
    this.#textStrength = widen(this.#textStrength);
    this.#surprise = widen(this.#surprise);
  }
}

function widen<T extends Int32Array | Float64Array>(column: T): T {
  const wider = new (column.constructor as new (length: number) => T)(column.length * 2);
  wider.set(column);
  return wider;
}

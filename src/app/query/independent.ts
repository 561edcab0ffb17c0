import type { Corpus } from '../data/corpus.ts';
import type { ArticleSet } from './article-set.ts';
import type { Unit } from './measured.ts';

/** Independent texts among some articles: those in much the same words count once. */
export function textCount({ articles, copies }: Corpus, rows: readonly number[]): number {
  return copies.articles.size === 0 ? rows.length : new Set(rows.map((row) => articles.text[row])).size;
}

/** The same of a set. Looks at the copies only: cheap enough for each frame of a brush. */
export function textsOf({ copies }: Corpus, { has, size }: ArticleSet): number {
  let texts = size;
  for (const rows of copies.articles.values()) texts -= Math.max(0, rows.reduce((sum, row) => sum + has[row]!, 0) - 1);
  return texts;
}

/** How many they are in the unit: the articles, or their independent texts. */
export function countIn(corpus: Corpus, rows: readonly number[], unit: Unit): number {
  return unit === 'articles' ? rows.length : textCount(corpus, rows);
}

/** The articles that count in the unit: all, or of each text the first among them. */
export function rowsIn({ articles, copies }: Corpus, rows: readonly number[], unit: Unit): readonly number[] {
  if (unit === 'articles' || copies.articles.size === 0) return rows;
  const seen = new Set<number>();
  return rows.filter((row) => !seen.has(articles.text[row]!) && seen.add(articles.text[row]!));
}

/**
 * Where each text stands in time, one byte an article: with the first of its copies that are in a set, which is the earliest; with the
 * first of all where none is. So no part of the whole is ever larger than the whole.
 */
export function placeTexts({ articles, copies }: Corpus, has: Uint8Array): Uint8Array {
  const placed = new Uint8Array(articles.count).fill(1);
  for (const rows of copies.articles.values()) {
    const at = rows.find((row) => has[row] === 1) ?? rows[0]!;
    for (const row of rows) placed[row] = Number(row === at);
  }
  return placed;
}

/** What is in both sets. */
export function meet(has: Uint8Array, other: Uint8Array | undefined): Uint8Array {
  return other ? has.map((bit, article) => bit & other[article]!) : has;
}

/** The other articles in much the same words, earliest first. */
export function copiesOf({ articles, copies }: Corpus, article: number): readonly number[] {
  return (copies.articles.get(articles.text[article] ?? -1) ?? []).filter((row) => row !== article);
}

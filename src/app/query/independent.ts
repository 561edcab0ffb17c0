import type { Corpus } from '../data/corpus.ts';
import type { Unit } from './measured.ts';

/** Independent texts among some articles: those in much the same words count once. */
export function textCount({ articles, copies }: Corpus, rows: readonly number[]): number {
  return copies.articles.size === 0 ? rows.length : new Set(rows.map((row) => articles.text[row])).size;
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

/** The same of a set, one byte an article: of each text only the first article that is in it, which is the earliest. */
export function setIn({ copies }: Corpus, has: Uint8Array, unit: Unit): Uint8Array {
  if (unit === 'articles' || copies.articles.size === 0) return has;
  const firsts = has.slice();
  for (const rows of copies.articles.values()) {
    const first = rows.findIndex((row) => has[row] === 1);
    if (first >= 0) for (const row of rows.slice(first + 1)) firsts[row] = 0;
  }
  return firsts;
}

/** The other articles in much the same words, earliest first. */
export function copiesOf({ articles, copies }: Corpus, article: number): readonly number[] {
  return (copies.articles.get(articles.text[article] ?? -1) ?? []).filter((row) => row !== article);
}

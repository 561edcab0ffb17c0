import { eachWord, firstLetters, foldWord, mayBegin, wordsOf } from '../../schema/search/words-of.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Answer, AskedWord } from './run-query.ts';

/** So many of the best by their words are looked at more closely. */
const BEST = 200;
/** What a word of the query in the title counts beside one in the text. */
const TITLE = 1;
/** What two words of the query count that stand side by side as they were typed. */
const SIDE_BY_SIDE = 2;

export interface Ranked {
  readonly article: number;
  readonly score: number;
}

/** The articles that answer best, best first, by how often their words occur and by the title; newest first where these are equal. */
export function bestArticles({ articles }: Corpus, { has, score, asked }: Answer, most: number): Ranked[] {
  const rows: number[] = [];
  for (let row = 0; row < has.length; row++) if (has[row]) rows.push(row);
  const best = topBy(rows, (row) => score[row]!, Math.max(BEST, most));
  return best
    .map((article) => {
      const title = articles.titled[article] ? articles.headline[article]! : '';
      return { article, score: score[article]! + TITLE * inTitle(title, asked) };
    })
    .sort((x, y) => y.score - x.score || y.article - x.article)
    .slice(0, most);
}

/** What the words of a query in a title are worth: more where it has few others. */
function inTitle(title: string, asked: readonly AskedWord[]): number {
  if (asked.length === 0 || title === '') return 0;
  const words = wordsOf(title).map(({ word }) => word);
  let sum = 0;
  for (const { forms, weight } of asked) if (words.some((word) => forms.has(word))) sum += weight;
  return (2.2 * sum) / (1 + 1.2 * (0.3 + (0.7 * words.length) / USUAL_TITLE));
}

/** Words of a title. */
const USUAL_TITLE = 9;

function topBy(rows: number[], value: (row: number) => number, most: number): number[] {
  if (rows.length <= most) return rows;
  // The least that is in, by the values alone: sorting numbers is several times as fast as sorting by a function.
  const values = Float64Array.from(rows, value).sort();
  const least = values[values.length - most]!;
  return rows.filter((row) => value(row) >= least).slice(-2 * most);
}

const NONE: readonly number[] = [];

/** What a text adds to the score of its article: its neighbouring words that the query has side by side. */
export function sideBySide(text: string, asked: readonly AskedWord[]): number {
  if (asked.length < 2) return 0;
  const numbers = new Map<string, number[]>();
  asked.forEach(({ forms }, i) => forms.forEach((form) => numbers.set(form, [...(numbers.get(form) ?? []), i])));
  const letters = firstLetters(numbers.keys());
  const seen = new Set<number>();
  let before: readonly number[] = NONE;
  eachWord(text, (start, end) => {
    const here = (mayBegin(text, start, letters) && numbers.get(foldWord(text, start, end))) || NONE;
    for (const i of here) if (before.includes(i - 1)) seen.add(i);
    before = here;
  });
  let sum = 0;
  for (const i of seen) sum += (asked[i]!.weight + asked[i - 1]!.weight) / 2;
  return SIDE_BY_SIDE * sum;
}

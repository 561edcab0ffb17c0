import type { SearchIndex } from '../../schema/search/search-index.ts';
import { wordsOf } from '../../schema/search/words-of.ts';

/** A word that the last one may become. */
export interface LikelyWord {
  readonly word: string;
  readonly articles: number;
  /** The query with the word in the place of its beginning. */
  readonly words: string;
}

/** Fewer letters begin too many words to tell which is meant. */
const LEAST_LETTERS = 2;
/** Of a beginning with more words than that only so many are looked at. */
const MOST_SEEN = 4000;

/** Words of the corpus that begin as the last one typed, those of most articles first. None where the last word stands in a field or in quotation marks. */
export function likelyWords(index: SearchIndex, typed: string, most: number): LikelyWord[] {
  const last = /(?:^|\s)-?([^\s:"“”*]+)$/u.exec(typed)?.[1];
  if (last === undefined || ((typed.match(/["“”]/g)?.length ?? 0) & 1) === 1) return [];
  const words = wordsOf(last);
  const { word, start, end } = words.at(-1) ?? { word: '', start: 0, end: 0 };
  if (words.length !== 1 || end !== last.length || word.length < LEAST_LETTERS) return [];
  const from = index.firstFrom(word);
  const to = Math.min(index.firstFrom(`${word}\uFFFF`), from + MOST_SEEN);
  const before = typed.slice(0, typed.length - last.length + start);
  return [...index.frequencies(from, to)]
    .map((articles, i) => ({ articles, at: from + i }))
    .sort((x, y) => y.articles - x.articles || x.at - y.at)
    .slice(0, most)
    .map(({ articles, at }) => ({ word: index.words[at]!, articles, words: before + index.words[at]! }));
}

import type { SearchIndex } from '../../schema/search/search-index.ts';
import { nearWords } from './near-words.ts';

/** Words of the index that a word of the query stands for. */
export interface FoundWord {
  readonly word: string;
  /** `none`: no word of the corpus is like it. `near`: it occurs nowhere, and the nearest that do are taken. */
  readonly how: 'found' | 'near' | 'none';
  /** The places in the index; the first is the word itself where it occurs. */
  readonly places: readonly number[];
  /** The words at these places. */
  readonly forms: readonly string[];
}

/** A longer form has at most so many letters more: "flood" finds "flooding". */
const MOST_MORE = 3;
/** Shorter words have too many words that begin with them. */
const LEAST_LETTERS = 4;
/** Of several nearest words so many are taken, the commonest. */
const MOST_NEAR = 4;

/**
 * @param as `written`: only the word itself; `whole`: itself, or near words where it occurs nowhere; `forms`: with its longer forms;
 *   `beginning`: every word that begins with it
 */
export function foundWord(index: SearchIndex, word: string, as: 'written' | 'whole' | 'forms' | 'beginning'): FoundWord {
  const first = index.firstFrom(word);
  const places: number[] = [];
  const longest = as === 'beginning' ? Infinity : as === 'forms' && word.length >= LEAST_LETTERS ? word.length + MOST_MORE : word.length;
  for (let at = first; at < index.words.length && index.words[at]!.startsWith(word); at++) {
    if (index.words[at]!.length <= longest) places.push(at);
    else if (longest === word.length) break;
  }
  if (places.length > 0) return { word, how: 'found', places, forms: places.map((at) => index.words[at]!) };
  const near = (as === 'written' ? [] : nearWords(index.words, word))
    .map(({ at }) => ({ at, articles: index.frequency(at) }))
    .sort((x, y) => y.articles - x.articles || x.at - y.at)
    .slice(0, MOST_NEAR);
  const nearest = near.map(({ at }) => at);
  return { word, how: near.length > 0 ? 'near' : 'none', places: nearest, forms: nearest.map((at) => index.words[at]!) };
}

import { foldText } from '../../query/fold-text.ts';
import { readerMore } from '../../words/reader-more.ts';
import { reader } from '../../words/reader.ts';
import type { ContextRow } from './gather-context.ts';

export type ContextOrder = 'oldest' | 'newest' | 'after' | 'before';

/** With what they are called. */
export function contextOrders(): [ContextOrder, string][] {
  return [
    ['oldest', reader.oldest],
    ['newest', reader.newest],
    ['after', readerMore.context.after],
    ['before', readerMore.context.before],
  ];
}

/**
 * The order of the rows, by their numbers: those that stand in the same surroundings in the order of their dates.
 *
 * @param dated articles from here on have no date, and come last
 */
export function orderContext(rows: readonly ContextRow[], order: ContextOrder, dated: number): number[] {
  const numbers = [...rows.keys()];
  if (order === 'oldest') return numbers;
  if (order === 'newest') {
    const isDated = (number: number) => rows[number]!.article < dated;
    const newest = (x: number, y: number) => rows[y]!.article - rows[x]!.article || x - y;
    return [...numbers.filter(isDated).sort(newest), ...numbers.filter((number) => !isDated(number))];
  }
  const keys = rows.map(({ before, after }) => (order === 'after' ? wordsOf(after) : wordsOf(before).reverse()).slice(0, TOLD).join(' '));
  return numbers.sort((x, y) => (keys[x]! < keys[y]! ? -1 : keys[x]! > keys[y]! ? 1 : x - y));
}

/** So many words decide the order. */
const TOLD = 6;

const wordsOf = (text: string) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

import { countedDays } from '../../schema/counted-days.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { Network } from '../cooccurrence/network.ts';

/** Which days an article belongs to, a row for each stretch of days; ascending by first day. */
export interface Dating {
  readonly article: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
}

export function published({ dated, firstDay, lastDay }: Network): Dating {
  return { article: Int32Array.from({ length: dated }, (_, row) => row), firstDay, lastDay };
}

/** By the passages that count. */
export function mentioned({ articles }: Network): Dating {
  const known = new Map<string, DayRange | undefined>(); // the same days are spoken of again and again
  const article: number[] = [];
  const days: DayRange[] = [];
  articles.forEach(({ dates }, row) => {
    for (const date of dates) {
      const { value } = date;
      if (date.own) continue;
      let range = known.get(value);
      if (range === undefined && !known.has(value)) known.set(value, (range = countedDays(date)));
      if (!range) continue;
      article.push(row);
      days.push(range);
    }
  });
  const order = Uint32Array.from(days, (_, i) => i).sort((x, y) => days[x]!.first - days[y]!.first || x - y);
  return {
    article: Int32Array.from(order, (i) => article[i]!),
    firstDay: Int32Array.from(order, (i) => days[i]!.first),
    lastDay: Int32Array.from(order, (i) => days[i]!.last),
  };
}

/** Articles with a stretch of days wholly within a range, ascending, each once: what a range on the page keeps. */
export function articlesWithin({ article, firstDay, lastDay }: Dating, first: number, last: number): number[] {
  const found = new Set<number>();
  for (let row = firstAtLeast(firstDay, first); row < firstDay.length && firstDay[row]! <= last; row++)
    if (lastDay[row]! <= last) found.add(article[row]!);
  return [...found].sort((x, y) => x - y);
}

/** First place in ascending values with at least this value. */
function firstAtLeast(values: Int32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

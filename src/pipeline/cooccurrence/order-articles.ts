import type { Article } from '../../schema/article.ts';
import { edtfDays, type DayRange } from '../../schema/edtf.ts';
import { utf16Order } from '../utf16-order.ts';

export interface OrderedArticles<A> {
  readonly articles: readonly A[];
  /** The first so many have a date. */
  readonly dated: number;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
}

/** By first day published, then last day, then id in UTF-16 order; the undated ones last. */
export function orderArticles<A extends { readonly article: Article }>(annotated: readonly A[]): OrderedArticles<A> {
  const rows = annotated.map((row) => ({ row, days: row.article.published === undefined ? undefined : edtfDays(row.article.published) }));
  rows.sort((x, y) => byDays(x.days, y.days) || utf16Order(x.row.article.id, y.row.article.id));
  const days = rows.flatMap((row) => row.days ?? []);
  return {
    articles: rows.map(({ row }) => row),
    dated: days.length,
    firstDay: Int32Array.from(days, ({ first }) => first),
    lastDay: Int32Array.from(days, ({ last }) => last),
  };
}

function byDays(x: DayRange | undefined, y: DayRange | undefined): number {
  if (!x || !y) return Number(!x) - Number(!y);
  return x.first - y.first || x.last - y.last;
}

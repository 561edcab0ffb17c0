import type { Diagnostic } from '../diagnostic.ts';
import { utf16Order } from '../utf16-order.ts';

export interface Unnamed {
  /** The article's own id, or "". */
  readonly ownId: string;
  /** Relative to the argument. */
  readonly path: string;
  /** Record of a file that may hold several, from 1. */
  readonly record?: number;
  /** Last name of the argument, where there are several. */
  readonly prefix?: string;
}

/**
 * Ids that differ, in the order of `articles`: an article's own; else its path without ending (with it where two paths differ only
 * in that), the argument's name in front and `#n` behind where there are several. Of two with one id, the first in path order
 * keeps it, the next becomes `id~2`, and a note names both.
 */
export function assignIds(articles: readonly Unnamed[]): { ids: string[]; notes: Diagnostic[] } {
  const wanted = wantedIds(articles);
  const order = articles.map((_, index) => index).sort((a, b) => inPathOrder(articles[a]!, articles[b]!) || a - b);
  // A wanted id is never given away as somebody else's "~2".
  const holders = new Map<string, number>();
  for (const index of order) if (!holders.has(wanted[index]!)) holders.set(wanted[index]!, index);
  const ids = [...wanted];
  const notes: Diagnostic[] = [];
  const next = new Map<string, number>();
  for (const index of order) {
    const id = wanted[index]!;
    const holder = holders.get(id)!;
    if (holder === index) continue;
    let number = next.get(id) ?? 2;
    while (holders.has(`${id}~${number}`)) number++;
    next.set(id, number + 1);
    ids[index] = `${id}~${number}`;
    holders.set(ids[index], index);
    const message = `id "${id}" is taken by ${place(articles[holder]!)}; ${recordOf(articles[index]!)}read as "${ids[index]}"`;
    notes.push({ kind: 'note', path: fullPath(articles[index]!), message, cure: 'give each article an id of its own' });
  }
  return { ids, notes };
}

function wantedIds(articles: readonly Unnamed[]): string[] {
  const endings = new Map<string, Set<string>>();
  for (const article of articles) {
    const { stem, ending } = cut(fullPath(article));
    endings.set(stem, (endings.get(stem) ?? new Set()).add(ending));
  }
  return articles.map((article) => {
    if (article.ownId !== '') return article.ownId;
    const { stem } = cut(fullPath(article));
    const base = endings.get(stem)!.size > 1 ? fullPath(article) : stem;
    return article.record === undefined ? base : `${base}#${article.record}`;
  });
}

function cut(path: string): { stem: string; ending: string } {
  const ending = /(?<=[^/])\.[^./]+$/.exec(path)?.[0] ?? '';
  return { stem: path.slice(0, path.length - ending.length), ending };
}

function inPathOrder(a: Unnamed, b: Unnamed): number {
  return utf16Order(fullPath(a), fullPath(b)) || (a.record ?? 0) - (b.record ?? 0);
}

function fullPath({ prefix, path }: Unnamed): string {
  return prefix === undefined || prefix === '' ? path : `${prefix}/${path}`;
}

function place(article: Unnamed): string {
  return article.record === undefined ? fullPath(article) : `${fullPath(article)}, record ${article.record}`;
}

function recordOf(article: Unnamed): string {
  return article.record === undefined ? '' : `record ${article.record} is `;
}

import { parseQuery } from './parse-query.ts';

/** So many ways are looked at. */
const MOST = 6;

/** The searches that leave out one part of what was typed; none where it has only one. */
export function fewerWords(typed: string): { readonly without: string; readonly words: string }[] {
  const parts = parseQuery(typed).filter(({ kind }) => kind !== 'misread');
  if (parts.length < 2) return [];
  return parts.slice(0, MOST).map(({ start, end }) => ({
    without: typed.slice(start, end),
    words: `${typed.slice(0, start)} ${typed.slice(end)}`.replace(/\s+/g, ' ').trim(),
  }));
}

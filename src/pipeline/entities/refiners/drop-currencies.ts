import type { TaggedName } from '../model/tag-document.ts';

/** "US$5 million", "5 million US dollars": a currency, and no country. */
export function refineDropCurrencies(names: readonly TaggedName[]): TaggedName[] {
  return names.filter(({ line: { tokens }, first, last }) => {
    const next = tokens[last + 1];
    return first !== last || next === undefined || !(next.spaced ? /^dollars?$/.test(next.text) : next.text === '$');
  });
}

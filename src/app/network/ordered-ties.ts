import type { Listing } from '../query/listing.ts';
import { surpriseIn, tiesSeen } from '../query/tie-facts.ts';
import type { ListOrder } from '../state/address.ts';
import { currentLocale } from '../words/language.ts';
import { byDay, holds } from './ordered-names.ts';

/** Rows of the ties shown of which an end holds some words, in an order; by articles and name as the names are. */
export function orderedTies(listing: Listing, order: ListOrder, words = ''): readonly number[] {
  const { corpus, network, counts, measured } = listing;
  const { a, b } = corpus.ties;
  const { name } = corpus.entities;
  const ties = network.ties.filter((tie) => holds(name[a[tie]!]!, words) || holds(name[b[tie]!]!, words));
  if (order === 'strength') return ties; // as they come
  const { compare } = new Intl.Collator(currentLocale());
  if (order === 'name') return ties.sort((x, y) => compare(name[a[x]!]!, name[a[y]!]!) || compare(name[b[x]!]!, name[b[y]!]!));
  const keys: Readonly<Record<Exclude<ListOrder, 'strength' | 'name'>, () => (tie: number) => number>> = {
    articles: () => (tie) => -measured.tieCount(tie),
    surprise: () => (tie) => -surpriseIn(corpus, counts, tie),
    first: () => byDay(tiesSeen(corpus, counts, ties), 'first'),
    last: () => byDay(tiesSeen(corpus, counts, ties), 'last'),
  };
  const values = new Map(ties.map((tie) => [tie, 0]));
  const key = keys[order]();
  for (const tie of ties) values.set(tie, key(tie));
  return ties.sort((x, y) => values.get(x)! - values.get(y)!);
}

import type { Listing, Seen } from '../query/listing.ts';
import { namesSeen, surpriseIn } from '../query/tie-facts.ts';
import type { ListOrder } from '../state/address.ts';
import { currentLocale } from '../words/language.ts';

/** Rows of the names shown whose name holds some words, in an order; of strength and surprise, a name has those of its ties shown. */
export function orderedNames(listing: Listing, order: ListOrder, words = ''): readonly number[] {
  const { corpus, network } = listing;
  const { name } = corpus.entities;
  const entities = network.entities.filter((entity) => holds(name[entity]!, words));
  if (order === 'articles') return entities; // as they come
  const { compare } = new Intl.Collator(currentLocale());
  if (order === 'name') return entities.sort((x, y) => compare(name[x]!, name[y]!));
  const key = order === 'first' || order === 'last' ? byDay(namesSeen(corpus, listing.counts, entities), order) : byTies(listing, order);
  return entities.sort((x, y) => key(x) - key(y));
}

/** Whether a name holds what was typed, whatever its case and accents. */
export function holds(name: string, words: string): boolean {
  return words.trim() === '' || folded(name).includes(folded(words.trim()));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What was seen first comes first, what was seen last likewise; what has no date comes last. */
export function byDay(seen: ReadonlyMap<number, Seen>, order: 'first' | 'last'): (row: number) => number {
  const latest = Number.MAX_SAFE_INTEGER;
  if (order === 'first') return (row) => seen.get(row)?.first ?? latest;
  return (row) => -(seen.get(row)?.last ?? -latest);
}

/** The strengths of a name's ties together, or the surprise of the most surprising. */
function byTies({ corpus, network, counts, measured }: Listing, order: 'strength' | 'surprise'): (entity: number) => number {
  const value = new Map<number, number>();
  for (const tie of network.ties) {
    for (const end of [corpus.ties.a[tie]!, corpus.ties.b[tie]!]) {
      if (order === 'strength') value.set(end, (value.get(end) ?? 0) + measured.strengthOf(tie));
      else value.set(end, Math.max(value.get(end) ?? -Infinity, surpriseIn(corpus, counts, tie)));
    }
  }
  return (entity) => -(value.get(entity) ?? -Number.MAX_SAFE_INTEGER);
}

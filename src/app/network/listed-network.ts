import type { ListedCorpus, Listing, Seen } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import { namesSeen, surpriseIn, tiesSeen } from '../query/tie-facts.ts';
import type { ListOrder } from '../state/address.ts';

/** What a name is tied to, in a list. */
export interface ListedTie {
  readonly tie: number;
  /** The other end. */
  readonly entity: number;
}

/** The ties of a shown network by the entity at either end, strongest first: what the list writes down is what the canvas draws. */
export function listedTies({ ties }: ListedCorpus, network: ShownNetwork): ReadonlyMap<number, readonly ListedTie[]> {
  const found = new Map<number, ListedTie[]>(network.entities.map((entity) => [entity, []]));
  for (const tie of network.ties) {
    found.get(ties.a[tie]!)?.push({ tie, entity: ties.b[tie]! });
    found.get(ties.b[tie]!)?.push({ tie, entity: ties.a[tie]! });
  }
  return found;
}

export const ORDER_NAMES: readonly (readonly [ListOrder, string])[] = [
  ['articles', 'by articles'],
  ['name', 'by name'],
  ['strength', 'by strength'],
  ['surprise', 'by surprise'],
  ['first', 'by first seen'],
  ['last', 'by last seen'],
];

/** Rows of the names shown whose name holds some words, in an order; of strength and surprise, a name has those of its ties shown. */
export function orderedNames(listing: Listing, order: ListOrder, words = ''): readonly number[] {
  const { corpus, network } = listing;
  const { name } = corpus.entities;
  const entities = network.entities.filter((entity) => holds(name[entity]!, words));
  if (order === 'articles') return entities; // as they come
  const { compare } = new Intl.Collator('en');
  if (order === 'name') return entities.sort((x, y) => compare(name[x]!, name[y]!));
  const key = order === 'first' || order === 'last' ? byDay(namesSeen(corpus, listing.counts, entities), order) : byTies(listing, order);
  return entities.sort((x, y) => key(x) - key(y));
}

/** Rows of the ties shown of which an end holds some words, in an order; by articles and name as the names are. */
export function orderedTies(listing: Listing, order: ListOrder, words = ''): readonly number[] {
  const { corpus, network, counts, measured } = listing;
  const { a, b } = corpus.ties;
  const { name } = corpus.entities;
  const ties = network.ties.filter((tie) => holds(name[a[tie]!]!, words) || holds(name[b[tie]!]!, words));
  if (order === 'strength') return ties; // as they come
  const { compare } = new Intl.Collator('en');
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

/** Whether a name holds what was typed, whatever its case and accents. */
function holds(name: string, words: string): boolean {
  return words.trim() === '' || folded(name).includes(folded(words.trim()));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What was seen first comes first, what was seen last likewise; what has no date comes last. */
function byDay(seen: ReadonlyMap<number, Seen>, order: 'first' | 'last'): (row: number) => number {
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

/** "vladimir-putin--kim-jong-un" */
export function tieKey({ entities, ties }: ListedCorpus, tie: number): string {
  return `${entities.id[ties.a[tie]!]}--${entities.id[ties.b[tie]!]}`;
}

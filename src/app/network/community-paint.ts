import type { Corpus } from '../data/corpus.ts';
import { communityOf } from '../query/communities.ts';
import type { Listing } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';

/** Eight hues that can be told from one another and from the ground, 3 : 1 at least; shapes still tell the type. */
const HUES = {
  light: ['#2f6fb5', '#b8452f', '#2f8a4c', '#8a56b0', '#9a6700', '#0b7f88', '#c0408f', '#5f6426'],
  dark: ['#7fb0f0', '#f28b74', '#6ccb86', '#c79bea', '#e0ad4a', '#4fc7d0', '#f08ac8', '#b5ba6a'],
} as const;

/** So many communities have a hue of their own; the marks of the others are grey. */
export const MOST_HUES = HUES.light.length;

/**
 * By number of a community, its hue: of the eight of most members shown, each one of its own. A community asks for the same hue in
 * every selection, and takes the next that is free where a larger one has that already.
 */
export function communityHues(corpus: Corpus, network: ShownNetwork, isDark: boolean): ReadonlyMap<number, string> {
  const sizes = new Map<number, number>();
  for (const number of communityOf(corpus, network).values()) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const largest = [...sizes]
    .filter(([, size]) => size > 1)
    .sort(([x, size], [y, other]) => other - size || x - y)
    .slice(0, MOST_HUES);
  const free = [...HUES[isDark ? 'dark' : 'light'].entries()];
  return new Map(
    largest.map(([number]) => {
      const at = free.findIndex(([hue]) => hue >= number % MOST_HUES);
      return [number, free.splice(Math.max(0, at), 1)[0]![1]];
    }),
  );
}

/** By row of a mark, the hue of its community; undefined for one that is in none, or in none of the largest. */
export function communityPaint(
  { corpus, network, listing }: { readonly corpus: Corpus; readonly network: ShownNetwork; readonly listing: Listing },
  isDark: boolean,
): (row: number) => string | undefined {
  const numbers = communityOf(corpus, network);
  const hues = communityHues(corpus, network, isDark);
  return (row) => hues.get(numbers.get(listing.corpus.folds?.membersOf(row)[0] ?? row) ?? -1);
}

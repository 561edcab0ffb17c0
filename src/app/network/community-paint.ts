import type { Corpus } from '../data/corpus.ts';
import { communityOf } from '../query/communities.ts';
import type { Listing } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';

/** Eight hues that can be told from one another and from the ground, 3 : 1 at least; shapes still tell the type. */
const HUES = {
  light: ['#2f6fb5', '#b8452f', '#2f8a4c', '#8a56b0', '#9a6700', '#0b7f88', '#c0408f', '#5f6426'],
  dark: ['#7fb0f0', '#f28b74', '#6ccb86', '#c79bea', '#e0ad4a', '#4fc7d0', '#f08ac8', '#b5ba6a'],
} as const;

/** The hue of a community: the same in every selection. With more than eight of them a hue comes again, elsewhere on the map. */
export function communityHue(number: number, isDark: boolean): string {
  const hues = HUES[isDark ? 'dark' : 'light'];
  return hues[number % hues.length]!;
}

/** By row of a mark, the hue of its community; undefined for one that is in none. */
export function communityPaint(
  { corpus, network, listing }: { readonly corpus: Corpus; readonly network: ShownNetwork; readonly listing: Listing },
  isDark: boolean,
): (row: number) => string | undefined {
  const numbers = communityOf(corpus, network);
  return (row) => {
    const number = numbers.get(listing.corpus.folds?.membersOf(row)[0] ?? row);
    return number === undefined ? undefined : communityHue(number, isDark);
  };
}

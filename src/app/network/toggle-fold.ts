import { communityHolding, nameCommunities } from '../query/communities.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Listing } from '../query/listing.ts';
import type { Measured } from '../query/measured.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Counts } from '../query/tally.ts';
import type { Clauses } from '../query/clauses.ts';
import { networkSoon } from '../words/network-soon.ts';

/** The state of the page, as far as folds go. */
export interface Foldable {
  readonly corpus: Corpus;
  readonly network: ShownNetwork;
  readonly networkCounts: Counts;
  readonly networkMeasured: Measured;
  readonly listing: Listing;
  readonly clauses: Pick<Clauses, 'compared'>;
  readonly view: { readonly folded: readonly string[] };
  readonly set: (options: { readonly folded: readonly string[] }) => void;
}

/** Folds the community of a name, or unfolds a fold; says what it did. */
export function toggleFold(explorer: Foldable, row: number): string {
  const { corpus, network, networkMeasured, listing, view } = explorer;
  const fold = listing.corpus.folds?.at(row);
  if (fold) {
    explorer.set({ folded: view.folded.filter((id) => !fold.anchors.includes(id)) });
    return networkSoon.unfolded(fold.members.length);
  }
  const community = communityHolding(corpus, nameCommunities(corpus, network, networkMeasured), row);
  if (!community) return networkSoon.inNoCommunity(corpus.entities.name[row]!);
  explorer.set({ folded: [...view.folded, community.id] });
  return networkSoon.folded(community.members.length);
}

import { communityHolding, nameCommunities } from '../query/communities.ts';
import { foldedListing } from '../query/folded-listing.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Listing } from '../query/listing.ts';
import type { Measured } from '../query/measured.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Counts } from '../query/tally.ts';
import type { Clauses } from '../query/clauses.ts';
import type { Step } from '../state/trail.ts';
import { networkSoon } from '../words/network-soon.ts';
import { drawFoldMark } from './fold-mark.ts';
import { foldPlaces } from './fold-places.ts';
import type { Frame } from './frame.ts';
import { markUnder } from './mark-under.ts';
import { drawPinMark } from './pin-mark.ts';
import type { Positions } from './positions.ts';
import { walk } from './walk.ts';

/** The state of the page, as far as folds go. */
interface Foldable {
  readonly corpus: Corpus;
  readonly network: ShownNetwork;
  readonly networkCounts: Counts;
  readonly networkMeasured: Measured;
  readonly listing: Listing;
  readonly clauses: Pick<Clauses, 'compared'>;
  readonly view: { readonly folded: readonly string[] };
  readonly set: (options: { readonly folded: readonly string[] }) => void;
}

/** What is done to the map by hand, and how that is drawn: nothing of it is needed before the first view stands. */
export const byHand = {
  walk,
  drawPin: drawPinMark,
  drawFold: drawFoldMark,
  listing,
  place: ({ corpus, network, listing }: Foldable, settled: Positions, frame: Frame): Positions =>
    foldPlaces(corpus, network, listing, settled, frame),
  marked,
  toggleFold,
  markUnder,
};

/** The network with its communities folded; undefined where none is, and of two periods compared, which every name is drawn of. */
function listing({ corpus, network, networkCounts, networkMeasured, view, clauses }: Foldable): Listing | undefined {
  if (view.folded.length === 0 || clauses.compared) return undefined;
  return foldedListing({ corpus, network, counts: networkCounts, measured: networkMeasured }, view.folded);
}

/** Rows of the marks that stand for what is selected: a fold carries the ring of its members, and that of its open card. */
function marked({
  corpus,
  listing,
  selected,
  subject,
}: Foldable & { readonly selected: readonly number[]; readonly subject: Step | undefined }): readonly number[] | undefined {
  const { folds } = listing.corpus;
  if (!folds) return undefined;
  const open = subject?.kind === 'community' ? [corpus.entities.byId.get(subject.id) ?? -1] : selected;
  const rows = [...new Set(open.map((entity) => folds.rowOf(entity)))];
  return subject?.kind === 'community' ? rows.filter((row) => folds.at(row)) : rows;
}

/** Folds the community of a name, or unfolds a fold; says what it did. */
function toggleFold(explorer: Foldable, row: number): string {
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

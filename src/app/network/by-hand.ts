import { foldedListing } from '../query/folded-listing.ts';
import type { Listing } from '../query/listing.ts';
import type { Step } from '../state/trail.ts';
import { drawFoldMark } from './fold-mark.ts';
import { foldPlaces } from './fold-places.ts';
import type { Frame } from './frame.ts';
import { drawPinMark } from './pin-mark.ts';
import type { Positions } from './positions.ts';
import { toggleFold, type Foldable } from './toggle-fold.ts';

/** What is done to the map by hand, and how that is drawn: nothing of it is needed before the first view stands. */
export const byHand = {
  drawPin: drawPinMark,
  drawFold: drawFoldMark,
  listing,
  place: ({ corpus, network, listing }: Foldable, settled: Positions, frame: Frame): Positions =>
    foldPlaces(corpus, network, listing, settled, frame),
  marked,
  toggleFold,
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

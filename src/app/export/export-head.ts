import { facts } from '../words/facts.ts';
import { common } from '../words/common.ts';
import { exported } from '../words/exported.ts';
import { isoDay } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';
import type { Clauses } from '../query/clauses.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { joined, leftOutWords, selectionWords } from '../ui/selection-words.ts';
import { strengthWords } from '../ui/strength-words.ts';

/** What an export of the network says of itself. The network counts every clause but that of its own names, and so does its head. */
export function exportHead(explorer: Explorer, address: string): ExportHead {
  const { corpus, clauses, exceptEntities } = explorer;
  const { entities, ...others } = clauses;
  const range = clauses.published ?? bothPeriods(clauses) ?? corpus.span;
  const days = range && clauses.published?.undated !== 'only' ? { days: { first: isoDay(range.first), last: isoDay(range.last) } } : {};
  const names = entities
    ? [
        exported.withTies(
          joined(
            entities.entities.map((row) => corpus.entities.name[row]!),
            'and',
          ),
        ),
      ]
    : [];
  return {
    title: corpus.title,
    selection: `${[selectionWords(exceptEntities.size, others, corpus), networkWords(explorer), ...names].join(facts.semicolon)}.`,
    address,
    ...days,
    articles: exceptEntities.size,
    fingerprint: corpus.fingerprint,
  };
}

/** First and last day of two periods compared; the sentence of the selection tells them apart. */
function bothPeriods({ compared }: Clauses): DayRange | undefined {
  if (!compared) return undefined;
  const { earlier, later } = compared;
  return { first: Math.min(earlier.first, later.first), last: Math.max(earlier.last, later.last) };
}

/** The link to a view; of a page that is a file on somebody's disk the name alone, since the folders above it are nobody else's business. */
export function addressOf(explorer: Explorer, { href, protocol }: Pick<Location, 'href' | 'protocol'>): string {
  const page = href.replace(/#.*/s, '');
  const shown = protocol === 'file:' ? page.slice(page.lastIndexOf('/') + 1) : page;
  return explorer.address ? `${shown}#${explorer.address}` : shown;
}

/** "63 names and 126 of 3,120 ties, those beyond chance; places left out" */
function networkWords({ network, listing, hiddenTypes, view }: Explorer): string {
  const { ties, tieCount, cut } = network;
  const { folds } = listing.corpus;
  const drawn = ties.length - (folds?.inside ?? 0);
  const count = drawn === tieCount ? common.ties(tieCount) : exported.someTies(drawn, tieCount);
  const why =
    cut === 'chance'
      ? [view.cut === 'period' ? exported.beyondChanceHere : exported.beyondChance]
      : cut === 'number'
        ? [exported.strongest]
        : [];
  const least = view.leastStrength > 0 ? [exported.least(strengthWords(view.leastStrength))] : [];
  const leftOut = leftOutWords(hiddenTypes);
  const hidden = leftOut ? [leftOut] : [];
  const unit = view.unit === 'texts' ? [exported.countedOnce] : [];
  const names = folds?.words ?? common.names(network.entities.length);
  const folded = folds ? [exported.folded(listing.network.ties.length, folds.inside)] : [];
  return [exported.namesAndTies(names, count), ...why, ...least, ...hidden, ...unit, ...folded].join(common.comma);
}

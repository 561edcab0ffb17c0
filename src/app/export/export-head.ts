import { isoDay } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';
import type { Clauses } from '../query/clauses.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { counted, formatCount } from '../ui/format-count.ts';
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
        `with the ties of ${joined(
          entities.entities.map((row) => corpus.entities.name[row]!),
          'and',
        )}`,
      ]
    : [];
  return {
    title: corpus.title,
    selection: `${[selectionWords(exceptEntities.size, others, corpus), networkWords(explorer), ...names].join('; ')}.`,
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
  const count = drawn === tieCount ? counted(tieCount, 'tie') : `${formatCount(drawn)} of ${counted(tieCount, 'tie')}`;
  const why = cut === 'chance' ? [`those beyond chance${view.cut === 'period' ? ' here' : ''}`] : cut === 'number' ? ['the strongest'] : [];
  const least = view.leastStrength > 0 ? [`of a strength of at least ${strengthWords(view.leastStrength)}`] : [];
  const leftOut = leftOutWords(hiddenTypes);
  const hidden = leftOut ? [leftOut] : [];
  const unit = view.unit === 'texts' ? ['articles in much the same words counted once'] : [];
  const names = folds?.words ?? counted(network.entities.length, 'name');
  const lines = counted(listing.network.ties.length, 'line');
  const folded = folds
    ? [`those of folded communities drawn together, ${lines} in all, and the ${counted(folds.inside, 'tie')} inside them left out`]
    : [];
  return [`${names} and ${count}`, ...why, ...least, ...hidden, ...unit, ...folded].join(', ');
}

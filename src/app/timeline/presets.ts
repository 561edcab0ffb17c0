import type { DayRange } from '../../schema/edtf.ts';
import { shortRange } from './bin-words.ts';
import type { ExplainedPeak } from './peaks.ts';

/** A period worth looking at, with the words that offer it. */
interface Preset {
  readonly words: string;
  /** Undefined: everything. */
  readonly range: DayRange | undefined;
  /** Of an article that is most like the others of the period. */
  readonly headline?: string;
}

/** Lengths in days of "the last … of the corpus". */
const LAST = [
  [7, '7 days'],
  [30, '30 days'],
  [365, '365 days'],
] as const;

const MOST_PEAKS = 8;

/**
 * Periods that one reaches for: everything, the peaks, and the last days of the corpus, counted from its own last day and not from
 * today. Those that would be everything anyway are left out.
 *
 * @param peaks strongest first
 */
export function presets(extent: DayRange, peaks: readonly ExplainedPeak[]): Preset[] {
  const isPart = ({ first, last }: DayRange) => extent.first < first || last < extent.last;
  return [
    { words: 'All', range: undefined },
    ...LAST.map(([days, words]) => ({ words: `The last ${words}`, range: { first: extent.last - days + 1, last: extent.last } })).filter(
      ({ range }) => range.first > extent.first,
    ),
    ...peaks
      .filter(({ range }) => isPart(range))
      .slice(0, MOST_PEAKS)
      .map(({ kind, range, names, headline }, i) => {
        if (kind === 'burst') return { words: `${names.join(', ')} in the news: ${shortRange(range)}`, range, headline };
        const why = names.length > 0 ? `, ${names.join(', ')}` : '';
        return { words: `${i === 0 ? 'The highest peak' : 'Peak'}: ${shortRange(range)}${why}`, range, headline };
      }),
  ];
}

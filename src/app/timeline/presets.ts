import { common } from '../words/common.ts';
import { timelineMore } from '../words/timeline-more.ts';
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
const LAST = [7, 30, 365];

const MOST_PEAKS = 8;

/**
 * Periods that one reaches for: everything, the peaks, and the last days of the corpus, counted from its own last day and not from
 * today. Those that would be everything anyway are left out.
 *
 * @param peaks strongest first
 */
export function presets(extent: DayRange, peaks: readonly ExplainedPeak[]): Preset[] {
  const isPart = ({ first, last }: DayRange) => extent.first < first || last < extent.last;
  const said = timelineMore.periods;
  return [
    { words: said.all, range: undefined },
    ...LAST.map((days) => ({ words: said.lastDays(days), range: { first: extent.last - days + 1, last: extent.last } })).filter(
      ({ range }) => range.first > extent.first,
    ),
    ...peaks
      .filter(({ range }) => isPart(range))
      .slice(0, MOST_PEAKS)
      .map(({ kind, range, names, headline }, i) => {
        if (kind === 'burst') return { words: said.inTheNews(names.join(common.comma), shortRange(range)), range, headline };
        const when = [shortRange(range), ...names].join(common.comma);
        return { words: i === 0 ? said.highest(when) : said.peak(when), range, headline };
      }),
  ];
}

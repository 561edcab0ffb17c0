import { common } from '../words/common.ts';
import { timeline as words } from '../words/timeline.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Axis } from '../query/clauses.ts';
import { shortRange } from './bin-words.ts';
import type { Bins } from './bins.ts';
import type { PeakLabel } from './place-peaks.ts';
import type { TimeScale } from './time-scale.ts';

/** Names on a label; a peak may have more, for where some are hidden. */
const MOST_NAMES = 3;

/** Days that stand out, with what says why. */
export interface ExplainedPeak {
  /** More articles than usual, or a name in more of them. */
  readonly kind: 'peak' | 'burst';
  readonly range: DayRange;
  /** Names that set its articles apart, the most telling first; empty where none does. */
  readonly names: readonly string[];
  /** How many articles, in words. */
  readonly count: string;
  /** Headline of the article that is most like the others. */
  readonly headline: string;
}

/** Beyond, there is no room for their labels anyway. */
const MOST_BURSTS = 30;
/** Of the corpus' span: who is in the news for longer is a subject of it, and no peak. */
const LONGEST_BURST = 0.25;

/**
 * What stands out on one axis: days with more articles than usual, strongest first; then, by date published, days in which a name
 * is in more of the articles than usual, unless it explains one of those already. An outlet's own name explains nothing.
 */
export function explainedPeaks(corpus: Corpus, axis: Axis, hiddenTypes: readonly string[]): ExplainedPeak[] {
  const { peaks, bursts, entities, articles, outlets, span } = corpus;
  const isHidden = (entity: number) => hiddenTypes.includes(entities.type[entity]!) || outlets.includes(entities.name[entity]!);
  const longest = span ? LONGEST_BURST * (span.last - span.first + 1) : 0;
  const ofAxis = peaks
    .filter((peak) => peak.axis === axis)
    .map((peak) => ({ ...peak, names: peak.names.filter((entity) => !isHidden(entity)).slice(0, MOST_NAMES) }));
  const isSaid = (entity: number, { firstDay, lastDay }: { firstDay: number; lastDay: number }) =>
    ofAxis.some((peak) => peak.names.includes(entity) && firstDay <= peak.lastDay && peak.firstDay <= lastDay);
  const ofNames =
    axis === 'published'
      ? bursts.all.filter((burst) => burst.lastDay - burst.firstDay < longest && !isHidden(burst.entity) && !isSaid(burst.entity, burst))
      : [];
  return [
    ...ofAxis.map((peak) => ({ ...peak, kind: 'peak' as const, count: common.articles(peak.articles) })),
    ...ofNames.slice(0, MOST_BURSTS).map((burst) => ({
      ...burst,
      kind: 'burst' as const,
      names: [burst.entity],
      count: words.namedIn(burst.articles),
    })),
  ].map(({ kind, firstDay, lastDay, names, count, headline }) => ({
    kind,
    range: { first: firstDay, last: lastDay },
    names: names.map((entity) => entities.name[entity]!),
    count,
    headline: articles.headline[headline]!,
  }));
}

/**
 * Labels for what stands out and is in view at least in part, over the middle of that part, in the order given.
 *
 * @param isFiltered whether the bars count less than all articles, of which the labels tell
 */
export function peakLabels(
  peaks: readonly ExplainedPeak[],
  bins: Bins,
  scale: TimeScale,
  isFiltered: boolean,
): (PeakLabel & { readonly range: DayRange })[] {
  return peaks.flatMap(({ range, names, count, headline }, i) => {
    const from = Math.max(0, scale.x(range.first));
    const to = Math.min(scale.width, scale.x(range.last + 1));
    if (from >= to) return [];
    const busy = i === 0 ? (bins.unit === 'day' ? words.busiestDays : words.busiestTime) : words.busyTime;
    const heading = names.length > 0 ? names.join(common.comma) : busy;
    return [
      {
        key: i,
        from,
        to,
        x: (from + to) / 2,
        heading,
        headline,
        caption: shortRange(range) + common.comma + (isFiltered ? words.inAll(count) : count),
        range,
      },
    ];
  });
}

import type { ExportHead } from '../../schema/export/export-head.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { BarsModel } from '../timeline/bars-model.svelte.ts';
import { counted } from '../ui/format-count.ts';
import { selectionWords } from '../ui/selection-words.ts';

/** What the bars count, by which clock: "Articles per week, by the day published". */
export function barsWords({ axis, unit, isShare, explorer }: BarsModel): string {
  const isMentioned = axis === 'mentioned';
  const noun = isMentioned ? 'dated passages' : explorer.view.unit === 'texts' ? 'independent texts' : 'articles';
  const what = isShare ? `Share of all ${noun} of the ${unit}, in per cent` : `${noun[0]!.toUpperCase()}${noun.slice(1)} per ${unit}`;
  return `${what}, by the day${isMentioned ? 's mentioned' : ' published'}`;
}

export const PLANE_WORDS = 'Dated passages, by the day published (across) and the days mentioned (up)';

/** What no bar counts: "7 articles without a date"; undefined where every article has its bar. */
export function leftOffWords({ axis, undatedCount }: BarsModel): string | undefined {
  if (undatedCount === 0) return undefined;
  const articles = counted(undatedCount, 'article');
  return axis === 'published' ? `${articles} without a date` : `${articles} that ${undatedCount === 1 ? 'names' : 'name'} no date`;
}

/** What a picture of the timeline says of itself. `head` is that of any export of the same view. */
export function timelineHead(
  head: ExportHead,
  { articles, clauses, corpus }: Explorer,
  what: string,
  leftOff: string | undefined,
): ExportHead {
  const parts = [
    selectionWords(articles.size, clauses, corpus),
    what[0]!.toLowerCase() + what.slice(1),
    ...(leftOff ? [`${leftOff} on no bar`] : []),
  ];
  return { ...head, articles: articles.size, selection: `${parts.join('; ')}.` };
}

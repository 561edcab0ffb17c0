import { exported } from '../words/exported.ts';
import { facts } from '../words/facts.ts';
import { timelineMore } from '../words/timeline-more.ts';
import { timeline } from '../words/timeline.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { BarsModel } from '../timeline/bars-model.svelte.ts';
import { selectionWords } from '../ui/selection-words.ts';

/** What the bars count, by which clock: "Articles per week, by the day published". */
export function barsWords({ axis, unit, isShare, noun }: BarsModel): string {
  const { titles, caption } = timelineMore.table;
  const span = timeline.units[unit];
  return exported.by[axis](isShare ? exported.shares[noun](span) : caption(titles[noun], span));
}

/** What no bar counts: "7 articles without a date"; undefined where every article has its bar. */
export function leftOffWords({ axis, undatedCount }: BarsModel): string | undefined {
  return undatedCount === 0 ? undefined : exported.leftOff[axis](undatedCount);
}

/** What a picture of the timeline says of itself. `head` is that of any export of the same view. */
export function timelineHead(
  head: ExportHead,
  { articles, clauses, corpus }: Explorer,
  what: string,
  leftOff: string | undefined,
): ExportHead {
  const parts = [selectionWords(articles.size, clauses, corpus), exported.within(what), ...(leftOff ? [exported.onNoBar(leftOff)] : [])];
  return { ...head, articles: articles.size, selection: `${parts.join(facts.semicolon)}.` };
}

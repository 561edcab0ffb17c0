import type { StoredArticle } from '../../schema/bundle.ts';
import type { Correction } from '../../schema/corrections.ts';
import { leftOutOf } from '../../schema/left-out.ts';
import { lineKey } from '../../schema/line-key.ts';
import type { Span } from '../../schema/mention.ts';
import { shownForm } from '../../schema/shown-form.ts';

type CountCorrection = Extract<Correction, { readonly kind: 'count' }>;

/** What an article's furniture with names in it comes to, and what a switch would change. */
export interface GreyLines {
  /** Whether there is any, counted or not. */
  readonly isThere: boolean;
  /** All of it counts by now. */
  readonly isCounted: boolean;
  /** What the build has counted stays so: only the file of corrections can take it back. */
  readonly isOfBuild: boolean;
  /** Corrections that count what does not count yet. */
  readonly toCount: readonly CountCorrection[];
  /** Corrections of the page that count the rest. */
  readonly toUncount: readonly CountCorrection[];
}

/**
 * A line that the page carries in part is passed over: a correction has to have the whole of it.
 *
 * @param stored as it is corrected
 * @param steps the corrections of the page
 */
export function greyLines({ text, sentences, furniture, counted = [], mentions }: StoredArticle, steps: readonly Correction[]): GreyLines {
  const missing = leftOutOf(text, sentences);
  const isNamed = ([start, end]: readonly [number, number]) => {
    const overlaps = (span: Span) => span.start < end && start < span.end;
    return mentions.some(overlaps) && !missing.some(overlaps);
  };
  const keys = (spans: readonly (readonly [number, number])[]) =>
    new Map(spans.filter(isNamed).map(([start, end]) => [lineKey(text, start, end), shownForm(text.slice(start, end))]));
  const grey = keys(furniture);
  grey.delete(0);
  const black = keys(counted);
  const toUncount = steps.filter((step): step is CountCorrection => step.kind === 'count' && black.has(lineKey(step.line)));
  const isCounted = grey.size === 0 && black.size > 0;
  return {
    isThere: grey.size + black.size > 0,
    isCounted,
    isOfBuild: isCounted && toUncount.length === 0,
    toCount: [...grey.values()].map((line) => ({ kind: 'count', line })),
    toUncount,
  };
}

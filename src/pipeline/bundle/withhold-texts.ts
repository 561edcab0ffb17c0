import type { StoredArticle } from '../../schema/bundle.ts';
import { ELLIPSIS, isLeftOut } from '../../schema/left-out.ts';
import type { Span } from '../../schema/mention.ts';
import type { PageTexts } from '../../schema/page-texts.ts';
import { repeatedTitle } from '../../schema/title.ts';

/**
 * An article with less of its text: the sentences that hold a mention that counts or a date, and the headline; or no text at all. A copy of
 * the original beside the page would give the rest back, so it is not named.
 */
export function withholdTexts(stored: StoredArticle, texts: Exclude<PageTexts, 'full'>): StoredArticle {
  const { original: _, ...rest } = stored;
  return texts === 'none' ? withoutText(rest) : onlyPassages(rest);
}

/** What a date says stays, and stands nowhere. */
function withoutText(stored: StoredArticle): StoredArticle {
  const { counted: _, ...rest } = stored;
  const dates = stored.dates.map((date) => ({ ...date, start: 0, end: 0 }));
  return { ...rest, text: '', sentences: [], furniture: [], mentions: [], dates };
}

function onlyPassages(stored: StoredArticle): StoredArticle {
  const { title, text, sentences, mentions, dates } = stored;
  const repeated = repeatedTitle(title, text);
  const led = [...mentions.filter(({ furniture }) => !furniture), ...dates, ...(repeated ? [repeated] : [])];
  const rest = keepOnly(text, joined([...led, ...sentencesWith(sentences, led)]));
  return { ...stored, text: rest, mentions: mentions.filter(({ start, end }) => !isLeftOut(rest, start, end)) };
}

/** Sentences that some of the spans overlap. */
function sentencesWith(sentences: StoredArticle['sentences'], spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  let next = 0;
  let until = 0; // where what began before this sentence ends
  for (const [start, end] of sentences) {
    while (next < inOrder.length && inOrder[next]!.start < end) until = Math.max(until, inOrder[next++]!.end);
    if (until > start) found.push({ start, end });
  }
  return found;
}

function joined(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

function keepOnly(text: string, kept: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of kept) {
    result += leftOut(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return result + leftOut(text.slice(at));
}

/** As long as it was, in as many lines. */
function leftOut(stretch: string): string {
  const first = stretch.search(/\S/);
  if (first < 0) return stretch;
  return stretch.slice(0, first) + ELLIPSIS + stretch.slice(first + 1).replace(/\S/g, ' ');
}

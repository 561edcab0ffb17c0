import type { Span } from '../../schema/mention.ts';
import { isAbbreviation, isPrefixAbbreviation } from './abbreviations.ts';
import { sentenceBreaks } from './sentence-breaks.ts';
import { beginsSentences } from './sentence-starters.ts';

/**
 * Sentences of a text, in order, without overlap or surrounding white space. A blank line always ends one. So does a single
 * line break that was put on purpose: where the next word would have fitted into the paragraph's longest line (a heading, a
 * dateline, one paragraph a line), and before a list's bullet or, in a head of labelled lines, a label; a break that only wraps a line does not.
 * Boundaries are those of Unicode (UAX 29, `Intl.Segmenter`), less those after abbreviations, initials and the like.
 *
 * @param language BCP 47; `und` is read as English
 */
export function splitSentences(text: string, language: string): Span[] {
  const segmenter = segmenterFor(language);
  const sentences: Span[] = [];
  for (const line of linesOf(text)) refine(text, line, segmenter, sentences);
  return sentences;
}

const ENGLISH = new Intl.Segmenter('en', { granularity: 'sentence' });

function segmenterFor(language: string): Intl.Segmenter {
  if (language === 'und' || language === 'en') return ENGLISH; // one is made in the time that a short article takes
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return ENGLISH; // not a language tag
  }
}

/** Stretches that no sentence reaches beyond: paragraphs, cut at the line breaks that were put on purpose. */
function linesOf(text: string): Span[] {
  const stretches: Span[] = [];
  const blank = /\r?\n[^\S\n]*\n\s*|\u2029\s*/g;
  let start = 0;
  for (let gap = blank.exec(text); gap; gap = blank.exec(text)) {
    cutLines(text, start, gap.index, stretches);
    start = gap.index + gap[0].length;
  }
  cutLines(text, start, text.length, stretches);
  return stretches;
}

/** No text is wrapped at more than this many characters: longer lines are paragraphs. */
const WIDEST_WRAP = 160;
/** "To: ", "Reply-To: ", "Subject: ": where a paragraph's first line begins so, every line that does is one of its own. */
const LABEL = /^\s*\p{Lu}[\p{L}-]*(?: \p{L}+)?:\s/u;

function cutLines(text: string, start: number, end: number, into: Span[]): void {
  let breakAt = text.indexOf('\n', start);
  if (breakAt < 0 || breakAt >= end) {
    if (end > start) into.push({ start, end });
    return;
  }
  const ends: number[] = [];
  for (; breakAt >= 0 && breakAt < end; breakAt = text.indexOf('\n', breakAt + 1)) ends.push(breakAt);
  ends.push(end);
  const widths = ends.map((lineEnd, i) => lineEnd - (i === 0 ? start : ends[i - 1]! + 1));
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  const isLabelled = LABEL.test(text.slice(start, ends[0]));
  let from = start;
  for (let i = 0; i < ends.length - 1; i++) {
    const next = text.slice(ends[i]! + 1, Math.min(end, ends[i]! + 60));
    const firstWord = /^\s*(\S+)/.exec(next)?.[1] ?? '';
    const onPurpose =
      (isLabelled && LABEL.test(next)) ||
      /^\s*(?:[-*•–—·▪]|\d{1,2}[.)])\s/.test(next) ||
      (/^\s*["'“‘«([]?[\p{Lu}\p{N}]/u.test(next) &&
        !/,\s*$/.test(text.slice(Math.max(from, ends[i]! - 3), ends[i])) &&
        (widest > WIDEST_WRAP || widths[i]! + 1 + firstWord.length < widest || ends.length === 2));
    if (!onPurpose) continue;
    into.push({ start: from, end: ends[i]! });
    from = ends[i]! + 1;
  }
  into.push({ start: from, end });
}

function refine(text: string, stretch: Span, segmenter: Intl.Segmenter, into: Span[]): void {
  // Same length, so offsets hold; UAX 29 would end a sentence at every line break.
  const flat = text.slice(stretch.start, stretch.end).replace(/[\r\n\u2028\u0085]/g, ' ');
  let from = 0;
  for (const to of endsOf(flat, segmenter)) {
    if (to < flat.length && runsOn(flat, from, to)) continue;
    const kept = flat.slice(from, to);
    const body = kept.trim();
    const start = stretch.start + from + (kept.length - kept.trimStart().length);
    if (body) into.push({ start, end: start + body.length });
    from = to;
  }
  const rest = flat.slice(from);
  const body = rest.trim();
  const start = stretch.start + from + (rest.length - rest.trimStart().length);
  if (body) into.push({ start, end: start + body.length });
}

/** Characters that are segmented at once: in a stretch of many more, each of its sentences takes the longer the longer the stretch is. */
const WINDOW = 20_000;

/** Where UAX 29 ends the sentences of a stretch. */
function* endsOf(flat: string, segmenter: Intl.Segmenter): Generator<number> {
  for (let from = 0; from < flat.length;) {
    const window = flat.slice(from, from + WINDOW);
    const isLast = from + WINDOW >= flat.length;
    let end = 0;
    const known = isLast ? sentenceBreaks(window) : undefined;
    if (known) {
      for (const one of known) yield from + one;
      return;
    }
    for (const { segment, index } of segmenter.segment(window)) {
      if (index > 0) yield from + index;
      end = index;
      if (isLast && index + segment.length === window.length) yield flat.length;
    }
    if (isLast) return;
    if (end === 0) yield from + WINDOW; // a sentence as long as that is cut
    from += end || WINDOW;
  }
}

/** Whether the sentence `[from, to)` goes on after `to`, where UAX 29 ends it. */
function runsOn(text: string, from: number, to: number): boolean {
  const said = text.slice(Math.max(from, to - 40), to).trimEnd();
  const next = text.slice(to, to + 40);
  if (/^\s*["'”’»)\]]*\s*[\p{Ll}]/u.test(next) && !/^\s*(?:al|el)-/.test(next)) return true;
  if (/[([{]$/.test(said)) return true;
  if (/^\s*[”’»)\]]/.test(next)) return true;
  const stop = /(\S+)\.$/.exec(said);
  if (!stop) return false;
  const last = stop[1]!.replace(/^[("'“‘«[]+/, '').replace(/^.*[-/–—]/, '');
  if (from + said.length >= to - 4 && /^(?:\d{1,3}|\p{L})$/u.test(text.slice(from, to).trim().slice(0, -1))) return true; // "1.", "a." of a list
  const nextWord = /^[\s"'“‘«([]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]*)/u.exec(next)?.[1] ?? '';
  if (/^(?:No|Nos|Fig|Art|Sec|pp)$/.test(last)) return /^\p{N}/u.test(nextWord);
  if (isPrefixAbbreviation(last)) return true;
  if (/^\p{Lu}$/u.test(last) && last !== 'I') return !beginsSentences(nextWord) || /^\p{Lu}\.$/u.test(nextWord);
  if (isAbbreviation(last))
    return /^\p{N}/u.test(nextWord) ? !/^\d{4}$/.test(nextWord) || /^\p{Lu}\p{Ll}+$/u.test(last) : !beginsSentences(nextWord);
  return false;
}

import { missed } from '../words/missed.ts';
import type { Span } from '../../schema/mention.ts';
import { shownForm } from '../../schema/shown-form.ts';
import { isInsideWord } from '../../schema/word-bounds.ts';

/** What is longer is a sentence. */
const LONGEST = 80;

const MARKS_BEFORE = /^[^\p{L}\p{M}\p{N}]+/u;
const MARKS_BEHIND = /[^\p{L}\p{M}\p{N}]+$/u;
const POSSESSIVE = /(?<=.)['’‘ʼ`´]s$/iu;
/** "U.S.", "J. R. R.": the last full stop is the name's own. */
const INITIALS = /(?:^|[^\p{L}])\p{L}(?:\.\s?\p{L})+$/u;

/** Selected words as a correction may have them, or why it may not. */
export type MissedName =
  { readonly kind: 'name'; readonly place: Span; readonly name: string } | { readonly kind: 'refused'; readonly why: string };

/**
 * The name that somebody has selected in a text: whole words, without the marks around them and without what makes a name a
 * possessive.
 */
export function missedName(text: string, selected: Span): MissedName {
  if (text.slice(selected.start, selected.end).trim().includes('\n')) return { kind: 'refused', why: missed.oneLine };
  const place = wholeWords(text, selected);
  const name = shownForm(text.slice(place.start, place.end));
  const why = whyNoName(name);
  return why ? { kind: 'refused', why } : { kind: 'name', place, name };
}

/** Why these words can be nobody's name; undefined where they can. */
export function whyNoName(name: string): string | undefined {
  if (!/\p{L}/u.test(name)) return missed.noLetter;
  return name.length > LONGEST ? missed.tooLong(LONGEST, name.length) : undefined;
}

function wholeWords(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = MARKS_BEFORE.exec(words)?.[0].length ?? 0;
  const bare = words.slice(from).replace(MARKS_BEHIND, '');
  if (bare === '') return { start, end: start };
  let first = start + from;
  let last = first + bare.length;
  while (isInsideWord(text, first)) first--;
  while (isInsideWord(text, last)) last++;
  const whole = text.slice(first, last);
  const own = whole.replace(POSSESSIVE, '');
  last = first + own.length;
  return { start: first, end: last < end && text[last] === '.' && INITIALS.test(own) ? last + 1 : last };
}

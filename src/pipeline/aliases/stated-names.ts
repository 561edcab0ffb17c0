import type { Mention } from '../../schema/mention.ts';
import type { NameForm } from './name-form.ts';

/** Words between two names of one thing, the second in brackets: "World Health Organization (WHO)". */
const OPENS = /^\s{0,2}[([]\s?(?:(?:or|the|also|formerly|abbreviated|known as|called)\s){0,2}["“'‘]?$/;
const CLOSES = /^["”'’]?\s?[)\],;]/;
/** The same without brackets: "the Hells Angels Motorcycle Club, or HAMC,". */
const OR = /^,? (?:or|also known as|known as|abbreviated(?: to| as)?|called)(?: the)? ["“'‘]?$/;
/** Words between two names of one person: "Farrokh Bulsara, better known as Freddie Mercury". */
const KNOWN_AS =
  /^,?\s[([]?(?:who (?:is|was) )?(?:(?:also|better|formerly|popularly|professionally|sometimes|widely|real name)\s)?(?:known (?:professionally )?as|née|nee|alias|a\.k\.a\.|aka|born(?: as)?|real name)\s["“'‘]?$/;
/** Longest stretch between two names that may say so. */
const LONGEST_GAP = 45;

/**
 * Which forms the text itself says to be another name of which: the short one of a pair in brackets, by the full one; the second
 * of "known as". What two pairs say differently is not heard.
 *
 * @param forms of the mentions, in order; equal forms are the same object
 */
export function statedNames<F extends NameForm>(text: string, mentions: readonly Mention[], forms: readonly F[]): ReadonlyMap<F, F> {
  const stated = new Map<F, F>();
  const contradicted = new Set<F>();
  for (let i = 1; i < mentions.length; i++) {
    const from = mentions[i - 1]!.end;
    const { start, end } = mentions[i]!;
    if (start - from > LONGEST_GAP || start <= from) continue;
    const pair = pairOf(forms[i - 1]!, forms[i]!, text.slice(from, start), text.slice(end, end + 3));
    if (!pair) continue;
    const [short, full] = pair;
    if ((stated.get(short) ?? full).key !== full.key) contradicted.add(short);
    stated.set(short, full);
  }
  for (const form of contradicted) stated.delete(form);
  return stated;
}

function pairOf<F extends NameForm>(first: F, second: F, between: string, after: string): readonly [short: F, full: F] | undefined {
  if (first.key === second.key || first.type !== second.type) return undefined;
  if (first.type === 'person') return KNOWN_AS.test(between) ? [second, first] : undefined;
  const isOr = OR.test(between);
  if (!isOr && !(OPENS.test(between) && CLOSES.test(after))) return undefined;
  if (isOr && second.acronym === undefined) return undefined;
  if (isShortened(second, first)) return [second, first];
  return isShortened(first, second) ? [first, second] : undefined;
}

/** Whether a name looks like a short form of a longer one: few letters, most of them capitals, or a word made of its beginnings. */
function isShortened({ shown, country }: NameForm, full: NameForm): boolean {
  if (country !== undefined || full.country !== undefined || shown.length > 12 || full.acronym !== undefined) return false;
  if (full.parts.length < 2 || shown.length >= full.shown.length) return false;
  const letters = shown.replace(/[^\p{L}]/gu, '');
  const capitals = shown.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2) return false;
  const first = letters[0]!.toLowerCase();
  const begins = full.parts.some((part) => part.startsWith(first));
  return capitals.length === letters.length
    ? letters.length >= 3 || begins
    : begins && (2 * capitals.length >= letters.length || isBlend(letters, full));
}

/** "Phivolcs" of the Philippine Institute of Volcanology and Seismology: its letters stand in the full name in that order. */
function isBlend(letters: string, { parts }: NameForm): boolean {
  const whole = parts.join('');
  let at = -1;
  for (const letter of letters.toLowerCase()) if ((at = whole.indexOf(letter, at + 1)) < 0) return false;
  return true;
}

import type { Span } from '../../schema/mention.ts';
import { isTitleAbbreviation } from './abbreviations.ts';
import { characterClass, DIGIT, INVISIBLE, LOWER, OTHER, SPACE, UPPER } from '../../schema/character.ts';

/** How a word is cased; `none` for what holds no letter. */
type Casing = 'none' | 'lower' | 'capital' | 'upper' | 'mixed';

/** A word, a number or one mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark' | 'possessive';
  readonly casing: Casing;
  /** Whether white space, or the beginning of the stretch, stands before it. */
  readonly spaced: boolean;
}

/**
 * The tokens of `text[start, end)`. Kept whole: "U.S.", "J.", "Mr.", "O'Brien", "3.5", "G20", "Amazon.com", "AT&T". Split off:
 * hyphens (whether "Jong-un" or "Moscow-based" is one name is for the caller to say) and the possessive 's. By hand, since
 * `Intl.Segmenter` by word is twenty times slower.
 */
export function scanTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = start;
  while (at < end) {
    const kind = characterClass(text, at);
    if (kind === SPACE || kind === INVISIBLE) {
      if (kind === SPACE) spaced = true;
      at++;
      continue;
    }
    let token: Token;
    if (kind === LOWER || kind === UPPER) token = word(text, at, end, spaced);
    else if (kind === DIGIT) token = number(text, at, end, spaced);
    else token = possessive(text, at, end, tokens.at(-1), spaced) ?? mark(text, at, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

function mark(text: string, start: number, spaced: boolean): Token {
  return { start, end: start + 1, text: text[start]!, kind: 'mark', casing: 'none', spaced };
}

const isApostrophe = (character: string | undefined) => character === "'" || character === '’';

/** 's after a word, and nothing after it; the text's own apostrophe may stand apart from its s ("country’ s"). */
function possessive(text: string, start: number, end: number, before: Token | undefined, spaced: boolean): Token | undefined {
  if (spaced || before?.kind === 'mark' || before === undefined || !isApostrophe(text[start])) return undefined;
  const s = text[start + 1];
  if ((s !== 's' && s !== 'S') || start + 2 > end) return undefined;
  if (start + 2 < end && isWordClass(characterClass(text, start + 2))) return undefined;
  return { start, end: start + 2, text: text.slice(start, start + 2), kind: 'possessive', casing: 'none', spaced };
}

const isWordClass = (kind: number) => kind === LOWER || kind === UPPER || kind === DIGIT || kind === INVISIBLE;

function word(text: string, start: number, end: number, spaced: boolean): Token {
  let at = start;
  let lower = 0;
  let upper = 0;
  let lastVisible = start;
  for (; at < end; at++) {
    const kind = characterClass(text, at);
    if (kind === LOWER) lower++;
    else if (kind === UPPER) upper++;
    else if (kind === OTHER && !joins(text, at, start, end)) break;
    else if (kind === SPACE) break;
    if (kind !== INVISIBLE) lastVisible = at;
  }
  at = lastVisible + 1;
  let form = text.slice(start, at);
  if (text[at] === '.' && at < end && takesStop(form, at, end)) {
    at++;
    form = text.slice(start, at);
  }
  return { start, end: at, text: form, kind: 'word', casing: casingOf(text, start, lower, upper), spaced };
}

function casingOf(text: string, start: number, lower: number, upper: number): Casing {
  if (upper === 0) return 'lower';
  if (characterClass(text, start) !== UPPER) return 'mixed';
  if (lower === 0) return upper === 1 ? 'capital' : 'upper';
  return upper === 1 ? 'capital' : 'mixed';
}

/** Whether the mark at `at` belongs to the word around it: an apostrophe, a full stop in "U.S" or "Amazon.com", & in "AT&T". */
function joins(text: string, at: number, start: number, end: number): boolean {
  if (at + 1 >= end || at === start) return false;
  const before = characterClass(text, at - 1);
  const after = characterClass(text, at + 1);
  if ((before !== LOWER && before !== UPPER) || (after !== LOWER && after !== UPPER)) return false;
  const character = text[at]!;
  if (isApostrophe(character)) {
    const s = text[at + 1];
    return !((s === 's' || s === 'S') && (at + 2 >= end || !isWordClass(characterClass(text, at + 2))));
  }
  if (character === '&') return before === UPPER && after === UPPER;
  if (character !== '.') return false;
  // Letter by letter ("U.S", "p.m"), or an address; "end.The" has lost its space and is two words.
  const single = at - 1 === start || text[at - 2] === '.';
  const nextSingle = at + 2 >= end || !isWordClass(characterClass(text, at + 2));
  return (single && nextSingle) || (after === LOWER && before === LOWER && !nextSingle);
}

/** Whether the full stop at `at` is part of the word before it: initials, dotted acronyms, "Mr". */
function takesStop(form: string, at: number, end: number): boolean {
  if (form.includes('.')) return form.length < 12 && /^(?:\p{L}\.)+\p{L}$/u.test(form);
  if (form.length === 1) return /\p{Lu}/u.test(form) && form !== 'I' && at + 1 < end;
  return isTitleAbbreviation(form);
}

function number(text: string, start: number, end: number, spaced: boolean): Token {
  let at = start + 1;
  for (; at < end; at++) {
    const kind = characterClass(text, at);
    if (isWordClass(kind)) continue;
    const separator = text[at];
    if ((separator === '.' || separator === ',') && at + 1 < end && characterClass(text, at + 1) === DIGIT) continue;
    break;
  }
  return { start, end: at, text: text.slice(start, at), kind: 'number', casing: 'none', spaced };
}

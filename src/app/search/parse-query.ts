import { dayOf, parseIsoDay, type Day } from '../../schema/day.ts';
import { wordsOf } from '../../schema/search/words-of.ts';

/** What a field asks of an article; the words before the colon that name it come with it. */
export const FIELDS = {
  who: ['who', 'person'],
  org: ['org', 'organisation', 'organization'],
  where: ['where', 'place'],
  name: ['name'],
  title: ['title', 'headline'],
  source: ['source', 'outlet'],
  from: ['from', 'since'],
  to: ['to', 'until'],
  on: ['on', 'date'],
} as const;

export type Field = keyof typeof FIELDS;

/** Where in what was typed something stands, `[start, end)`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that must stand one after the other, or a single one. */
export interface WordsPart extends Place {
  readonly kind: 'words';
  /** As they are compared; at least one. */
  readonly words: readonly string[];
  /** In quotation marks: as written, without longer forms. */
  readonly isExact: boolean;
  /** With `*`, or still being typed: the last word is a beginning. */
  readonly isBeginning: boolean;
  /** Only in titles. */
  readonly isTitle: boolean;
  readonly isExcluded: boolean;
}

/** A name, an outlet, as typed. */
export interface NamePart extends Place {
  readonly kind: 'who' | 'org' | 'where' | 'name' | 'source';
  readonly name: string;
  readonly isExcluded: boolean;
}

/** Days `[first, last]` within which an article was published; without a bound where one is undefined. */
export interface DaysPart extends Place {
  readonly kind: 'days';
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly isExcluded: boolean;
}

/** What was typed and asks for nothing: why. */
export interface Misread extends Place {
  readonly kind: 'misread';
  readonly reason: 'field' | 'day' | 'empty';
  /** The field or the value that is none. */
  readonly typed: string;
}

export type Part = WordsPart | NamePart | DaysPart | Misread;

const PIECE = /(-?)(?:(\p{L}+):(?!\/\/))?(?:"([^"]*)"?|“([^”]*)”?|([^\s"“]+))/gu;

/**
 * Takes apart what was typed into the search: `flood "prime minister" who:"Kim Jong-un" from:2023-09 -sport`. An unknown field is said
 * so, and its words are searched.
 *
 * @param isTyping whether the last word may go on
 */
export function parseQuery(typed: string, isTyping = false): Part[] {
  const parts: Part[] = [];
  for (const match of typed.matchAll(PIECE)) {
    const [whole, minus, label, straight, curly, bare] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const quoted = straight ?? curly;
    const field = label === undefined ? undefined : fieldNamed(label);
    const isClosed = quoted !== undefined && whole.length > whole.search(/["“]/) + 1 + quoted.length;
    const isLast = isTyping && place.end === typed.length && !isClosed;
    if (label !== undefined && !field) parts.push({ kind: 'misread', reason: 'field', typed: label, ...place });
    const value = quoted ?? bare!;
    const isExcluded = minus === '-';
    if (field && value.trim() === '') parts.push({ kind: 'misread', reason: 'empty', typed: label!, ...place });
    else if (field && field !== 'title') parts.push(fieldPart(field, value, isExcluded, place));
    else {
      const words = wordsOf(label !== undefined && !field ? `${label} ${value}` : value).map(({ word }) => word);
      if (words.length === 0) {
        if (field) parts.push({ kind: 'misread', reason: 'empty', typed: label!, ...place });
        continue;
      }
      const isBeginning = isLast || (bare?.endsWith('*') ?? false);
      if (isLast && isTooShort(words.at(-1)!) && !bare?.endsWith('*') && parts.length > 0) continue;
      parts.push({ kind: 'words', words, isExact: quoted !== undefined, isBeginning, isTitle: field === 'title', isExcluded, ...place });
    }
  }
  // "who:" with nothing after it yet.
  const open = /(?:^|\s)-?(\p{L}+):$/u.exec(typed);
  if (open && fieldNamed(open[1]!)) {
    const start = typed.length - open[1]!.length - 1;
    const before = parts.at(-1);
    if (before && before.end === typed.length) parts.pop();
    parts.push({ kind: 'misread', reason: 'empty', typed: open[1]!, start, end: typed.length });
  }
  return parts;
}

/** One or two letters begin too many words to tell anything, but in a script without spaces they are a word or two. */
const isTooShort = (word: string) => word.length < 3 && word < '\u2e80';

/** The field that a label stands for: "who", "person". */
export function fieldNamed(label: string): Field | undefined {
  const small = label.toLowerCase();
  return (Object.keys(FIELDS) as Field[]).find((field) => (FIELDS[field] as readonly string[]).includes(small));
}

function fieldPart(field: Exclude<Field, 'title'>, value: string, isExcluded: boolean, place: Place): Part {
  if (field !== 'from' && field !== 'to' && field !== 'on') return { kind: field, name: value.trim(), isExcluded, ...place };
  const days = daysOf(value);
  if (!days) return { kind: 'misread', reason: 'day', typed: value, ...place };
  const first = field === 'to' ? undefined : days.first;
  const last = field === 'from' ? undefined : days.last;
  return { kind: 'days', first, last, isExcluded, ...place };
}

/** First and last day of "2023", "2023-09" or "2023-09-06". */
function daysOf(text: string): { first: Day; last: Day } | undefined {
  const match = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day] = match;
  const at = (number: string | undefined) => String(number ?? 1).padStart(2, '0');
  const first = parseIsoDay(`${year}-${at(month)}-${at(day)}`);
  if (first === undefined) return undefined;
  if (day !== undefined) return { first, last: first };
  return { first, last: (month === undefined ? dayOf(Number(year) + 1, 1, 1) : dayOf(Number(year), Number(month) + 1, 1)) - 1 };
}

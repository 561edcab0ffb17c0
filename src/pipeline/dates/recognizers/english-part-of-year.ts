import { eachMatch } from '../each-match.ts';
import type { CalendarSaying, Finding, Recognizer } from '../finding.ts';
import { isCapitalized, wordAfter } from '../words-around.ts';
import { english } from '../languages/english.ts';

const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const SEASON =
  /(?<![\p{L}\d-])(?:(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Tt]he (?:coming|following|previous|preceding|next)|[Tt]hat) (?<dated>spring|summer|autumn|fall|winter)|(?<lead>(?:(?:in|during|of|over|for) the |(?:since|until|by|early|late|mid)[ -](?:the )?|in early |in late ))(?<bare>spring|summer|autumn|winter)|(?<named>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?=,? (?:of )?(?:the year )?(?:(?:1\d|20)\d\d|last year|this year|next year)\b))(?![\p{L}\d-])/gu;
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};
const YEAR_BEHIND = String.raw`(?:,? (?:of |in )?(?:(?:the )?year )?(?<year>(?:1\d|20)\d\d)(?![\p{L}\d]|[-–/]\d)| (?:of )?(?<ofYear>the|this|last|next) year\b(?! (?:before|after)\b))?`;
const PART = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:Q(?<q>[1-4])|(?<nq>[1-4])Q(?= ?20)|H(?<h>[12])|(?<month>March|June|September|December)(?= quarter\b)|(?:[Tt]he )?(?<ordinal>[Ff]irst|1st|[Ss]econd|2nd|[Tt]hird|3rd|[Ff]ourth|4th|[Ll]ast|[Ff]inal)[ -](?<part>quarter|half|(?:three|six|nine) months(?= of\b)))(?![\p{L}\d])(?: quarter\b)?${YEAR_BEHIND}`,
  'gu',
);
/** A quarter without a year is one of business, unless the sentence is about a game. */
const GAME =
  /\b(?:games?|match(?:es)?|points?|score[ds]?|scoring|touchdowns?|yards?|baskets?|rebounds?|halftime|half-time|quarterback|coach|lead|led|goals?|kicks?|minutes|season|final)\b/;
const MONTHS: Readonly<Record<string, number>> = { March: 33, June: 34, September: 35, December: 36 };

/** Seasons, quarters and halves of a year: "last summer", "winter of 2018", "the third quarter", "Q3 2019". */
export const englishPartOfYear: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of eachMatch(SEASON, sentence)) {
    const { which, dated, lead, bare, named } = match.groups!;
    const end = match.index + match[0].length;
    if (!named && isCapitalized(wordAfter(sentence, end).asWritten) && sentence[end] === ' ' && !/^ [12]\d/.test(sentence.slice(end)))
      continue;
    const month = SEASONS[(dated ?? bare ?? named)!.toLowerCase()]!;
    const word = which?.toLowerCase().split(' ').at(-1);
    const chosen = word === 'that' ? word : which?.toLowerCase() === 'the next' ? 'following' : word ? english.which[word] : undefined;
    const saying: CalendarSaying = { kind: 'calendar', month, ...(chosen ? { which: chosen } : {}) };
    found.push({ start: match.index + (lead?.length ?? 0), end, saying });
  }
  let ofGame: boolean | undefined;
  for (const match of eachMatch(PART, sentence)) {
    const { q, nq, h, month, ordinal, part, year, ofYear } = match.groups!;
    const hasYear = year !== undefined || ofYear !== undefined;
    const isQuarter = part === 'quarter' || q !== undefined || nq !== undefined || month !== undefined;
    if (!hasYear && !(isQuarter && (month !== undefined || !(ofGame ??= GAME.test(sentence))))) continue;
    const number = ORDINALS[ordinal?.toLowerCase() ?? ''] ?? 0;
    const code = month ? MONTHS[month] : isQuarter ? 32 + (Number(q ?? nq ?? 0) || number) : stretchCode(part, number, Number(h ?? 0));
    if (code === undefined) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const shared = year ? { year: Number(year) } : ofYear ? { yearShift: ofYear === 'last' ? -1 : ofYear === 'next' ? 1 : 0 } : {};
    if (typeof code === 'number') found.push({ ...span, saying: { kind: 'calendar', month: code, ...shared } });
    else {
      const [from, to] = code.map((one) => ({ kind: 'calendar', month: one, ...shared }) as const);
      found.push({ ...span, saying: { kind: 'range', from: from!, to: to! } });
    }
  }
  return found;
};

/** Halves, and "the first nine months": EDTF code, or first and last month. */
function stretchCode(part: string | undefined, number: number, half: number): number | readonly [number, number] | undefined {
  const isFirst = number === 1;
  if (half > 0) return 39 + half;
  if (part === 'half') return number === 3 ? undefined : isFirst ? 40 : 41;
  if (number > 1 && number < 4) return undefined;
  if (part?.startsWith('three')) return isFirst ? 33 : 36;
  if (part?.startsWith('six')) return isFirst ? 40 : 41;
  return isFirst ? [1, 9] : [4, 12];
}

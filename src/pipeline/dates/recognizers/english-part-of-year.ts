import type { CalendarSaying, Finding, Recognizer } from '../finding.ts';
import { isCapitalized, wordAfter } from '../words-around.ts';
import { english } from '../languages/english.ts';

const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const SEASON =
  /(?<![\p{L}\d-])(?:(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Tt]he coming) (?<dated>spring|summer|autumn|fall|winter)|(?<lead>(?:(?:in|during|of|over|for) the |(?:since|until|by|early|late|mid)[ -](?:the )?))(?<bare>spring|summer|autumn|winter)|(?<named>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?=,? (?:of )?(?:the year )?(?:(?:1\d|20)\d\d|last year|this year|next year)\b))(?![\p{L}\d-])/gu;
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
const PART =
  /(?<![\p{L}\d-])(?:Q(?<q>[1-4])|H(?<h>[12])|(?:the )?(?<ordinal>first|1st|second|2nd|third|3rd|fourth|4th|last|final)[ -](?<part>quarter|half))(?![\p{L}\d])(?<profit>-?\s(?:profits?|revenues?|earnings|results?|sales|GDP|growth|net|loss|losses|income))?/gu;
const MONEY = /\b(?:profits?|revenues?|earnings|sales|GDP|growth|economy|income|shares|market|inflation)\b/;

/** Seasons, quarters and halves of a year: "last summer", "winter of 2018", "the third quarter", "Q3 2019". */
export const englishPartOfYear: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of sentence.matchAll(SEASON)) {
    const { which, dated, lead, bare, named } = match.groups!;
    const end = match.index + match[0].length;
    if (!named && isCapitalized(wordAfter(sentence, end).asWritten) && sentence[end] === ' ' && !/^ [12]\d/.test(sentence.slice(end)))
      continue;
    const month = SEASONS[(dated ?? bare ?? named)!.toLowerCase()]!;
    const word = which?.toLowerCase().split(' ').at(-1);
    const chosen = word ? english.which[word] : undefined;
    const saying: CalendarSaying = { kind: 'calendar', month, ...(chosen ? { which: chosen } : {}) };
    found.push({ start: match.index + (lead?.length ?? 0), end, saying });
  }
  let ofMoney: boolean | undefined;
  for (const match of sentence.matchAll(PART)) {
    const { q, h, ordinal, part, profit } = match.groups!;
    const end = match.index + match[0].length - (profit?.length ?? 0);
    const number = Number(q ?? h ?? ORDINALS[ordinal!]);
    // A quarter without a year is a quarter of business, or of a game.
    const hasYear = /^,? (?:of )?(?:(?:1\d|20)\d\d|(?:last|this|next) year|the year)\b/.test(sentence.slice(end));
    if (!hasYear && !(part !== 'half' && !h && (q || profit || (ofMoney ??= MONEY.test(sentence))))) continue;
    const isHalf = h !== undefined || part === 'half';
    if (isHalf && number === 3) continue;
    found.push({ start: match.index, end, saying: { kind: 'calendar', month: isHalf ? (number === 1 ? 40 : 41) : 32 + number } });
  }
  return found;
};

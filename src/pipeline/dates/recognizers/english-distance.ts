import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer, Saying, Unit } from '../finding.ts';
import { ENGLISH_NUMBER, englishNumber } from '../languages/english-numbers.ts';

const DISTANCE = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£-])(?<number>${ENGLISH_NUMBER})(?<half>\sand\sa\shalf)?[\s-](?<unit>day|week|fortnight|month|year|decade|century|centurie)s?(?<halfAfter>\sand\sa\shalf)?\s(?<direction>ago|earlier|later|from\s(?:now|today)|(?:before|after|afterwards|prior|previously|back|hence)(?=[.,;:)"”]|$))(?![\p{L}\d])(?!\sthan\b)`,
  'giu',
);

/** Without one of these nothing here can match; it is found in a fraction of the time. */
const HINT = /\s(?:ago|earlier|later|from|before|after|prior|previously|back|hence|time)/i;
/** "in two weeks' time" */
const AHEAD = new RegExp(
  String.raw`(?<![\p{L}\d])in\s(?<number>${ENGLISH_NUMBER})\s(?<unit>day|week|fortnight|month|year)s?(?:['’]s?)?\stime\b`,
  'giu',
);

/**
 * So much time before or after: "three days ago", "a year and a half ago", "two days later". Days are exact; longer units are
 * as exact as they are named and no more: a week, a month, a year, about. A century away only the century is meant.
 */
export const englishDistance: Recognizer = (sentence) => {
  const found: Finding[] = [];
  if (!HINT.test(sentence)) return found;
  for (const match of eachMatch(DISTANCE, sentence)) {
    const { number, half, halfAfter, unit, direction } = match.groups!;
    const back = /^(?:ago|earlier|before|prior|previously|back)$/i.test(direction!);
    const from = /^(?:ago|back|hence|from\s)/i.test(direction!) ? 'published' : 'mentioned';
    const saying = distance((back ? -1 : 1) * (englishNumber(number!) + (half || halfAfter ? 0.5 : 0)), unit!.toLowerCase(), from);
    if (saying) found.push({ start: match.index, end: match.index + match[0].length, saying });
  }
  for (const match of eachMatch(AHEAD, sentence)) {
    const saying = distance(englishNumber(match.groups!.number!), match.groups!.unit!.toLowerCase(), 'published');
    if (saying) found.push({ start: match.index, end: match.index + match[0].length, saying });
  }
  return found;
};

/** Fractions become smaller units: a year and a half is 18 months. Undefined where that leaves a fraction. */
function distance(amount: number, unit: string, from: 'published' | 'mentioned'): Saying | undefined {
  const [name, factor] = unit === 'fortnight' ? ['week', 2] : unit === 'centurie' ? ['century', 1] : [unit, 1];
  const count = amount * Number(factor);
  if (!Number.isInteger(count)) {
    if (name === 'year') return distance(Math.round(count * 12), 'month', from);
    if (name === 'decade') return distance(count * 10, 'year', from);
    if (name === 'century') return distance(count * 100, 'year', from);
    if (name === 'week') return distance(Math.round(count * 7), 'day', from);
    return undefined;
  }
  if (name === 'day') return { kind: 'shift', unit: 'day', count, from };
  if (name === 'decade') return { kind: 'shift', unit: 'year', count: count * 10, from, approximate: true };
  if (name === 'century' || (name === 'year' && Math.abs(count) >= 200))
    return { kind: 'shift', unit: 'century', count: name === 'century' ? count : Math.round(count / 100), from, approximate: true };
  return { kind: 'shift', unit: name as Unit, count, from, approximate: true };
}

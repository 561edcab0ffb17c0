import type { Finding, Recognizer } from '../finding.ts';
import { isCapitalized, isSentenceStart, wordAfter, wordBefore } from '../words-around.ts';
import { YEAR } from './calendar-date.ts';

const FIGURES = new RegExp(
  String.raw`(?<![\p{L}\d.,:/$€£#+@–—-])(${YEAR})(?:\s?[–—/-]\s?((?:1\d|20)?\d\d)(?![\p{L}\d:%°/–—-]|[.,]\d))?(?!\s?[%°])`,
  'gu',
);
/** After the word "mid-" or "pre-" a hyphen may stand before a year. */
const HYPHENATED = new RegExp(String.raw`(?<=\b(?:[Mm]id|[Ee]arly|[Ll]ate|[Pp]re|[Pp]ost)-)(${YEAR})()`, 'gu');

/** Words before four figures that make them a year whatever follows, within reason. */
const SURE = set('in since circa year early mid late summer spring autumn fall winter fiscal during');
/** Words before a number that is a count. "From roughly 1948" and "up to 2015" are seen to apart. */
const COUNTING = set(
  'over nearly almost than least most some approximately roughly about around only another exactly to at total number up another with ' +
    'least worth no nr page pages flight route highway room bus unit area code channel model',
);
const DETERMINERS = set('the a an this that its their his her our my your whose each every any earlier previous last next entire whole');
const COUNTED = set(
  'people persons men women children troops soldiers police officers residents homes houses buildings deaths cases votes voters miles mile km ' +
    'kilometres kilometers metres meters feet ft m kg tonnes tons pounds dollars euros yuan yen hours gmt utc est pm am years months weeks days ' +
    'minutes jobs workers employees members students protesters migrants refugees fans points seats pages words copies units square cubic ' +
    'hp rpm mhz volts watts calories acres hectares others more local million billion percent',
);
/** What happened in a year is often in the plural: "the 2011 riots". */
const DATES_BACK = set('up date dates dated dating back prior compared relative through');

/**
 * A year in four figures, or two joined by a dash ("2014–2016", "2019-20"). Figures that count something ("over 1990
 * people"), tell the time ("1800 UTC") or end a name ("World Cup 2022") are none.
 */
export const year: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of [...sentence.matchAll(FIGURES), ...sentence.matchAll(HYPHENATED)].sort((a, b) => a.index - b.index)) {
    const first = Number(match[1]);
    const last = match[2] ? secondYear(match[1]!, match[2]) : undefined;
    if (match[2] && (last === undefined || last <= first || last - first > 150)) continue;
    const end = match.index + match[0].length;
    if (last === undefined && !isYear(sentence, match.index, end, first, found.at(-1))) continue;
    const from = { kind: 'calendar', year: first } as const;
    const saying = last === undefined ? from : ({ kind: 'range', from, to: { kind: 'calendar', year: last } } as const);
    found.push({ start: match.index, end, saying });
  }
  return found;
};

/** "2019-20" → 2020 */
function secondYear(first: string, second: string): number | undefined {
  const year = Number(second.length === 2 ? first.slice(0, 2) + second : second);
  return Number.isNaN(year) ? undefined : year;
}

function isYear(sentence: string, start: number, end: number, year: number, previous: Finding | undefined): boolean {
  const before = wordBefore(sentence, start);
  const after = wordAfter(sentence, end);
  const next = sentence[end] === ' ' ? after.word : '';
  if (COUNTED.has(next)) return false;
  if (SURE.has(before.word)) return true;
  if (year < 1500) return false;
  if (previous && /^(?:,\s|,?\s(?:and|or|to|through|until)\s|\s?[–—-]\s?)$/.test(sentence.slice(previous.end, start))) return true;
  if (/[([]\s?$/.test(sentence.slice(0, start))) return /^\s?[)\];,–-]/.test(sentence.slice(end));
  if (before.word === '')
    return /(?:^|[;:,—–"“]\s?)$/.test(sentence.slice(0, start)) && /^(?:saw|was|is|has|had|will|marks|marked)$/.test(next);
  if (/['’]s?$/.test(before.word) || DETERMINERS.has(before.word)) return true;
  if (isCapitalized(before.asWritten) && !isSentenceStart(sentence, before.start)) return false;
  const earlier = wordBefore(sentence, before.start).word;
  if (before.word === 'to') return DATES_BACK.has(earlier);
  if (before.word === 'of') return !/^(?:total|number|height|sum|cost|distance|altitude|length|speed|capacity|population)$/.test(earlier);
  if (COUNTING.has(before.word)) return SURE.has(earlier) || earlier === 'from' || (/^a(?:bout|round)$/.test(before.word) && next === '');
  // "and 1990 aftershocks", "killed 2011 animals": a plural without article is counted.
  return year >= 1900 && year < 2100 && !(/[^'’suia]s$/.test(next) && isLower(after.asWritten));
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

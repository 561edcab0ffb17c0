import { dayOf } from '../../../schema/day.ts';
import { easterSunday, nthWeekday } from '../calendar.ts';
import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';
import { english } from '../languages/english.ts';
import { isCapitalized, wordAfter, wordBefore } from '../words-around.ts';

const FEASTS: readonly (readonly [pattern: string, dayIn: (year: number) => number])[] = [
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas Day|Christmas', fixed(12, 25)],
  ['Boxing Day', fixed(12, 26)],
  ["New Year['’]?s Eve", fixed(12, 31)],
  ["New Year['’]?s Day", fixed(1, 1)],
  ['Halloween', fixed(10, 31)],
  ["(?:St\\.? )?Valentine['’]?s Day", fixed(2, 14)],
  ["(?:St\\.?|Saint) Patrick['’]?s Day", fixed(3, 17)],
  ["April Fools?['’]?s? Day", fixed(4, 1)],
  ['May Day', fixed(5, 1)],
  ['(?:the )?(?:Fourth|4th) of July', fixed(7, 4)],
  ["(?:St\\.?|Saint) Andrew['’]?s Day", fixed(11, 30)],
  ["(?:St\\.?|Saint) David['’]?s Day", fixed(3, 1)],
  ["(?:St\\.?|Saint) George['’]?s Day", fixed(4, 23)],
  ['Epiphany', fixed(1, 6)],
  ['Groundhog Day', fixed(2, 2)],
  ["International Women['’]?s Day", fixed(3, 8)],
  ['Earth Day', fixed(4, 22)],
  ['Cinco de Mayo', fixed(5, 5)],
  ['Juneteenth', fixed(6, 19)],
  ['July Fourth', fixed(7, 4)],
  ['Canada Day', fixed(7, 1)],
  ['Bastille Day', fixed(7, 14)],
  ['Australia Day', fixed(1, 26)],
  ['Waitangi Day', fixed(2, 6)],
  ['(?:Anzac|ANZAC) Day', fixed(4, 25)],
  ['(?:Guy Fawkes|Bonfire) Night', fixed(11, 5)],
  ['(?:Armistice|Veterans) Day', fixed(11, 11)],
  ['(?:Martin Luther King(?: Jr\\.?)?|MLK) Day', (year) => nthWeekday(year, 1, 0, 3)],
  ["Presidents['’]? Day", (year) => nthWeekday(year, 2, 0, 3)],
  ['Memorial Day', (year) => nthWeekday(year, 6, 0, 1) - 7],
  ['Labor Day', (year) => nthWeekday(year, 9, 0, 1)],
  ['Columbus Day', (year) => nthWeekday(year, 10, 0, 2)],
  ['Remembrance Sunday', (year) => nthWeekday(year, 11, 6, 2)],
  ['Shrove Tuesday|Mardi Gras', (year) => easterSunday(year) - 47],
  ['Ash Wednesday', (year) => easterSunday(year) - 46],
  ['Palm Sunday', (year) => easterSunday(year) - 7],
  ['Maundy Thursday', (year) => easterSunday(year) - 3],
  ['Ascension Day', (year) => easterSunday(year) + 39],
  ['Pentecost|Whit Sunday', (year) => easterSunday(year) + 49],
  ['Whit Monday', (year) => easterSunday(year) + 50],
  ['Good Friday', (year) => easterSunday(year) - 2],
  ['Easter Monday', (year) => easterSunday(year) + 1],
  ['Easter Sunday|Easter', easterSunday],
  ['Thanksgiving Day|Thanksgiving', (year) => nthWeekday(year, 11, 3, 4)],
];
const ANY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${FEASTS.map(([pattern]) => `(${pattern})`).join('|')})(?![\p{L}\d-])(?! (?:Agreement|Accord|Rising|Island|weekend|Massacre)\b)(?<year>,? (?:of |in )?(?:1\d|20)\d\d\b)?`,
  'gu',
);
/** "Christmas", "Easter" and "Thanksgiving" are days only after such a word: "at Easter", "since Christmas"; not "Christmas dinner". */
const DATING = new Set('at on by since before after until till on over last this next during around past'.split(' '));

/** Feasts whose day a calendar tells: Christmas Day, New Year's Eve, Good Friday, and Thanksgiving and others as in the country that has their name. */
export const englishHoliday: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of eachMatch(ANY, sentence)) {
    const end = match.index + match[0].length;
    const before = wordBefore(sentence, match.index);
    const after = wordAfter(sentence, end);
    const isOneWord = /^(?:Christmas|Easter|Thanksgiving|Halloween|Epiphany|Pentecost|Juneteenth)$/.test(match[0]);
    if (isOneWord && !DATING.has(before.word)) continue;
    if (isOneWord && (sentence[end] === ' ' || sentence[end] === '’' || sentence[end] === "'") && isNoun(after.asWritten)) continue;
    const which = english.which[before.word];
    const year = match.groups!.year && Number(match.groups!.year.slice(-4));
    const dayIn = FEASTS[match.slice(1, FEASTS.length + 1).findIndex((group) => group !== undefined)]![1];
    const saying = { kind: 'holiday', dayIn, ...(year ? { year } : {}), ...(which ? { which } : {}) } as const;
    found.push({ start: which ? before.start : match.index, end, saying });
  }
  return found;
};

function isNoun(word: string): boolean {
  return (
    isCapitalized(word) ||
    /^(?:s|tree|dinner|lunch|party|song|songs|holidays?|break|season|shopping|market|cards?|gifts?|presents?|eggs?|celebrations?|message|service|mass|week|weekend|time|special|album)$/.test(
      word,
    )
  );
}

function fixed(month: number, day: number): (year: number) => number {
  return (year) => dayOf(year, month, day);
}

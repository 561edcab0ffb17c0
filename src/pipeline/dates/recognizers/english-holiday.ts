import { dayOf } from '../../../schema/day.ts';
import { easterSunday, nthWeekday } from '../calendar.ts';
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
  ['Good Friday', (year) => easterSunday(year) - 2],
  ['Easter Monday', (year) => easterSunday(year) + 1],
  ['Easter Sunday|Easter', easterSunday],
  ['Thanksgiving Day|Thanksgiving', (year) => nthWeekday(year, 11, 3, 4)],
];
const ANY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${FEASTS.map(([pattern]) => `(${pattern})`).join('|')})(?![\p{L}\d-])(?<year>,? (?:of )?(?:1\d|20)\d\d\b)?`,
  'gu',
);
/** "Christmas", "Easter" and "Thanksgiving" are days only after such a word: "at Easter", "since Christmas"; not "Christmas dinner". */
const DATING = new Set('at on by since before after until till over last this next during around past'.split(' '));

/** Feasts whose day a calendar tells: Christmas Day, New Year's Eve, Good Friday, and Thanksgiving as in the United States. */
export const englishHoliday: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of sentence.matchAll(ANY)) {
    const end = match.index + match[0].length;
    const before = wordBefore(sentence, match.index);
    const after = wordAfter(sentence, end);
    const isOneWord = /^(?:Christmas|Easter|Thanksgiving|Halloween)$/.test(match[0]);
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

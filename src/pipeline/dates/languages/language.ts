import { CUE, cueFinder, type CueFinder } from '../cues.ts';
import type { Recognizer } from '../finding.ts';
import { bareMonth } from '../recognizers/bare-month.ts';
import { calendarDate } from '../recognizers/calendar-date.ts';
import { century } from '../recognizers/century.ts';
import { decade } from '../recognizers/decade.ts';
import { englishDay } from '../recognizers/english-day.ts';
import { englishDayOfMonth } from '../recognizers/english-day-of-month.ts';
import { englishDistance } from '../recognizers/english-distance.ts';
import { englishHoliday } from '../recognizers/english-holiday.ts';
import { englishPartOfYear } from '../recognizers/english-part-of-year.ts';
import { englishPeriod } from '../recognizers/english-period.ts';
import { germanDay, germanDecade, germanDistance, germanHoliday, germanPartOfYear, germanPeriod } from '../recognizers/german-relative.ts';
import { weekday } from '../recognizers/weekday.ts';
import { year } from '../recognizers/year.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { wordsOf } from './vocabulary.ts';

/** How one language speaks of dates. */
export interface Language {
  readonly cuesOf: CueFinder;
  /** In order of precedence among findings of equal length; each is run on sentences that hold one of its cues. */
  readonly recognizers: readonly (readonly [cues: number, recognizer: Recognizer])[];
}

const ENGLISH: Language = {
  cuesOf: cueFinder({
    month: wordsOf(english.months, english.shortMonths),
    weekday: wordsOf(english.weekdays, english.shortWeekdays),
    unit: 'day days morning afternoon evening night week weeks weekend fortnight fortnights month months quarter year years decade decades century centuries'.split(
      ' ',
    ),
    today: 'today yesterday tomorrow tonight morning afternoon evening night day'.split(' '),
    season: 'spring summer autumn fall winter'.split(' '),
    part: 'quarter half months q h'.split(' '),
    holiday:
      'christmas easter thanksgiving halloween eve boxing valentine patrick april may july good year andrew david george epiphany groundhog women earth cinco juneteenth canada bastille australia waitangi anzac fawkes bonfire armistice veterans luther mlk presidents memorial labor columbus remembrance shrove mardi ash palm maundy ascension pentecost whit'.split(
        ' ',
      ),
    decade: 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
  }),
  recognizers: [
    [CUE.month, calendarDate(english)],
    [CUE.month, bareMonth(english)],
    [CUE.number, year(english)],
    [CUE.decade, decade],
    [CUE.unit, century],
    [CUE.weekday, weekday(english)],
    [CUE.today, englishDay],
    [CUE.unit, englishPeriod],
    [CUE.unit, englishDistance],
    [CUE.season | CUE.part, englishPartOfYear],
    [CUE.holiday, englishHoliday],
    [CUE.ordinal, englishDayOfMonth],
  ],
};

const GERMAN: Language = {
  cuesOf: cueFinder({
    month: wordsOf(german.months, german.shortMonths),
    weekday: wordsOf(german.weekdays, german.shortWeekdays),
    unit: (
      'tag tage tagen woche wochen wochenende monat monate monaten monats quartal quartals jahr jahre jahren jahres jahrzehnt jahrzehnte ' +
      'jahrzehnten jahrhundert jahrhunderte jahrhunderten jahrhunderts vorjahr vorjahres vormonat vormonats vorwoche'
    ).split(' '),
    today: 'gestern vorgestern heute morgen übermorgen vortag tag tags'.split(' '),
    season: 'frühjahr frühling sommer herbst winter'.split(' '),
    part: 'quartal halbjahr jahreshälfte'.split(' '),
    decade: 'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'
      .split(' ')
      .flatMap((word) => [word, `${word}jahre`, `${word}jahren`]),
    holiday:
      'heiligabend weihnachten silvester neujahr einheit aschermittwoch gründonnerstag karfreitag ostermontag ostersonntag ostern himmelfahrt pfingstmontag pfingstsonntag pfingsten'.split(
        ' ',
      ),
  }),
  recognizers: [
    [CUE.month, calendarDate(german)],
    [CUE.month, bareMonth(german)],
    [CUE.number, year(german)],
    [CUE.weekday, weekday(german)],
    [CUE.today, germanDay],
    [CUE.unit, germanDistance],
    [CUE.unit, germanPeriod],
    [CUE.season | CUE.part, germanPartOfYear],
    [CUE.number | CUE.ordinal | CUE.decade | CUE.unit, germanDecade],
    [CUE.holiday, germanHoliday],
  ],
};

/** @param tag BCP 47; one that has no rules here, and one that is not known, by its figures only */
export function languageOf(tag: string): Language | undefined {
  const [language] = tag.toLowerCase().split('-');
  if (language === 'de') return GERMAN;
  return language === 'en' ? ENGLISH : undefined;
}

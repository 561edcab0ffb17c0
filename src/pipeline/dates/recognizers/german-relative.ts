import { dayOf } from '../../../schema/day.ts';
import { easterSunday } from '../calendar.ts';
import { eachMatch } from '../each-match.ts';
import type { CalendarSaying, Finding, Recognizer, Saying, Unit, Which } from '../finding.ts';
import { german } from '../languages/german.ts';

const NUMBERS = 'einem einer ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const NUMBER = String.raw`(?:${[...NUMBERS].reverse().join('|')}|\d{1,3})`;
const UNITS: Readonly<Record<string, Unit>> = {
  tag: 'day',
  woche: 'week',
  wochenende: 'weekend',
  monat: 'month',
  quartal: 'quarter',
  jahr: 'year',
  jahrzehnt: 'decade',
  jahrhundert: 'century',
};
const NO_LETTER = String.raw`(?![\p{L}\d-])`;
const DAYS: readonly (readonly [pattern: string, count: number, from: 'published' | 'mentioned'])[] = [
  ['[Vv]orgestern', -2, 'published'],
  ['[Üü]bermorgen', 2, 'published'],
  ['[Gg]estern', -1, 'published'],
  ['[Hh]eute', 0, 'published'],
  ['(?:[Aa]m\\s)?(?:Vortag|Tag zuvor)|[Tt]ags zuvor', -1, 'mentioned'],
  ['(?:[Aa]m\\s)?(?:nächsten|folgenden) Tag|Tag darauf|[Tt]ags darauf', 1, 'mentioned'],
  ['(?:[Aa]m\\s)?(?:selben|gleichen) Tag', 0, 'mentioned'],
];
const DAY = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${DAYS.map(([pattern]) => `(${pattern})`).join('|')}|(?<tomorrow>morgen))${NO_LETTER}(?:\s(?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)${NO_LETTER})?`,
  'gu',
);
const DISTANCE = new RegExp(
  String.raw`(?<![\p{L}\d,.-])(?:(?<lead>vor|in)\s(?<away>${NUMBER})\s(?<unit>Tag|Woche|Monat|Jahr|Jahrzehnt|Jahrhundert)(?:e?n|en?)?${NO_LETTER}|(?<number>${NUMBER})\s(?<name>Tag|Woche|Monat|Jahr|Jahrzehnt)(?:en?|n)?\s(?<side>später|darauf|danach|zuvor|früher|vorher)${NO_LETTER})`,
  'giu',
);
const PERIOD = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<which>[Ll]etzte|[Vv]ergangene|[Vv]orige|[Dd]iese|[Nn]ächste|[Kk]ommende|[Ff]olgende)[nrms]?\s(?<unit>Woche|Wochenende|Monats?|Quartals?|Jahr(?:es|e)?|Jahrzehnt|Jahrhundert)|Vor(?<before>woche|monats?|jahr(?:es)?)|(?<weekend>(?<=\b(?:[Aa]m|vom|zum)\s)Wochenende)|(?<=\b[Ii]m\s)Jahr\s(?<side>darauf|zuvor))${NO_LETTER}`,
  'gu',
);
const YEAR_BEHIND = String.raw`(?:\s(?:des Jahres\s)?(?<year>(?:1\d|20)\d\d)${NO_LETTER})?`;
const SEASONS: Readonly<Record<string, number>> = { frühjahr: 21, frühling: 21, sommer: 22, herbst: 23, winter: 24 };
const SEASON = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<=\b(?:[Ii]m|[Ss]eit|[Bb]is|[Vv]om|[Zz]um)\s)|(?<which>[Ll]etzten|[Vv]ergangenen|[Dd]iesen|[Dd]iesem|[Nn]ächsten|[Kk]ommenden)\s)(?<season>Frühjahr|Frühling|Sommer|Herbst|Winter)${NO_LETTER}${YEAR_BEHIND}`,
  'gu',
);
const PART = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<ordinal>ersten?|zweiten?|dritten?|vierten?|[1-4]\.)\s(?<part>Quartal|Halbjahr|Jahreshälfte))${NO_LETTER}${YEAR_BEHIND}`,
  'gu',
);
const TENS = ['zwanziger', 'dreißiger', 'vierziger', 'fünfziger', 'sechziger', 'siebziger', 'achtziger', 'neunziger'];
const DECADE = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?:(?<figures>(?:1[5-9]|20)\d)0er|(?<short>[2-9])0er|(?<name>${TENS.join('|')}))(?<years>[\s-]?[Jj]ahren?)?${NO_LETTER}`,
  'giu',
);
const CENTURY = new RegExp(String.raw`(?<!\d)(?<number>1\d|20|21)\.\sJahrhunderts?${NO_LETTER}`, 'gu');
const FEASTS: readonly (readonly [pattern: string, dayIn: (year: number) => number])[] = [
  ['Heiligabend', (year) => dayOf(year, 12, 24)],
  ['Weihnachten', (year) => dayOf(year, 12, 25)],
  ['Silvester', (year) => dayOf(year, 12, 31)],
  ['Neujahr', (year) => dayOf(year, 1, 1)],
  ['Tag der (?:Deutschen )?Einheit', (year) => dayOf(year, 10, 3)],
  ['Aschermittwoch', (year) => easterSunday(year) - 46],
  ['Gründonnerstag', (year) => easterSunday(year) - 3],
  ['Karfreitag', (year) => easterSunday(year) - 2],
  ['Ostermontag', (year) => easterSunday(year) + 1],
  ['Ostersonntag|Ostern', easterSunday],
  ['Christi Himmelfahrt', (year) => easterSunday(year) + 39],
  ['Pfingstmontag', (year) => easterSunday(year) + 50],
  ['Pfingstsonntag|Pfingsten', (year) => easterSunday(year) + 49],
];
const FEAST = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${FEASTS.map(([pattern]) => `(${pattern})`).join('|')})${NO_LETTER}${YEAR_BEHIND}`,
  'gu',
);

/** "gestern", "übermorgen", "am Tag darauf". "Morgen" with a capital is the time of day, or begins a sentence: it is left out. */
export const germanDay: Recognizer = (sentence) =>
  eachMatch(DAY, sentence).map((match) => {
    const [, count, from] = DAYS[match.slice(1, DAYS.length + 1).findIndex((group) => group !== undefined)] ?? ['', 1, 'published'];
    return finding(match, { kind: 'shift', unit: 'day', count, from });
  });

/** "vor zwei Jahren", "drei Tage später"; "in zwei Wochen" where something is to come. */
export const germanDistance: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of eachMatch(DISTANCE, sentence)) {
    const { lead, away, unit, number, name, side } = match.groups!;
    const back = lead ? /vor/i.test(lead) : /^(?:zuvor|früher|vorher)$/i.test(side!);
    if (lead && !back && !/\b(?:wird|werden|soll|sollen|will|wollen)\b/.test(sentence)) continue;
    const words = (away ?? number)!.toLowerCase();
    const amount = /^\d/.test(words) ? Number(words) : Math.max(1, NUMBERS.indexOf(words) - 2);
    const count = (back ? -1 : 1) * amount;
    const counted = UNITS[(unit ?? name)!.toLowerCase()]!;
    const from = lead ? 'published' : 'mentioned';
    const decades = counted === 'decade';
    const saying: Saying = { kind: 'shift', unit: decades ? 'year' : counted, count: decades ? 10 * count : count, from };
    found.push(finding(match, counted === 'day' ? saying : { ...saying, approximate: true }));
  }
  return found;
};

/** "letzte Woche", "im Vorjahr", "am Wochenende", "im Jahr darauf". */
export const germanPeriod: Recognizer = (sentence) =>
  eachMatch(PERIOD, sentence).map((match) => {
    const { unit, before, weekend, side } = match.groups!;
    const which = match.groups!['which']?.toLowerCase();
    if (weekend) return finding(match, { kind: 'weekend' });
    if (side) return finding(match, { kind: 'shift', unit: 'year', count: side === 'darauf' ? 1 : -1, from: 'mentioned' });
    const name = UNITS[(before ?? unit)!.toLowerCase().replace(/(?<=jahr|monat|quartal)(?:es|s|e)$/, '')]!;
    const count = before ? -1 : which === 'diese' ? 0 : /^(?:nächste|kommende|folgende)$/.test(which!) ? 1 : -1;
    return finding(match, { kind: 'shift', unit: name, count, from: which === 'folgende' ? 'mentioned' : 'published' });
  });

/** Seasons, quarters and halves: "im Sommer 2018", "vergangenen Herbst", "im dritten Quartal". */
export const germanPartOfYear: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of eachMatch(SEASON, sentence)) {
    const { which, season, year } = match.groups!;
    found.push(finding(match, calendar(SEASONS[season!.toLowerCase()]!, year, which && german.which[which.toLowerCase()])));
  }
  for (const match of eachMatch(PART, sentence)) {
    const { ordinal, part, year } = match.groups!;
    const number = /^\d/.test(ordinal!)
      ? Number(ordinal![0])
      : ['erste', 'zweite', 'dritte', 'vierte'].indexOf(ordinal!.replace(/n$/, '')) + 1;
    if (part === 'Quartal') found.push(finding(match, calendar(32 + number, year)));
    else if (number <= 2) found.push(finding(match, calendar(39 + number, year)));
  }
  return found;
};

/** "1990er", "die sechziger Jahre", "im 19. Jahrhundert". */
export const germanDecade: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of eachMatch(DECADE, sentence)) {
    const { figures, short, name, years } = match.groups!;
    if (!figures && !years) continue;
    const value = figures ? `${figures}X` : `19${short ?? TENS.indexOf(name!.toLowerCase()) + 2}X`;
    found.push(finding(match, { kind: 'value', value }));
  }
  for (const match of eachMatch(CENTURY, sentence))
    found.push(finding(match, { kind: 'value', value: `${Number(match.groups!['number']) - 1}XX` }));
  return found;
};

/** Feasts whose day a calendar tells. */
export const germanHoliday: Recognizer = (sentence) =>
  eachMatch(FEAST, sentence).map((match) => {
    const dayIn = FEASTS[match.slice(1, FEASTS.length + 1).findIndex((group) => group !== undefined)]![1];
    const year = match.groups!['year'];
    return finding(match, { kind: 'holiday', dayIn, ...(year ? { year: Number(year) } : {}) });
  });

function calendar(month: number, year: string | undefined, which?: Which | ''): CalendarSaying {
  return { kind: 'calendar', month, ...(year ? { year: Number(year) } : {}), ...(which ? { which } : {}) };
}

function finding(match: RegExpExecArray, saying: Saying): Finding {
  return { start: match.index, end: match.index + match[0].length, saying };
}

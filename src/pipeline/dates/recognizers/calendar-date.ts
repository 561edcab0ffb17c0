import { isDayOfMonth } from '../calendar.ts';
import { eachMatch } from '../each-match.ts';
import type { CalendarSaying, Finding, Recognizer } from '../finding.ts';
import { namesOf, type Vocabulary } from '../languages/vocabulary.ts';
import { isInsideWord } from '../words-around.ts';

/** Four figures that can be a year, and not the head of a time, a share or a larger number. */
export const YEAR = String.raw`(?:1\d|20)\d\d(?![\p{L}\d:%°]|[.,]\d|-\p{L})`;

/** What may not follow a day of the month in figures: times, shares, thousands, things counted. */
const NO_COUNT = String.raw`(?![\p{L}\d:%°]|[.,]\d|\s?%|\s(?:percent|per|people|persons|km|kilomet|miles|years?|million|billion|points|a\.m|p\.m|am\b|pm\b))`;

/** Words after "May 4 and 5" that show the last figure to be a day: "on May 4 and 12 people died" is the other case. */
const AFTER_DAYS =
  /^(?:[^\p{L}\d\s]|\s*$|\s(?:\p{Lu}|\d|(?:in|at|on|with|for|to|by|as|of|the|when|where|while|after|before|during|near|respectively|is|was|were|are|will)\b))/u;

/**
 * A month by its name with a day, a year or both: "November 6, 2023", "Nov. 6", "6th of November", "May 2014". Several days
 * of one month make a range ("9–10 September") or a list, one finding each ("May 4 and 5").
 */
export function calendarDate(vocabulary: Vocabulary): Recognizer {
  const months = namesOf(vocabulary.months, vocabulary.shortMonths);
  const day = String.raw`(?:3[01]|[12]\d|0?[1-9])${vocabulary.dayEnding}`;
  const rangeMark = String.raw`(?:\s?[–—-]\s?|\s(?:${vocabulary.to})\s(?:the\s)?)`;
  const listMark = String.raw`,?\s(?:${vocabulary.and})\s(?:the\s)?`;
  const days = String.raw`${day}(?:${rangeMark}${day}|(?:,\s${day})*${listMark}${day})?`;
  const name = new RegExp(String.raw`${months.pattern}(?![\p{L}])`, 'gu');
  const daysBefore = new RegExp(String.raw`(?<![\p{L}\d.,:/$€£–-])(${days})${vocabulary.dayOf}\s$`, 'u');
  const daysAfter = new RegExp(String.raw`\.?\s(?:the\s)?(?:(?<many>${days})${NO_COUNT}|(?<one>${day})${NO_COUNT})`, 'uy');
  const yearAfter = new RegExp(String.raw`\.?(?:,?\s(?:of\s)?\[?|,)(?<year>${YEAR})`, 'uy');
  const ending = new RegExp(String.raw`^${vocabulary.dayEnding}`, 'u');
  const firstDay = new RegExp(String.raw`^\d+${vocabulary.dayEnding}`, 'u');
  const isRange = new RegExp(String.raw`^\d+${vocabulary.dayEnding}${rangeMark}\d`, 'u');

  return (sentence) => {
    const found: Finding[] = [];
    for (const match of eachMatch(name, sentence)) {
      if (isInsideWord(sentence, match.index)) continue;
      const month = months.indexOf(match[0]) + 1;
      const nameEnd = match.index + match[0].length;
      const windowStart = Math.max(0, match.index - 48);
      const before = daysBefore.exec(sentence.slice(windowStart, match.index));
      if (before) {
        const year = matchAt(yearAfter, sentence, nameEnd);
        const start = windowStart + before.index;
        found.push(...eachDay(before[1]!, start, { month, year }, start, year?.end ?? nameEnd));
        continue;
      }
      const after = matchAt(daysAfter, sentence, nameEnd);
      if (after) {
        let text = after.groups.many ?? after.groups.one!;
        let end = after.end;
        const year = matchAt(yearAfter, sentence, end);
        if (!year && /\s\D+\s|,/.test(text) && !isRange.test(text) && !AFTER_DAYS.test(sentence.slice(end))) {
          const first = firstDay.exec(text)![0];
          end -= text.length - first.length;
          text = first;
        }
        found.push(...eachDay(text, end - text.length, { month, year }, match.index, year?.end ?? end));
        continue;
      }
      const year = matchAt(yearAfter, sentence, nameEnd);
      if (year) found.push({ start: match.index, end: year.end, saying: { kind: 'calendar', month, year: Number(year.groups.year) } });
    }
    return found;
  };

  /** Findings for the days in `text`; the first begins at `from`, the last ends at `to`, so that month and year are inside. */
  function eachDay(text: string, at: number, shared: { month: number; year: Match | undefined }, from: number, to: number): Finding[] {
    const year = shared.year && Number(shared.year.groups.year);
    const figures = [...eachMatch(/\d+/g, text)];
    const sayings: CalendarSaying[] = [];
    for (const figure of figures) {
      const dayOfMonth = Number(figure[0]);
      if (!isDayOfMonth(dayOfMonth, shared.month, year)) return [];
      sayings.push({ kind: 'calendar', month: shared.month, day: dayOfMonth, ...(year === undefined ? {} : { year }) });
    }
    if (sayings.length === 2 && isRange.test(text)) {
      if (sayings[0]!.day! >= sayings[1]!.day!) return [];
      return [{ start: from, end: to, saying: { kind: 'range', from: sayings[0]!, to: sayings[1]! } }];
    }
    return sayings.map((saying, i) => ({
      start: i === 0 ? from : at + figures[i]!.index,
      end: i === sayings.length - 1 ? to : endOfDay(text, figures[i]!) + at,
      saying,
    }));
  }

  function endOfDay(text: string, figure: RegExpExecArray): number {
    return figure.index + figure[0].length + (ending.exec(text.slice(figure.index + figure[0].length))?.[0].length ?? 0);
  }
}

interface Match {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly end: number;
}

/** @param pattern a sticky expression */
function matchAt(pattern: RegExp, text: string, index: number): Match | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  return match ? { groups: match.groups ?? {}, end: index + match[0].length } : undefined;
}

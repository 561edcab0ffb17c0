import type { CalendarSaying, Finding, Refiner, Saying } from '../finding.ts';

/** "postponed from Friday to Monday" names two days, and nothing between them. */
const MOVED = /\b(?:moved|postponed|delayed|rescheduled|changed|pushed|brought|shifted|extended|deferred|advanced)\b[^.;]*\bfrom\s$/i;

/**
 * Makes a range of two findings joined by "to", "through", a dash, or "between … and …", and lets the first of a range or a
 * list share the year or the month that only the last one has: "between May and June 2014", "January and February 2019".
 * Ends that are joined by words and lack nothing ("from 2014 to 2016") are read together, so that the range runs forward, and
 * stay two passages, as in a list; one that is written as one ("2014–16", "9 to 10 September") is one interval.
 */
export const mergeRanges: Refiner = (findings, sentence) => {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const last = merged.at(-1);
    const gap = last ? sentence.slice(last.end, finding.start) : '';
    const isDash = /[–—-]/.test(gap);
    const before = last ? sentence.slice(Math.max(0, last.start - 60), last.start) : '';
    if (last && isRangeMark(gap, before) && !MOVED.test(before)) {
      const saying = range(
        last.saying,
        finding.saying,
        isDash || /\b(?:from|between)\s(?:the\s|early\s|late\s|mid-?\s?)?$/i.test(before),
        isDash,
      );
      if (saying) {
        const parting = isDash || saying.from !== last.saying ? {} : { parting: { start: last.end, end: finding.start } };
        merged[merged.length - 1] = { start: last.start, end: finding.end, saying: { ...saying, ...parting } };
        continue;
      }
    }
    if (/^,?\s(?:and|or|und|oder)\s(?:the\s|early\s|late\s|in\s)?$|^,\s$/.test(gap)) {
      for (let i = merged.length - 1; i >= 0; i--) {
        const shared = share(merged[i]!.saying, finding.saying);
        const next = merged[i + 1] ?? finding;
        if (!shared || !/^,?\s?(?:and|or|und|oder)?\s?$/.test(sentence.slice(merged[i]!.end, next.start))) break;
        merged[i] = { ...merged[i]!, saying: shared };
      }
    }
    merged.push(finding);
  }
  return merged;
};

function isRangeMark(gap: string, before: string): boolean {
  if (/^\s(?:to|through|until|till|bis|up to)\s(?:the\s|early\s|late\s)?$|^\s?[–—-]\s?$/.test(gap)) return true;
  return /^\s(?:and|und)\s(?:the\s|early\s|late\s)?$/.test(gap) && /\b(?:between|zwischen)\s(?:the\s|early\s|late\s)?$/i.test(before);
}

/** @param isSure whether the words leave no doubt that a range is meant; else only parts of the same kind make one */
function range(left: Saying, right: Saying, isSure: boolean, isDash: boolean): (Saying & { kind: 'range' }) | undefined {
  if (left.kind === 'range' || right.kind === 'range') return undefined;
  if (left.kind === 'value' && right.kind === 'value') return { kind: 'range', from: left, to: right };
  if (left.kind === 'shift' || right.kind === 'shift')
    return isSure && left.kind !== 'value' && !isDash ? { kind: 'range', from: left, to: right } : undefined;
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return undefined;
  if (!isSure && shape(left) !== shape(right)) return undefined;
  return { kind: 'range', from: share(left, right) ?? left, to: right };
}

/** What is finest in a saying: Friday and the 5th of May both name days. */
function shape({ day, weekday, month }: CalendarSaying): string {
  return day !== undefined ? 'day' : weekday !== undefined ? 'weekday' : month !== undefined ? 'month' : 'year';
}

/** The left one with the year that the right one says for both; undefined where it has its own or there is none. */
function share(left: Saying, right: Saying): Saying | undefined {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return undefined;
  if (left.year !== undefined || left.which !== undefined || left.yearShift !== undefined) return undefined;
  if (left.month === undefined && left.day === undefined) return undefined;
  if (right.year === undefined && right.yearShift === undefined) return undefined;
  const month = left.month ?? right.month;
  if (month === undefined || right.month === undefined) return undefined;
  // "from December to February 2019" began the year before.
  const wraps = month > right.month && month <= 12 ? 1 : 0;
  if (right.year !== undefined) return { ...left, month, year: right.year - wraps };
  return { ...left, month, yearShift: right.yearShift! - wraps };
}

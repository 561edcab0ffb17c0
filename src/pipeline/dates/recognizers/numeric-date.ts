import { isDayOfMonth } from '../calendar.ts';
import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';
import { textBefore } from '../words-around.ts';

const ISO = /(?<![\p{L}\d./-])((?:1\d|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d-]|[./]\d)(?=T\d|[^\p{L}]|$)/gu;
const FIGURES = /(?<![\p{L}\d./$€£-])(\d{1,2})([-/.])(\d{1,2})\2((?:1[5-9]|20)?\d\d)(?![\p{L}\d]|[./-]\d)/gu;

const VERSION = /\b(?:version|release|build|update|firmware|v)\.?\s$/i;

/**
 * A date in figures: 2023-11-06, 13/11/2023, 6/11/2023. One of which it is not clear which figure is the month is read by
 * `dateOrder`, and without it not at all, save that with full stops the day comes first everywhere. A year of two figures
 * needs slashes or full stops and `dateOrder`; 69 to 99 are of the last century.
 */
export function numericDate(dateOrder?: 'mdy' | 'dmy'): Recognizer {
  return (sentence) => {
    const found: Finding[] = [];
    for (const match of eachMatch(ISO, sentence)) add(found, match, Number(match[1]), Number(match[3]), Number(match[4]));
    for (const match of eachMatch(FIGURES, sentence)) {
      if (match[2] === '.' && VERSION.test(textBefore(sentence, match.index))) continue;
      const [first, second] = [Number(match[1]), Number(match[3])];
      const shortYear = match[4]!.length === 2;
      if (shortYear && (dateOrder === undefined || match[2] === '-')) continue;
      const year = shortYear ? Number(match[4]) + (Number(match[4]) >= 69 ? 1900 : 2000) : Number(match[4]);
      const order = first > 12 || match[2] === '.' ? 'dmy' : second > 12 || first === second ? 'mdy' : dateOrder;
      if (order === 'mdy') add(found, match, year, first, second);
      else if (order === 'dmy') add(found, match, year, second, first);
    }
    return found;
  };
}

function add(found: Finding[], match: RegExpExecArray, year: number, month: number, day: number): void {
  if (!isDayOfMonth(day, month, year)) return;
  found.push({ start: match.index, end: match.index + match[0].length, saying: { kind: 'calendar', year, month, day } });
}

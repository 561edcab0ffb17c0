import { chronology } from '../../words/chronology.ts';
import { dates } from '../../words/dates.ts';
import type { Events } from './events.ts';

/** What stands above a row: the year where it is another than that of the row before, its month where the year holds many. */
export interface Heading {
  readonly year?: number;
  /** 1 to 12 */
  readonly month?: number;
}

export interface Headings {
  /** Above the row at an index. */
  readonly at: (index: number) => Heading;
  /** What the row at an index stands under: "January 2020", "2020". */
  readonly under: (index: number) => string;
}

/** A year of more rows is parted into months. */
const MANY = 12;

/** "January" for 1 */
export function longMonth(month: number): string {
  return dates.monthsInFull[month - 1]!;
}

export function headingsOf(rows: Int32Array, { year, month }: Pick<Events, 'year' | 'month'>): Headings {
  const perYear = new Map<number, number>();
  for (const row of rows) perYear.set(year[row]!, (perYear.get(year[row]!) ?? 0) + 1);
  const monthAt = (row: number) => (perYear.get(year[row]!)! > MANY ? month[row]! : 0);
  return {
    at(index) {
      const row = rows[index]!;
      const before = index > 0 ? rows[index - 1]! : undefined;
      const isNewYear = before === undefined || year[before] !== year[row];
      const own = monthAt(row);
      return {
        ...(isNewYear ? { year: year[row]! } : {}),
        ...(own > 0 && (isNewYear || month[before] !== own) ? { month: own } : {}),
      };
    },
    under(index) {
      const row = rows[index]!;
      const own = monthAt(row);
      return own > 0 ? dates.month(longMonth(own), year[row]!) : String(year[row]);
    },
  };
}

/** A date's words under the heading of its year, which need not be said again: "6 Nov", "about May", "the 2010s". */
export function wordsInYear(words: string, year: number): string {
  const short = words.endsWith(` ${year}`) ? words.slice(0, -` ${year}`.length) : '';
  const { doubts, of } = chronology;
  if (short === '' || /\d{3}/.test(short) || doubts.some((doubt) => doubt === short)) return words;
  return short.endsWith(of) ? short.slice(0, -of.length) : short;
}

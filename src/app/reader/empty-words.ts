import type { Corpus } from '../data/corpus.ts';
import type { Clauses } from '../query/clauses.ts';
import { counted } from '../ui/format-count.ts';
import { formatDay } from '../ui/format-date.ts';

/** A period is counted in days up to here; beyond, it is "this period". */
const MOST_DAYS = 60;

/** "5 days"; years and months where days are too many to grasp. */
export function daysWords(days: number): string {
  if (days >= 730) return counted(Math.round(days / 365.25), 'year');
  return days >= 90 ? counted(Math.round(days / 30.44), 'month') : counted(days, 'day');
}

/** Which articles there are none of: "No article in these 3 days.", "No article names both A and B in this period." */
export function emptyWords({ date, entities, outlets, search }: Clauses, corpus: Corpus): string {
  const who = entities
    ? namesWords(
        entities.entities.map((row) => corpus.entities.name[row]!),
        entities.mode,
      )
    : '';
  const words = search ? (who ? ` and holds “${search.words}”` : `holds “${search.words}”`) : '';
  const from = outlets ? outletsWords(outlets.map((row) => corpus.outlets[row] ?? 'an unknown outlet')) : '';
  return `No article${from}${who || words ? ` ${who}${words}` : ''}${date ? whenWords(date, who !== '' || words !== '') : ''}.`;
}

function whenWords({ axis, first, last }: NonNullable<Clauses['date']>, hasVerb: boolean): string {
  const days = last - first + 1;
  const when = days === 1 ? formatDay(first) : days <= MOST_DAYS ? `these ${days} days` : 'this period';
  if (axis === 'mentioned') return hasVerb ? ` and mentions a date in ${when}` : ` mentions a date in ${when}`;
  return days === 1 ? ` on ${when}` : ` in ${when}`;
}

function namesWords(names: readonly string[], mode: 'all' | 'any'): string {
  if (names.length === 1) return `names ${names[0]}`;
  const list = (word: string) => `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
  if (mode === 'any') return `names ${list('or')}`;
  return names.length === 2 ? `names both ${list('and')}` : `names all of ${list('and')}`;
}

function outletsWords(names: readonly string[]): string {
  return names.length <= 2 ? ` from ${names.join(' or ')}` : ` from these ${names.length} outlets`;
}

import type { Corpus } from '../data/corpus.ts';
import type { Clauses, DateClause } from '../query/clauses.ts';
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
export function emptyWords({ published, compared, mentioned, entities, outlets, search, notes }: Clauses, corpus: Corpus): string {
  const who = entities
    ? namesWords(
        entities.entities.map((row) => corpus.entities.name[row]!),
        entities.mode,
      )
    : '';
  const words = search ? (who ? ` and holds “${search.words}”` : `holds “${search.words}”`) : '';
  const noted = notes ? (notes.tag ? ` with a note tagged “${notes.tag}”` : ' with a note') : '';
  const from = `${noted}${outlets ? outletsWords(outlets.map((row) => corpus.outlets[row] ?? 'an unknown outlet')) : ''}`;
  const undated = published?.undated === 'only' ? ' without a date' : mentioned?.undated === 'only' ? ' that names no date' : undefined;
  if (undated) return `No article${from}${undated}${who || words ? ` ${who}${words}` : ''}.`;
  const dates = mentioned ? `${who || words ? ' and' : ''} mentions ${dayWords(mentioned) ?? `a date in ${spanWords(mentioned)}`}` : '';
  const day = published && dayWords(published);
  const when = !published
    ? compared
      ? `${mentioned ? ' and was published' : ''} in either period`
      : ''
    : mentioned
      ? ` and was published ${day ? `on ${day}` : `in ${spanWords(published)}`}`
      : day
        ? ` on ${day}`
        : ` in ${spanWords(published)}`;
  return `No article${from}${who || words ? ` ${who}${words}` : ''}${dates}${when}.`;
}

function dayWords({ first, last }: DateClause): string | undefined {
  return first === last ? formatDay(first) : undefined;
}

function spanWords({ first, last }: DateClause): string {
  const days = last - first + 1;
  return days <= MOST_DAYS ? `these ${days} days` : 'this period';
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

import type { Corpus } from '../data/corpus.ts';
import type { Clauses, DateClause } from '../query/clauses.ts';
import { formatDay } from '../ui/format-date.ts';
import { common } from '../words/common.ts';
import { narrow, type DaysAsked } from '../words/narrow.ts';

/** A period is counted in days up to here; beyond, it is "this period". */
const MOST_DAYS = 60;

/** "5 days"; years and months where days are too many to grasp. */
export function daysWords(days: number): string {
  if (days >= 730) return narrow.years(Math.round(days / 365.25));
  return days >= 90 ? narrow.months(Math.round(days / 30.44)) : narrow.days(days);
}

/** Which articles there are none of: "No article in these 3 days.", "No article names both A and B in this period." */
export function emptyWords({ published, compared, mentioned, entities, outlets, search, notes }: Clauses, corpus: Corpus): string {
  return narrow.none({
    outlets: outlets?.map((row) => corpus.outlets[row] ?? common.unknownOutlet) ?? [],
    undated: published?.undated === 'only' ? 'published' : mentioned?.undated === 'only' ? 'mentioned' : undefined,
    names: entities?.entities.map((row) => corpus.entities.name[row]!) ?? [],
    mode: entities?.mode ?? 'all',
    words: search?.words,
    mentioned: mentioned && daysAsked(mentioned),
    published: published && daysAsked(published),
    isCompared: compared !== undefined,
    noted: notes?.tag,
  });
}

function daysAsked({ first, last }: DateClause): DaysAsked {
  if (first === last) return { day: formatDay(first) };
  const count = last - first + 1;
  return { count: count <= MOST_DAYS ? count : undefined };
}

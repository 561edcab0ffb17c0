import type { DayRange } from '../../schema/edtf.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ClauseKind, Clauses, ComparedClause, DateClause, EntitiesClause } from './clauses.ts';
import { rangeRuns, type Runs } from './runs.ts';

/** A set of articles: one byte an article, 1 where it is in, and how many are. */
export interface ArticleSet {
  readonly has: Uint8Array;
  readonly size: number;
  /** The same as runs of rows, where they are known. */
  readonly runs?: Runs;
}

/** The articles that satisfy every clause, but for those of the kinds left out: a view is never filtered by its own. */
export function articleSet(corpus: Corpus, all: Clauses, ...except: readonly ClauseKind[]): ArticleSet {
  const clauses = { ...all };
  for (const kind of except) delete clauses[kind];
  const published = clauses.published ? publishedSet(corpus, clauses.published) : wholeSet(corpus);
  const narrower = [clauses.compared, clauses.mentioned, clauses.entities, clauses.outlets, clauses.search?.hits, clauses.notes?.articles];
  if (narrower.every((clause) => clause === undefined)) return published;
  const { has } = published;
  if (clauses.compared) keepEither(corpus, clauses.compared, has);
  if (clauses.mentioned) keepMentioning(corpus, clauses.mentioned, has);
  if (clauses.entities) keepNaming(corpus, clauses.entities, has);
  if (clauses.outlets) {
    const outlets = new Set(clauses.outlets);
    keep(has, (article) => outlets.has(corpus.articles.outlet[article]!));
  }
  for (const chosen of [clauses.search?.hits, clauses.notes?.articles]) if (chosen) keep(has, (article) => chosen.has(article));
  let size = 0;
  for (const bit of has) size += bit;
  return { has, size };
}

/** The articles of a set that were published within some days. */
export function publishedWithin({ articles }: Corpus, set: ArticleSet, { first, last }: DayRange): ArticleSet {
  const has = new Uint8Array(set.has.length);
  let size = 0;
  for (let i = 0; i < articles.dated; i++)
    if (set.has[i] && first <= articles.firstDay[i]! && articles.lastDay[i]! <= last) size += has[i] = 1;
  return { has, size };
}

/** Rows of the articles in a set, ascending: by date, the undated last. */
export function articlesOf(set: ArticleSet): number[] {
  const rows: number[] = [];
  for (let i = 0; i < set.has.length; i++) if (set.has[i]) rows.push(i);
  return rows;
}

function keep(has: Uint8Array, test: (article: number) => boolean): void {
  for (let i = 0; i < has.length; i++) if (has[i] && !test(i)) has[i] = 0;
}

function wholeSet({ articles: { count } }: Corpus): ArticleSet {
  return { has: new Uint8Array(count).fill(1), size: count, runs: rangeRuns(0, count) };
}

/** Articles stand in the order of their days, so this is a run of them, but for those of a month that ends later. */
function publishedSet({ articles }: Corpus, { first, last, undated }: DateClause): ArticleSet {
  const { count, dated, firstDay, lastDay } = articles;
  const has = new Uint8Array(count);
  const from = undated === 'only' ? dated : firstAt(firstDay, dated, first);
  const to = undated === 'only' ? dated : Math.max(from, firstAt(firstDay, dated, last + 1));
  let size = to - from;
  let isRun = true;
  has.fill(1, from, to);
  for (let article = from; article < to; article++) {
    if (lastDay[article]! <= last) continue;
    has[article] = 0;
    size--;
    isRun = false;
  }
  if (undated === false) return { has, size, ...(isRun ? { runs: rangeRuns(from, to) } : {}) };
  has.fill(1, dated);
  return { has, size: size + count - dated };
}

/** Row of the first article of a day or later. */
function firstAt(days: Int32Array, count: number, day: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keepEither({ articles }: Corpus, { earlier, later }: ComparedClause, has: Uint8Array): void {
  const lies = (article: number, { first, last }: DayRange) => first <= articles.firstDay[article]! && articles.lastDay[article]! <= last;
  keep(has, (article) => article < articles.dated && (lies(article, earlier) || lies(article, later)));
}

function keepMentioning({ dates }: Corpus, clause: DateClause, has: Uint8Array): void {
  const { start, firstDay, lastDay } = dates;
  keep(has, (article) => {
    if (start[article] === start[article + 1]) return clause.undated !== false;
    if (clause.undated === 'only') return false;
    for (let i = start[article]!; i < start[article + 1]!; i++) if (clause.first <= firstDay[i]! && lastDay[i]! <= clause.last) return true;
    return false;
  });
}

function keepNaming(corpus: Corpus, clause: EntitiesClause, has: Uint8Array): void {
  const wanted = new Set(clause.entities);
  const least = clause.mode === 'all' ? wanted.size : 1;
  const { start, entity } = corpus.named;
  keep(has, (article) => {
    let found = 0;
    for (let i = start[article]!; i < start[article + 1]!; i++) if (wanted.has(entity[i]!)) found++;
    return found >= least;
  });
}

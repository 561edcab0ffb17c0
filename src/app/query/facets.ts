import { dayOf, isoDay } from '../../schema/day.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { articleSet, type ArticleSet } from './article-set.ts';
import type { Clauses, DateClause } from './clauses.ts';

/** One way to narrow the selection: how many of its articles would be left. */
export interface Facet<T> {
  readonly value: T;
  /** Articles of the selection without its clause of this kind. */
  readonly articles: number;
  readonly isChosen: boolean;
}

/** Articles that name anybody of each type. A type narrows which names are shown, and is counted under all clauses. */
export function typeFacets(corpus: Corpus, set: ArticleSet, hidden: readonly EntityType[] = []): Facet<EntityType>[] {
  const counts = new Map<EntityType, number>();
  const { start, entity } = corpus.named;
  for (let article = 0; article < set.has.length; article++) {
    if (!set.has[article]) continue;
    const seen = new Set<EntityType>();
    for (let i = start[article]!; i < start[article + 1]!; i++) seen.add(corpus.entities.type[entity[i]!]!);
    for (const type of seen) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return ENTITY_TYPES.map((value) => ({ value, articles: counts.get(value) ?? 0, isChosen: !hidden.includes(value) }));
}

/** Outlets, −1 for "unknown", those of most articles first. Chosen ones are there even where none is left. */
export function outletFacets(corpus: Corpus, clauses: Clauses): Facet<number>[] {
  const counts = new Map<number, number>((clauses.outlets ?? []).map((outlet) => [outlet, 0]));
  eachArticle(articleSet(corpus, clauses, 'outlets'), (article) => {
    const outlet = corpus.articles.outlet[article]!;
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  });
  return [...counts]
    .map(([value, articles]) => ({ value, articles, isChosen: clauses.outlets?.includes(value) ?? false }))
    .sort((x, y) => y.articles - x.articles || x.value - y.value);
}

/** Years in which articles were published, the latest first. */
export function yearFacets(corpus: Corpus, clauses: Clauses): Facet<number>[] {
  const counts = new Map<number, number>();
  const { dated, firstDay } = corpus.articles;
  eachArticle(articleSet(corpus, clauses, 'published', 'compared'), (article) => {
    if (article >= dated) return;
    const year = Number(isoDay(firstDay[article]!).slice(0, -'-MM-DD'.length));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  });
  const { published } = clauses;
  return [...counts]
    .map(([value, articles]) => ({ value, articles, isChosen: published !== undefined && isSame(published, yearClause(value)) }))
    .sort((x, y) => y.value - x.value);
}

export function yearClause(year: number): DateClause {
  return { first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1, undated: false };
}

/** Groups of names: articles that name any of a group. */
export function groupFacets(corpus: Corpus, clauses: Clauses, groups: readonly (readonly number[])[]): Facet<readonly number[]>[] {
  const set = articleSet(corpus, clauses, 'entities');
  const { entities } = clauses;
  return groups.map((value) => {
    const named = new Set<number>();
    for (const entity of value)
      for (let i = corpus.naming.start[entity]!; i < corpus.naming.start[entity + 1]!; i++)
        if (set.has[corpus.naming.article[i]!]) named.add(corpus.naming.article[i]!);
    const isChosen =
      entities?.mode === 'any' && entities.entities.length === value.length && value.every((one) => entities.entities.includes(one));
    return { value, articles: named.size, isChosen };
  });
}

const isSame = (x: DateClause, y: DateClause) => x.first === y.first && x.last === y.last && x.undated === y.undated;

function eachArticle({ has }: ArticleSet, visit: (article: number) => void): void {
  for (let article = 0; article < has.length; article++) if (has[article]) visit(article);
}

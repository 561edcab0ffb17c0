import type { TruthArticle } from './make-truth.ts';

/** What of a finding can be counted from the marks. Days are those that the files give, as a page has them. */
export type Counting =
  | { readonly kind: 'most'; readonly type: string; readonly from: string; readonly to: string }
  | { readonly kind: 'first'; readonly a: string; readonly b: string }
  | { readonly kind: 'between'; readonly a: string; readonly c: string }
  | { readonly kind: 'around'; readonly entity: string; readonly day: string }
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'outlets'; readonly entities: readonly string[]; readonly from: string; readonly to: string }
  | { readonly kind: 'mentioned'; readonly days: readonly string[] }
  | { readonly kind: 'texts'; readonly articles: readonly string[] };

const MOST = 10;

/**
 * @param texts articles that are one text, each group once; whoever is in none is a text alone
 * @param typeOf the type of an entity
 */
export function count(
  counting: Counting,
  articles: readonly TruthArticle[],
  texts: readonly (readonly string[])[],
  typeOf: (entity: string) => string,
): unknown {
  const within = (from: string, to: string) => articles.filter(({ date }) => date !== undefined && from <= date && date <= to);
  const names = (article: TruthArticle, entity: string) => namedIn(article).has(entity);
  switch (counting.kind) {
    case 'most': {
      const { from, to, type } = counting;
      return byArticles(within(from, to), (entity) => typeOf(entity) === type);
    }
    case 'first': {
      const together = inOrder(articles.filter((article) => names(article, counting.a) && names(article, counting.b)));
      return { first: together[0]?.id, date: together[0]?.date, articles: together.length };
    }
    case 'between': {
      const { a, c } = counting;
      const met = (entity: string) =>
        new Set(articles.filter((article) => names(article, entity)).flatMap((article) => [...namedIn(article)]));
      const withC = met(c);
      const both = [...met(a)].filter((entity) => withC.has(entity) && typeOf(entity) === 'person' && entity !== a && entity !== c);
      const together = articles.filter((article) => names(article, a) && names(article, c)).length;
      return { together, through: both.sort() };
    }
    case 'around': {
      const { entity, day } = counting;
      const about = articles.filter((article) => names(article, entity) && article.date !== undefined);
      const isNeighbour = (other: string) => other !== entity && typeOf(other) !== 'place';
      const before = about.filter(({ date }) => date! < day);
      const after = about.filter(({ date }) => date! >= day);
      return {
        before: { articles: before.length, most: byArticles(before, isNeighbour) },
        after: { articles: after.length, most: byArticles(after, isNeighbour) },
      };
    }
    case 'days':
      return tally(within(counting.from, counting.to).map(({ date }) => date!));
    case 'outlets': {
      const about = within(counting.from, counting.to).filter((article) => counting.entities.every((entity) => names(article, entity)));
      return inOrder(about).map(({ id, date, outlet }) => ({ date, outlet, article: id }));
    }
    case 'mentioned':
      return Object.fromEntries(
        counting.days.map((day) => [day, articles.filter(({ dates }) => dates.some(({ value }) => value === day)).map(({ id }) => id)]),
      );
    case 'texts': {
      const independent = new Set(counting.articles.map((id) => texts.find((text) => text.includes(id))?.[0] ?? id));
      return { articles: counting.articles.length, independent: independent.size };
    }
  }
}

/** Everybody and everything that title and text name. */
export function namedIn({ titleMentions, mentions }: TruthArticle): Set<string> {
  return new Set([...titleMentions, ...mentions].map(({ entity }) => entity));
}

function byArticles(articles: readonly TruthArticle[], counts: (entity: string) => boolean): { entity: string; articles: number }[] {
  const found = tally(articles.flatMap((article) => [...namedIn(article)].filter(counts)));
  return Object.entries(found)
    .map(([entity, number]) => ({ entity, articles: number }))
    .sort((a, b) => b.articles - a.articles || (a.entity < b.entity ? -1 : 1))
    .slice(0, MOST);
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** By day; without a day, last. */
function inOrder(articles: readonly TruthArticle[]): TruthArticle[] {
  return [...articles].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
}

import { scanTokens } from '../text/tokens.ts';
import type { NameTable } from './name-table.ts';

/**
 * Finds the article that stands best for several: the one most like the others, by the cosine of tf–idf over the entities that an
 * article names and the words of its headline. Of several, the first. An article by itself stands for itself.
 *
 * @param headlineOf what an article is called, by row
 */
export function centralArticles(names: NameTable, headlines: readonly string[]): (articles: readonly number[]) => number {
  const articleCount = names.start.length - 1;
  const entityCount = names.startOf.length - 1;
  const { wordsOf, articlesWith } = headlineWords(headlines);
  const rarity = (count: number) => Math.log((articleCount + 1) / count); // never quite 0, so that no article is without direction
  const vectors: (Feature[] | undefined)[] = [];
  const vectorOf = (article: number) =>
    (vectors[article] ??= normalized([
      ...rangeOf(names.start[article]!, names.start[article + 1]!).map((i): Feature => {
        const entity = names.entity[i]!;
        return [entity, (1 + Math.log(names.mentions[i]!)) * rarity(names.startOf[entity + 1]! - names.startOf[entity]!)];
      }),
      ...wordsOf[article]!.map((word): Feature => [entityCount + word, rarity(articlesWith[word]!)]),
    ]));
  return (articles) => {
    const sum = new Map<number, number>();
    for (const article of articles) for (const [feature, weight] of vectorOf(article)) sum.set(feature, (sum.get(feature) ?? 0) + weight);
    let best = articles[0]!;
    let most = -Infinity;
    for (const article of articles) {
      // The article's own part of the sum is 1 for each, and changes no order.
      let likeness = 0;
      for (const [feature, weight] of vectorOf(article)) likeness += weight * sum.get(feature)!;
      if (likeness > most + 1e-9) {
        best = article;
        most = likeness;
      }
    }
    return best;
  };
}

type Feature = readonly [feature: number, weight: number];

function normalized(features: readonly Feature[]): Feature[] {
  const length = Math.sqrt(features.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return features.map(([feature, weight]) => [feature, weight / length]);
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Different words of each headline, as numbers, and how many headlines have each. */
function headlineWords(headlines: readonly string[]): { wordsOf: number[][]; articlesWith: number[] } {
  const numbers = new Map<string, number>();
  const articlesWith: number[] = [];
  const wordsOf = headlines.map((headline) => {
    const words = new Set<number>();
    for (const { kind, text } of scanTokens(headline)) {
      if (kind !== 'word' && kind !== 'number') continue;
      const form = text.toLowerCase();
      let word = numbers.get(form);
      if (word === undefined) numbers.set(form, (word = numbers.size));
      words.add(word);
    }
    for (const word of words) articlesWith[word] = (articlesWith[word] ?? 0) + 1;
    return [...words];
  });
  return { wordsOf, articlesWith };
}

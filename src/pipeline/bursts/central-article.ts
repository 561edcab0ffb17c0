import { scanTokens } from '../text/tokens.ts';
import type { NameTable } from './name-table.ts';

/**
 * Finds the article that stands best for several: the one most like the others, by the cosine of tf–idf over the entities that an
 * article names and the words of its headline. Of several, the first. An article by itself stands for itself.
 *
 * @param headlines what each article is called
 */
export function centralArticles(names: NameTable, headlines: readonly string[]): (articles: readonly number[]) => number {
  const { features, featureCount, weigh } = featuresOf(names, headlines);
  const sum = new Float64Array(featureCount);
  const vectors: (Vector | undefined)[] = [];
  const vectorOf = (article: number) => (vectors[article] ??= normalized(features(article), weigh));
  return (articles) => {
    const inside = articles.map(vectorOf);
    for (const { feature, weight } of inside) for (let i = 0; i < feature.length; i++) sum[feature[i]!]! += weight[i]!;
    let best = 0;
    let most = -Infinity;
    inside.forEach(({ feature, weight }, row) => {
      let likeness = 0; // to all, itself among them: that is 1 for each, and changes no order
      for (let i = 0; i < feature.length; i++) likeness += weight[i]! * sum[feature[i]!]!;
      if (likeness <= most + 1e-9) return;
      best = row;
      most = likeness;
    });
    for (const { feature } of inside) for (const used of feature) sum[used] = 0;
    return articles[best]!;
  };
}

interface Vector {
  readonly feature: Int32Array;
  readonly weight: Float64Array;
}

/** What an article is compared by, with how often: entities by their rows, the words of headlines after them. */
function featuresOf(names: NameTable, headlines: readonly string[]) {
  const entityCount = names.startOf.length - 1;
  const { wordsOf, articlesWith } = headlineWords(headlines);
  const countWith = (feature: number) =>
    feature < entityCount ? names.startOf[feature + 1]! - names.startOf[feature]! : articlesWith[feature - entityCount]!;
  return {
    featureCount: entityCount + articlesWith.length,
    features: (article: number) => {
      const from = names.start[article]!;
      const nameCount = names.start[article + 1]! - from;
      const words = wordsOf[article]!;
      const feature = new Int32Array(nameCount + words.length);
      const times = new Int32Array(feature.length).fill(1);
      for (let i = 0; i < nameCount; i++) {
        feature[i] = names.entity[from + i]!;
        times[i] = names.mentions[from + i]!;
      }
      words.forEach((word, i) => (feature[nameCount + i] = entityCount + word));
      return { feature, times };
    },
    // never quite 0, so that no article is without direction
    weigh: (feature: number, times: number) => (1 + Math.log(times)) * Math.log((headlines.length + 1) / countWith(feature)),
  };
}

function normalized(
  { feature, times }: { feature: Int32Array; times: Int32Array },
  weigh: (feature: number, times: number) => number,
): Vector {
  const weight = new Float64Array(feature.length);
  let squares = 0;
  for (let i = 0; i < feature.length; i++) {
    weight[i] = weigh(feature[i]!, times[i]!);
    squares += weight[i]! ** 2;
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < weight.length; i++) weight[i]! /= length;
  return { feature, weight };
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

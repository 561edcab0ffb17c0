import type { Corpus } from '../data/corpus.ts';
import { tieDistance } from '../data/tie-distance.ts';

/** Articles of a set that name any of some and any of others, closest pair first, then by date. */
export function articlesTyingAny(
  { naming, mentions }: Corpus,
  has: Uint8Array,
  [ones, others]: readonly [ones: readonly number[], others: readonly number[]],
): { article: number; distance: number }[] {
  const tellers = (entities: readonly number[]) => {
    const found = new Map<number, number[]>();
    for (const entity of entities)
      for (let i = naming.start[entity]!; i < naming.start[entity + 1]!; i++) {
        const article = naming.article[i]!;
        if (has[article] && !found.get(article)?.push(entity)) found.set(article, [entity]);
      }
    return found;
  };
  const here = tellers(ones);
  return [...tellers(others)]
    .flatMap(([article, there]) => {
      const near = here.get(article);
      if (!near) return [];
      return [{ article, distance: Math.min(...near.flatMap((x) => there.map((y) => tieDistance(mentions, article, x, y)))) }];
    })
    .sort((x, y) => x.distance - y.distance || x.article - y.article);
}

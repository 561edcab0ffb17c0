import type { Corpus } from '../data/corpus.ts';

/** 1 for each article that names an entity. */
export function namingSet({ named, articles }: Corpus, entity: number): Uint8Array {
  const has = new Uint8Array(articles.count);
  for (let article = 0; article < articles.count; article++) {
    for (let i = named.start[article]!; i < named.start[article + 1]!; i++) if (named.entity[i] === entity) has[article] = 1;
  }
  return has;
}

/** How often some articles name an entity. */
export function timesNamed({ named }: Corpus, articles: readonly number[], entity: number): number {
  let times = 0;
  for (const article of articles) {
    for (let i = named.start[article]!; i < named.start[article + 1]!; i++) if (named.entity[i] === entity) times += named.mentions[i]!;
  }
  return times;
}

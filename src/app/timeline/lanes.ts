import type { Corpus } from '../data/corpus.ts';

/** A corpus of so few articles carries its sentences on the timeline, and the two people named most. */
export const TINY = 4;

/**
 * Entities that have a lane: those pinned; in a tiny corpus where none is, the two people named most.
 *
 * @param pinned ids
 * @returns rows of the corpus' entities
 */
export function laneEntities(corpus: Corpus, pinned: readonly string[], hidden: readonly string[]): number[] {
  const { entities, articles } = corpus;
  const chosen =
    pinned.length > 0 || articles.count > TINY
      ? pinned.map((id) => entities.byId.get(id) ?? -1).filter((row) => row >= 0)
      : mostNamed(corpus).slice(0, 2);
  return chosen.filter((entity) => !hidden.includes(entities.type[entity]!));
}

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

function mostNamed({ entities, named }: Corpus): number[] {
  const times = new Int32Array(entities.count);
  named.entity.forEach((entity, i) => (times[entity]! += named.mentions[i]!));
  const people = [...times.keys()].filter((entity) => entities.type[entity] === 'person');
  return people.sort((a, b) => entities.articles[b]! - entities.articles[a]! || times[b]! - times[a]! || a - b);
}

import type { Corpus } from '../data/corpus.ts';
import { MOST_LANES } from '../state/address.ts';

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
      : peopleByNaming(corpus).slice(0, 2);
  return chosen.filter((entity) => !hidden.includes(entities.type[entity]!));
}

/** Outlets that have a lane, those of most articles first; −1 is "unknown". None where there is only one. */
export function laneOutlets({ articles }: Corpus): number[] {
  const counts = new Map<number, number>();
  for (const outlet of articles.outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b).slice(0, MOST_LANES);
}

/** Those of most articles first, and among them those named most often: in two articles, nearly all stand in one or both. */
function peopleByNaming({ entities, named }: Corpus): number[] {
  const times = new Int32Array(entities.count);
  named.entity.forEach((entity, i) => (times[entity]! += named.mentions[i]!));
  const people = [...times.keys()].filter((entity) => entities.type[entity] === 'person');
  return people.sort((a, b) => entities.articles[b]! - entities.articles[a]! || times[b]! - times[a]! || a - b);
}

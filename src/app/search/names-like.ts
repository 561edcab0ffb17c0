import type { EntityType } from '../../schema/entity.ts';
import { wordsOf } from '../../schema/search/words-of.ts';
import type { Corpus } from '../data/corpus.ts';

const TYPES: Readonly<Record<'who' | 'org' | 'where', EntityType>> = { who: 'person', org: 'organization', where: 'place' };

/**
 * Rows of the entities of a kind that may be meant by a name: those of which some name is the one typed; where there is none, those
 * of which some name holds its words, each as a word or the beginning of one. None for an empty name.
 */
export function namesLike({ entities }: Corpus, typed: string, kind: 'who' | 'org' | 'where' | 'name'): number[] {
  const wanted = wordsOf(typed).map(({ word }) => word);
  if (wanted.length === 0) return [];
  const whole = wanted.join(' ');
  const exact: number[] = [];
  const like: number[] = [];
  for (let entity = 0; entity < entities.count; entity++) {
    if (entities.articles[entity] === 0 || (kind !== 'name' && entities.type[entity] !== TYPES[kind])) continue;
    let isLike = false;
    const shown = entities.name[entity]!; // which no article need use
    for (const name of [shown, ...entities.names[entity]!.map(([name]) => name)]) {
      const words = wordsOf(name).map(({ word }) => word);
      if (words.join(' ') === whole) {
        exact.push(entity);
        isLike = false;
        break;
      }
      isLike ||= wanted.every((one) => words.some((word) => word.startsWith(one)));
    }
    if (isLike) like.push(entity);
  }
  return exact.length > 0 ? exact : like;
}

/** Rows of the outlets of which the name is the one typed, or else holds its words. */
export function outletsLike({ outlets }: Corpus, typed: string): number[] {
  const wanted = wordsOf(typed).map(({ word }) => word);
  if (wanted.length === 0) return [];
  const names = outlets.map((outlet) => wordsOf(outlet).map(({ word }) => word));
  const all = [...outlets.keys()];
  const exact = all.filter((row) => names[row]!.join(' ') === wanted.join(' '));
  return exact.length > 0 ? exact : all.filter((row) => wanted.every((one) => names[row]!.some((word) => word.startsWith(one))));
}

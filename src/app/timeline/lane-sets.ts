import type { Corpus } from '../data/corpus.ts';
import { namingSet } from './naming-set.ts';

/** The articles of a lane, 1 where one is in: those that name an entity, or those of an outlet. Counted once each. */
export function laneSets(corpus: Corpus): (kind: 'entity' | 'outlet', row: number) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (kind, row) => {
    const key = `${kind} ${row}`;
    const has =
      known.get(key) ??
      (kind === 'entity' ? namingSet(corpus, row) : Uint8Array.from(corpus.articles.outlet, (outlet) => Number(outlet === row)));
    known.set(key, has);
    return has;
  };
}

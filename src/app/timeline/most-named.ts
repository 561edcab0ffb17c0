import type { Corpus } from '../data/corpus.ts';

/**
 * Names that most of the selected articles name, at most so many; ties in the order of the whole corpus.
 *
 * @param articles by entity: how many of the selected articles name it
 */
export function mostNamed({ entities }: Corpus, articles: Int32Array, hidden: readonly string[], most: number): number[] {
  const rows = [...articles.keys()].filter((entity) => articles[entity]! > 0 && !hidden.includes(entities.type[entity]!));
  return rows.sort((a, b) => articles[b]! - articles[a]! || a - b).slice(0, most);
}

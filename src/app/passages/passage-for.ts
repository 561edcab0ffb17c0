import type { StoredArticle } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { passageNaming, passageTying, passageTyingAny } from '../query/passages.ts';
import { quoteOf, type Quote } from './quotes.ts';

/** Whom the two ends of a tie stand for, where one is a community. */
export type Sides = readonly (readonly number[])[];

/** What one article says of a name, or of two together; undefined where it does not name them. */
export function passageFor(
  { corpus, hiddenTypes }: { readonly corpus: Corpus; readonly hiddenTypes: readonly EntityType[] },
  stored: StoredArticle,
  article: number,
  entities: readonly number[],
  sides?: Sides,
): Quote | undefined {
  const [a = -1, b] = entities;
  const [ones = [], others = []] = sides ?? [];
  const passage = sides
    ? passageTyingAny(stored, article, ones, others)
    : b === undefined
      ? passageNaming(stored, article, a)
      : passageTying(stored, article, a, b);
  return passage && quoteOf(stored, corpus, passage, entities, hiddenTypes);
}

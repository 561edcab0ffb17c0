import type { StoredArticle } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { passageNaming, passageTying } from '../query/passages.ts';
import { quoteOf, type Quote } from './quotes.ts';

/** What one article says of a name, or of two together; undefined where it does not name them. */
export function passageFor(
  { corpus, hiddenTypes }: { readonly corpus: Corpus; readonly hiddenTypes: readonly EntityType[] },
  stored: StoredArticle,
  article: number,
  entities: readonly number[],
): Quote | undefined {
  const [a = -1, b] = entities;
  const passage = b === undefined ? passageNaming(stored, article, a) : passageTying(stored, article, a, b);
  return passage && quoteOf(stored, corpus, passage, entities, hiddenTypes);
}

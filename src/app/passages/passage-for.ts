import type { StoredArticle } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { webAddress } from '../ui/safe-link.ts';
import { tieDistance } from '../data/tie-distance.ts';
import { passageNaming, passageTying, passageTyingAny } from '../query/passages.ts';
import { quoteOf, type Quote } from './quotes.ts';

/** Whom the two ends of a tie stand for, where one is a community. */
export type Sides = readonly (readonly number[])[];

/**
 * What one article says of a name, or of two together; undefined where it does not name them. In a page without texts, where only the
 * headline could be quoted, a passage may be without words: it leads to its article.
 */
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
  if (!passage && corpus.carried === 'none')
    return {
      article,
      segments: [],
      distance: b === undefined ? 0 : distanceIn(corpus, article, sides ?? [[a], [b]]),
      isTitle: false,
      at: -1,
      original: webAddress(stored.url),
    };
  return passage && quoteOf(stored, corpus, passage, entities, hiddenTypes);
}

/** Of the closest two. */
function distanceIn({ mentions }: Corpus, article: number, [ones = [], others = []]: Sides): number {
  return Math.min(...ones.flatMap((one) => others.map((other) => tieDistance(mentions, article, one, other))));
}

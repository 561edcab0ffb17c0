import type { StoredArticle, StoredMention } from '../../schema/bundle.ts';
import { repeatedTitle } from '../../schema/title.ts';
import type { Corpus } from '../data/corpus.ts';
import { tieDistance } from '../data/tie-distance.ts';
import type { ArticleSet } from './article-set.ts';

/** Sentences `[first, last]` of one article, by number: title 0, text from 1. */
export interface Passage {
  readonly article: number;
  readonly first: number;
  readonly last: number;
  /** Difference of the sentence numbers of the two names; 0 for a passage that is about one. */
  readonly distance: number;
}

/** Articles of a set that name an entity, in their order: by date. */
export function articlesNaming({ naming }: Corpus, set: ArticleSet, entity: number): number[] {
  const found: number[] = [];
  for (let i = naming.start[entity] ?? 0; i < (naming.start[entity + 1] ?? 0); i++)
    if (set.has[naming.article[i]!]) found.push(naming.article[i]!);
  return found;
}

/** Articles of a set that name both, closest pair first, then by date. */
export function articlesTying(corpus: Corpus, set: ArticleSet, a: number, b: number): { article: number; distance: number }[] {
  const naming = new Set(a === b ? [] : articlesNaming(corpus, set, a));
  return articlesNaming(corpus, set, b)
    .filter((article) => naming.has(article))
    .map((article) => ({ article, distance: tieDistance(corpus.mentions, article, a, b) }))
    .sort((x, y) => x.distance - y.distance || x.article - y.article);
}

/** Number of the sentence that holds an offset of the text; of the one before it where it lies between two. */
export function sentenceAt(stored: Pick<StoredArticle, 'sentences'>, offset: number): number {
  let low = 0;
  let high = stored.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stored.sentences[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** Sentence numbers in which an entity is named, ascending, each as often as it is named; furniture left out. */
export function sentencesNaming(stored: StoredArticle, entity: number): number[] {
  const counts = (mention: StoredMention) => mention.entity === entity && !mention.furniture;
  return [
    ...stored.titleMentions.filter(counts).map(() => 0),
    ...stored.mentions.filter(counts).map((mention) => sentenceAt(stored, mention.start)),
  ];
}

/** Number of the last sentence that belongs to the headline: 0, or that of the first line where the text repeats the title. */
export function lastOfHeadline(stored: StoredArticle): number {
  const title = repeatedTitle(stored.title, stored.text);
  return title ? sentenceAt(stored, title.end - 1) : 0;
}

/** The first sentence of the text that names an entity; the headline only where nothing else does. */
export function passageNaming(stored: StoredArticle, article: number, entity: number): Passage | undefined {
  const sentences = sentencesNaming(stored, entity);
  const headline = lastOfHeadline(stored);
  const sentence = sentences.find((number) => number > headline) ?? sentences[0];
  return sentence === undefined ? undefined : { article, first: sentence, last: sentence, distance: 0 };
}

/**
 * The closest passage that names both, the first of several, outside the headline if there is one as close; one sentence in
 * the best case, else from the one name to the other.
 */
export function passageTying(stored: StoredArticle, article: number, a: number, b: number): Passage | undefined {
  return passageTyingAny(stored, article, [a], [b]);
}

/** The same of any of some and any of others. */
export function passageTyingAny(
  stored: StoredArticle,
  article: number,
  ones: readonly number[],
  others: readonly number[],
): Passage | undefined {
  const sentencesOf = (entities: readonly number[]) => entities.flatMap((entity) => sentencesNaming(stored, entity)).sort((x, y) => x - y);
  const here = sentencesOf(ones);
  const there = sentencesOf(others);
  const headline = lastOfHeadline(stored);
  let best: Passage | undefined;
  for (const x of here) {
    for (const y of there) {
      const distance = Math.abs(x - y);
      const first = Math.min(x, y);
      if (!best || distance < best.distance || (distance === best.distance && best.first <= headline && first > headline))
        best = { article, first, last: Math.max(x, y), distance };
    }
  }
  return best;
}

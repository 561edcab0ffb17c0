import type { StoredArticle } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Span } from '../../schema/mention.ts';
import type { Corpus } from '../data/corpus.ts';
import { lastOfHeadline, sentenceAt, type Passage } from '../query/passages.ts';
import { articleMarks, isName, type Mark } from './article-marks.ts';
import { markedText, type Segment } from './marked-text.ts';

/** A passage in the words of its article. */
export interface Quote {
  readonly article: number;
  /** Two parts with a gap between them where the sentences stand more than one apart, or one of them is the headline. */
  readonly parts: readonly (readonly Segment<Mark>[])[];
  /** Sentences between the two names; 0 in one sentence. */
  readonly distance: number;
  /** All of it is the headline. */
  readonly isTitle: boolean;
  /** Offset of the first name that the passage is quoted for; −1 in the title. */
  readonly at: number;
}

/** Stands between two parts of a quotation. */
export const GAP = ' … ';

/** @param entities whom the passage is quoted for */
export function quoteOf(
  stored: StoredArticle,
  corpus: Corpus,
  passage: Passage,
  entities: readonly number[],
  hiddenTypes: readonly EntityType[] = [],
): Quote {
  const marks = articleMarks(stored, corpus, hiddenTypes);
  const quoteTitle = () => markedText<Mark>(stored.title ?? '', { start: 0, end: stored.title?.length ?? 0 }, marks.title);
  const quoteText = (first: number, last: number) => markedText<Mark>(stored.text, sentencesSpan(stored, first, last), marks.text);
  const { first, last } = passage;
  const headline = lastOfHeadline(stored);
  const isFar = last - first > 1 || (first <= headline && last > headline);
  const parts = isFar
    ? [first === 0 ? quoteTitle() : quoteText(first, first), quoteText(last, last)]
    : [first === 0 ? quoteTitle() : quoteText(first, last)];
  const isHere = (mark: Mark) => {
    if (!isName(mark) || !entities.includes(mark.entity)) return false;
    const sentence = sentenceAt(stored, mark.start);
    return sentence === first || sentence === last;
  };
  const at = first === 0 ? -1 : (marks.text.find(isHere)?.start ?? sentencesSpan(stored, first, first).start);
  return { article: passage.article, parts, distance: passage.distance, isTitle: last <= headline, at };
}

function sentencesSpan(stored: StoredArticle, first: number, last: number): Span {
  return { start: stored.sentences[first - 1]?.[0] ?? 0, end: stored.sentences[last - 1]?.[1] ?? 0 };
}

/** Passages in the very same words, under the first of them. */
export interface QuoteGroup {
  readonly quote: Quote;
  readonly copies: readonly Quote[];
}

export function groupQuotes(quotes: readonly Quote[]): QuoteGroup[] {
  const groups = new Map<string, { quote: Quote; copies: Quote[] }>();
  for (const quote of quotes) {
    const words = quote.parts.map((part) => part.map((segment) => segment.text).join('')).join('\n…\n');
    const group = groups.get(words);
    if (group) group.copies.push(quote);
    else groups.set(words, { quote, copies: [] });
  }
  return [...groups.values()];
}

/** "same sentence", "next sentence", "4 sentences apart" */
export function distanceWords(distance: number): string {
  if (distance === 0) return 'same sentence';
  return distance === 1 ? 'next sentence' : `${distance} sentences apart`;
}

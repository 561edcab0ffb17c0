import type { StoredArticle } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Span } from '../../schema/mention.ts';
import type { Corpus } from '../data/corpus.ts';
import type { FoundWords } from '../query/clauses.ts';
import type { Passage } from '../query/passage.ts';
import { trail as words } from '../words/trail.ts';
import { lastOfHeadline, sentenceAt } from '../query/passages.ts';
import { articleMarks, hitMarks, isName, type Mark } from './article-marks.ts';
import { markedText, type Segment } from './marked-text.ts';

/** A passage in the words of its article. */
export interface Quote {
  readonly article: number;
  /** With a gap where its two sentences stand more than one apart, or one of them is the headline. */
  readonly segments: readonly Segment<Mark>[];
  /** Sentences between the two names; 0 in one sentence. */
  readonly distance: number;
  /** All of it is the headline. */
  readonly isTitle: boolean;
  /** Offset of the first hit or name that the passage is quoted for; −1 in the title. */
  readonly at: number;
  /** Where the article stands on the web, of a passage whose words the page does not carry. */
  readonly original?: string | undefined;
}

const GAP: Segment<Mark> = { start: -1, text: ' … ', marks: [{ kind: 'gap', start: -1, end: -1 }] };

/**
 * @param entities whom the passage is quoted for
 * @param found what was searched for, to be marked in it
 */
export function quoteOf(
  stored: StoredArticle,
  corpus: Corpus,
  { article, first, last, distance }: Passage,
  entities: readonly number[],
  hiddenTypes: readonly EntityType[] = [],
  found?: FoundWords,
): Quote {
  const marks = articleMarks(stored, corpus, hiddenTypes);
  const hits = hitMarks(stored, found);
  const { title = '', text } = stored;
  const headline = lastOfHeadline(stored);
  const quote = (from: number, to: number) =>
    from === 0
      ? markedText<Mark>(title, { start: 0, end: title.length }, [...marks.title, ...hits.title])
      : markedText<Mark>(text, spanOf(stored, from, to), [...marks.text, ...hits.text]);
  const isFar = last - first > 1 || (first <= headline && last > headline);
  const isHere = (mark: Mark) => isName(mark) && entities.includes(mark.entity) && [first, last].includes(sentenceAt(stored, mark.start));
  const isIn = (hit: Mark) => [first, last].includes(sentenceAt(stored, hit.start));
  return {
    article,
    segments: isFar ? [...quote(first, first), GAP, ...quote(last, last)] : quote(first, last),
    distance,
    isTitle: last <= headline,
    at: first === 0 ? -1 : (hits.text.find(isIn)?.start ?? marks.text.find(isHere)?.start ?? spanOf(stored, first, first).start),
  };
}

/** Of some sentences of the text. */
function spanOf({ sentences }: StoredArticle, first: number, last: number): Span {
  return { start: sentences[first - 1]?.[0] ?? 0, end: sentences[last - 1]?.[1] ?? 0 };
}

/** Passages of copies of one text, or in the very same words, under the first of them. */
export interface QuoteGroup {
  readonly quote: Quote;
  /** Articles. */
  readonly copies: readonly number[];
  /** Every copy is known to say it in the words of the first. */
  readonly isSame?: boolean;
}

/** @param textOf the independent text that an article is */
export function groupQuotes(quotes: readonly Quote[], textOf: (article: number) => number = (article) => article): QuoteGroup[] {
  let groups: { quote: Quote; words: string; text: number }[][] = [];
  for (const quote of quotes) {
    const said = { quote, words: wordsOf(quote), text: textOf(quote.article) };
    // More than one, where a copy of one says it in the words of another.
    const [group, ...others] = groups.filter((known) =>
      known.some(({ words, text }) => (words && words === said.words) || text === said.text),
    );
    if (!group) groups.push([said]);
    else {
      group.push(...others.flat(), said);
      if (others.length > 0) groups = groups.filter((known) => !others.includes(known));
    }
  }
  return groups.map((group) => ({
    quote: group[0]!.quote,
    copies: group.slice(1).map(({ quote }) => quote.article),
    isSame: group.every(({ words }) => !!words && words === group[0]!.words),
  }));
}

/** What a passage says, without its marks. */
export function wordsOf({ segments }: Quote): string {
  return segments.map(({ text }) => text).join('');
}

/** "same sentence", "next sentence", "4 sentences apart" */
export function distanceWords(distance: number): string {
  return words.distance(distance);
}

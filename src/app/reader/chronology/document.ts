import type { Corpus } from '../../data/corpus.ts';
import type { Clauses } from '../../query/clauses.ts';
import { joined, selectionWords } from '../../ui/selection-words.ts';
import { chronology } from '../../words/chronology.ts';
import { common } from '../../words/common.ts';
import type { ToldPassage, ToldRow } from './told-passage.ts';

/** What a copied or saved chronology says of itself, so that it can be made again. */
export interface ChronologyHead {
  readonly title: string;
  /** "5 dated passages of 2 articles, published 6 – 17 Nov 2023." */
  readonly what: string;
  /** "Corpus 0123456789abcdef, read by Dateline 0.1.0." */
  readonly origin: string;
}

/** What a chronology was made from. */
export interface ChronologySelection {
  readonly size: number;
  readonly clauses: Clauses;
  readonly isOnlyNaming: boolean;
}

export function chronologyHead(rows: readonly ToldRow[], selection: ChronologySelection, corpus: Corpus): ChronologyHead {
  const again = rows.reduce((sum, { copies }) => sum + copies.length, 0);
  return {
    title: chronology.title(corpus.title),
    what: chronologyWords(rows.length, again, selection, corpus),
    origin: originWords(corpus),
  };
}

/**
 * "5 dated passages of 2 articles, published 6 – 17 Nov 2023."
 *
 * @param again how many more say the same as one of them
 */
export function chronologyWords(
  count: number,
  again: number,
  { size, clauses, isOnlyNaming }: ChronologySelection,
  corpus: Corpus,
): string {
  const limits = [
    clauses.mentioned && chronology.wholly,
    isOnlyNaming && clauses.entities && chronology.sentencesNaming(namesWords(clauses, corpus)),
  ].filter(Boolean);
  return chronology.what(count, again, [selectionWords(size, clauses, corpus), ...limits].join(chronology.semicolon));
}

/** "Corpus 0123456789abcdef, read by Dateline 0.1.0." */
export function originWords({ fingerprint, generator }: Corpus): string {
  return chronology.origin(fingerprint, generator);
}

/** Whom the selection asks for: "Boris Johnson", "Jean-Claude Juncker or Donald Tusk". */
export function namesWords({ entities }: Clauses, corpus: Corpus): string {
  if (!entities) return '';
  return joined(
    entities.entities.map((row) => corpus.entities.name[row]!),
    entities.mode === 'any' ? 'or' : 'and',
  );
}

/** What a source is called by, in the order in which it is said; the headline left out where the passage is it. */
export function sourceParts({ headline, outlet, published, text }: Pick<ToldPassage, 'headline' | 'outlet' | 'published' | 'text'>): {
  headline?: string;
  rest: string;
} {
  return { ...(text === headline ? {} : { headline }), rest: [outlet, published].filter(Boolean).join(common.comma) };
}

/** A source in one line: “Harbour wall breaks”, The Norrby Post, 5 Feb 2024, https://example.org/wall */
export function sourceLine(passage: Pick<ToldPassage, 'headline' | 'outlet' | 'published' | 'text' | 'url'>): string {
  const { headline, rest } = sourceParts(passage);
  return [headline && chronology.quoted(headline), rest, passage.url].filter(Boolean).join(common.comma);
}

import type { Corpus } from '../../data/corpus.ts';
import type { Clauses } from '../../query/clauses.ts';
import { counted } from '../../ui/format-count.ts';
import { joined, selectionWords } from '../../ui/selection-words.ts';
import type { ToldPassage, ToldRow } from './told-passage.ts';

/** What a copied or saved chronology says of itself, so that it can be made again. */
export interface ChronologyHead {
  readonly title: string;
  /** "5 dated passages of 2 articles, published 6 – 17 Nov 2023." */
  readonly what: string;
  /** "Corpus 0123456789abcdef, read by Dateline 0.1.0." */
  readonly origin: string;
}

export function chronologyHead(
  rows: readonly ToldRow[],
  selection: { readonly size: number; readonly clauses: Clauses; readonly isOnlyNaming: boolean },
  corpus: Corpus,
): ChronologyHead {
  const { size, clauses, isOnlyNaming } = selection;
  const again = rows.reduce((sum, { copies }) => sum + copies.length, 0);
  const limits = [
    clauses.mentioned && 'only the passages that lie wholly within the days spoken of',
    isOnlyNaming && clauses.entities && `only the sentences that name ${namesWords(clauses, corpus)}`,
  ].filter(Boolean);
  return {
    title: `${corpus.title}: chronology`,
    what: `${counted(rows.length, 'dated passage')}${again > 0 ? ` (and ${counted(again, 'more', 'more')} that say the same)` : ''} of ${[
      selectionWords(size, clauses, corpus),
      ...limits,
    ].join('; ')}.`,
    origin: `Corpus ${corpus.fingerprint}, read by ${corpus.generator}.`,
  };
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
export function sourceParts({ headline, outlet, published, text }: ToldPassage): { headline?: string; rest: string } {
  return { ...(text === headline ? {} : { headline }), rest: [outlet, published].filter(Boolean).join(', ') };
}

import type { Diagnostic } from '../../diagnostic.ts';
import type { Piece, RawArticle } from '../format.ts';

/** What a database's record says of an article; "" and undefined say nothing. */
interface RecordFields extends Record<'id' | 'title' | 'date' | 'source' | 'url' | 'author' | 'language', string | undefined> {
  readonly fullText: string;
  readonly abstract: string;
}

/** The article of a record: with its full text, else its abstract, which a note says; rejected where it has neither. */
export function recordArticle(piece: Piece, { date, fullText, abstract, ...fields }: RecordFields, name: string): RawArticle | Diagnostic {
  const { path, line } = piece;
  const cure = 'export it with its full text';
  if (!fullText && !abstract) return { kind: 'rejected', path, line, message: `“${name}” has neither a full text nor an abstract`, cure };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    ...(date ? { date: { text: date, line, from: 'metadata', removal: 'remove the date' } } : {}),
    text: fullText || abstract,
    ...(fullText ? {} : { notes: [{ kind: 'note', path, line, message: 'only the abstract is in it', cure }] }),
  };
}

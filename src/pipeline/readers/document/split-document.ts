import type { Config } from '../../config.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { findDatabase } from '../databases/find-database.ts';
import type { Piece } from '../format.ts';
import type { Paragraph } from './paragraph.ts';

/** A document as its format found it. */
interface Found {
  readonly path: string;
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Source in which a database's export would show its signs, so that other documents are parsed once. */
  readonly source: string;
  readonly paragraphs: () => readonly Paragraph[];
}

/** A document that a database exported as its articles; any other as one piece with its bytes. */
export function* splitDocument({ path, format, bytes, source, paragraphs }: Found, config: Config): Generator<Piece | Diagnostic> {
  if (mayBeExport(source)) {
    const text = exportText(paragraphs());
    const database = findDatabase(text);
    // That it is the twelfth article helps to find it.
    for (const part of database?.split(path, text, config) ?? [])
      yield 'format' in part ? { ...part, line: part.record ?? 1 } : withoutLine(part);
    if (database) return;
  }
  yield { path, format, line: 1, text: '', bytes };
}

/** Paragraphs as the databases' own plain text has them: parted by blank lines, tabulators as they are. */
export function exportText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

/** Words of which each database's exports hold one, however the source writes them. */
const SIGNS =
  /End of Document|Load-Date|LOAD-DATE|\bDOCUMENTS?\b|(?:Document|Dokument|Documento) (?:[A-Z0-9]{6,10}(?:19|20)\d{6}|\d+ (?:of|von|de|di|van) \d+)|ProQuest document ID|Accession Number/;

export function mayBeExport(source: string): boolean {
  return SIGNS.test(source);
}

/** Nobody finds a line in a document. */
export function withoutLine({ line: _, ...diagnostic }: Diagnostic): Diagnostic {
  return diagnostic;
}

import type { Piece, TextFormat } from '../format.ts';
import { htmlParagraphs } from '../document/html-paragraphs.ts';
import { exportText, mayBeExport, withoutLine } from '../document/split-document.ts';
import { webPage } from '../web-page.ts';
import { findDatabase } from './find-database.ts';

/** An export of a database as a web page, which holds its articles one below the other; each becomes a piece of the database's own format. */
export const databasePage: TextFormat = {
  name: 'database-page',
  label: 'export of a database as a web page',
  endings: ['html', 'htm', 'xhtml'],
  severalRecords: true,
  declaredEncoding: (head) => webPage.declaredEncoding!(head),
  recognizes: (html) => databaseOf(html) !== undefined,
  *split(path, html, config) {
    const { database, text } = databaseOf(html)!;
    for (const part of database.split(path, text, config)) yield 'format' in part ? { ...part, line: part.record ?? 1 } : withoutLine(part);
  },
  read(piece: Piece) {
    throw new RangeError(`database-page: ${piece.path} is read by its database`);
  },
};

function databaseOf(html: string): { database: TextFormat; text: string } | undefined {
  if (!mayBeExport(html)) return undefined;
  try {
    const text = exportText(htmlParagraphs(html).paragraphs);
    const database = findDatabase(text);
    return database && { database, text };
  } catch {
    return undefined; // too deep for this way; the reader of web pages says so
  }
}

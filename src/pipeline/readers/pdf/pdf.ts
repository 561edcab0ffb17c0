import type { Diagnostic } from '../../diagnostic.ts';
import type { BinaryFormat, Piece, RawArticle } from '../format.ts';
import { statedTitle, titleParagraph } from './document-title.ts';
import { joinItems } from './join-items.ts';
import { joinLines } from './join-lines.ts';
import { readingOrder } from './reading-order.ts';
import { withoutRunningHeads } from './running-heads.ts';
import type { Line, TextItem } from './text-item.ts';

/** Reading takes about 10 ms a page. */
const MOST_PAGES = 1000;
/** Fewer letters a page than this are stamps and page numbers on pictures. */
const LEAST_LETTERS = 15;

/**
 * A PDF with text: one article, read column by column, without running heads, its words and paragraphs joined over lines, columns and
 * pages. When it was made says nothing of when it was published; the date is the text's own.
 */
export const pdf: BinaryFormat = {
  name: 'pdf',
  label: 'PDF',
  endings: ['pdf'],
  severalRecords: false,
  isBinary: true,
  // Some programs write a few bytes before it.
  recognizes: (bytes) => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-'),
  *split(path, bytes) {
    yield { path, format: 'pdf', line: 1, text: '', bytes };
  },
  read: readPdf,
};

async function readPdf(piece: Piece): Promise<RawArticle | Diagnostic> {
  const reject = (message: string, cure: string): Diagnostic => ({ kind: 'rejected', path: piece.path, message, cure });
  const { getDocumentProxy } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // A copy, since it takes what it is given for its own.
    document = await getDocumentProxy(piece.bytes!.slice(), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return reject('the PDF is protected by a password', 'save it without one');
    throw error;
  }
  try {
    const { numPages } = document;
    if (numPages > MOST_PAGES) return reject(`the PDF has ${numPages} pages, and at most ${MOST_PAGES} are read`, 'cut it into articles');
    const pages: Line[][] = [];
    for (let number = 1; number <= numPages; number++) pages.push(joinItems(await itemsOf(document, number)));
    const empty = pages.flatMap((page, i) => (letters(page) < LEAST_LETTERS ? [i + 1] : []));
    if (empty.length === numPages) {
      const what = numPages === 1 ? 'a page that is a picture' : `${numPages} pages that are pictures`;
      return reject(`the PDF is a scan: ${what}, without text`, 'run text recognition (OCR) over it, and save it again');
    }
    const paragraphs = joinLines(withoutRunningHeads(pages).map(readingOrder));
    const at = titleParagraph(paragraphs);
    const text = paragraphs.flatMap((paragraph, i) => (i === at ? [] : [paragraph.text])).join('\n\n');
    if (!text) return reject('the PDF holds a title and no text', 'save the whole article');
    const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Author?: unknown } };
    const title = at < 0 ? statedTitle(info.Title) : paragraphs[at]!.text;
    const note = (message: string, cure: string): Diagnostic => ({ kind: 'note', path: piece.path, message, cure });
    const notes = empty.length ? [note(`page ${empty.slice(0, 10).join(', ')}${empty.length > 10 ? ' …' : ''} of ${numPages} holds no text`, 'run text recognition (OCR) over it if it is a picture of one')] : []; // prettier-ignore
    return { ...(title === undefined ? {} : { title }), text, ...(notes.length ? { notes } : {}) };
  } finally {
    await document.destroy();
  }
}

async function itemsOf(document: { getPage(number: number): Promise<Page> }, number: number): Promise<TextItem[]> {
  const page = await document.getPage(number);
  const [, top] = [0, page.view[3]!];
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
    // What runs up the side of a page is no part of its text.
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: item.str, x, y: top - y, width: item.width, size: item.height || Math.hypot(a, b) || 10 }];
  });
}

interface Page {
  readonly view: readonly number[];
  getTextContent(): Promise<{ items: readonly (PdfItem | object)[] }>;
  cleanup(): unknown;
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function letters(page: readonly Line[]): number {
  return page.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}

import type { Config } from '../../config.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { decode } from '../decode.ts';
import { htmlParagraphs } from '../document/html-paragraphs.ts';
import { readDocument } from '../document/read-document.ts';
import type { BinaryFormat, Piece, RawArticle } from '../format.ts';
import { isZip, unzip } from '../zip.ts';
import { nameIn, readPackage, type BookPackage, type SpineItem } from './package.ts';

/** Text of all chapters; a dictionary in ten volumes has less. */
const MOST_BYTES = 200_000_000;
/** A chapter with less text is a picture, a title or a line between parts. */
const FEWEST_LETTERS = 60;
const ASIDE_NAME = /(?:^|\/)(?:cover|toc|nav|contents|title-?page|copyright|colophon|imprint|impressum)\w{0,4}\.\w+$/i;
const ASIDE_TYPE =
  /<(?:body|section)\b[^>]{0,300}\bepub:type\s*=\s*["'][^"']{0,100}\b(?:cover|toc|titlepage|copyright-page|landmarks|index|colophon|loi|lot)\b/i;
/** Letters of fonts that are scrambled, which is no protection of the text. */
const FONT_SCRAMBLING = /^https?:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

/** What a chapter's piece holds: the chapter, and what its book says of all of them. */
interface Chapter {
  readonly book: Omit<BookPackage, 'spine'>;
  readonly html: string;
}

/** An e-book: each chapter, or article of an issue, in the order of reading; covers, lists of contents and imprints are left out. */
export const epub: BinaryFormat = {
  name: 'epub',
  label: 'e-book (EPUB)',
  endings: ['epub'],
  isBinary: true,
  severalRecords: true,
  recognizes: isZip,
  split: splitBook,
  read: readChapter,
};

function* splitBook(path: string, bytes: Uint8Array): Generator<Piece | Diagnostic> {
  const reject = (message: string, cure: string): Diagnostic => ({ kind: 'rejected', path, message, cure });
  const info = unzip(bytes, (name) => /^META-INF\/(?:container|encryption)\.xml$|\.opf$/i.test(name), MOST_BYTES);
  if (isProtected(info.get('META-INF/encryption.xml')))
    return yield reject('the e-book is protected against copying, and its text is encrypted', 'get it without protection, or its text');
  const root = /full-path\s*=\s*["']([^"']+)/.exec(textOf(info.get('META-INF/container.xml')))?.[1];
  const packageName = root === undefined ? [...info.keys()].find((name) => /\.opf$/i.test(name)) : nameIn('', root);
  const opf = packageName === undefined ? undefined : info.get(packageName);
  if (!opf) return yield reject('the file is a ZIP archive, and no e-book', 'get it again, or name it .zip');
  const { spine, ...book } = readPackage(opf, packageName!.slice(0, packageName!.lastIndexOf('/') + 1));
  const wanted = new Set(spine.map(({ name }) => name));
  const documents = unzip(bytes, (name) => wanted.has(name), MOST_BYTES);
  let record = 0;
  let left = 0;
  for (const item of spine) {
    const source = documents.get(item.name);
    const html = textOf(source);
    if (source === undefined) yield { kind: 'note', path, message: `“${item.name}” is missing in the e-book`, cure: 'get it again' };
    else if (isAside(item, html)) left++;
    else yield { path, format: 'epub', record: ++record, line: record, text: JSON.stringify({ book, html } satisfies Chapter) };
  }
  if (left > 0) {
    const message = `${left} ${left === 1 ? 'part' : 'parts'} of the e-book with a cover, contents or hardly a word ${left === 1 ? 'is' : 'are'} left out`;
    yield { kind: 'note', path, message };
  }
}

function isAside({ name, isAside }: SpineItem, html: string): boolean {
  if (isAside || ASIDE_NAME.test(name) || ASIDE_TYPE.test(html)) return true;
  const body = html.slice(Math.max(html.search(/<body\b/i), 0));
  return (body.replace(/<[^<>]*>/g, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS;
}

function isProtected(encryption: Uint8Array | undefined): boolean {
  const methods = [...textOf(encryption).matchAll(/EncryptionMethod\b[^<>]{0,300}\bAlgorithm\s*=\s*["']([^"']+)/g)];
  return methods.some(([, algorithm]) => !FONT_SCRAMBLING.test(algorithm!));
}

function textOf(bytes: Uint8Array | undefined): string {
  if (!bytes) return '';
  const decoded = decode(bytes, (head) => /^<\?xml[^>]*encoding=["']([\w.:-]+)/i.exec(head)?.[1]);
  return decoded.kind === 'text' ? decoded.text : '';
}

/** An issue's day is that of its articles; a chapter that has one of its own keeps it. */
function readChapter(piece: Piece, config: Config): RawArticle {
  const { book, html } = JSON.parse(piece.text) as Chapter;
  const { paragraphs, title } = htmlParagraphs(html);
  const article = readDocument(paragraphs, title === undefined || title === book.title ? {} : { title }, config);
  const source = book.publisher ?? book.title;
  const author = article.author ?? book.author;
  return {
    ...article,
    ...(article.date || book.date === undefined
      ? {}
      : { date: { text: book.date, line: piece.line, from: 'metadata', removal: 'remove it from the book' } }),
    ...(source === undefined ? {} : { source }),
    ...(author === undefined ? {} : { author }),
    ...(book.language === undefined ? {} : { language: book.language }),
  };
}

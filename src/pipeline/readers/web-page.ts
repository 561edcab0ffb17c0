import { Readability } from '@mozilla/readability';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { blockText, type PageNode } from './block-text.ts';
import type { Piece, RawArticle, TextFormat } from './format.ts';
import { lineAt, unifyNewlines } from './newlines.ts';
import { pageMetadata } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';

/** A saved web page: the article that Readability finds in it, and what the page says of it. Only its text is taken. */
export const webPage: TextFormat = {
  name: 'web-page',
  label: 'saved web page',
  endings: ['html', 'htm', 'xhtml'],
  severalRecords: false,
  declaredEncoding: (head) =>
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]*encoding=["']([\w.:-]+)/i.exec(head)?.[1],
  *split(path, text) {
    yield { path, format: 'web-page', line: 1, text: unifyNewlines(text) };
  },
  read: readWebPage,
};

/** Readability's time grows with the square of the depth and with the number of elements; no page of a newspaper comes near. */
const DEEPEST = 250;
const MOST_ELEMENTS = 20_000;
/** Of every kind, whatever they make: the parser's time grows with the square of what is left open. */
const MOST_BRACKETS = 150_000;

function readWebPage(piece: Piece, config: Config): RawArticle | Diagnostic {
  const { path } = piece;
  const reject = (message: string): Diagnostic => ({
    kind: 'rejected',
    path,
    message,
    cure: 'save the page of one article, or its text as .txt',
  });
  // Pages saved whole carry their pictures as text; they are most of such a file and nothing of its article.
  const html = piece.text.replace(/(["'(])data:[\w/+.-]+;base64,[\w+/=\s]+/g, '$1');
  if (html.split('<', MOST_BRACKETS + 2).length > MOST_BRACKETS + 1) return reject(`the page has more than ${MOST_BRACKETS} tags`);
  const document = parsePage(html);
  if (depth(document.documentElement) > DEEPEST) return reject(`the page's elements stand more than ${DEEPEST} deep in each other`);
  const metadata = pageMetadata(document, html, config);
  const found = new Readability<PageNode>(document as never, {
    serializer: (node) => node as unknown as PageNode,
    disableJSONLD: true,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse();
  let { text, captions } = found?.content ? blockText(found.content) : { text: '', captions: [] };
  if (!text && metadata.body) ({ text, captions } = { text: blockText(parsePage(metadata.body).body).text, captions: [] });
  if (!text) return reject('no article was found in the page');
  const { title, date, source, url, language } = metadata;
  const author = metadata.author ?? found?.byline?.trim();
  const at = date === undefined ? -1 : piece.text.indexOf(date);
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined
      ? {}
      : { date: { text: date, line: at < 0 ? 1 : lineAt(piece.text, at), from: 'metadata', removal: 'remove it from the page' } }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(author ? { author } : {}),
    ...(language === undefined ? {} : { language }),
    text,
    furniture: captions,
  };
}

/** How deep elements stand in each other, counted to just beyond `DEEPEST`. */
function depth(node: PageNode, above = 0): number {
  if (above > DEEPEST) return above;
  return Array.from(node.childNodes).reduce((deepest, child) => Math.max(deepest, depth(child, above + 1)), above);
}

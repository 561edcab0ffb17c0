import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Piece, RawArticle, TextFormat } from '../format.ts';
import { htmlText, inlineText } from '../html-text.ts';
import { unifyNewlines } from '../newlines.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { declaredXmlEncoding, rootElement } from '../xml/root-element.ts';
import { elementsIn, firstIn, textOf } from '../xml/xml-element.ts';
import { xmlRecords } from '../xml/xml-records.ts';
import { feedNames, isWordPress } from './feed-names.ts';
import { xmlDate } from './raw-date.ts';
import { asDeclarations, declarationsOf, fromRecordHeader, recordHeader } from './record-header.ts';
import { wordPressHtml } from './wordpress-html.ts';

/**
 * What “Export” of WordPress saves (WXR): its published posts and pages are articles; drafts, pictures, menus and the like are
 * ignored, each counted.
 */
export const wordPress: TextFormat = {
  name: 'wordpress',
  label: 'WordPress export',
  endings: ['xml', 'wxr'],
  severalRecords: true,
  declaredEncoding: declaredXmlEncoding,
  recognizes(text) {
    const root = rootElement(text);
    return root?.name === 'rss' && root.namespaces.some(isWordPress);
  },
  split: splitExport,
  read: readPost,
};

const ASKED = new Set(['title', 'wp:post_type', 'wp:status', 'dc:creator']);
const EXPORT_AGAIN = 'export it from WordPress again';

function* splitExport(path: string, source: string): Generator<Piece | Diagnostic> {
  const text = unifyNewlines(source);
  let site: Site | undefined;
  let record = 0;
  for (const part of xmlRecords(text, { names: feedNames, records: new Set(['rss/channel/item']), children: ASKED })) {
    const { line } = part;
    if (part.kind === 'problem')
      return yield { kind: 'rejected', path, line, message: `the export is not read beyond here: ${part.message}`, cure: EXPORT_AGAIN };
    record++;
    if (!part.isWhole) {
      yield { kind: 'rejected', path, line, message: 'the post has no end', cure: EXPORT_AGAIN };
      continue;
    }
    site ??= aboutSite(text.slice(0, part.start));
    const type = part.said.get('wp:post_type') || 'post';
    const status = part.said.get('wp:status') || 'publish';
    if ((type !== 'post' && type !== 'page') || status !== 'publish') {
      const what = type !== 'post' && type !== 'page' ? `is of type “${excerpt(type, 30)}”` : `has the status “${excerpt(status, 30)}”`;
      const message = `“${excerpt(part.said.get('title') ?? '')}” ${what}; of a WordPress export, published posts and pages are read`;
      yield { kind: 'ignored', path, line, message };
      continue;
    }
    const login = part.said.get('dc:creator');
    const author = login ? (site.authors.get(login) ?? login) : undefined;
    const { title, language } = site;
    const header = recordHeader([['title', title], ['language', language], ['author', author], ...asDeclarations(part.declared)]);
    yield { path, format: 'wordpress', record, line, text: text.slice(part.start, part.end), header };
  }
}

interface Site {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Names to be shown, by the names that people log in with. */
  readonly authors: ReadonlyMap<string, string>;
}

function aboutSite(head: string): Site {
  const root = parseXml(head, feedNames);
  const channel = typeof root === 'string' ? undefined : firstIn(root, 'channel');
  if (!channel) return { title: undefined, language: undefined, authors: new Map() };
  const authors = elementsIn(channel, 'wp:author').flatMap((author) => {
    const login = textOf(firstIn(author, 'wp:author_login'));
    const name = textOf(firstIn(author, 'wp:author_display_name'));
    return login && name ? [[login, name] as const] : [];
  });
  const title = textOf(firstIn(channel, 'title'));
  return { title: title && inlineText(title), language: textOf(firstIn(channel, 'language')), authors: new Map(authors) };
}

function readPost(piece: Piece): RawArticle | Diagnostic {
  const { path, line } = piece;
  const site = fromRecordHeader(piece.header);
  const post = parseXml(piece.text, feedNames, declarationsOf(site));
  const reject = (message: string, cure: string): Diagnostic => ({ kind: 'rejected', path, line, message, cure });
  if (typeof post === 'string') return reject(`the post is no XML: ${post}`, EXPORT_AGAIN);
  const title = textOf(firstIn(post, 'title'));
  const read = htmlText(wordPressHtml(textOf(firstIn(post, 'content:encoded')) ?? ''));
  if (typeof read === 'string') return reject(`the post cannot be read: ${read}`, 'save its page instead');
  if (!read.text) return reject(`the post “${excerpt(title ?? '')}” has no text`, 'remove it from the export');
  const date = firstIn(post, 'wp:post_date') ?? firstIn(post, 'pubDate');
  const written = textOf(date);
  const given = {
    id: textOf(firstIn(post, 'guid')),
    title: title && inlineText(title),
    source: site.get('title'),
    url: textOf(firstIn(post, 'link')),
    author: site.get('author'),
    language: site.get('language'),
  };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)),
    ...(date && written && !written.startsWith('0000') ? { date: xmlDate(written, date, piece.text, line) } : {}),
    text: read.text,
    furniture: read.captions,
  };
}

import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Piece, RawArticle, TextFormat } from '../format.ts';
import { inlineText } from '../html-text.ts';
import { unifyNewlines } from '../newlines.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { declaredXmlEncoding, rootElement } from '../xml/root-element.ts';
import { elementsIn, firstIn, textOf, type XmlElement } from '../xml/xml-element.ts';
import { xmlRecords } from '../xml/xml-records.ts';
import { entryText } from './entry-text.ts';
import { feedNames, isWordPress } from './feed-names.ts';
import { xmlDate } from './raw-date.ts';
import { asDeclarations, declarationsOf, fromRecordHeader, recordHeader } from './record-header.ts';

/** RSS of every version, and Atom: each entry an article, of its whole text where the feed has it, else of its summary. */
export const feed: TextFormat = {
  name: 'feed',
  label: 'RSS or Atom feed',
  endings: ['xml', 'rss', 'atom', 'rdf'],
  severalRecords: true,
  declaredEncoding: declaredXmlEncoding,
  recognizes(text) {
    const root = rootElement(text);
    if (!root) return false;
    const name = `${feedNames(root.namespace) ?? (root.namespace ? '?' : '')}:${root.name}`;
    if (name === ':rss') return !root.namespaces.some(isWordPress);
    return name === 'atom:feed' || name === 'atom:entry' || (name === 'rdf:RDF' && root.namespaces.some((one) => feedNames(one) === ''));
  },
  split: splitFeed,
  read: readEntry,
};

const RECORDS = new Set(['rss/channel/item', 'rss/item', 'rdf:RDF/item', 'rdf:RDF/channel/item', 'atom:feed/atom:entry', 'atom:entry']);
const CONTENT = ['content:encoded', 'atom:content', 'xhtml:body'];
const SUMMARY = ['description', 'atom:summary', 'dc:description'];

function* splitFeed(path: string, source: string): Generator<Piece | Diagnostic> {
  const text = unifyNewlines(source);
  let about: (readonly [string, string | undefined])[] | undefined;
  let record = 0;
  let summaries = 0;
  for (const part of xmlRecords(text, { names: feedNames, records: RECORDS, children: new Set([...CONTENT, ...SUMMARY]) })) {
    const { line } = part;
    if (part.kind === 'problem')
      return yield { kind: 'rejected', path, line, message: `the feed is not read beyond here: ${part.message}`, cure: DOWNLOAD };
    record++;
    if (!part.isWhole) {
      yield { kind: 'rejected', path, line, message: 'the entry has no end', cure: DOWNLOAD };
      continue;
    }
    about ??= aboutFeed(text.slice(0, part.start));
    const has = (name: string) => Boolean(part.said.get(name));
    if (!CONTENT.some(has) && SUMMARY.some(has)) summaries++;
    const header = recordHeader([...about, ...asDeclarations(part.declared)]);
    yield { path, format: 'feed', record, line, text: text.slice(part.start, part.end), header };
  }
  if (summaries) {
    const which =
      summaries === record ? 'the feed has summaries' : `${summaries} of ${record} entries ${summaries === 1 ? 'has' : 'have'} a summary`;
    yield { kind: 'note', path, message: `${which} only, no whole texts`, cure: 'save the pages that it links to, if they are wanted' };
  }
}

const DOWNLOAD = 'download the feed again';

/** What the feed says of all its entries: its head has what comes before the first. */
function aboutFeed(head: string): (readonly [string, string | undefined])[] {
  const root = parseXml(head, feedNames);
  if (typeof root === 'string') return [];
  const channel = firstIn(root, 'channel') ?? root;
  const title = textOf(firstIn(channel, 'title') ?? firstIn(channel, 'atom:title'));
  return [
    ['title', title && inlineText(title)],
    ['author', atomAuthors(channel)],
    ['language', textOf(firstIn(channel, 'language')) ?? textOf(firstIn(channel, 'dc:language')) ?? root.attributes['xml:lang']],
    ['base', root.attributes['xml:base']],
  ];
}

function readEntry(piece: Piece): RawArticle | Diagnostic {
  const { path, line } = piece;
  const about = fromRecordHeader(piece.header);
  const entry = parseXml(piece.text, feedNames, declarationsOf(about));
  const reject = (message: string, cure: string): Diagnostic => ({ kind: 'rejected', path, line, message, cure });
  if (typeof entry === 'string') return reject(`the entry is no XML: ${entry}`, DOWNLOAD);
  const first = (...names: string[]) => names.map((name) => textOf(firstIn(entry, name))).find((text) => text !== undefined);
  const written = first('title', 'atom:title', 'dc:title');
  const title = written && inlineText(written);
  const read = entryText(entry);
  if (typeof read === 'string') return reject(read, 'save the page that the entry links to instead');
  if (!read.text) {
    const message = title ? `the entry “${excerpt(title)}” has a title and no text` : 'the entry has no text';
    return reject(message, 'save the page that it links to instead');
  }
  const dated = [
    'pubDate',
    'atom:published',
    'atom:issued',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'atom:updated',
    'atom:modified',
  ]
    .map((name) => firstIn(entry, name))
    .find(textOf);
  const source = textOf(firstIn(entry, 'source')) ?? textOf(firstIn(entry, 'atom:source', 'atom:title'));
  const id = first('guid', 'atom:id') ?? entry.attributes['rdf:about'];
  return {
    ...given('id', id),
    ...given('title', title),
    ...(dated ? { date: xmlDate(textOf(dated)!, dated, piece.text, line) } : {}),
    ...given('source', source === undefined ? about.get('title') : inlineText(source)),
    ...given('url', urlOf(entry, about.get('base'))),
    ...given('author', authorOf(entry) ?? about.get('author')),
    ...given('language', entry.attributes['xml:lang'] ?? first('dc:language') ?? about.get('language')),
    text: read.text,
    furniture: read.captions,
  };
}

/** `dc:creator`; Atom's names; in RSS, `jane@example.org (Jane Doe)` by the name. */
function authorOf(entry: XmlElement): string | undefined {
  const creators = elementsIn(entry, 'dc:creator').flatMap((creator) => textOf(creator) ?? []);
  if (creators.length) return creators.map(inlineText).join(', ');
  const author = textOf(firstIn(entry, 'author'));
  return atomAuthors(entry) ?? (author && (/^\S+@\S+\s*\((.+)\)$/.exec(author)?.[1] ?? author));
}

function atomAuthors(element: XmlElement): string | undefined {
  return (
    elementsIn(element, 'atom:author', 'atom:name')
      .flatMap((name) => textOf(name) ?? [])
      .join(', ') || undefined
  );
}

function urlOf(entry: XmlElement, feedBase: string | undefined): string | undefined {
  const permalink = elementsIn(entry, 'guid').find(({ attributes }) => attributes['isPermaLink'] !== 'false');
  const atom = elementsIn(entry, 'atom:link').find(({ attributes: { rel, href } }) => href && (rel === undefined || rel === 'alternate'));
  const href = atom?.attributes['href'];
  const guid = textOf(permalink);
  const written =
    textOf(firstIn(entry, 'feedburner:origLink')) ??
    textOf(firstIn(entry, 'link')) ??
    href ??
    (guid && /^https?:/i.test(guid) ? guid : undefined);
  const base = atom?.attributes['xml:base'] ?? entry.attributes['xml:base'] ?? feedBase;
  return written && base && URL.canParse(written, base) ? new URL(written, base).href : written;
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value ? ({ [key]: value } as Record<K, string>) : {};
}

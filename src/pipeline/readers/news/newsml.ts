import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Span } from '../../../schema/mention.ts';
import { blockText } from '../block-text.ts';
import type { Piece, RawArticle, TextFormat } from '../format.ts';
import { htmlText } from '../html-text.ts';
import { unifyNewlines } from '../newlines.ts';
import { pageNode } from '../xml/page-node.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { declaredXmlEncoding, rootElement } from '../xml/root-element.ts';
import { descendants, elementsIn, firstIn, textOf, type XmlElement } from '../xml/xml-element.ts';
import type { XmlNames } from '../xml/xml-names.ts';
import { xmlRecords } from '../xml/xml-records.ts';
import { nitfHead, nitfText } from './nitf-text.ts';
import { isNitf } from './nitf.ts';
import { xmlDate } from './raw-date.ts';
import { asDeclarations, declarationsOf, fromRecordHeader, recordHeader } from './record-header.ts';

const NAR = 'http://iptc.org/std/nar/2006-10-01/';
const ITEMS = ['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'];

const newsmlNames: XmlNames = (namespace) =>
  namespace === NAR
    ? ''
    : namespace === 'http://www.w3.org/1999/xhtml'
      ? 'xhtml'
      : namespace !== '' && isNitf(namespace)
        ? 'nitf'
        : undefined;

/**
 * NewsML-G2 (IPTC): an item alone, or a message of many. Texts are articles; packages, which name articles and hold none, pictures
 * and other items, and what its provider has withdrawn, are ignored, each counted.
 */
export const newsml: TextFormat = {
  name: 'newsml-g2',
  label: 'NewsML-G2',
  endings: ['xml', 'newsml'],
  severalRecords: true,
  declaredEncoding: declaredXmlEncoding,
  recognizes(text) {
    const root = rootElement(text);
    return root?.namespace === NAR && (root.name === 'newsMessage' || ITEMS.includes(root.name));
  },
  split: splitMessage,
  read: readItem,
};

const RECORDS = new Set(ITEMS.flatMap((item) => [item, `newsMessage/itemSet/${item}`]));
const GET_AGAIN = 'get the file again, or save its text as .txt';

function* splitMessage(path: string, source: string): Generator<Piece | Diagnostic> {
  const text = unifyNewlines(source);
  const isMessage = rootElement(text)?.name === 'newsMessage';
  let record = 0;
  for (const part of xmlRecords(text, { names: newsmlNames, records: RECORDS, children: new Set() })) {
    const { line } = part;
    if (part.kind === 'problem')
      return yield { kind: 'rejected', path, line, message: `the NewsML-G2 is not read beyond here: ${part.message}`, cure: GET_AGAIN };
    record++;
    const written = text.slice(part.start, part.end);
    const item = parseXml(written, newsmlNames, part.declared);
    if (!part.isWhole || typeof item === 'string') {
      yield { kind: 'rejected', path, line, message: 'the item has no end', cure: GET_AGAIN };
      continue;
    }
    const rule = ruleAgainst(item);
    if (rule) yield { kind: 'ignored', path, ...(isMessage ? { line } : {}), message: rule };
    else {
      const header = recordHeader(asDeclarations(part.declared));
      yield { path, format: 'newsml-g2', ...(isMessage ? { record } : {}), line, text: written, header };
    }
  }
}

/** Why an item is no article that is read. */
function ruleAgainst(item: XmlElement): string | undefined {
  const guid = `“${excerpt(item.attributes['guid'] ?? '')}”`;
  if (item.name !== 'newsItem') return `${guid} is a ${item.name}; of NewsML-G2, items that hold a text are read`;
  const itemClass = codeOf(firstIn(item, 'itemMeta', 'itemClass'));
  if (itemClass && !/^(?:text|composite)$/.test(itemClass))
    return `${guid} is of the class “${excerpt(itemClass, 30)}”; of NewsML-G2, items that hold a text are read`;
  const status = codeOf(firstIn(item, 'itemMeta', 'pubStatus'));
  if (status === 'canceled' || status === 'withheld') return `${guid} is ${status} by its provider`;
  return undefined;
}

/** `ninat:text` → `text`: prefixes of codes are each provider's own. */
function codeOf(element: XmlElement | undefined): string | undefined {
  const code = element?.attributes['qcode'] ?? element?.attributes['uri'];
  return code?.replace(/^.*[:/]/, '') || undefined;
}

function readItem(piece: Piece): RawArticle | Diagnostic {
  const { path, line } = piece;
  const item = parseXml(piece.text, newsmlNames, declarationsOf(fromRecordHeader(piece.header)));
  const reject = (message: string): Diagnostic => ({ kind: 'rejected', path, line, message, cure: GET_AGAIN });
  if (typeof item === 'string') return reject(`the item is no XML: ${item}`);
  const nitf = descendants(item, 'inlineXML')
    .flatMap((inline) => elementsIn(inline, '*'))
    .map(asNitf)
    .find((one) => one !== undefined);
  const read = itemText(item, nitf);
  if (typeof read === 'string') return reject(read);
  const meta = (...path: string[]) => firstIn(item, 'itemMeta', ...path);
  const content = (...path: string[]) => firstIn(item, 'contentMeta', ...path);
  const inNitf = nitf ? nitfHead(nitf) : undefined;
  const headlines = elementsIn(item, 'contentMeta', 'headline');
  const headline = headlines.find(({ attributes }) => /main|^$/.test(attributes['role'] ?? '')) ?? headlines[0];
  const title = textOf(headline) ?? inNitf?.title ?? textOf(meta('title'));
  if (!read.text) return reject(`“${excerpt(title ?? item.attributes['guid'] ?? '')}” holds no text`);
  const date = [content('contentCreated'), meta('firstCreated'), meta('versionCreated'), content('contentModified')].find(textOf);
  const by =
    textOf(content('by')) ??
    elementsIn(item, 'contentMeta', 'creator')
      .flatMap((one) => nameOf(one) ?? [])
      .join(', ');
  const inline = descendants(item, 'inlineXML')[0] ?? descendants(item, 'inlineData')[0];
  const said = {
    id: item.attributes['guid'],
    title: title?.replace(/\s+/g, ' '),
    source: nameOf(meta('provider')) ?? nameOf(content('infoSource')) ?? nameOf(firstIn(item, 'rightsInfo', 'copyrightHolder')),
    author: by ? by.replace(/^(?:by|von|par|por|di)\s+/i, '') : inNitf?.author,
    language: content('language')?.attributes['tag'] ?? inline?.attributes['xml:lang'] ?? item.attributes['xml:lang'],
  };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)),
    ...(date ? { date: xmlDate(textOf(date)!, date, piece.text, line) } : {}),
    text: read.text,
    furniture: read.captions,
  };
}

/** The text of an item's content: NITF, XHTML, or text that stands in it plainly. */
function itemText(item: XmlElement, nitf: XmlElement | undefined): { text: string; captions: Span[] } | string {
  if (nitf) return nitfText(nitf);
  const page = descendants(item, 'xhtml:html')[0] ?? descendants(item, 'inlineXML').flatMap((inline) => elementsIn(inline, '*'))[0];
  if (page) return blockText(pageNode(firstIn(page, 'xhtml:body') ?? page));
  const [plain] = descendants(item, 'inlineData');
  if (!plain) return { text: '', captions: [] };
  const written = textOf(plain) ?? '';
  return /html/.test(plain.attributes['contenttype'] ?? '') ? htmlText(written) : { text: written, captions: [] };
}

/** NITF stands in its own namespace here, or, badly declared, in that of the item or none. */
function asNitf(element: XmlElement): XmlElement | undefined {
  return /^\??(?:\w+:)?nitf$/.test(element.name) ? plainNames(element) : undefined;
}

function plainNames(element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : plainNames(child)));
  return { ...element, name: element.name.replace(/^\??(?:\w+:)?/, ''), children };
}

/** A party by its name, else by the literal or the code that stands for it. */
function nameOf(party: XmlElement | undefined): string | undefined {
  if (!party) return undefined;
  return textOf(firstIn(party, 'name')) ?? party.attributes['literal'] ?? codeOf(party);
}

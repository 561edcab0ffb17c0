import type { Diagnostic } from '../../diagnostic.ts';
import type { Piece, RawArticle, TextFormat } from '../format.ts';
import { unifyNewlines } from '../newlines.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { declaredXmlEncoding, rootElement } from '../xml/root-element.ts';
import { firstIn, textOf, type XmlElement } from '../xml/xml-element.ts';
import type { XmlNames } from '../xml/xml-names.ts';
import { nitfHead, nitfText } from './nitf-text.ts';
import { xmlDate } from './raw-date.ts';

/** Of NITF in its own namespace, of whatever version, and in none. */
export function isNitf(namespace: string): boolean {
  return namespace === '' || /^http:\/\/iptc\.org\/std\/NITF\//.test(namespace);
}

const nitfNames: XmlNames = (namespace) => (isNitf(namespace) ? '' : undefined);

/** NITF, the news agencies' older format (IPTC, versions 2 and 3): one article a file. */
export const nitf: TextFormat = {
  name: 'nitf',
  label: 'NITF',
  endings: ['xml', 'nitf'],
  severalRecords: false,
  declaredEncoding: declaredXmlEncoding,
  recognizes(text) {
    const root = rootElement(text);
    return root?.name === 'nitf' && isNitf(root.namespace);
  },
  *split(path, text) {
    yield { path, format: 'nitf', line: 1, text: unifyNewlines(text) };
  },
  read: readNitf,
};

function readNitf(piece: Piece): RawArticle | Diagnostic {
  const { path } = piece;
  const root = parseXml(piece.text, nitfNames);
  if (typeof root === 'string')
    return { kind: 'rejected', path, message: `the NITF is no XML: ${root}`, cure: 'get the file again, or save its text as .txt' };
  const { text, captions } = nitfText(root);
  if (!text)
    return {
      kind: 'rejected',
      path,
      message: 'the NITF has no body.content with a text',
      cure: 'get the whole article, or remove the file',
    };
  const docdata = firstIn(root, 'head', 'docdata');
  const pubdata = firstIn(root, 'head', 'pubdata');
  const norm = (name: string): [XmlElement, string] | undefined => {
    const element = docdata && firstIn(docdata, name);
    const value = element?.attributes['norm'];
    return value?.trim() ? [element!, value] : undefined;
  };
  const printed = pubdata?.attributes['date.publication'];
  const story = firstIn(root, 'body', 'body.head', 'dateline', 'story.date');
  const date =
    (printed?.trim() ? ([pubdata!, printed] as const) : undefined) ??
    norm('date.issue') ??
    norm('date.release') ??
    (story?.attributes['norm'] ? ([story, story.attributes['norm']] as const) : undefined);
  const said = {
    id: docdata && firstIn(docdata, 'doc-id')?.attributes['id-string'],
    ...nitfHead(root),
    source:
      pubdata?.attributes['name'] ??
      textOf(firstIn(root, 'body', 'body.head', 'distributor')) ??
      (docdata && firstIn(docdata, 'doc.copyright')?.attributes['holder']),
    url: pubdata?.attributes['ex-ref'],
    language: root.attributes['xml:lang'] ?? root.attributes['baselang'],
  };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)),
    ...(date ? { date: xmlDate(date[1], date[0], piece.text, 1) } : {}),
    text,
    furniture: captions,
  };
}

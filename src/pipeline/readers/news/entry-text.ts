import type { Span } from '../../../schema/mention.ts';
import { blockText } from '../block-text.ts';
import { htmlText } from '../html-text.ts';
import { firstIn, textOf, type XmlElement } from '../xml/xml-element.ts';
import { pageNode } from '../xml/page-node.ts';

/**
 * The text of a feed's entry: the whole where the entry has it, else its summary.
 *
 * @returns why it cannot be read instead
 */
export function entryText(entry: XmlElement): { text: string; captions: Span[] } | string {
  const body = firstIn(entry, 'xhtml:body');
  const encoded = textOf(firstIn(entry, 'content:encoded'));
  if (encoded) return htmlText(encoded);
  const atom = [firstIn(entry, 'atom:content'), firstIn(entry, 'atom:summary')].map((one) => one && atomText(one));
  const found = atom.find((one) => one !== undefined && (typeof one === 'string' || one.text));
  if (found) return found;
  if (body) return blockText(pageNode(body));
  return htmlText(textOf(firstIn(entry, 'description')) ?? textOf(firstIn(entry, 'dc:description')) ?? '');
}

/** Atom says what its texts are made of (RFC 4287, 3.1 and 4.1.3); what lies elsewhere, or is no text, is none. */
function atomText(element: XmlElement): { text: string; captions: Span[] } | string | undefined {
  const { type = 'text', mode, src } = element.attributes;
  if (src !== undefined) return undefined;
  if (type === 'xhtml' || type === 'application/xhtml+xml' || mode === 'xml') return blockText(pageNode(element));
  if (type === 'html' || type === 'text/html' || mode === 'escaped') return htmlText(textOf(element) ?? '');
  return type === 'text' || type.startsWith('text/') ? { text: textOf(element) ?? '', captions: [] } : undefined;
}

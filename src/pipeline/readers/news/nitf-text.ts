import type { Span } from '../../../schema/mention.ts';
import { blockText } from '../block-text.ts';
import { pageNode } from '../xml/page-node.ts';
import { elementsIn, firstIn, textOf, type XmlElement } from '../xml/xml-element.ts';

/** Elements of NITF's body by the elements of HTML that they are like; others are like what they are called. */
const LIKE_HTML: Readonly<Record<string, string>> = {
  block: 'div',
  hl1: 'h1',
  hl2: 'h2',
  hedline: 'div',
  bq: 'blockquote',
  fn: 'div',
  note: 'aside',
  datasource: 'div',
  credit: 'div',
  'nitf-table': 'div',
  'media-caption': 'figcaption',
  'media-producer': 'figcaption',
};
const LEFT_OUT = new Set(['media-reference', 'media-metadata', 'media-object', 'nitf-table-metadata', 'custom-table', 'content']);

/**
 * The text of an article in NITF: its dateline, then what its body holds, captions and credits of its media as captions. The
 * archive of the New York Times has its first paragraphs twice, in a block of their own; they are read once.
 */
export function nitfText(nitf: XmlElement): { text: string; captions: Span[] } {
  const content = elementsIn(nitf, 'body', 'body.content');
  const blocks = content.flatMap((one) => elementsIn(one, 'block'));
  const whole = blocks.filter(({ attributes }) => attributes['class'] === 'full_text');
  const dateline = elementsIn(nitf, 'body', 'body.head', 'dateline');
  const parts = [...(isIn(dateline, whole.length ? whole : content) ? [] : dateline), ...(whole.length ? whole : content)];
  return blockText(pageNode({ name: 'div', attributes: {}, children: parts, offset: 0 }, likeHtml));
}

function likeHtml(name: string): string | undefined {
  if (LEFT_OUT.has(name)) return undefined;
  if (name === 'dateline' || name === 'body.content') return 'div';
  return LIKE_HTML[name] ?? name;
}

/** Some agencies write the dateline into the first paragraph as well. */
function isIn(dateline: readonly XmlElement[], content: readonly XmlElement[]): boolean {
  const said = dateline.map(textOf).join(' ').replace(/\s+/g, ' ').replace(/\W+$/, '');
  const opening = content
    .map((one) => textOf(one) ?? '')
    .join('')
    .replace(/\s+/g, ' ');
  return said === '' || opening.startsWith(said);
}

/** Who wrote it and under which headline, as the head of the body says. */
export function nitfHead(nitf: XmlElement): { title: string | undefined; author: string | undefined } {
  const head = firstIn(nitf, 'body', 'body.head');
  const hedline = head && firstIn(head, 'hedline');
  const bylines = head ? elementsIn(head, 'byline') : [];
  // An indexer's form ("DOE, JANE") may stand beside the printed one.
  const printed = bylines.find(({ attributes }) => attributes['class'] === 'print_byline') ?? bylines[0];
  const person = printed && elementsIn(printed, 'person').flatMap((one) => textOf(one) ?? []);
  const byline = person?.length ? person.join(', ') : textOf(printed);
  return {
    title: oneLine(textOf(hedline && firstIn(hedline, 'hl1')) ?? textOf(hedline) ?? textOf(firstIn(nitf, 'head', 'title'))),
    author: oneLine(byline)?.replace(/^(?:by|von|par|por|di)\s+/i, ''),
  };
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ');
}

import type { Span } from '../../schema/mention.ts';

/** The little of the DOM that is walked here; linkedom's nodes have it, and no DOM types are needed. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute?(name: string): string | null;
}

/** What an element of a page is apart from its text: furniture with all that is in it, or nothing that is read. */
export type PageRole = 'furniture' | 'dropped' | undefined;

const TEXT = 3;
const ELEMENT = 1;
const DROPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT NAV HEAD TITLE'.split(' '),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

/**
 * The text of a page, or of a part of it, as one reads it: each block a paragraph, paragraphs parted by a blank line, `<br>` a line
 * break, the cells of a table's row parted by bars. Only text is taken, so that nothing of it can run. `captions` are the
 * paragraphs that the page itself calls captions, and whatever else is furniture by `roleOf`.
 */
export function blockText(root: PageNode, roleOf: (element: PageNode) => PageRole = () => undefined): { text: string; captions: Span[] } {
  const paragraphs: { text: string; isCaption: boolean }[] = [];
  let line = '';
  let captionDepth = 0;
  const flush = () => {
    // Two line breaks are how old pages part paragraphs.
    for (const part of line.split(/\n[^\S\n]*\n\s*/)) {
      const text = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      if (text) paragraphs.push({ text, isCaption: captionDepth > 0 });
    }
    line = '';
  };
  const walk = (node: PageNode, isPreformatted: boolean) => {
    if (node.nodeType === TEXT) line += isPreformatted ? (node.textContent ?? '') : (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    const role = roleOf(node);
    if (DROPPED.has(name) || role === 'dropped') return;
    if (name === 'BR') {
      line += '\n';
      return;
    }
    const isCaption = name === 'FIGCAPTION' || role === 'furniture';
    const isBlock = BLOCKS.has(name) || isCaption;
    if (isBlock) flush();
    if (isCaption) captionDepth++;
    if ((name === 'TD' || name === 'TH') && line.trim()) line += ' | ';
    const isWithinPre = isPreformatted || name === 'PRE';
    for (const child of Array.from(node.childNodes)) walk(child, isWithinPre); // linkedom makes the list anew at each look
    if (isBlock) flush();
    if (isCaption) captionDepth--;
  };
  walk(root, false);
  flush();
  return join(paragraphs);
}

function join(paragraphs: readonly { text: string; isCaption: boolean }[]): { text: string; captions: Span[] } {
  const captions: Span[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    if (paragraph.isCaption) captions.push({ start: text.length, end: text.length + paragraph.text.length });
    text += paragraph.text;
  }
  return { text, captions };
}

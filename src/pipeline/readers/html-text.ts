import { blockText, type PageNode, type PageRole } from './block-text.ts';
import { parsePage } from './parse-page.ts';
import type { Span } from '../../schema/mention.ts';

/** The parser's time grows with the square of what is left open. */
const MOST_BRACKETS = 150_000;
/** Replies within replies stand deep in each other; more is made to break a reader. */
const DEEPEST = 1000;
/** Elements that need no end. */
const ENDLESS = new Set(
  'p li br img hr meta link input td th tr tbody thead tfoot dt dd option col area wbr source param embed base'.split(' '),
);

/**
 * The text of HTML that stands in another file: an entry of a feed, an e-mail. What it hides is left out: such words are meant
 * for programs.
 *
 * @returns what keeps it from being read instead: "the HTML has more than 150000 tags"
 */
export function htmlText(
  html: string,
  roleOf: (element: PageNode) => PageRole = () => undefined,
): { text: string; captions: Span[] } | string {
  if (!/[<&]/.test(html)) return { text: html.replace(/\s+/g, ' ').trim(), captions: [] };
  const lean = html.replace(/(["'(])data:[\w/+.-]+;base64,[\w+/=\s]+/g, '$1'); // pictures as text
  if (lean.split('<', MOST_BRACKETS + 2).length > MOST_BRACKETS + 1) return `the HTML has more than ${MOST_BRACKETS} tags`;
  const tooDeep = `the HTML's elements stand more than ${DEEPEST} deep in each other`;
  if (leavesOpen(lean, DEEPEST)) return tooDeep;
  const { body } = parsePage(lean);
  if (isDeeper(body, DEEPEST)) return tooDeep;
  return blockText(body, (element) => (isHidden(element) ? 'dropped' : isCaption(element) ? 'furniture' : roleOf(element)));
}

/** Words that may be HTML (the titles of feeds often are, and do not say so), on one line. */
export function inlineText(words: string): string {
  if (!/[<&]/.test(words)) return words;
  const read = htmlText(words);
  return typeof read === 'string' ? words : read.text.replace(/\s+/g, ' ');
}

function isHidden(element: PageNode): boolean {
  if (element.getAttribute?.('hidden') != null) return true;
  const style = element.getAttribute?.('style');
  return style != null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style);
}

/** As WordPress marked captions before there was an element for them. */
function isCaption(element: PageNode): boolean {
  return /(?:^|\s)wp-caption-text(?:\s|$)/.test(element.getAttribute?.('class') ?? '');
}

/** Whether more tags are open at some place than elements may stand in each other: a look that costs little before the parser's. */
function leavesOpen(html: string, most: number): boolean {
  let open = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z\d-]{0,30})/gi)) {
    if (ENDLESS.has(name!.toLowerCase())) continue;
    open = Math.max(0, open + (slash ? -1 : 1));
    if (open > most) return true;
  }
  return false;
}

function isDeeper(node: PageNode, than: number): boolean {
  return than < 0 || Array.from(node.childNodes).some((child) => isDeeper(child, than - 1));
}

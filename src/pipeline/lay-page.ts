import { toBase64 } from '../schema/base64.ts';
import type { Effects } from './effects.ts';

/** Where the shell takes what differs from page to page; whoever builds it puts them in. */
export const HEAD_PLACE = ['<!--dateline:head-->', '<!--/dateline:head-->'] as const;
export const DATA_PLACE = '<!--dateline:data-->';
export const LATER_PLACE = '<!--dateline:later-->';

const LESS_THAN = '<'.charCodeAt(0);

/** A block of the page that holds data: never run, only read. */
export interface Block {
  /** What names it: `id="dateline-manifest"`. */
  readonly attribute: string;
  /** Bytes are laid in as they are, and may hold no `<`. */
  readonly json: string | Uint8Array;
}

export interface PageContent {
  readonly title: string;
  /** What the first view is made of: they stand before the script that makes it. */
  readonly blocks: readonly Block[];
  /** What is read after that: at the end, so that the first view waits for none of it. */
  readonly laterBlocks?: readonly Block[];
  /** Whether the page fetches anything; if not, its policy forbids it. */
  readonly fetches: boolean;
  /** Whether it loads a script that lies beside it. */
  readonly loadsScript?: boolean;
}

/**
 * The shell with a corpus laid into it, as the pieces of one file: joined, a large page would be longer than it needs to be
 * held. Nothing of the corpus can run: it stands in blocks of JSON, and the policy admits the shell's own scripts by hash.
 *
 * @throws Error when the shell lacks a place, or has one twice
 */
export function layPage(shell: string, content: PageContent, sha256: Effects['sha256']): (string | Uint8Array)[] {
  const { title, blocks, laterBlocks = [] } = content;
  const [headStart, headEnd] = [placeOf(shell, HEAD_PLACE[0]), placeOf(shell, HEAD_PLACE[1])];
  const [dataStart, laterStart] = [placeOf(shell, DATA_PLACE), placeOf(shell, LATER_PLACE)];
  if (!(headStart < headEnd && headEnd < dataStart && dataStart < laterStart))
    throw new Error('the shell’s places for head and data are in the wrong order; build the shell again');
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy(shell, content, sha256)}"><meta name="referrer" content="no-referrer"><title>${escapeText(title)}</title>`;
  return [
    shell.slice(0, headStart),
    head,
    shell.slice(headEnd + HEAD_PLACE[1].length, dataStart),
    ...blocks.flatMap(element),
    shell.slice(dataStart + DATA_PLACE.length, laterStart),
    ...laterBlocks.flatMap(element),
    shell.slice(laterStart + LATER_PLACE.length),
  ];
}

/** The line break behind it tells the page that the browser has read all of it. */
function element({ attribute, json }: Block): (string | Uint8Array)[] {
  return [`<script type="application/json" ${attribute}>`, escapeScript(json), '</script>\n'];
}

/** A text as part of a page: no character of it is markup. */
export function escapeText(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => names[character]!);
}

/** JSON that can stand in a script element: without `<`, nothing in it ends the element. */
function escapeScript(json: string | Uint8Array): string | Uint8Array {
  if (typeof json === 'string') return json.replaceAll('<', '\\u003c');
  if (json.includes(LESS_THAN)) throw new Error('a block of the page holds “<”, which may end it; encode it without');
  return json;
}

function placeOf(shell: string, place: string): number {
  const at = shell.indexOf(place);
  if (at < 0 || shell.includes(place, at + 1))
    throw new Error(`the page’s shell has ${at < 0 ? 'no' : 'more than one'} ${place}; build it with “npm run build:page”`);
  return at;
}

/** D3 and Svelte set styles through the CSSOM, which no policy restricts; `style="…"` attributes would be refused. */
function policy(shell: string, { fetches, loadsScript }: PageContent, sha256: Effects['sha256']): string {
  const hashes = (element: 'script' | 'style') =>
    inlineContents(shell, element)
      .map((content) => `'sha256-${padded(toBase64(fromHex(sha256(content))))}'`)
      .join(' ') || "'none'";
  const rules = [
    "default-src 'none'",
    // Of a page that is opened by double click, what lies beside it is not 'self' in every browser.
    `script-src ${hashes('script')}${loadsScript ? " 'self' file:" : ''}`,
    `style-src ${hashes('style')}`,
    'img-src data: blob:',
    `connect-src ${fetches ? "'self'" : "'none'"}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return rules.join('; ');
}

function inlineContents(shell: string, element: 'script' | 'style'): string[] {
  const contents = [...shell.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}\\s*>`, 'gi'))];
  const inline = contents.filter(([, attributes]) => !/\bsrc\s*=|application\/json/.test(attributes!)).map(([, , content]) => content!);
  if (element === 'script' && (inline.length === 0 || contents.some(([, attributes]) => /\bsrc\s*=/.test(attributes!))))
    throw new Error('the page’s shell should carry its script inline; build it with “npm run build:page”');
  return inline;
}

function fromHex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function padded(base64: string): string {
  return base64.padEnd(Math.ceil(base64.length / 4) * 4, '=');
}

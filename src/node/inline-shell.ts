import { DATA_PLACE, HEAD_PLACE, LATER_PLACE } from '../pipeline/lay-page.ts';

/** A file that Vite built, by the name that the page gives it. */
export type Built = (name: string) => string | undefined;

/** A part of the page that is read after the first, with its own styles. */
interface LaterPart {
  readonly script: string;
  readonly styles: readonly string[];
  /** Parts that must have run before it. */
  readonly needs: readonly string[];
}

/**
 * One file of the page that Vite built: its script and style inline, and the places marked where a corpus goes. Parts that are
 * loaded later stand in scripts of their own, each after its styles, behind the first; article texts come last. A classic script runs as
 * soon as the browser has read it, so the first one draws before the rest of the page has come.
 *
 * A script within a page has no address that another could import, so the parts are CommonJS, in which one finds the other
 * by name; a part that is wanted before the browser has read it is waited for.
 *
 * @param later parts that the first imports when it needs them: the shortest comes first, each behind those that it needs
 * @throws Error when the page is not built as expected: a shell without its script must not pass for one
 */
export function inlineShell(html: string, built: Built, later: readonly LaterPart[] = []): string {
  let page = html.replace(/\s*<link\b[^>]*rel="modulepreload"[^>]*>|\s*<title>[^<]*<\/title>|\s*<meta name="referrer"[^>]*>/g, '');
  page = replaceOnce(page, /<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}${HEAD_PLACE.join('<title>Dateline</title>')}`);
  page = replaceOnce(page, /<\/body>/, () => `${DATA_PLACE}\n</body>`);
  // Last, so that nothing above searches in them.
  page = page.replace(
    /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g,
    (_, name: string) => `<style>${content(built, name)}</style>`,
  );
  page = replaceOnce(page, /[ \t]*<script\b[^>]*src="([^"]+)"[^>]*><\/script>\n?/, () => '');
  const name = /<script\b[^>]*src="([^"]+)"/.exec(html)![1]!;
  const styled = (styles: readonly string[]) => styles.map((style) => `<style>${content(built, style)}</style>`);
  const scripted = (code: string) => `<script>${inlineScript(code)}</script>`;
  const parts = [
    scripted(FINDING_PARTS + part(name, content(built, name))),
    ...inOrder(later, (script) => content(built, script).length).flatMap(({ script, styles }) => [
      ...styled(styles),
      scripted(part(script, content(built, script))),
    ]),
  ];
  return replaceOnce(page, DATA_PLACE, () => [DATA_PLACE, ...parts, LATER_PLACE].join('\n'));
}

/** `require` of a part that has run gives what it exports; else a promise, which the import() that asks for it awaits: until that part has run, or the page has ended without it. */
const FINDING_PARTS =
  'var dateline={parts:{},asked:[],require:n=>dateline.parts[n]||new Promise((done,fail)=>{dateline.asked.push([n,done]);' +
  'addEventListener("DOMContentLoaded",()=>fail(Error("This page ends too early. Load it again.")))})};';

function inOrder(parts: readonly LaterPart[], lengthOf: (script: string) => number): readonly LaterPart[] {
  const ordered = new Set<LaterPart>();
  const add = (part: LaterPart) => {
    for (const needed of parts) if (part.needs.includes(needed.script) && !ordered.has(needed)) add(needed);
    ordered.add(part);
  };
  for (const part of [...parts].sort((a, b) => lengthOf(a.script) - lengthOf(b.script))) add(part);
  return [...ordered];
}

function part(name: string, code: string): string {
  const key = JSON.stringify(`./${name.slice(name.lastIndexOf('/') + 1)}`);
  return `(function(exports,require){"use strict";${code}\n})(dateline.parts[${key}]={},dateline.require);dateline.asked.forEach(([n,done])=>n===${key}&&done(dateline.parts[n]));`;
}

function content(built: Built, name: string): string {
  const text = built(name.replace(/^\.?\//, ''));
  if (text === undefined) throw new Error(`the page names ${name}, which Vite did not build`);
  return text;
}

/** A script's text as the content of its element: in the forms below, the parser of HTML would see an end or a comment. */
function inlineScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function replaceOnce(text: string, what: RegExp | string, by: (found: string) => string): string {
  const replaced = text.replace(what, by);
  if (replaced === text) throw new Error(`the page lacks ${String(what)}, which a corpus is laid beside`);
  return replaced;
}

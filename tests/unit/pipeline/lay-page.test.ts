import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineShell } from '../../../src/node/inline-shell.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { layPage } from '../../../src/pipeline/lay-page.ts';

const HTML =
  '<!doctype html>\n<html><head><meta charset="utf-8" /><title>Dateline</title><script type="module" crossorigin src="./assets/index-x.js"></script>\n<link rel="stylesheet" crossorigin href="./assets/index-x.css"></head><body><div id="app"></div></body></html>';
const SCRIPT = 'let end = "</script>", note = "<!-- $& -->", less = 1<script; run()';
const FILES: Readonly<Record<string, string>> = { 'assets/index-x.js': SCRIPT, 'assets/index-x.css': 'body{color:red}' };
const shell = () => inlineShell(HTML, (name) => FILES[name]);
const lay = (title: string, json: string, fetches = false) =>
  layPage(shell(), { title, blocks: [{ attribute: 'id="dateline-manifest"', json }], fetches }, sha256).join('');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the shell holds script and style and names no other file', () => {
  const page = shell();
  expect(page).not.toMatch(/(src|href)="\.\//);
  expect(page).toContain('<style>body{color:red}</style>');
});

test('a script that speaks of tags neither ends early nor becomes a comment', () => {
  const [, code] = /<script>([\s\S]*?)<\/script>/.exec(shell())!;
  expect(code).toContain(SCRIPT.replace('</script>', '\\x3C/script>').replace('<!--', '\\x3C!--'));
});

describe('a part that is loaded later', () => {
  const LATER = [{ script: 'assets/later-y.js', styles: ['assets/later-y.css'], needs: ['assets/index-x.js'] }];
  const parts: Readonly<Record<string, string>> = {
    ...FILES,
    'assets/later-y.css': 'p{margin:0}',
    'assets/index-x.js': 'exports.base = 40; exports.ask = () => Promise.resolve().then(() => require("./later-y.js"));',
    'assets/later-y.js': 'const first = require("./index-x.js"); exports.sum = first.base + 2;',
  };
  const codes = [...inlineShell(HTML, (name) => parts[name], LATER).matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
  /** The scripts of the page, in one global scope, up to the one after the last. */
  const run = (count: number, onReady: (end: () => void) => void = () => {}) =>
    new Function('addEventListener', `${codes.slice(0, count).join('\n')}; return dateline`)((_: string, end: () => void) =>
      onReady(end),
    ) as { parts: Record<string, { ask: () => Promise<{ sum: number }> }> };

  test('finds the first part by name, and is found by it', async () => {
    expect(codes).toHaveLength(2);
    await expect(run(2).parts['./index-x.js']!.ask()).resolves.toEqual({ sum: 42 });
  });

  test('is waited for where it is wanted before the browser has read it, and is there as soon as it has run', async () => {
    const page = new Function('addEventListener', `${codes[0]}; return { dateline, readOn: () => { ${codes[1]} } }`)(() => {}) as {
      dateline: ReturnType<typeof run>;
      readOn: () => void;
    };
    const asked = page.dateline.parts['./index-x.js']!.ask();
    await Promise.resolve();
    page.readOn();
    await expect(asked).resolves.toEqual({ sum: 42 });
  });

  test('is an error where the page ends without it', async () => {
    let end = (): void => {};
    const asked = run(1, (listener) => (end = listener)).parts['./index-x.js']!.ask();
    await Promise.resolve();
    end();
    await expect(asked).rejects.toThrow('This page ends too early. Load it again.');
  });

  test('comes behind those that it needs, and the shortest first', () => {
    const files: Readonly<Record<string, string>> = {
      ...parts,
      'assets/short.js': '"short"',
      'assets/needed.js': `"needed${' '.repeat(99)}"`,
    };
    const many = [
      { script: 'assets/later-y.js', styles: [], needs: ['assets/index-x.js', 'assets/needed.js'] },
      { script: 'assets/needed.js', styles: [], needs: [] },
      { script: 'assets/short.js', styles: [], needs: [] },
    ];
    const page = inlineShell(HTML, (name) => files[name], many);
    const at = ['exports.base', '"short"', '"needed', 'exports.sum'].map((text) => page.indexOf(text));
    expect(at).toEqual([...at].sort((x, y) => x - y));
    expect(at[0]).toBeGreaterThan(0);
  });

  test('has its styles before it and behind the first script', () => {
    const page = inlineShell(HTML, (name) => parts[name], LATER);
    const at = ['exports.base', '<style>p{margin:0}</style>', 'exports.sum'].map((text) => page.indexOf(text));
    expect(at).toEqual([...at].sort((x, y) => x - y));
    expect(at[0]).toBeGreaterThan(0);
  });

  test('is admitted by the policy like the first', () => {
    const page = layPage(
      inlineShell(HTML, (name) => parts[name], LATER),
      { title: '', blocks: [], fetches: false },
      sha256,
    ).join('');
    for (const code of codes) expect(page).toContain(hash(code));
  });
});

test('a page built otherwise than expected makes no shell', () => {
  expect(() => inlineShell(HTML.replace('<meta charset="utf-8" />', ''), (name) => FILES[name])).toThrow(/lacks/);
  expect(() => inlineShell(HTML.replace(/<script.*<\/script>/, ''), (name) => FILES[name])).toThrow(/lacks/);
  expect(() => inlineShell(HTML, () => undefined)).toThrow(/did not build/);
});

test('the policy admits the shell’s own script and style by hash, and no other', () => {
  const page = lay('News', '{}');
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash('body{color:red}')}`,
    'img-src data: blob:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(lay('News', '{}', true)).toContain("connect-src 'self'");
});

test('the policy stands before anything that it governs, and no referrer is sent', () => {
  const page = lay('News', '{}');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<script|<style|<title/));
  expect(page).toContain('<meta name="referrer" content="no-referrer">');
});

test('nothing in title or data is markup', () => {
  const json = JSON.stringify({ text: '</script><script>alert(1)</script><!-- $& $1 \u2028' });
  const page = lay('</title><script>alert(2)</script> "quoted" & more', json);
  expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt; &quot;quoted&quot; &amp; more</title>');
  expect(page.match(/<script[ >]/g)).toHaveLength(2);
  const [, block] = /id="dateline-manifest">([\s\S]*?)<\/script>/.exec(page)!;
  expect(block).not.toContain('<');
  expect(JSON.parse(block!)).toEqual(JSON.parse(json));
});

test('what the first view is made of stands before the script, and what is read later at the end', () => {
  const page = layPage(
    shell(),
    {
      title: '',
      blocks: [{ attribute: 'id="dateline-manifest"', json: '{}' }],
      laterBlocks: [{ attribute: 'data-shard="texts-0"', json: '{}' }],
      fetches: false,
    },
    sha256,
  ).join('');
  const at = ['id="dateline-manifest"', 'run()', 'data-shard="texts-0"'].map((text) => page.indexOf(text));
  expect(at).toEqual([...at].sort((x, y) => x - y));
  expect(page).toContain('data-shard="texts-0">{}</script>\n');
});

test('a shell without the places is refused', () => {
  const content = { title: '', blocks: [], fetches: false };
  expect(() => layPage(shell().replace('<!--dateline:head-->', ''), content, sha256)).toThrow(/no <!--dateline:head-->/);
  expect(() => layPage(shell().replace('<!--dateline:data-->', ''), content, sha256)).toThrow(/no <!--dateline:data-->/);
  expect(() => layPage(shell().replace('<!--dateline:later-->', ''), content, sha256)).toThrow(/no <!--dateline:later-->/);
  expect(() => layPage(`${shell()}<!--dateline:data-->`, content, sha256)).toThrow(/more than one/);
  expect(() => layPage(shell().replace(/<script[\s\S]*<\/script>/, ''), content, sha256)).toThrow(/script inline/);
});

test('a block of bytes stands as it is, and is refused where it could end', () => {
  const lay = (json: string) =>
    layPage(shell(), { title: '', blocks: [{ attribute: 'data-shard="t"', json: Buffer.from(json) }], fetches: false }, sha256);
  expect(lay('{"a":"\\u003c"}')).toContainEqual(Buffer.from('{"a":"\\u003c"}'));
  expect(() => lay('{"a":"</script>"}')).toThrow(/holds “<”/);
});

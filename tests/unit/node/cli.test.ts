import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { beforeEach, expect, test, vi } from 'vitest';
import { cli } from '../../../src/node/cli.ts';
import { LiveSite } from '../../../src/node/live-site.ts';
import { tempFolder } from './temp-folder.ts';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const streams = { out: new PassThrough(), err: new PassThrough() };
  const code = await cli(args, streams as unknown as Parameters<typeof cli>[1]);
  const text = (stream: PassThrough) => String((stream.read() as Buffer | null) ?? '');
  return { code, out: text(streams.out), err: text(streams.err) };
}

const ARTICLE = ' date 2023-11-06 Vladimir Putin met Kim Jong-un in Moscow.';

beforeEach(() => {
  vi.stubEnv('DATELINE_CACHE', tempFolder());
  return () => vi.unstubAllEnvs();
});

test.each([
  ['no command', [], /Usage: dateline/],
  ['a misspelt command', ['biuld', 'x'], /Did you mean build\?/],
  ['a misspelt option', ['build', 'x', '--otu', 'y'], /unknown option '--otu'[\s\S]*Did you mean --out\?/],
  ['a value that is no choice', ['build', 'x', '--out', 'y', '--pages', 'many'], /Allowed choices are auto, single, split/],
  [
    'texts that are no choice',
    ['build', 'x', '--out', 'y', '--texts', 'some'],
    /'--texts <what>'.*Allowed choices are full, passages, none/,
  ],
  ['a date order that is none', ['check', 'x', '--date-order', 'ymd'], /Allowed choices are mdy, dmy/],
  ['no path', ['check'], /missing required argument 'path'/],
  ['no --out', ['build', 'x'], /with --out <folder>/],
  ['an empty --out', ['build', 'x', '--out', ''], /with --out <folder>/],
  ['an empty path', ['check', ''], /a path is empty/],
  ['no --format', ['export', 'x'], /--format annotations, entities, ties, gexf, graphml/],
  ['a column that is none', ['check', 'x', '--map', 'headlin=H'], /“headlin” is not one of id, title/],
  ['a map that is none', ['check', 'x', '--map', 'title'], /“title” is not of the form title=Headline/],
  ['a port that is none', ['serve', 'x', '--port', '70000'], /whole number/],
  [
    'a recogniser that there is not',
    ['check', 'x', '--recognizer', 'spacy'],
    /--recognizer "spacy": there is none of that name; write onnx:/,
  ],
])('wrong usage exits with 2 and says what is wrong: %s', async (_, args, message) => {
  const { code, err } = await run(...args);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

test('help of each command names its options and exits with 0', async () => {
  for (const command of ['build', 'serve', 'check', 'export']) {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    for (const option of ['--corrections', '--annotations', '--recognizer', '--date-order', '--map', '--no-cache', '--quiet'])
      expect(out).toContain(option);
  }
});

test('--texts decides what of the articles the page carries, and help says what there is to choose', async () => {
  const folder = tempFolder({ 'a.txt': `${ARTICLE} Everybody applauded.` });
  const page = async (...texts: string[]) => {
    const out = join(tempFolder(), 'site');
    expect((await run('build', folder, '--out', out, '--quiet', ...texts)).code).toBe(0);
    return readFileSync(join(out, 'index.html'), 'utf8');
  };
  expect(await page()).toContain('Everybody applauded.');
  const passages = await page('--texts', 'passages');
  expect(passages).toContain('Vladimir Putin met Kim Jong-un in Moscow.');
  expect(passages).not.toContain('applauded');
  expect(await page('--texts', 'none')).not.toContain('met Kim');
  expect((await run('build', '--help')).out.replace(/\s+/g, ' ')).toContain('--texts <what> what the page carries of the articles: full,');
});

test('a path that is not there exits with 1', async () => {
  const { code, err } = await run('check', join(tempFolder(), 'nothing'));
  expect(code).toBe(1);
  expect(err).toMatch(/^dateline: .*nothing: cannot be read: it is not there; check the path\n$/);
});

test('check tells of each file and record, and what the page would hold', async () => {
  const folder = tempFolder({
    'a.txt': ARTICLE,
    'b.jpg': '',
    'c.jsonl': '{"id":"x","date":"2023-11-07","text":"Kim Jong-un spoke."}\nnot json\n{"text":"Nobody knows when."}',
  });
  const { code, out } = await run('check', folder);
  expect(code).toBe(0);
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^read {6}a\.txt {2}a {2}published 2023-11-06 \(from its /);
  expect(lines[1]).toMatch(/^ignored {3}b\.jpg: files ending in \.jpg are not read/);
  expect(lines[2]).toBe('read      c.jsonl:1  x  published 2023-11-07 (from its metadata)');
  expect(lines[3]).toMatch(/^rejected {2}c\.jsonl:2: /);
  expect(lines[4]).toBe('read      c.jsonl:3  c#3  undated');
  expect(out).toContain('3 articles read, 1 rejected, 1 ignored (5 found)\n3 articles, 2 dated from 2023-11-06 to 2023-11-07');
});

test('check names the language of an article that is not in English, and counts them', async () => {
  const finnish = 'Kaupunginjohtaja sanoi maanantaina, että joki on noussut kolmatta päivää. Suomi ja Venäjä sopivat asiasta.';
  const { out } = await run('check', tempFolder({ 'a.txt': finnish, 'b.txt': ARTICLE }));
  expect(out).toMatch(/^read {6}a\.txt {2}a {2}undated, in Finnish$/m);
  expect(out).toContain('1 article not in English: of these only names from lists are marked');
  const annotations = join(tempFolder({ 'names.jsonl': '{"id":"a","mentions":[]}' }), 'names.jsonl');
  const handedIn = await run('check', tempFolder({ 'a.txt': finnish }), '--annotations', annotations);
  expect(handedIn.out).toMatch(/in Finnish$/m);
  expect(handedIn.out).not.toContain('only names from lists');
});

test('check exits with 1 where nothing is an article, and under strict where something is rejected', async () => {
  expect((await run('check', tempFolder())).code).toBe(1);
  const folder = tempFolder({ 'a.txt': ARTICLE, 'b.txt': '' });
  expect((await run('check', folder)).code).toBe(0);
  expect((await run('check', folder, '--strict')).code).toBe(1);
});

test('a name that holds commands for the terminal is shown, not obeyed', async () => {
  const { out } = await run('check', tempFolder({ 'a\u001b[2Jb.txt': ARTICLE }));
  expect(out).not.toContain('\u001b');
  expect(out).toContain('a\ufffd[2Jb.txt');
});

test('export writes annotations a line an article, to standard output or a file', async () => {
  const folder = tempFolder({ 'b.txt': ARTICLE, 'a.txt': ARTICLE });
  const { code, out, err } = await run('export', folder, '--format', 'annotations');
  expect([code, err]).toEqual([0, '']);
  const articles = out
    .trimEnd()
    .split('\n')
    .map((json) => JSON.parse(json) as { id: string; text: string; mentions: { start: number; end: number }[] });
  expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(articles[0]!.mentions.map(({ start, end }) => articles[0]!.text.slice(start, end))).toContain('Kim Jong-un');
  const file = join(tempFolder(), 'out.jsonl');
  const toFile = await run('export', folder, '--format', 'annotations', '--out', file);
  expect(toFile.out).toBe(`2 articles read, 0 rejected, 0 ignored (2 found) → ${file}\n`);
  expect(readFileSync(file, 'utf8')).toBe(out);
});

test.each(['entities', 'ties', 'gexf', 'graphml'])('export writes %s', async (format) => {
  const { code, out } = await run('export', tempFolder({ 'a.txt': ARTICLE }), '--format', format);
  expect(code).toBe(0);
  expect(out).toContain('Kim Jong-un');
});

test('rejected articles are named while reading, the first twenty by name', async () => {
  const files = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`${String(n).padStart(2, '0')}.txt`, '']));
  const { code, err } = await run('export', tempFolder({ ...files, 'a.txt': ARTICLE }), '--format', 'ties');
  expect(code).toBe(0);
  expect(err.match(/^rejected {2}\d\d\.txt: the file is empty/gm)).toHaveLength(20);
  expect(err).toMatch(/… and 5 more; see dateline check\n$/);
});

test('what is wrong with lists and corrections is said while reading, the first twenty notes by name; check tells all', async () => {
  const rows = Array.from({ length: 25 }, (_, n) => `Name ${n},thing\n`).join('');
  const folder = tempFolder({ 'a.txt': ARTICLE, 'entities.csv': `name,type\n${rows}` });
  const { code, err } = await run('export', folder, '--format', 'ties', '--quiet');
  expect(code).toBe(0);
  expect(err).toMatch(/^note {6}entities\.csv:2: type “thing” of “Name 0” is none; it is left out; write person, organization or place\n/);
  expect(err.match(/^note {6}/gm)).toHaveLength(20);
  expect(err).toMatch(/… and 5 more; see dateline check\n$/);
  expect((await run('check', folder)).out.match(/^note {6}/gm)).toHaveLength(25);
});

test('--corrections names a file of corrections, for check and export alike', async () => {
  const folder = tempFolder({ 'a.txt': ARTICLE });
  const file = join(
    tempFolder({
      'mine.json': '{"format": "dateline-corrections", "version": 1, "corrections": [{"add": "met", "type": "organization"}, {"hide": 1}]}',
    }),
    'mine.json',
  );
  const exported = await run('export', folder, '--format', 'entities', '--corrections', file);
  expect(exported.out).toContain('met,organization');
  expect(exported.err).toContain(`note      ${file}:1: “hide” is no name`);
  expect((await run('check', folder, '--corrections', file)).out).toContain('mine.json:1: “hide” is no name');
  const missing = await run('check', folder, '--corrections', `${file}x`);
  expect(missing.code).toBe(1);
  expect(missing.err).toMatch(/mine\.jsonx: the corrections cannot be read: it is not there; check the path after --corrections\n$/);
  expect((await run('check', folder, '--corrections', '')).code).toBe(2);
});

test('with --no-cache nothing is kept', async () => {
  const folder = tempFolder({ 'a.txt': ARTICLE });
  await run('check', folder, '--no-cache');
  expect(existsSync(join(process.env['DATELINE_CACHE']!, 'corpora'))).toBe(false);
  await run('check', folder);
  expect(existsSync(join(process.env['DATELINE_CACHE']!, 'corpora'))).toBe(true);
});

test('check says what would be read where nothing is an article', async () => {
  expect((await run('check', tempFolder())).err).toMatch(/no article found \(it is empty\); Dateline reads files that end in \.txt, /);
});

test('a name that turns the direction of writing is shown, not obeyed', async () => {
  const { out } = await run('check', tempFolder({ 'a\u202egpj.txt': ARTICLE }));
  expect(out).not.toContain('\u202e');
  expect(out).toContain('a\ufffdgpj.txt');
});

/** An output of which only the first bytes are taken, as by `| head`, or none because the disk is full. */
function failing(code: string): Writable {
  return new Writable({ write: (_bytes, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

async function runInto(out: Writable, ...args: string[]): Promise<{ code: number; err: string }> {
  const err = new PassThrough();
  const code = await cli(args, { out, err } as unknown as Parameters<typeof cli>[1]);
  return { code, err: String((err.read() as Buffer | null) ?? '') };
}

test.each([['check'], ['export', '--format', 'annotations']])('%s ends well when its reader has had enough', async (...args) => {
  expect(await runInto(failing('EPIPE'), ...args, tempFolder({ 'a.txt': ARTICLE }))).toEqual({ code: 0, err: '' });
});

test.each([['check'], ['export', '--format', 'annotations']])('%s says so when its output cannot be written', async (...args) => {
  const { code, err } = await runInto(failing('ENOSPC'), ...args, tempFolder({ 'a.txt': ARTICLE }));
  expect(code).toBe(1);
  expect(err).toBe('dateline: standard output: cannot be written: the disk is full\n');
});

test('an export that cannot be written leaves nothing behind, and touches no file beside its own', async () => {
  const folder = tempFolder({ 'in/a.txt': ARTICLE, 'out/names.csv.part': 'mine', 'out/taken/x': '' });
  const target = join(folder, 'out', 'names.csv');
  expect((await run('export', join(folder, 'in'), '--format', 'entities', '--out', target)).code).toBe(0);
  const { code, err } = await run('export', join(folder, 'in'), '--format', 'entities', '--out', join(folder, 'out', 'taken'));
  expect(code).toBe(2);
  expect(err).toMatch(/taken: is a folder; name a file with --out\n$/);
  const nowhere = await run('export', join(folder, 'in'), '--format', 'entities', '--out', join(target, 'x.csv'));
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toMatch(/x\.csv: cannot be written: a part of its path is not a folder; choose another place with --out\n$/);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['names.csv', 'names.csv.part', 'taken']);
  expect(readFileSync(`${target}.part`, 'utf8')).toBe('mine');
});

test('serving a folder without articles ends with 1 and leaves nothing running', async () => {
  const close = vi.spyOn(LiveSite.prototype, 'close');
  const { code, err } = await run('serve', tempFolder(), '--no-open');
  expect(code).toBe(1);
  expect(err).toMatch(/no article found/);
  expect(close).toHaveBeenCalledOnce();
});

test('export waits for a slow reader without adding listeners each time', async () => {
  const received: string[] = [];
  const out = new Writable({
    highWaterMark: 1,
    write: (bytes, _encoding, done) => {
      received.push(String(bytes));
      setImmediate(done);
    },
  });
  const records = Array.from({ length: 40 }, (_, i) => `{"id":"${i}","text":"Kim Jong-un spoke."}\n`).join('');
  expect((await runInto(out, 'export', '--format', 'annotations', tempFolder({ 'a.jsonl': records }))).code).toBe(0);
  await vi.waitFor(() => expect(received.join('').split('\n')).toHaveLength(41));
  for (const event of ['drain', 'close', 'error']) expect(out.listenerCount(event)).toBeLessThan(4);
});

test('names found elsewhere replace those found here, and what does not fit is said', async () => {
  const folder = tempFolder({ 'a.txt': ARTICLE });
  const names = tempFolder({
    'one.jsonl': '{"id":"a","mentions":[{"start":0,"end":8,"type":"person"}]}\n{"id":"b","mentions":[]}\n',
    'two.json': '[{"id":"a","titleMentions":[]},\n{"text":"x","ents":[]}]',
  });
  const options = ['--annotations', join(names, 'one.jsonl'), '--annotations', join(names, 'two.json')];
  const { code, out, err } = await run('export', folder, '--format', 'annotations', ...options);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ mentions: [{ start: 0, end: 8, type: 'person', p: 1 }] });
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^note {6}one\.jsonl:2: no article has the id "b"; /),
    expect.stringMatching(/^note {6}two\.json:1: the article "a" is in one\.jsonl:1 already/),
    expect.stringMatching(/^note {6}two\.json:2: no article has the text “x”; /),
  ]);
  const check = await run('check', folder, ...options);
  expect(check.out).toContain('note      one.jsonl:2: no article has the id "b"');
  expect(check.err).toBe('');
});

test('a folder that is no model exits with 1', async () => {
  const { code, err } = await run('check', tempFolder({ 'a.txt': ARTICLE }), '--recognizer', `onnx:${tempFolder()}`);
  expect(code).toBe(1);
  expect(err).toMatch(/^dateline: .*config\.json: cannot be read: it is not there; choose the folder of a token-classification model/);
});

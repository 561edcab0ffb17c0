import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ANALYSIS_VERSION } from '../../../src/pipeline/config.ts';
import { analysisKey } from '../../../src/node/analysis-key.ts';
import type { ResultCache } from '../../../src/node/disk-cache.ts';
import { readCorpus } from '../../../src/node/read-corpus.ts';
import { readPieces } from '../../../src/node/read-pieces.ts';
import { tempFolder } from './temp-folder.ts';

const ARTICLE = 'date 2023-11-06\n\nMayor Jane Smith opened the bridge in Oslo on Monday.\n';
const line = (n: number, more: object = {}) =>
  JSON.stringify({ id: `a${n}`, date: '2023-11-06', text: `Jane Smith met Karl Berg ${n} times in Oslo.`, ...more });

async function all<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const part of parts) list.push(part);
  return list;
}

/** Counts what is asked of it. */
function memoryCache(): ResultCache & { hits: number; puts: number; saves: number } {
  const results = new Map<string, string>();
  return {
    hits: 0,
    puts: 0,
    saves: 0,
    get(key) {
      const result = results.get(key);
      if (result !== undefined) this.hits++;
      return result;
    },
    put(key, result) {
      this.puts++;
      results.set(key, result);
    },
    save() {
      this.saves++;
    },
  };
}

test('everything found ends in exactly one of three counts', async () => {
  const folder = tempFolder({
    'a.txt': ARTICLE,
    'picture.jpg': 'x',
    'no-ending': 'x',
    'empty.txt': '',
    'blank.jsonl': '\n \n',
    'lines.jsonl': `${line(1)}\nnot json\n${line(2)}\n{"id":"a3"}\n`,
    'corrections.json': '{}',
  });
  const { corpus, outcomes } = await readCorpus([folder]);
  const { found, read, rejected, ignored } = corpus.record;
  expect({ found, read, rejected, ignored }).toEqual({ found: 10, read: 3, rejected: 4, ignored: 3 });
  expect(outcomes.filter(({ kind }) => kind !== 'note').map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'read a.txt',
    'rejected blank.jsonl',
    'ignored corrections.json',
    'rejected empty.txt',
    'read lines.jsonl',
    'rejected lines.jsonl',
    'read lines.jsonl',
    'rejected lines.jsonl',
    'ignored no-ending',
    'ignored picture.jpg',
  ]);
  expect(outcomes.filter(({ kind, path }) => kind === 'rejected' && path === 'lines.jsonl')).toMatchObject([{ line: 2 }, { line: 4 }]);
});

test('a file that cannot be read is rejected, and the others are read', async () => {
  const folder = tempFolder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
  const readFile = (address: string) => {
    if (address.endsWith('a.txt')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    return readFileSync(address);
  };
  const { outcomes } = await readCorpus([folder], { readFile });
  expect(outcomes).toMatchObject([
    { kind: 'rejected', path: 'a.txt', message: 'the file cannot be read: permission denied', cure: expect.stringMatching(/./) },
    { kind: 'read', path: 'b.txt' },
  ]);
});

test('of two articles with one id, the first in path order keeps it, and both are named', async () => {
  const folder = tempFolder({ 'b.jsonl': line(1), 'a.jsonl': line(1, { text: 'Another text of Jane Smith.' }) });
  const { corpus } = await readCorpus([folder]);
  expect(corpus.articles.map(({ article }) => [article.path, article.id])).toEqual([
    ['a.jsonl', 'a1'],
    ['b.jsonl', 'a1~2'],
  ]);
  expect(corpus.record.verdicts).toMatchObject([{ kind: 'note', path: 'b.jsonl', message: expect.stringContaining('a.jsonl') }]);
});

test('with several arguments, ids and paths begin with the argument’s last name', async () => {
  const folder = tempFolder({ 'one/sub/a.txt': ARTICLE, 'two/a.txt': ARTICLE, 'c.txt': ARTICLE });
  const { corpus } = await readCorpus([join(folder, 'one'), join(folder, 'two'), join(folder, 'c.txt')]);
  expect(corpus.articles.map(({ article }) => [article.id, article.path])).toEqual([
    ['c', 'c.txt'],
    ['one/sub/a', 'one/sub/a.txt'],
    ['two/a', 'two/a.txt'],
  ]);
  expect(corpus.title).toBe('one, two, c');
});

test('what was analysed once comes from the cache, and is the same', async () => {
  const folder = tempFolder({ 'a.txt': ARTICLE, 'lines.jsonl': [1, 2, 3].map((n) => line(n)).join('\n') });
  const cache = memoryCache();
  const fresh = await readCorpus([folder], { cache });
  expect(cache).toMatchObject({ hits: 0, puts: 4, saves: 1 });
  const again = await readCorpus([folder], { cache });
  expect(cache).toMatchObject({ hits: 4, puts: 4 });
  expect(JSON.stringify(again.corpus)).toBe(JSON.stringify(fresh.corpus));
  expect(JSON.stringify(again.corpus)).toBe(JSON.stringify((await readCorpus([folder])).corpus));
});

test('a line added at the top leaves the others cached, but not what is said about a line by its number', async () => {
  const before = tempFolder({ 'x.jsonl': `${line(1)}\nnot json\n` });
  const after = tempFolder({ 'x.jsonl': `${line(0)}\n${line(1)}\nnot json\n` });
  const cache = memoryCache();
  await readCorpus([before], { cache });
  const { corpus, outcomes } = await readCorpus([after], { cache });
  expect(cache.puts).toBe(4);
  expect(corpus.articles.map(({ article }) => article.id)).toEqual(['a0', 'a1']);
  expect(outcomes.find(({ kind }) => kind === 'rejected')).toMatchObject({ line: 3 });
  expect(JSON.stringify(corpus)).toBe(JSON.stringify((await readCorpus([after], { title: corpus.title })).corpus));
});

test('the key of an analysis changes with text, path, columns and settings, and not with the place in the file', () => {
  const piece = { path: 'a.csv', format: 'csv', line: 2, record: 1, text: 'x', header: ['text'] };
  const key = analysisKey(piece, {});
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(analysisKey({ ...piece, line: 9, record: 8 }, {})).toBe(key);
  for (const other of [{ text: 'y' }, { path: 'b.csv' }, { format: 'tsv' }, { header: ['body'] }])
    expect(analysisKey({ ...piece, ...other }, {})).not.toBe(key);
  expect(analysisKey(piece, { dateOrder: 'dmy' })).not.toBe(key);
  expect(analysisKey(piece, {}, 'another recogniser')).not.toBe(key);
  expect(analysisKey(piece, { columns: { text: 'x' } })).not.toBe(key);
  const listed = (...aliases: string[]) => [{ name: 'A', type: 'place' as const, aliases }];
  expect(analysisKey(piece, { listed: listed() })).not.toBe(key);
  expect(analysisKey(piece, { listed: listed() }, 'another recogniser')).not.toBe(analysisKey(piece, {}, 'another recogniser'));
  expect(analysisKey(piece, { listed: listed() })).toBe(analysisKey(piece, { listed: listed() }));
  expect(analysisKey(piece, { listed: listed('B') })).not.toBe(analysisKey(piece, { listed: listed() }));
  expect(analysisKey(piece, { columns: { a: '1', b: '2' } })).toBe(analysisKey(piece, { columns: { b: '2', a: '1' } }));
  expect(ANALYSIS_VERSION).toBeGreaterThan(0);
});

test('a file of lines read in parts gives the same pieces as one read whole', async () => {
  const text = `\n\n${[1, 2, 3, 4, 5].map((n) => line(n)).join('\n\n')}\nnot json\n${line(6)}`;
  const folder = tempFolder({ 'x.jsonl': text });
  const file = { path: 'x.jsonl', address: join(folder, 'x.jsonl'), bytes: Buffer.byteLength(text) };
  const whole = await all(readPieces(file, {}));
  expect(whole).toHaveLength(7);
  for (const partBytes of [1, 7, 50, 100, 250]) expect(await all(readPieces(file, {}, undefined, partBytes))).toEqual(whole);
});

const record = (id: string, date: string, text: string, more: object = {}) => JSON.stringify({ id, date, text, ...more });

test('dates in figures are read as the rest of the file writes them, from the cache as without, and the order given wins', async () => {
  const folder = tempFolder({
    'a.jsonl': [record('a', '11/6/2023', 'It rained on 3/4/2022.'), record('b', '25/6/2023', 'It rained on 3/25/2022.')].join('\n'),
    'b.jsonl': record('c', '11/6/2023', 'It rained.'),
  });
  const cache = memoryCache();
  const read = await readCorpus([folder], { cache });
  const shown = ({ corpus }: typeof read) =>
    corpus.articles.map(({ article, dates }) => [article.id, article.published, ...dates.map(({ value }) => value)]);
  expect(shown(read)).toEqual([
    ['a', '2023-06-11', '2022-03-04'],
    ['b', '2023-06-25', '2022-03-25'],
  ]);
  expect(read.corpus.record).toMatchObject({ found: 3, read: 2, rejected: 1 });
  expect(read.corpus.record.verdicts).toMatchObject([
    { kind: 'note', path: 'a.jsonl', message: expect.stringMatching(/^1 date like “11\/6\/2023” is read with the day first, as 1 other/) },
    {
      kind: 'note',
      path: 'a.jsonl',
      message: expect.stringMatching(/^1 date like “3\/4\/2022” in running text is read with the month first/),
    },
    { kind: 'rejected', path: 'b.jsonl', message: expect.stringMatching(/could be 2023-11-06 or 2023-06-11/) },
  ]);
  const puts = cache.puts;
  const again = await readCorpus([folder], { cache });
  expect(cache.puts).toBe(puts);
  expect(JSON.stringify(again)).toBe(JSON.stringify(read));
  const given = await readCorpus([folder], { cache, config: { dateOrder: 'mdy' } });
  expect(shown(given)).toEqual([
    ['a', '2023-11-06', '2022-03-04'],
    ['b', '2023-06-25', '2022-03-25'],
    ['c', '2023-11-06'],
  ]);
  expect(given.corpus.record.verdicts).toEqual([]);
});

test('a date in figures is read anew when the one that showed its order is gone', async () => {
  const lines = [record('a', '11/6/2023', 'It rained.'), record('b', '25/6/2023', 'It rained again.')];
  const cache = memoryCache();
  const counts = async (kept: readonly string[]) => {
    const { corpus } = await readCorpus([tempFolder({ 'a.jsonl': kept.join('\n') })], { cache });
    return [corpus.record.read, corpus.record.rejected];
  };
  expect(await counts(lines)).toEqual([2, 0]);
  expect(await counts(lines.slice(0, 1))).toEqual([0, 1]);
  expect(await counts(lines)).toEqual([2, 0]);
});

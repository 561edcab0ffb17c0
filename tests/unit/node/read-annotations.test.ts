import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAnnotations } from '../../../src/node/read-annotations.ts';
import { readCorpus } from '../../../src/node/read-corpus.ts';
import { exportCorpus } from '../../../src/pipeline/run.ts';
import { tempFolder } from './temp-folder.ts';

const records = (content: string | Uint8Array, partBytes?: number) => {
  const folder = tempFolder({ 'names.json': content });
  return [...readAnnotations([join(folder, 'names.json')], partBytes)].map(({ path, line, text }) => `${path}:${line} ${text.replace(/\s/g, '')}`); // prettier-ignore
};

const LINES = '{"id":"a"}\n\n{"id":"b"}\nnot json\n{"id":"c"}';
const EXPECTED = ['names.json:1 {"id":"a"}', 'names.json:3 {"id":"b"}', 'names.json:4 notjson', 'names.json:5 {"id":"c"}'];

test.each([
  ['lines', LINES, EXPECTED],
  ['a list', '[\n {"id":"a"},\n\n {"id":\n"b"}]', ['names.json:2 {"id":"a"}', 'names.json:4 {"id":"b"}']],
  ['one object over several lines', '{\n "id":\n "a"\n}\n', ['names.json:1 {"id":"a"}']],
  ['one line', '{"id":"a"}', ['names.json:1 {"id":"a"}']],
  ['a byte order mark', '\ufeff[{"id":"a"}]', ['names.json:1 {"id":"a"}']],
  ['nothing', '', []],
])('records are read with their lines: %s', (_, content, expected) => {
  expect(records(content)).toEqual(expected);
});

test('a file of lines is read in parts with the same result', () => {
  for (const partBytes of [1, 5, 12, 30]) expect(records(LINES, partBytes)).toEqual(EXPECTED);
});

const ARTICLES = {
  'a.txt': 'date 2023-11-06\n\nMayor Jane Smith opened the bridge in Oslo on Monday.\n',
  'b.jsonl': '{"id":"b1","title":"Smith in Rome","text":"Jane Smith 😀 met Karl Berg in Rome."}\n',
};
const exported = async (folder: string, annotations?: string[]) =>
  [...exportCorpus((await readCorpus([folder], annotations ? { annotations } : {})).corpus, 'annotations', {})].join('');

test('an export handed in again gives the same export', async () => {
  const folder = tempFolder(ARTICLES);
  const before = await exported(folder);
  const file = join(tempFolder({ 'names.jsonl': before }), 'names.jsonl');
  const { corpus, remarks } = await readCorpus([folder], { annotations: [file] });
  expect(remarks).toEqual([]);
  expect([...exportCorpus(corpus, 'annotations', {})].join('')).toBe(before);
});

test('a file of annotations among the articles is ignored as an article, and its notes are among the verdicts', async () => {
  const folder = tempFolder({ ...ARTICLES, 'names.jsonl': '{"id":"b1","mentions":[]}\n{"id":"x","mentions":[]}\n' });
  const { corpus, outcomes, remarks } = await readCorpus([folder], { annotations: [join(folder, 'names.jsonl')] });
  expect(outcomes).toContainEqual({ kind: 'ignored', path: 'names.jsonl', message: 'names that --annotations hands in' });
  expect(corpus.articles.map(({ mentions }) => mentions.length)).toEqual([2, 0]);
  expect(remarks).toMatchObject([
    { kind: 'note', path: 'names.jsonl', line: 2 },
    { kind: 'note', path: 'names.jsonl', message: expect.stringContaining('1 of 2 articles') as string },
  ]);
  expect(corpus.record.verdicts.slice(-2)).toEqual(remarks);
  expect(corpus.record).toMatchObject({ found: 3, read: 2, ignored: 1 });
});

test('no vote of the corpus changes a type that was handed in', async () => {
  const texts = Array.from({ length: 6 }, (_, n) => `{"id":"n${n}","text":"The mayor of Paris spoke ${n} times."}`).join('\n');
  const folder = tempFolder({ 'a.jsonl': `${texts}\n{"id":"p","text":"Then Paris smiled."}` });
  const names = tempFolder({ 'n.jsonl': '{"id":"p","mentions":[{"start":5,"end":10,"type":"person","entity":"paris-h"}]}' });
  const line = (await exported(folder, [join(names, 'n.jsonl')])).split('\n').find((json) => json.startsWith('{"id":"p"'))!;
  expect(JSON.parse(line)).toMatchObject({ mentions: [{ start: 5, end: 10, type: 'person' }] });
});

test('the list wins over the recogniser, and names that are handed in over the list', async () => {
  const list = { 'entities.csv': 'name,type\nRome,org\nSmith,place\nOslo,thing\n' };
  const folder = tempFolder({ ...ARTICLES, ...list });
  const names = tempFolder({ 'n.jsonl': '{"id":"b1","mentions":[{"start":31,"end":35,"type":"person"}]}\n{"id":"x","mentions":[]}\n' });
  const { corpus, remarks } = await readCorpus([folder], { annotations: [join(names, 'n.jsonl')] });
  const named = corpus.articles.map(({ article: { text, title = '' }, titleMentions, mentions }) => [
    ...titleMentions.map(({ start, end, type }) => `${title.slice(start, end)} ${type}`),
    ...mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
  ]);
  expect(named).toEqual([
    ['Smith place', 'Oslo place'],
    ['Smith place', 'Rome organization', 'Rome person'],
  ]);
  expect(remarks.map(({ path, line }) => `${path}:${line}`)).toEqual(['entities.csv:4', 'n.jsonl:2', 'n.jsonl:undefined']);
  const exportedLine = JSON.parse([...exportCorpus(corpus, 'annotations', {})].join('').trimEnd().split('\n')[1]!) as object;
  expect(exportedLine).toMatchObject({ mentions: [{ start: 31, end: 35, type: 'person' }] });
});

test('a file that is not there is said before anything is read', async () => {
  const folder = tempFolder(ARTICLES);
  await expect(readCorpus([folder], { annotations: [join(folder, 'no.jsonl')] })).rejects.toThrow(/--annotations .*no\.jsonl: cannot be read: it is not there; check the path/); // prettier-ignore
  await expect(readCorpus([folder], { annotations: [folder] })).rejects.toThrow(/cannot be read: it is a folder/);
});

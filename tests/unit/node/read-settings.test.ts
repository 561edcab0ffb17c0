import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { diagnosticLine } from '../../../src/pipeline/diagnostic.ts';
import { assemble } from '../../../src/pipeline/run.ts';
import { AnalysisQueue } from '../../../src/node/analyze-pool.ts';
import { readCorpus } from '../../../src/node/read-corpus.ts';
import { tempFolder } from './temp-folder.ts';

const ARTICLE = 'date 2023-11-06\n\nThe blue shed met Élan and Jane Smith in Oslo.\n';
const CORRECTIONS = '{"format": "dateline-corrections", "version": 1, "corrections": [\n{"hide": "Oslo"}\n]}';

async function read(files: Readonly<Record<string, string | Uint8Array>>, corrections?: string) {
  const folder = tempFolder({ 'a.txt': ARTICLE, ...files });
  const { corpus, remarks, outcomes } = await readCorpus([folder], corrections === undefined ? {} : { corrections });
  const { article, mentions } = corpus.articles[0]!;
  return {
    corpus,
    outcomes,
    listed: corpus.settings!.listed.map(({ name }) => name),
    mentions: mentions.map(({ start, end, type }) => `${article.text.slice(start, end)} ${type}`),
    notes: remarks.map(diagnosticLine),
  };
}

test('answers of a check are read with the corrections, and those that no longer fit are told', async () => {
  const answer = (start: number) =>
    `{"mention": [{"name": "Oslo", "type": "place"}], "at": [{"article": "a", "start": ${start}, "end": ${start + 4}, "text": "Oslo"}], "answer": "right"}`;
  const { corpus } = await read({ 'corrections.json': CORRECTIONS.replace(']}', `], "checked": [\n${answer(41)},\n${answer(2)}]}`) });
  expect(corpus.settings!.checked!.map(({ line, answer: { places } }) => [line, places[0]!.start])).toEqual([
    [4, 41],
    [5, 2],
  ]);
  const { manifest, notes } = assemble(corpus, { sha256: () => '0'.repeat(64) });
  expect(manifest.checked).toEqual([JSON.parse(answer(41))]);
  expect(notes.map(diagnosticLine)[0]).toMatch(
    /^corrections\.json:5: an answer of a check no longer fits: “Oslo” no longer stands at 2 of/,
  );
});

test('a list at the top of a folder is read, its names are found, and the three counts stay', async () => {
  const { corpus, mentions, notes, outcomes } = await read({
    'entities.csv': 'name,type,description\nblue shed,place,ours\nJane Smith,company,\n,person,\n',
    'corrections.json': CORRECTIONS,
    'sub/entities.csv': 'name,type\nOslo,person\n',
  });
  expect(mentions.slice(0, 2)).toContain('blue shed place');
  expect(mentions).toContain('Jane Smith organization');
  expect(mentions).toContain('Oslo place');
  expect(corpus.settings).toEqual({
    listed: [
      { name: 'blue shed', type: 'place', aliases: [], description: 'ours' },
      { name: 'Jane Smith', type: 'organization', aliases: [] },
    ],
    corrections: [{ correction: { kind: 'hide', entity: { name: 'Oslo' } }, path: 'corrections.json', line: 2 }],
  });
  expect(notes).toEqual(['entities.csv:4: an entry has no name, and is left out; write one, or remove the entry']);
  expect(corpus.record).toMatchObject({ found: 4, read: 1, rejected: 1, ignored: 2 });
  expect(corpus.record.verdicts).toContainEqual(expect.objectContaining({ kind: 'note', path: 'entities.csv', line: 4 }));
  expect(outcomes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'read a.txt',
    'ignored corrections.json',
    'ignored entities.csv',
    'note entities.csv',
    'rejected sub/entities.csv',
  ]);
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFFname,type\nÉlan,org\n'), []],
  ['UTF-16 with a mark', iconv.encode('name,type\nÉlan,org\n', 'utf-16le', { addBOM: true }), []],
  ['windows-1252', iconv.encode('name,type\nÉlan,org\n', 'windows-1252'), [/^entities\.csv: not UTF-8; read as /]],
])('a list is read in the encodings of articles: %s', async (_, bytes, expected) => {
  const { listed, mentions, notes } = await read({ 'entities.csv': bytes });
  expect(listed).toEqual(['Élan']);
  expect(mentions).toContain('Élan organization');
  expect(notes).toEqual(expected.map((note) => expect.stringMatching(note)));
});

test('settings that are no text, empty or not to be read are notes, and the articles are read', async () => {
  const { corpus, notes } = await read({
    'entities.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
    'entities.yaml': '',
    'entities.yml/x.txt': '',
    'corrections.json': '{',
  });
  expect(corpus.record).toMatchObject({ found: 5, read: 1, ignored: 4 });
  expect(notes).toEqual([
    expect.stringMatching(/^corrections\.json:1: this is not JSON, column /),
    'entities.csv: the file is a ZIP archive, or a document made of one such as DOCX; nothing of it is used; save it as plain text in UTF-8',
    'entities.yaml: the list is empty; write names into it, or remove it',
    'entities.yml: the file cannot be read: it is a folder; nothing of it is used; check that it is whole and that you may read it',
  ]);
});

test('lists of several folders are one, and a file of corrections is read once', async () => {
  const folder = tempFolder({
    'one/a.txt': ARTICLE,
    'one/entities.csv': 'name,type\nblue shed,org\n',
    'one/corrections.json': CORRECTIONS,
    'two/entities.yaml': 'places: [blue shed]\n',
  });
  const { corpus, remarks } = await readCorpus([join(folder, 'one'), join(folder, 'two')], {
    corrections: join(folder, 'one/corrections.json'),
  });
  expect(corpus.settings!.listed).toEqual([]);
  expect(corpus.settings!.corrections).toHaveLength(1);
  expect(remarks.map(diagnosticLine)).toEqual([
    'one/entities.csv:2: “blue shed” is an organization here and a place in two/entities.yaml:1; both are left out; remove one of them',
    'two/entities.yaml:1: “blue shed” is a place here and an organization in one/entities.csv:2; both are left out; remove one of them',
  ]);
});

test('another list makes another analysis, and the same one is served from the cache', async () => {
  const results = new Map<string, string>();
  let puts = 0;
  const cache = {
    get: (key: string) => results.get(key),
    put: (key: string, value: string) => {
      puts++;
      results.set(key, value);
    },
    save: () => {},
  };
  const folder = tempFolder({ 'a.txt': ARTICLE, 'entities.csv': 'name,type\nblue shed,org\n' });
  const readFile = (list: string) => (address: string) => (address.endsWith('.csv') ? Buffer.from(list) : readFileSync(address));
  const list = 'name,type,description\nblue shed,org,x\n';
  await readCorpus([folder], { cache, readFile: readFile(list) });
  await readCorpus([folder], { cache, readFile: readFile(list.replace(',x', ',another description')) });
  expect(puts).toBe(1);
  await readCorpus([folder], { cache, readFile: readFile(list.replace('org', 'place')) });
  expect(puts).toBe(2);
});

test('threads find the names of the list as well', async () => {
  const worker = new URL('../../../dist/cli/analyze-worker.js', import.meta.url).pathname;
  const queue = new AnalysisQueue({ listed: [{ name: 'blue shed', type: 'place', aliases: [] }] }, worker, 2);
  const text = `The blue shed. ${'nothing more was said '.repeat(200)}`;
  const found = new Set<string>();
  let read = 0;
  for (let i = 0; i < 400; i++)
    await queue.add({ path: `${i}.txt`, format: 'plain-text', line: 1, text }, (analysis) => {
      read++;
      found.add(analysis.kind === 'read' ? JSON.stringify(analysis.article.mentions) : analysis.message);
    });
  await queue.finish();
  expect(read).toBe(400);
  expect([...found]).toEqual(['[{"start":4,"end":13,"type":"place","p":1}]']);
});

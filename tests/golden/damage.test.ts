import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCorpus, type CorpusOptions } from '../../src/node/read-corpus.ts';
import { verdictLines } from './golden-case.ts';

// Damage that is no text to keep in a repository: it is made here, in a folder of the test's own.
const GOOD = 'date 2023-11-13 John Harrow returned to Madrid.';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-damage-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function verdicts(options: CorpusOptions = {}): Promise<string> {
  const { corpus } = await readCorpus([folder], options);
  return verdictLines(corpus);
}

test('an empty folder has nothing to count', async () => {
  expect(await verdicts()).toBe('read 0, rejected 0, ignored 0\n');
});

test('an empty file and a file of white space are rejected', async () => {
  write('empty.txt', '');
  write('blank.md', ' \r\n');
  write('blank.jsonl', '\n\n');
  expect(await verdicts()).toBe(
    'rejected blank.jsonl: the file holds no article; write one into it, or remove it\n' +
      'rejected blank.md: the text is empty; write the text of the article, or remove it\n' +
      'rejected empty.txt: the file is empty; write the article into it, or remove it\n' +
      'read 0, rejected 3, ignored 0\n',
  );
});

test('a file that may not be read is rejected, and the others are read', async () => {
  write('good.txt', GOOD);
  write('locked.txt', GOOD);
  const readFile = (address: string): Uint8Array => {
    if (address.endsWith('locked.txt')) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    return new TextEncoder().encode(GOOD);
  };
  expect(await verdicts({ readFile })).toMatch(/^rejected locked\.txt: the file cannot be read: .+; .+\nread 1, rejected 1, ignored 0\n$/);
});

test('binary files with the name of a text are rejected with what they are', async () => {
  write('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  write('paper.txt', '%PDF-1.7\n');
  write(
    'noise.txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 197 + (i >> 3) * 31) % 256),
  );
  const cure = 'save it as plain text in UTF-8, or remove it';
  expect(await verdicts()).toBe(
    `rejected noise.txt: the file ends in .txt but is no text: one character in fifty or more is none that a text has; ${cure}\n` +
      `rejected paper.txt: the file ends in .txt but is a PDF document; ${cure}\n` +
      `rejected picture.txt: the file ends in .txt but is a PNG picture; ${cure}\n` +
      'read 0, rejected 3, ignored 0\n',
  );
});

test('a line of 50 MB is refused with the limit, in whatever file, and the lines beside it are read', async () => {
  const long = 'The river rose. '.repeat(3_200_000);
  write('long.txt', long);
  write('long.md', long);
  write('long.html', long);
  write('long.csv', `text\n"${long}"\nJohn Harrow returned to Madrid.\n`);
  write('long.jsonl', `{"text":"John Harrow returned."}\n{"text":"${long}"}\n{"text":"John Harrow returned."}\n`);
  const cure = 'split it into articles';
  expect(await verdicts()).toBe(
    `rejected long.csv:2: the record has 51200004 characters, and at most 20000000 are read as one article; ${cure}\n` +
      `rejected long.html:1: the file has 51200000 characters, and at most 20000000 are read as one article; ${cure}\n` +
      `rejected long.jsonl:2: the record has 51200011 characters, and at most 20000000 are read as one article; ${cure}\n` +
      `rejected long.md:1: the file has 51200000 characters, and at most 2000000 are read as one article; ${cure}\n` +
      `rejected long.txt:1: the file has 51200000 characters, and at most 20000000 are read as one article; ${cure}\n` +
      'read 3, rejected 5, ignored 0\n',
  );
});

test('a link that leads in a circle is ignored, and nothing is read twice', async () => {
  write('2023/good.txt', GOOD);
  symlinkSync('..', join(folder, '2023', 'up'));
  symlinkSync('nowhere', join(folder, 'broken'));
  const [ignored, rejected, ...rest] = (await verdicts()).split('\n');
  expect(ignored).toMatch(/^ignored 2023\/up: a link to a folder that is read already/);
  expect(rejected).toMatch(/^rejected broken: a link that cannot be followed: .+; .+/);
  expect(rest).toEqual(['read 1, rejected 1, ignored 1', '']);
});

import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/pipeline/diagnostic.ts';
import type { Piece } from '../../../src/pipeline/readers/format.ts';
import type { GivenFile } from '../../../src/schema/build-messages.ts';
import { piecesOf, sortFiles } from '../../../src/worker/given-files.ts';

const given = (path: string, prefix?: string): GivenFile => ({
  path,
  content: new Blob(['x']),
  ...(prefix === undefined ? {} : { prefix }),
});
const paths = (files: readonly GivenFile[]) => files.map(({ prefix, path }) => (prefix ? `${prefix}:${path}` : path));

test('files stand in the order of the command line: by what was given, then path in UTF-16 order', () => {
  const { files } = sortFiles([given('b/x.txt', 'two'), given('z.txt', 'one'), given('a.txt', 'two'), given('Ä.txt', 'one')]);
  expect(paths(files)).toEqual(['two:a.txt', 'two:b/x.txt', 'one:z.txt', 'one:Ä.txt']);
});

test('hidden files are left out by the rule, and a folder as a whole counts once', () => {
  const { files, rest } = sortFiles(['.git/a', '.git/b/c', 'node_modules/x/y.txt', 'a.txt'].map((path) => given(path)));
  expect(paths(files)).toEqual(['a.txt']);
  expect(rest.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['ignored .git', 'ignored node_modules']);
});

test('settings are those at the top of a folder, and are no articles', () => {
  const { files, settings, rest } = sortFiles([
    given('entities.csv', 'n'),
    given('deep/entities.csv', 'n'),
    given('corrections.json', 'n'),
  ]);
  expect(paths(settings)).toEqual(['n:corrections.json', 'n:entities.csv']);
  expect(paths(files)).toEqual(['n:deep/entities.csv']);
  expect(rest).toContainEqual({ kind: 'ignored', path: 'n/entities.csv', message: 'entities.csv at the top of a folder holds settings' });
});

test('a file that the browser cannot read any more is rejected', async () => {
  const content = { size: 3, arrayBuffer: () => Promise.reject(new Error('it was moved')) } as unknown as Blob;
  const parts: (Piece | Diagnostic)[] = [];
  for await (const part of piecesOf({ path: 'a.txt', content }, {})) parts.push(part);
  expect(parts).toMatchObject([{ kind: 'rejected', path: 'a.txt', message: 'the file cannot be read: it was moved' }]);
});

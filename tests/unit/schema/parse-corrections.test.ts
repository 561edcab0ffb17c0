import { expect, test } from 'vitest';
import { readCorrections } from '../../../src/pipeline/settings/read-corrections.ts';
import { parseCorrections } from '../../../src/schema/parse-corrections.ts';

const file = (...corrections: unknown[]) => ({ format: 'dateline-corrections', version: 1, corrections });

test.each([
  { hide: 'Reuters', type: 'company' },
  { hide: 'Reuters', comment: 'only ever a credit' },
  { hide: ' Reuters  News ' },
  { hide: 'Reuters', unknown: 1 },
  { hide: 'Reuters', rename: 'X' },
  { hide: '' },
  { hide: { name: 'Kim', type: 'river' } },
  { merge: ['A', 'B'], type: 'person' },
  { merge: ['A'] },
  { merge: ['A', 'A'] },
  { rename: 'A' },
  { rename: 'A', to: { name: 'B', type: 'place' } },
  { rename: 'A', to: { name: 'B' } },
  { retype: 'A', to: 'org' },
  { retype: { name: 'A', type: 'person' }, type: 'place', to: 'org' },
  { split: 'A', articles: ['a', ''] },
  { split: 'A' },
  { split: 'A', mentions: [{ article: 'a', start: 3, end: 3 }] },
  { split: 'A', mentions: [{ article: 'a', start: 1, end: 3, colour: 'red' }] },
  { split: 'A', articles: ['a'], to: { name: 'B', type: 'people' } },
  { add: 'Dam Seven' },
  { add: 'Dam Seven', type: 'place', aliases: ['D7'] },
  { add: '§', type: 'place' },
  { alias: 'A', aliases: [] },
  { alias: 'A', aliases: ['B', ' '] },
  { count: ' Photo:  Jane Doe ' },
  { count: '12 May' },
  { count: ['Photo'] },
  { count: 'Photo', type: 'person' },
  'hide',
])('a page and a build understand the same: %j', (entry) => {
  const inBuild = readCorrections('corrections.json', JSON.stringify(file(entry))).corrections.map(({ correction }) => correction);
  const inPage = parseCorrections(file(entry));
  expect(inPage.corrections).toEqual(inBuild);
  expect(inPage.wrong).toEqual(inBuild.length > 0 ? [] : [1]);
});

test.each([[null], [[]], [{ corrections: [] }], [{ ...file(), version: 2 }]])('what is no file of corrections is refused: %j', (value) => {
  expect(() => parseCorrections(value)).toThrow(/no file of corrections|another Dateline/);
});

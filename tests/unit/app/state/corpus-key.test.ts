import { expect, test } from 'vitest';
import { corpusKey } from '../../../../src/app/state/corpus-key.ts';

test.each([
  ['Harbour news', 'dateline:harbour-news'],
  ['  Été 2023: “Côte & mer” ', 'dateline:ete-2023-cote-mer'],
  ['新聞', 'dateline:新聞'],
  ['…', 'dateline:'],
])('a corpus called %j is kept under %j', (title, key) => {
  expect(corpusKey({ title })).toBe(key);
});

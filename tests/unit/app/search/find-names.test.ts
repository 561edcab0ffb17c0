import { expect, test } from 'vitest';
import { findSuggestions } from '../../../../src/app/search/find-names.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus();
const names = (typed: string) =>
  findSuggestions(corpus, typed).flatMap((s) => (s.kind === 'entity' ? [corpus.entities.name[s.entity]] : []));
const headlines = (typed: string) =>
  findSuggestions(corpus, typed).flatMap((s) => (s.kind === 'article' ? [corpus.articles.headline[s.article]] : []));

test('a word of a name may be begun', () => {
  expect(names('kor')).toEqual(['North Korea']);
  expect(names('vladimir p')).toEqual(['Vladimir Putin']);
  expect(names('orth')).toEqual([]);
});

test('headlines are found from three letters on', () => {
  expect(headlines('me')).toEqual([]);
  expect(headlines('mee')).toEqual(['A meeting draws near']);
});

test('nothing typed finds nothing', () => {
  expect(findSuggestions(corpus, '  ')).toEqual([]);
});

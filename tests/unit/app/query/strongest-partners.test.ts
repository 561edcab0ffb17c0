import { expect, test } from 'vitest';
import { strongestPartners } from '../../../../src/app/query/strongest-partners.ts';
import { makeExplorer } from '../../../support/explorer.ts';

function tiesIn(fragment: string) {
  const { corpus, articles, hiddenTypes } = makeExplorer(fragment);
  const putin = corpus.entities.byId.get('vladimir-putin')!;
  return strongestPartners(corpus, articles.has, putin, 'articles', hiddenTypes).map(({ other, strength }) => [
    corpus.entities.name[other],
    strength,
  ]);
}

test('ties stand strongest first', () => {
  expect(tiesIn('')).toEqual([
    ['Kim Jong-un', 131_072],
    ['Mark Milley', 65_536],
    ['North Korea', 65_536],
    ['Ukraine', 65_536],
  ]);
});

test('ties that no article of the selection has are left out', () => {
  expect(tiesIn('from=2023-11-10&to=2023-11-20')).toEqual([
    ['Kim Jong-un', 65_536],
    ['Mark Milley', 65_536],
  ]);
});

test('ties to hidden types are left out', () => {
  expect(tiesIn('without=place').map(([name]) => name)).toEqual(['Kim Jong-un', 'Mark Milley']);
});

import { expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { groupFacets, outletFacets, typeFacets, yearClause, yearFacets } from '../../../../src/app/query/facets.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus(
  [
    { id: 'a', published: '2022-03-01', source: 'The Herald', text: '[Ana Berg] met [Peter Holm].' },
    { id: 'b', published: '2022-12-31', source: 'The Courier', text: '[Ana Berg] was in [Norrby].' },
    { id: 'c', published: '2023-01-01', source: 'The Herald', text: '[Norrby] slept.' },
    { id: 'd', text: 'Nobody.' },
  ],
  { Norrby: 'place' },
);
const row = (id: string) => corpus.entities.byId.get(id)!;
const herald = corpus.outlets.indexOf('The Herald');

test('each count leaves out the clause of its own kind, and keeps the others', () => {
  const clauses = { outlets: [herald], published: yearClause(2022) };
  expect(outletFacets(corpus, clauses).map(({ value, articles, isChosen }) => [corpus.outlets[value], articles, isChosen])).toEqual(
    expect.arrayContaining([
      ['The Herald', 1, true],
      ['The Courier', 1, false],
    ]),
  );
  expect(yearFacets(corpus, clauses)).toEqual([
    { value: 2023, articles: 1, isChosen: false },
    { value: 2022, articles: 1, isChosen: true },
  ]);
});

test('a chosen outlet stays where it has no article left', () => {
  expect(outletFacets(corpus, { outlets: [herald], search: { words: 'x', hits: new Set([1]) } })).toContainEqual({
    value: herald,
    articles: 0,
    isChosen: true,
  });
});

test('types count the articles that name anybody of them', () => {
  expect(typeFacets(corpus, articleSet(corpus, {}), ['place'])).toEqual([
    { value: 'person', articles: 2, isChosen: true },
    { value: 'organization', articles: 0, isChosen: true },
    { value: 'place', articles: 2, isChosen: false },
  ]);
});

test('a group counts an article once, and is chosen where the clause asks for any of just these', () => {
  const group = [row('ana-berg'), row('peter-holm')];
  expect(groupFacets(corpus, { entities: { mode: 'any', entities: group } }, [group, [row('norrby')]])).toEqual([
    { value: group, articles: 2, isChosen: true },
    { value: [row('norrby')], articles: 2, isChosen: false },
  ]);
});

test('a year is its first to its last day', () => {
  expect(articleSet(corpus, { published: yearClause(2022) }).size).toBe(2);
});

import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { listExcerpt } from '../../../../src/app/reader/list-excerpt.ts';
import { makeBundle, type MarkedArticle } from '../../../support/bundle.ts';

function read(article: Omit<MarkedArticle, 'id'>) {
  const { manifest, shard } = makeBundle([{ id: 'a', published: '2020-01-01', ...article }], {});
  const corpus = tabulate(manifest);
  const stored = shard.articles[0]!;
  const excerpt = (names: string[] = [], changed = stored) => {
    const passage = listExcerpt(
      changed,
      0,
      names.map((id) => corpus.entities.byId.get(id)!),
    );
    return passage && [passage.first, passage.last];
  };
  return { stored, excerpt };
}

test('an untitled article, whose first sentence is the headline, is quoted from the second', () => {
  expect(read({ text: 'It rained.\nIt poured.' }).excerpt()).toEqual([2, 2]);
});

test('a titled article is quoted from the first', () => {
  expect(read({ title: 'Weather', text: 'It rained.\nIt poured.' }).excerpt()).toEqual([1, 1]);
});

test('the title said once more and the day are passed over', () => {
  const { excerpt } = read({ title: 'Weather', text: 'Weather\n\n{Monday, 6 January 2020|2020-01-06}\n\nIt rained.' });
  expect(excerpt()).toEqual([3, 3]);
});

test('furniture is passed over', () => {
  const { stored, excerpt } = read({ title: 'Weather', text: 'Photo: agency.\nIt rained.' });
  expect(excerpt([], { ...stored, furniture: [[0, 14]] })).toEqual([2, 2]);
});

test('where the selection asks for names, their closest passage is quoted', () => {
  const { excerpt } = read({ title: 'Weather', text: 'It rained.\n[Ann] left.\n[Bob] came.\n[Ann] met [Bob].' });
  expect(excerpt(['bob'])).toEqual([3, 3]);
  expect(excerpt(['ann', 'bob'])).toEqual([4, 4]);
});

test('a passage that is the headline already is not said again', () => {
  expect(read({ text: '[Ann] left.\nIt rained.' }).excerpt(['ann'])).toEqual([2, 2]);
});

test('an article of one sentence has nothing more to quote', () => {
  expect(read({ text: 'It rained.' }).excerpt()).toBeUndefined();
});

import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { listExcerpt } from '../../../../src/app/reader/list-excerpt.ts';
import { edtfDays, type DayRange } from '../../../../src/schema/edtf.ts';
import { makeBundle, type MarkedArticle } from '../../../support/bundle.ts';

function read(article: Omit<MarkedArticle, 'id'>) {
  const { manifest, shard } = makeBundle([{ id: 'a', published: '2020-01-01', ...article }], {});
  const corpus = tabulate(manifest);
  const stored = shard.articles[0]!;
  const excerpt = (names: string[] = [], changed = stored, mentioned?: DayRange) => {
    const passage = listExcerpt(
      changed,
      0,
      names.map((id) => corpus.entities.byId.get(id)!),
      mentioned,
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

test('where the selection asks for days, the first passage that speaks of one of them is quoted', () => {
  const { stored, excerpt } = read({
    title: 'Weather',
    text: 'It rained.\nIt began {in May|2019-05}.\nIt stopped {on 6 June|2019-06-06}.\n[Ann] left {on 7 June|2019-06-07}.',
  });
  const june = edtfDays('2019-06')!;
  expect(excerpt([], stored, june)).toEqual([3, 3]);
  expect(excerpt(['ann'], stored, june)).toEqual([4, 4]);
  expect(excerpt([], stored, edtfDays('2019-07')!)).toEqual([1, 1]);
});

test('a passage that is the headline already is not said again', () => {
  expect(read({ text: '[Ann] left.\nIt rained.' }).excerpt(['ann'])).toEqual([2, 2]);
});

test('an article of one sentence has nothing more to quote', () => {
  expect(read({ text: 'It rained.' }).excerpt()).toBeUndefined();
});

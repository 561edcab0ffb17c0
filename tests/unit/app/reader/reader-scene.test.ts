import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { articleMarks } from '../../../../src/app/passages/article-marks.ts';
import { namesOf, readerScene, stopsOf } from '../../../../src/app/reader/reader-scene.ts';
import { makeBundle, type MarkedArticle } from '../../../support/bundle.ts';

function read(article: Omit<MarkedArticle, 'id'>) {
  const { manifest, shard } = makeBundle([{ id: 'a', published: '2020-01-01', ...article }], { Oslo: 'place' });
  const corpus = tabulate(manifest);
  const stored = shard.articles[0]!;
  return { corpus, stored, marks: articleMarks(stored, corpus, []), row: (id: string) => corpus.entities.byId.get(id)! };
}
const words = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');
const marked = (segments: readonly { text: string; marks: readonly { kind: string }[] }[], kind: string) =>
  words(segments.filter((segment) => segment.marks.some((mark) => mark.kind === kind)));

test('a title that the text repeats is the headline, with the marks of the text, and stands there once', () => {
  const { stored, marks } = read({ title: 'Ann leaves', text: '[Ann] leaves\n\nIt rained in [Oslo].' });
  const scene = readerScene(stored, marks, undefined);
  expect(words(scene.headline)).toBe('Ann leaves');
  expect(marked(scene.headline, 'person')).toBe('Ann');
  expect(scene.paragraphs.map(({ segments }) => words(segments))).toEqual(['It rained in Oslo.']);
});

test('another title stands above the whole text', () => {
  const { stored, marks } = read({ title: 'Weather', text: 'It rained.\n\nIt poured.' });
  const scene = readerScene(stored, marks, undefined);
  expect(words(scene.headline)).toBe('Weather');
  expect(scene.paragraphs.map(({ segments }) => words(segments))).toEqual(['It rained.', 'It poured.']);
});

test('without a title the first sentence stands out in its place', () => {
  const { stored, marks } = read({ text: 'It rained in [Oslo].\nIt poured.' });
  const scene = readerScene(stored, marks, undefined);
  expect(scene.headline).toEqual([]);
  expect(marked(scene.paragraphs[0]!.segments, 'lead')).toBe('It rained in Oslo.');
});

test('the sentence that brought the reader here is marked, furniture too', () => {
  const { stored, marks } = read({ title: 'Weather', text: 'It rained.\nIt poured.\n\nPhoto: agency.' });
  const { paragraphs } = readerScene({ ...stored, furniture: [[22, 36]] }, marks, 13);
  expect(marked(paragraphs[0]!.segments, 'passage')).toBe('It poured.');
  expect(marked(paragraphs[1]!.segments, 'furniture')).toContain('Photo');
});

test('a line that is only a date is a dateline', () => {
  const { stored, marks } = read({ title: 'Weather', text: '{Monday, 6 January|2020-01-06}\n\nIt rained {today|2020-01-06}.' });
  expect(readerScene(stored, marks, undefined).paragraphs.map(({ isDateline }) => isDateline)).toEqual([true, false]);
});

test('names in furniture, of hidden types and of nobody known are not marked, so that the marks can be counted', () => {
  const { stored, corpus, row } = read({ text: '[Ann] and [Bob] met in [Oslo].' });
  const [ann, bob, oslo] = stored.mentions as [(typeof stored.mentions)[0], (typeof stored.mentions)[0], (typeof stored.mentions)[0]];
  const changed = { ...stored, mentions: [{ ...ann, furniture: true as const }, bob, oslo, { start: 0, end: 3, entity: -1 }] };
  expect(articleMarks(changed, corpus, ['place']).text).toEqual([{ start: 8, end: 11, kind: 'person', id: 0, entity: row('bob') }]);
});

test('whom the corpus no longer has is left plain', () => {
  const { corpus, stored } = read({ text: '[Ann] met [Bob].' });
  const made = { ...stored, mentions: [...stored.mentions, { start: 4, end: 7, entity: corpus.entities.count }] };
  expect(articleMarks(made, corpus, []).text.map(({ start }) => start)).toEqual([0, 8]);
});

test('previous and next go through the open name, or through all where the article lacks it', () => {
  const { marks, row } = read({ text: '[Ann] met [Bob].\n[Ann] left [Oslo].' });
  expect(stopsOf(marks, [row('ann')]).map(({ start }) => start)).toEqual([0, 13]);
  expect(stopsOf(marks, [99])).toHaveLength(4);
  expect(stopsOf(marks, [])).toHaveLength(4);
});

test('the names of an article are counted, the most frequent first', () => {
  const { marks, row } = read({ text: '[Bob] met [Ann].\n[Ann] left [Oslo].' });
  expect(namesOf(marks)[0]).toEqual({ entity: row('ann'), count: 2 });
  expect(namesOf(marks)).toHaveLength(3);
});

import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import {
  articlesNaming,
  articlesTying,
  lastOfHeadline,
  passageNaming,
  passageTying,
  sentenceAt,
  sentencesNaming,
} from '../../../../src/app/query/passages.ts';
import { makeBundle } from '../../../support/bundle.ts';

const { manifest, shard } = makeBundle(
  [
    { id: 'far', published: '2020-01-01', text: '[Ann] came.\nIt rained.\n[Bob] left.\n[Ann] slept.' },
    { id: 'near', published: '2020-01-02', text: '[Ann] met [Bob].\n[Ann] and [Bob] left.' },
    { id: 'titled', published: '2020-01-03', title: 'Ann and Bob', text: '[Ann] and [Bob]\n\nIt rained.\n[Ann] met [Bob].' },
    { id: 'alone', published: '2020-01-04', text: '[Ann] came.' },
  ],
  {},
);
const corpus = tabulate(manifest);
const all = articleSet(corpus, {});
const ann = corpus.entities.byId.get('ann')!;
const bob = corpus.entities.byId.get('bob')!;
const stored = (id: string) => shard.articles.find((article) => article.id === id)!;

test('articles that name an entity come in the order of their dates, from the set only', () => {
  expect(articlesNaming(corpus, all, ann)).toEqual([0, 1, 2, 3]);
  expect(articlesNaming(corpus, all, bob)).toEqual([0, 1, 2]);
  const set = articleSet(corpus, { entities: { mode: 'all', entities: [bob] } });
  expect(articlesNaming(corpus, set, ann)).toEqual([0, 1, 2]);
});

test('articles that name both come closest first, in either order of the two', () => {
  const expected = [
    { article: 1, distance: 0 },
    { article: 2, distance: 0 },
    { article: 0, distance: 1 },
  ];
  expect(articlesTying(corpus, all, ann, bob)).toEqual(expected);
  expect(articlesTying(corpus, all, bob, ann)).toEqual(expected);
});

test('a sentence holds its own offsets, and the space after it', () => {
  const { sentences } = stored('far');
  expect(sentences[1]).toEqual([10, 20]);
  expect([0, 9, 10, 20, 21, 999].map((offset) => sentenceAt({ sentences }, offset))).toEqual([1, 1, 2, 2, 3, 4]);
});

test('an article without sentences still has a first one', () => {
  expect(sentenceAt({ sentences: [] }, 5)).toBe(1);
});

test('an entity is named in its sentences, the title being number 0; furniture does not count', () => {
  const article = stored('far');
  expect(sentencesNaming(article, ann)).toEqual([1, 4]);
  const changed = {
    ...article,
    titleMentions: [{ start: 0, end: 3, entity: ann }],
    mentions: article.mentions.map((mention, i) => (i === 0 ? { ...mention, furniture: true as const } : mention)),
  };
  expect(sentencesNaming(changed, ann)).toEqual([0, 4]);
});

test('a title that the text repeats makes its first sentence part of the headline', () => {
  expect(lastOfHeadline(stored('titled'))).toBe(1);
  expect(lastOfHeadline(stored('far'))).toBe(0);
});

test('the first sentence that names somebody is quoted, the headline only where nothing else does', () => {
  expect(passageNaming(stored('far'), 0, bob)).toEqual({ article: 0, first: 3, last: 3, distance: 0 });
  expect(passageNaming(stored('titled'), 2, ann)).toMatchObject({ first: 3, last: 3 });
  const onlyTitle = { ...stored('far'), mentions: [], titleMentions: [{ start: 0, end: 3, entity: ann }] };
  expect(passageNaming(onlyTitle, 0, ann)).toMatchObject({ first: 0, last: 0 });
  expect(passageNaming(stored('alone'), 3, bob)).toBeUndefined();
});

test('the closest passage of two names is quoted, the first of several, and its distance is that of the counts', () => {
  expect(passageTying(stored('near'), 1, ann, bob)).toEqual({ article: 1, first: 1, last: 1, distance: 0 });
  expect(passageTying(stored('far'), 0, ann, bob)).toEqual({ article: 0, first: 3, last: 4, distance: 1 });
  expect(passageTying(stored('alone'), 3, ann, bob)).toBeUndefined();
  for (const { article, distance } of articlesTying(corpus, all, ann, bob))
    expect(passageTying(shard.articles[article]!, article, ann, bob)!.distance).toBe(distance);
});

test('of two passages equally close, the one outside the headline is quoted', () => {
  expect(passageTying(stored('titled'), 2, ann, bob)).toMatchObject({ first: 3, last: 3 });
});

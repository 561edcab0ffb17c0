import { expect, test } from 'vitest';
import { passageNaming, passageTying } from '../../../../src/app/query/passages.ts';
import { distanceWords, groupQuotes, quoteOf } from '../../../../src/app/passages/quotes.ts';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { makeBundle } from '../../../support/bundle.ts';

const { manifest, shard } = makeBundle(
  [
    { id: 'one', published: '2020-01-01', text: '[Ann] arrived.\nIt rained.\nIt poured.\n[Bob] left {today|2020-01-01}.' },
    { id: 'two', published: '2020-01-02', title: 'Ann and Bob', text: '[Ann] met [Bob].\nThen [Cy] came.' },
    { id: 'three', published: '2020-01-03', text: 'Once more, [Ann] met.\n[Ann] met [Bob].' },
  ],
  { Cy: 'place' },
);
const corpus = tabulate(manifest);
const [one, two, three] = shard.articles as [(typeof shard.articles)[0], (typeof shard.articles)[0], (typeof shard.articles)[0]];
const row = (id: string) => corpus.entities.byId.get(id)!;
const words = (quote: ReturnType<typeof quoteOf>) => quote.segments.map((segment) => segment.text).join('');

test('two sentences far apart are quoted with a gap between them', () => {
  const quote = quoteOf(one, corpus, passageTying(one, 0, row('ann'), row('bob'))!, [row('ann'), row('bob')]);
  expect(words(quote)).toBe('Ann arrived. … Bob left today.');
  expect(quote).toMatchObject({ distance: 3, at: 0, isTitle: false });
});

test('neighbouring sentences are quoted as they stand', () => {
  const quote = quoteOf(two, corpus, passageTying(two, 1, row('bob'), row('cy'))!, [row('bob'), row('cy')]);
  expect(words(quote)).toBe('Ann met Bob. Then Cy came.');
  expect(quote.at).toBe(two.text.indexOf('Bob'));
});

test('all names and dates of a passage are marked, those of hidden types left plain', () => {
  const passage = { article: 1, first: 1, last: 2, distance: 1 };
  const kinds = (quote: ReturnType<typeof quoteOf>) => quote.segments.flatMap(({ marks }) => marks.map(({ kind }) => kind));
  expect(kinds(quoteOf(two, corpus, passage, []))).toEqual(['person', 'person', 'place']);
  expect(kinds(quoteOf(two, corpus, passage, [], ['place']))).toEqual(['person', 'person']);
  expect(kinds(quoteOf(one, corpus, { article: 0, first: 4, last: 4, distance: 0 }, []))).toEqual(['person', 'date']);
});

test('a name in the title alone is quoted from the title', () => {
  const titled = { ...two, mentions: [], titleMentions: [{ start: 0, end: 3, entity: row('ann') }] };
  const quote = quoteOf(titled, corpus, passageNaming(titled, 1, row('ann'))!, [row('ann')]);
  expect(words(quote)).toBe('Ann and Bob');
  expect(quote).toMatchObject({ at: -1, isTitle: true });
});

test('passages in the same words are one group, under the first of them', () => {
  const both = [row('ann'), row('bob')] as const;
  const quotes = [two, three, one].map((stored, i) => quoteOf(stored, corpus, passageTying(stored, [1, 2, 0][i]!, ...both)!, both));
  expect(groupQuotes(quotes).map(({ quote, copies }) => [quote.article, copies])).toEqual([
    [1, [2]],
    [0, []],
  ]);
});

test.each([
  [0, 'same sentence'],
  [1, 'next sentence'],
  [4, '4 sentences apart'],
])('a distance of %i is “%s”', (distance, text) => {
  expect(distanceWords(distance)).toBe(text);
});

test('copies of a text are one group also where their words differ, and two groups that one of them joins are one', () => {
  const both = [row('ann'), row('bob')] as const;
  const quotes = [one, two, three].map((stored, i) => quoteOf(stored, corpus, passageTying(stored, i, ...both)!, both));
  // The first and the last article are one text, the last two say it in the same words.
  expect(groupQuotes(quotes, (article) => [0, 1, 0][article]!)).toEqual([{ quote: quotes[0], copies: [1, 2], isSame: false }]);
});

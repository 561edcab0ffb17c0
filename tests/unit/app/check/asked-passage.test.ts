import { expect, test } from 'vitest';
import { askAbout, askedSegments } from '../../../../src/app/check/asked-passage.ts';
import { questionWords } from '../../../../src/app/check/question-words.ts';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import type { StoredArticle } from '../../../../src/schema/bundle.ts';
import { makeBundle } from '../../../support/bundle.ts';

const { manifest, shard } = makeBundle(
  [
    {
      id: 'a',
      title: 'Keller wins',
      text: '[Maria Keller] ran.\nNobody else did.\n[Keller|Maria Keller] won in [Ulm] on {Tuesday|2023-11-07}.\nIt rained.\nIt poured.\nIt hailed.\nIt stopped.\nIt began again.\n[Bo] cheered.',
    },
  ],
  { Ulm: 'place' },
);
const corpus = tabulate(manifest);
const text = shard.articles[0]!;
const row = (id: string) => corpus.entities.byId.get(id)!;
const [keller, ulm, bo] = [row('maria-keller'), row('ulm'), row('bo')];
/** What is read, with what is asked about in brackets. */
const read = (stored: StoredArticle, asked: NonNullable<ReturnType<typeof askAbout>>) =>
  askedSegments(stored, asked)
    .map(({ text, marks }) => (marks.some(({ kind }) => kind !== 'gap') ? `[${text}]` : text))
    .join('');

test('a mention is asked about with the sentences around its own, and nothing else is marked in them', () => {
  const asked = askAbout(text, corpus, { kind: 'mention', article: 0, ordinal: 1, entity: keller })!;
  expect(asked.places).toEqual([{ article: 'a', start: 35, end: 41, text: 'Keller' }]);
  expect(questionWords(asked)).toBe('Is “Keller” here the person Maria Keller?');
  expect(read(text, asked)).toBe('Nobody else did. [Keller] won in Ulm on Tuesday. It rained.');
});

test('where the words are the name, the question does not say it twice', () => {
  const asked = askAbout(text, corpus, { kind: 'mention', article: 0, ordinal: 2, entity: ulm })!;
  expect(questionWords(asked)).toBe('Is “Ulm” here the place of that name?');
  const first = askAbout(text, corpus, { kind: 'mention', article: 0, ordinal: 0, entity: keller })!;
  expect(read(text, first)).toBe('[Maria Keller] ran. Nobody else did.');
});

test('a tie is asked about with its closest passage, from the one name to the other', () => {
  const asked = askAbout(text, corpus, { kind: 'tie', article: 0, a: keller, b: ulm })!;
  expect(asked.places.map(({ text, start }) => [text, start])).toEqual([
    ['Keller', 35],
    ['Ulm', 49],
  ]);
  expect(questionWords(asked)).toBe('Does this passage show that Maria Keller and Ulm have to do with each other?');
  expect(read(text, asked)).toBe('[Keller] won in [Ulm] on Tuesday.');
});

test('of names far apart, the sentences between are left out', () => {
  const asked = askAbout(text, corpus, { kind: 'tie', article: 0, a: keller, b: bo })!;
  expect(read(text, asked)).toBe('[Keller] won in Ulm on Tuesday. … [Bo] cheered.');
});

test('a name of the headline stands there with the first sentence, and counts before those of the text', () => {
  const titled: StoredArticle = { ...text, titleMentions: [{ start: 0, end: 6, entity: keller }] };
  const asked = askAbout(titled, corpus, { kind: 'mention', article: 0, ordinal: 0, entity: keller })!;
  expect(asked.places).toEqual([{ article: 'a', start: 0, end: 6, text: 'Keller', inTitle: true }]);
  expect(read(titled, asked)).toBe('[Keller] wins … Maria Keller ran.');
});

test('of what the article does not name any more nothing is asked', () => {
  expect(askAbout(text, corpus, { kind: 'mention', article: 0, ordinal: 9, entity: keller })).toBeUndefined();
  expect(askAbout(text, corpus, { kind: 'mention', article: 0, ordinal: 2, entity: keller })).toBeUndefined();
});

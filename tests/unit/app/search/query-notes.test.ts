import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { Texts } from '../../../../src/app/data/texts.ts';
import { fewerWords } from '../../../../src/app/search/fewer-words.ts';
import { queryNotes } from '../../../../src/app/search/query-notes.ts';
import { Searcher } from '../../../../src/app/search/searcher.ts';
import { makeBundle } from '../../../support/bundle.ts';

const { manifest, shard, search } = makeBundle(
  [
    { id: 'flood', source: 'Reuters', text: 'The floods rose, and flooding went on: a flood. [Vladimir Putin] saw it.' },
    { id: 'vote', source: 'The Courier', text: 'The election was over.' },
  ],
  {},
);
const corpus = tabulate(manifest);
const source = { manifest: async () => manifest, shard: async () => shard, search: async () => search };
const searcher = new Searcher(new Texts(source, corpus));
const notes = async (typed: string) => queryNotes(corpus, typed, (await searcher.all(typed, () => false))!);

test.each([
  ['foo:flood', '“foo:” is no field; fields are who, org, where, name, title, source, from, to, on. Its words are searched.'],
  ['from:2023-13', '“2023-13” is no day: write 2023, 2023-09 or 2023-09-06.'],
  ['elecion', 'No article has “elecion”: election instead.'],
  ['flood', '“flood” also finds flooding, floods.'],
  ['floo', 'No article has “floo” itself: flood, floods.'],
  ['zebra', 'No article has “zebra”.'],
  ['who:nobody', 'Nobody here is called “nobody”.'],
  ['where:putin', 'No place here is called “putin”.'],
  ['source:times', 'No outlet here is called “times”.'],
  ['who:putin', '“putin” is taken as Vladimir Putin.'],
])('%s: %s', async (typed, text) => expect((await notes(typed)).map((note) => note.text)).toContain(text));

test('what was found as it was typed needs no word', async () => {
  expect(await notes('"flood" who:"Vladimir Putin" election -source:reuters')).toEqual([]);
});

test('a word taken for another can be searched to the letter, and one in quotation marks loosely', async () => {
  expect((await notes('rose -elecion'))[0]!.instead!.words).toBe('rose -"elecion"');
  expect((await notes('rose "elecion"'))[0]!.instead!.words).toBe('rose elecion');
});

test('a field that is none is said in the sentence of the selection, a longer form is not', async () => {
  expect((await notes('foo:election flood')).flatMap(({ remark }) => remark ?? [])).toEqual(['“foo:” is no field']);
});

test('each part of a search is left out in turn; a single one has none', () => {
  expect(fewerWords('flood "prime minister" who:"Kim Jong-un"')).toEqual([
    { without: 'flood', words: '"prime minister" who:"Kim Jong-un"' },
    { without: '"prime minister"', words: 'flood who:"Kim Jong-un"' },
    { without: 'who:"Kim Jong-un"', words: 'flood "prime minister"' },
  ]);
  expect(fewerWords('flood')).toEqual([]);
});

test.each([
  ['passages', 'Searched were headlines, and the sentences that this page carries.'],
  ['none', 'Searched were headlines only: this page was made without texts.'],
] as const)('%s: a search for words says what was searched, and one for names does not', async (texts, said) => {
  const reduced = { ...corpus, carried: texts };
  const told = async (typed: string) => queryNotes(reduced, typed, (await searcher.all(typed, () => false))!).map(({ text }) => text);
  expect(await told('zebra')).toEqual(['No article has “zebra”.', said]);
  expect(await told('who:putin')).not.toContain(said);
});

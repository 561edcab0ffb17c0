import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { Texts } from '../../../../src/app/data/texts.ts';
import { Searcher } from '../../../../src/app/search/searcher.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { wordsOf } from '../../../../src/schema/search/words-of.ts';
import { makeBundle, type MarkedArticle } from '../../../support/bundle.ts';

function searcher(articles: readonly MarkedArticle[], types = {}): Searcher {
  const { manifest, shard, search } = makeBundle(articles, types);
  const source = { manifest: async () => manifest, shard: async () => shard, search: async () => search };
  return new Searcher(new Texts(source, tabulate(manifest)));
}

const ARTICLES: readonly MarkedArticle[] = [
  {
    id: 'meet',
    published: '2023-09-03',
    source: 'The Courier',
    title: 'Leaders to meet',
    text: '[Vladimir Putin] will meet [Kim Jong-un] in [Vladivostok].',
  },
  {
    id: 'arms',
    published: '2023-09-13',
    source: 'Reuters',
    text: '[Putin|Vladimir Putin] and Kim spoke of arms for the war in [Ukraine]. Flooding was no subject.',
  },
  {
    id: 'flood',
    published: '2023-10-01',
    source: 'Reuters',
    title: 'Flood relief',
    text: 'The floods in Göteborg rose. The prime minister of Sweden, a minister said, came.',
  },
  { id: 'undated', text: 'The minister is prime. Putin’s visit was short.' },
];
const TYPES = { Vladivostok: 'place', Ukraine: 'place' } as const;

async function ids(typed: string): Promise<string[]> {
  const { texts } = searcher(ARTICLES, TYPES);
  const found = await new Searcher(texts).all(typed, () => false);
  return [...found!.hits].map((row) => texts.corpus.articles.id[row]!);
}

test.each([
  ['putin', ['meet', 'arms', 'undated']],
  ['putin minister', ['undated']],
  ['flood', ['arms', 'flood']],
  ['"flood"', ['flood']],
  ['goteborg', ['flood']],
  ['"prime minister"', ['flood']],
  ['prime minister', ['flood', 'undated']],
  ['minister -"prime minister"', ['undated']],
  ['-putin', ['flood']],
  ['vlad*', ['meet']],
  ['ministre', ['flood', 'undated']],
  ['"prime ministre"', []],
  ['zzzzzz', []],
  ['who:putin', ['meet', 'arms']],
  ['who:"Kim Jong-un"', ['meet']],
  ['where:ukraine putin', ['arms']],
  ['-where:ukraine', ['meet', 'flood', 'undated']],
  ['source:reuters', ['arms', 'flood']],
  ['from:2023-09-10', ['arms', 'flood']],
  ['on:2023-09 -who:kim', ['arms']],
  ['title:flood', ['flood']],
  ['title:minister', []],
  ['foo:putin', []],
])('%s', async (typed, expected) => expect(await ids(typed)).toEqual(expected));

test('what was typed is said back: a word that occurs nowhere and what was taken for it, a field that is none', async () => {
  const { readings, misread } = await searcher(ARTICLES).first('ministre foo:putin ');
  expect(readings.flatMap((reading) => (reading.kind === 'words' ? reading.words.map(({ word, how }) => `${word} ${how}`) : []))).toEqual([
    'ministre near',
    'foo none',
    'putin found',
  ]);
  expect(misread.map(({ reason, typed }) => `${reason} ${typed}`)).toEqual(['field foo']);
});

test('the best answer has the words in its title, or side by side', async () => {
  const found = searcher(ARTICLES);
  const first = async (typed: string) => found.texts.corpus.articles.id[(await found.first(typed)).best[0]!.article];
  expect(await first('flood ')).toBe('flood');
  expect(await first('prime minister ')).toBe('flood');
  expect(await first('is prime ')).toBe('undated');
});

test('a phrase is looked for beyond the articles that have its words most often, before it is said that none has it', async () => {
  const apart = Array.from({ length: 90 }, (_, i) => ({
    id: `apart-${i}`,
    text: `The minister is prime, and prime is the minister. Number ${i}.`,
  }));
  const long = { id: 'long', text: `${'Nothing of this is about anybody in office. '.repeat(20)}The prime minister came.` };
  const found = searcher([long, ...apart]);
  const { best, isPartial } = await found.first('"prime minister"');
  expect(best.map(({ article }) => found.texts.corpus.articles.id[article])).toEqual(['long']);
  expect(isPartial).toBe(false);
  expect((await searcher(apart).first('"prime minister"')).isPartial).toBe(true);
});

test('while a word is being typed, it finds what begins with it', async () => {
  const { best, count } = await searcher(ARTICLES).first('vladiv');
  expect([best.length, count]).toEqual([1, 1]);
});

test('a search that has become stale says nothing', async () => {
  expect(await searcher(ARTICLES).all('putin', () => true)).toBeUndefined();
});

test('an index that does not come is asked for again', async () => {
  const { manifest, shard, search } = makeBundle(ARTICLES, TYPES);
  let fails = true;
  const source = {
    manifest: async () => manifest,
    shard: async () => shard,
    search: async () => {
      if (fails) throw new Error('“data/search.json” cannot be reached.');
      return search;
    },
  };
  const found = new Searcher(new Texts(source, tabulate(manifest)));
  await expect(found.first('putin')).rejects.toThrow('cannot be reached');
  fails = false;
  expect((await found.first('putin')).count).toBe(3);
});

test('over made-up texts, words, phrases and exclusions find what reading every text finds', async () => {
  const random = seededRandom(6);
  const word = () => `word${String.fromCharCode(97 + Math.floor(26 * random() ** 2))}`;
  const some = (count: number) => Array.from({ length: count }, word).join(' ');
  const articles = Array.from({ length: 120 }, (_, i) => ({
    id: `a${i}`,
    ...(i % 3 ? { title: some(3) } : {}),
    text: some(2 + Math.floor(30 * random())),
  }));
  const found = searcher(articles);
  const texts = articles.map(({ title = '', text }) =>
    [title, text].map(
      (part) =>
        ` ${wordsOf(part)
          .map((one) => one.word)
          .join(' ')} `,
    ),
  );
  for (let round = 0; round < 60; round++) {
    const [one, phrase, not] = [word(), some(2), some(1 + (round % 2))];
    const holds = (row: number, words: string) => texts[row]!.some((part) => part.includes(` ${words} `));
    const expected = articles.flatMap((_, row) => (holds(row, one) && holds(row, phrase) && !holds(row, not) ? [row] : []));
    expect([...(await found.all(`"${one}" "${phrase}" -"${not}"`, () => false))!.hits]).toEqual(expected);
  }
});

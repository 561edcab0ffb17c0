import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EntityModel } from '../../../../src/pipeline/entities/model/entity-model.ts';
import { readLines } from '../../../../src/pipeline/entities/reading.ts';
import { recognizeEntities } from '../../../../src/pipeline/entities/recognize-entities.ts';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';

const model = EntityModel.from(readFileSync(new URL('../../../../src/pipeline/entities/model/weights.bin', import.meta.url)));

function recognize(text: string, title?: string) {
  const article = { id: 'a', path: 'a.txt', language: 'en', text, ...(title === undefined ? {} : { title }) };
  return recognizeEntities(readLines(article, splitSentences(text, 'en'), title !== undefined), model);
}

/** "Vladimir Putin person" for each mention, in order. */
const names = (text: string) => recognize(text).mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

const SAMPLE = ['000_0f3413fb84f34061.txt', '003_d515fd2e67db2cb8.txt'].map((file) =>
  readFileSync(new URL(`../../../../static/articles/${file}`, import.meta.url), 'utf8').replace(/^\s*date \S+\s/, ''),
);

/** Name → [type, how often it stands in the first article, in the second]. */
const EXPECTED: Readonly<Record<string, readonly [string, number, number]>> = {
  'Vladimir Putin': ['person', 1, 1],
  Putin: ['person', 5, 4],
  'Kim Jong-un': ['person', 2, 1],
  Kim: ['person', 0, 3],
  'Mark Milley': ['person', 0, 1],
  'North Korea': ['place', 6, 0],
  Ukraine: ['place', 3, 0],
  Russia: ['place', 5, 0],
  'United States': ['place', 1, 0],
  'U.S.': ['place', 1, 0],
  G20: ['organization', 1, 0],
  'United Nations Security Council': ['organization', 1, 0],
  'Korean Peninsula': ['place', 0, 1],
};

/** Other names of the same form, in the order in which they are put in. */
const SWAPS: readonly (readonly [string, string])[] = [
  ['Vladimir Putin', 'Leandro Vasquini'],
  ['Putin', 'Vasquini'],
  ['Kim Jong-un', 'Paek Sung-ho'],
  ['Kim', 'Paek'],
  ['Mark Milley', 'Dale Orrick'],
  ['North Korean', 'South African'],
  ['North Korea', 'South Africa'],
  ['Ukraine', 'Paraguay'],
  ['Russian', 'Chilean'],
  ['Russia', 'Chile'],
  ['United States', 'United Kingdom'],
  ['U.S.', 'U.K.'],
  ['G20', 'G8'],
  ['United Nations Security Council', 'Southern Ocean Fisheries Council'],
  ['Korean Peninsula', 'Kamchatka Peninsula'],
];

const counted = (texts: readonly string[]) => {
  const counts: Record<string, [string, number, number]> = {};
  texts.forEach((text, i) => {
    for (const { start, end, type } of recognize(text).mentions) {
      const entry = (counts[text.slice(start, end)] ??= [type, 0, 0]);
      expect(entry[0]).toBe(type);
      entry[i === 0 ? 1 : 2]++;
    }
  });
  return counts;
};

test('the sample names exactly its people, organisations and places', () => {
  expect(counted(SAMPLE)).toEqual(EXPECTED);
});

test('the sample with other names of the same form is read as well: no name of it is listed', () => {
  const swapped = SAMPLE.map((text) => SWAPS.reduce((changed, [from, to]) => changed.replaceAll(from, to), text));
  const other = Object.fromEntries(SWAPS);
  expect(counted(swapped)).toEqual(Object.fromEntries(Object.entries(EXPECTED).map(([name, counts]) => [other[name], counts])));
});

test('mentions are exact offsets, without office and possessive', () => {
  expect(recognize('Russian President Vladimir Putin’s war.').mentions).toEqual([
    { start: 18, end: 32, type: 'person', p: expect.any(Number) },
  ]);
});

test.each([
  ['North Korean Leader Kim Jong-un spoke.', ['Kim Jong-un person']],
  ['US President Donald Trump met Secretary of State Mike Pompeo.', ['US place', 'Donald Trump person', 'Mike Pompeo person']],
  [
    'He flew to St. Petersburg and met Dr. Irina Volkova, 45, of the Bank of England.',
    ['St. Petersburg place', 'Irina Volkova person', 'Bank of England organization'],
  ],
  [
    'The World Health Organization (WHO) said so; the WHO meets in Geneva.',
    ['World Health Organization organization', 'WHO organization', 'WHO organization', 'Geneva place'],
  ],
  ['It was near the Strait of Hormuz and on Lake Tana.', ['Strait of Hormuz place', 'Lake Tana place']],
  ['Talks between US-China negotiators and the Moscow-based firm failed.', ['US place', 'China place', 'Moscow place']],
  [
    'The Ministry of Foreign Affairs and Trade wrote to the Food and Drug Administration.',
    ['Ministry of Foreign Affairs and Trade organization', 'Food and Drug Administration organization'],
  ],
  [
    'Dwayne "The Rock" Johnson and Conor O’Brien met Bashar al-Assad.',
    ['Dwayne "The Rock" Johnson person', 'Conor O’Brien person', 'Bashar al-Assad person'],
  ],
  ['On Monday, Muslims and Russians in May spoke English after World War II.', []],
  ['Officials said nothing. However, Rescuers left. Nobody came.', []],
  ['The North Korean nuclear program and the Russian empire fell.', []],
  ['AB: Did you see the Organisation for Economic Co-operation?\n\n((AB)) I did.', ['Organisation for Economic Co-operation organization']],
  ['I met her.', []],
  ['', []],
])('names in %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a surname alone is of the type of the full name, wherever it stands', () => {
  expect(names('Houston, they say, is big. Later Whitney Houston sang. Dawson clapped, and Mary Dawson left.')).toEqual([
    'Houston person',
    'Whitney Houston person',
    'Dawson person',
    'Mary Dawson person',
  ]);
});

test('title case alone makes no name; what the text knows is found in such a title', () => {
  const text = 'The senator, Anna Bellweather, spoke in Oslo on Friday.';
  const title = 'Angry Senator Bellweather Slams Harsh Budget Cuts In Oslo';
  expect(recognize(text, title).titleMentions.map(({ start, end }) => title.slice(start, end))).toEqual(['Bellweather', 'Oslo']);
});

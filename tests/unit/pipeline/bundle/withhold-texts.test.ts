import { expect, test } from 'vitest';
import { withholdTexts } from '../../../../src/pipeline/bundle/withhold-texts.ts';
import type { StoredArticle } from '../../../../src/schema/bundle.ts';

const text = 'It rained. It went on raining. Ann Berg came.\n\nNobody saw her.\n\nPhoto: Jo Lind\n\nOn Monday it stopped. The end.';
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const pair = (words: string): [number, number] => [place(words).start, place(words).end];

const stored: StoredArticle = {
  id: 'rain',
  title: 'Rain over Norrby',
  published: '2024-02-06',
  url: 'https://example.org/rain',
  author: 'Jo Lind',
  language: 'en',
  path: 'rain.txt',
  original: 'originals/0123abcd/rain.txt',
  text,
  sentences: [
    'It rained.',
    'It went on raining.',
    'Ann Berg came.',
    'Nobody saw her.',
    'Photo: Jo Lind',
    'On Monday it stopped.',
    'The end.',
  ].map(pair),
  furniture: [pair('Photo: Jo Lind')],
  titleMentions: [{ start: 10, end: 16, entity: 1 }],
  mentions: [
    { ...place('Ann Berg'), entity: 0 },
    { ...place('Jo Lind'), entity: -1, furniture: true },
  ],
  dates: [{ ...place('Monday'), value: '2024-02-05', inferred: ['year', 'month', 'day'] }],
};

test('passages: the sentences that name somebody or say a date stay where they were, and spaces as long as the others', () => {
  const reduced = withholdTexts(stored, 'passages');
  expect(reduced.text).toBe(
    '…' + ' '.repeat(30) + 'Ann Berg came.\n\n…' + ' '.repeat(14) + '\n\n' + ' '.repeat(14) + '\n\nOn Monday it stopped. …' + ' '.repeat(7),
  );
  expect(reduced.text.length).toBe(text.length);
  expect(reduced.sentences).toEqual(stored.sentences);
  for (const { start, end } of [...reduced.mentions, ...reduced.dates]) expect(reduced.text.slice(start, end)).toBe(text.slice(start, end));
});

test('passages: a name in furniture keeps no sentence, and its place is not told', () => {
  const { mentions } = withholdTexts(stored, 'passages');
  expect(mentions).toEqual([{ ...place('Ann Berg'), entity: 0 }]);
});

test('passages: a name in furniture stays where its sentence does for another reason', () => {
  const credited = { ...stored, dates: [...stored.dates, { ...place('Photo'), value: '2024' }] };
  expect(withholdTexts(credited, 'passages').mentions).toEqual(stored.mentions);
});

test('passages: a first line that says the headline stays, since the headline does', () => {
  const repeating = { ...stored, title: 'It rained. It went on raining. Ann Berg came.', mentions: [], dates: [] };
  expect(withholdTexts(repeating, 'passages').text).toMatch(/^It rained\. It went on raining\. Ann Berg came\.\n\n… {14}\n/);
});

test('passages: a date that reaches over two sentences keeps both', () => {
  const long = { ...stored, mentions: [], dates: [{ ...place('rained. It went'), value: '2024' }] };
  expect(withholdTexts(long, 'passages').text).toMatch(/^It rained\. It went on raining\. … {13}\n/);
});

test('none: no word of the text and no place in it, and what dates say stays', () => {
  const reduced = withholdTexts(stored, 'none');
  expect(reduced).toEqual({
    ...stored,
    original: undefined,
    text: '',
    sentences: [],
    furniture: [],
    mentions: [],
    dates: [{ start: 0, end: 0, value: '2024-02-05', inferred: ['year', 'month', 'day'] }],
  });
  expect(reduced).toMatchObject({ title: 'Rain over Norrby', url: 'https://example.org/rain', titleMentions: stored.titleMentions });
});

test.each(['passages', 'none'] as const)('%s: the original beside the page is not named', (texts) => {
  expect(withholdTexts(stored, texts)).not.toHaveProperty('original');
});

import { expect, test } from 'vitest';
import { presets } from '../../../../src/app/timeline/presets.ts';
import { dayOf } from '../../../../src/schema/day.ts';

const extent = { first: dayOf(2019, 1, 4), last: dayOf(2021, 3, 15) };
const words = (...args: Parameters<typeof presets>) => presets(...args).map((preset) => preset.words);

test('the last days are counted from the end of the corpus', () => {
  const found = presets(extent, []).find((preset) => preset.words === 'The last 30 days');
  expect(found?.range).toEqual({ first: dayOf(2021, 2, 14), last: dayOf(2021, 3, 15) });
});

test('peaks say when and why, the highest first', () => {
  const peaks = [
    {
      kind: 'peak' as const,
      range: { first: dayOf(2020, 3, 9), last: dayOf(2020, 3, 15) },
      names: ['Italy', 'Milan'],
      count: '7 articles',
      headline: 'Italy closes',
    },
    {
      kind: 'peak' as const,
      range: { first: dayOf(2019, 10, 7), last: dayOf(2019, 10, 13) },
      names: [],
      count: '7 articles',
      headline: 'Storm',
    },
  ];
  const range = { first: dayOf(2020, 1, 1), last: dayOf(2020, 2, 29) };
  const burst = { kind: 'burst' as const, range, names: ['Milan'], count: 'named in 4 articles', headline: 'Milan waits' };
  expect(words(extent, [...peaks, burst])).toEqual([
    'All',
    'The last 7 days',
    'The last 30 days',
    'The last 365 days',
    'The highest peak: 9–15 Mar 2020, Italy, Milan',
    'Peak: 7–13 Oct 2019',
    'Milan in the news: 1 Jan – 29 Feb 2020',
  ]);
});

test('nothing is offered that is everything anyway', () => {
  const week = { first: dayOf(2020, 1, 1), last: dayOf(2020, 1, 7) };
  expect(words(week, [{ kind: 'peak' as const, range: week, names: [], count: '7 articles', headline: 'Storm' }])).toEqual(['All']);
});

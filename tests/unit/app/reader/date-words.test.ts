import type { StoredDate } from '../../../../src/schema/bundle.ts';
import { expect, test } from 'vitest';
import { dateWords } from '../../../../src/app/reader/date-words.ts';

const published = { kind: 'published', value: '2023-11-09' } as const;

test.each<[said: string, date: Omit<StoredDate, 'start' | 'end'>, words: string]>([
  ['6 November 2023', { value: '2023-11-06' }, '6 Nov 2023'],
  [
    'Tuesday',
    { value: '2023-11-07', inferred: ['year', 'month', 'day'], anchor: published, direction: 'before' },
    '7 Nov 2023, the Tuesday before publication',
  ],
  [
    'on monday',
    { value: '2023-11-13', inferred: ['year', 'month', 'day'], anchor: published, direction: 'after' },
    '13 Nov 2023, the Monday after publication',
  ],
  [
    'a year and a half ago',
    { value: '2022-05~', inferred: ['year', 'month'], anchor: published, direction: 'before' },
    'about May 2022, counted back from publication on 9 Nov 2023',
  ],
  [
    '28 December',
    { value: '2023-12-28', inferred: ['year'], anchor: published, direction: 'after' },
    '28 Dec 2023, the year inferred from publication on 9 Nov 2023',
  ],
  [
    'three days later',
    { value: '2019-03-07', inferred: ['year', 'month', 'day'], anchor: { kind: 'mentioned', value: '2019-03-04' }, direction: 'after' },
    '7 Mar 2019, counted forward from 4 Mar 2019, mentioned before',
  ],
  [
    'this month',
    { value: '2023-11', inferred: ['year', 'month'], anchor: published, direction: 'within' },
    'Nov 2023, the one that holds the day of publication on 9 Nov 2023',
  ],
  [
    'today',
    { value: '2023-11-09', inferred: ['year', 'month', 'day'], anchor: published, direction: 'within' },
    '9 Nov 2023, the day of publication',
  ],
])('“%s” is explained', (said, date, words) => {
  expect(dateWords(said, { start: 0, end: said.length, ...date })).toBe(words);
});

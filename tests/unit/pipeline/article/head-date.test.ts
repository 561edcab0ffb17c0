import { describe, expect, test } from 'vitest';
import { headDate } from '../../../../src/pipeline/article/head-date.ts';

const BODY =
  'The mayor said on 3 May 2021 that the river had risen by a metre since the morning and that the lower town would have to be left by nightfall at the latest.';

describe('a text says its own date at its head', () => {
  test.each([
    ['LONDON, Nov. 6, 2023 (Reuters) - X', '2023-11-06'],
    ['LONDON, November 6, 2023 — X', '2023-11-06'],
    ['London, 6 November 2023: X', '2023-11-06'],
    ['NEW DELHI, Nov 6, 2023 (PTI) The court X', '2023-11-06'],
    ['ST. LOUIS, Mo., Nov. 6, 2023 /PRNewswire/ -- X', '2023-11-06'],
    ['CANBERRA, Monday, 6 November 2023 – X', '2023-11-06'],
    ['GENEVA (6 November 2023) – X', '2023-11-06'],
    ['BRUSSELS 6 November 2023 - X', '2023-11-06'],
    ['Nov. 6, 2023 — X', '2023-11-06'],
    ['6 November 2023', '2023-11-06'],
    ['Friday, January 4, 2019', '2019-01-04'],
    ['Published: 6 November 2023, 10:30 GMT', '2023-11-06'],
    ['Published 6 November 2023', '2023-11-06'],
    ['Published on November 6, 2023 | Updated on November 9, 2023', '2023-11-06'],
    ['Updated: Nov. 9, 2023', '2023-11-09'],
    ['Updated: Nov. 9, 2023\nPublished: Nov. 6, 2023', '2023-11-06'],
    ['A title over it\n\n6 November 2023', '2023-11-06'],
    ['A title over it\nBy Jane Doe\nLONDON, Nov. 6, 2023 (AP) — X', '2023-11-06'],
  ])('%j', (head, value) => {
    expect(headDate(`${head}\n\n${BODY}`, undefined, undefined)?.value).toBe(value);
  });
});

describe('and nothing else is its own date', () => {
  test.each([
    BODY,
    `${BODY}\n6 November 2023`,
    'On November 6, 2023 — the day of the vote — it rained.',
    'Born in Paris, 6 May 1931 was his day.',
    '2023\nA chapter.',
    'November 2023\nA chapter.',
    'Published: by the author, in 2 parts.',
    '11/6/2023\nX',
    'Version 2.0, 6 files: the list',
    '',
  ])('%j', (text) => {
    expect(headDate(text, undefined, undefined)).toBeUndefined();
  });

  test('a date in figures is one by the order given', () => {
    expect(headDate('Published: 11/6/2023\nX', 'dmy', undefined)?.value).toBe('2023-06-11');
  });
});

describe('a dateline without a year takes the last one that does not lie after what else is known', () => {
  test.each([
    ['LONDON, Nov. 6 (Reuters) - X', '2023-11-07', '2023-11-06'],
    ['LONDON, Nov. 6 (Reuters) - X', '2023-11-05', '2023-11-06'],
    ['LONDON, Nov. 6 (Reuters) - X', '2023-11-04', '2022-11-06'],
    ['LONDON, Dec. 31 (Reuters) - X', '2024-01-01', '2023-12-31'],
    ['LONDON, Jan. 1 (Reuters) - X', '2023-12-31', '2024-01-01'],
    ['BEIJING, Nov. 6 (Xinhua) -- X', '2023', '2023-11-06'],
    ['Paris, 6 November (AFP) – X', '2023-11', '2023-11-06'],
    ['WASHINGTON, Feb. 29 — X', '2025', '2024-02-29'],
    ['LONDON, Nov. 6 (Reuters) - X', undefined, undefined],
    ['In Paris, May 6 – the day of the vote – was quiet.', '2023-05-07', undefined],
    ['BREAKING, Part 6 – X', '2023-05-07', undefined],
  ])('%j beside %s: %s', (text, near, value) => {
    expect(headDate(text, undefined, near)?.value).toBe(value);
  });
});

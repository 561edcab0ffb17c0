import { expect, test } from 'vitest';
import { pathDate } from '../../../../src/pipeline/article/path-date.ts';

test.each([
  ['2023-11-06.txt', '2023-11-06'],
  ['2023-11-06-flood.txt', '2023-11-06'],
  ['flood_2023_11_06.md', '2023-11-06'],
  ['flood 2023.11.06.md', '2023-11-06'],
  ['20231106_flood.txt', '2023-11-06'],
  ['2023-11-06/flood.txt', '2023-11-06'],
  ['2023/11/06/flood.txt', '2023-11-06'],
  ['archive/2023/11/flood.txt', '2023-11'],
  ['2023-11/flood.txt', '2023-11'],
  ['2023-11/flood-2023-11-07.txt', '2023-11-07'],
  ['2022-01-01/2023-11-06/flood.txt', '2023-11-06'],
  ['2023-11 flood.txt', '2023-11'],
])('%s is of %s', (path, date) => {
  expect(pathDate(path)).toBe(date);
});

test.each([
  ['a hexadecimal number', '000_0f3413fb84f34061.txt'],
  ['a day that does not exist', '2023-02-30.txt'],
  ['a longer number', '120231106.txt'],
  ['a year alone', '2023/flood.txt'],
  ['a telephone number', '2099-555-0100.txt'],
  ['a month that does not exist', '2023-13/flood.txt'],
  ['letters around it', 'x20231106y.txt'],
  ['nothing of the kind', 'flood.txt'],
])('%s is no date: %s', (_, path) => {
  expect(pathDate(path)).toBeUndefined();
});

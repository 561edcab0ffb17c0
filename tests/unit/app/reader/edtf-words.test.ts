import { expect, test } from 'vitest';
import { edtfWords } from '../../../../src/app/reader/edtf-words.ts';

test.each([
  ['2023-11-06', '6 Nov 2023'],
  ['2023-11', 'Nov 2023'],
  ['2023', '2023'],
  ['2022-05~', 'about May 2022'],
  ['2022?', 'perhaps 2022'],
  ['2022%', 'perhaps about 2022'],
  ['201X', 'the 2010s'],
  ['19XX', 'the 1900s'],
  ['2020-21', 'spring 2020'],
  ['2020-29', 'southern spring 2020'],
  ['2010-33', 'the first quarter of 2010'],
  ['2010-41', 'the second half of 2010'],
  ['2023-09-04/2023-09-10', '4 – 10 Sep 2023'],
  ['2019/2021', '2019 to 2021'],
  ['something else', 'something else'],
])('%s is said as “%s”', (value, words) => {
  expect(edtfWords(value)).toBe(words);
});

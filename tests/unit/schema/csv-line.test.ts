import { expect, test } from 'vitest';
import { csvLine } from '../../../src/schema/csv-line.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+49', '"\'+49"'],
  ['-2', '"\'-2"'],
  ['@import', '"\'@import"'],
  ['\tcell', '"\'\tcell"'],
  [5, '5'],
  [-5, '-5'],
])('the cell %j is written %j, and no spreadsheet takes it for a formula', (cell, written) => {
  expect(csvLine([cell, 'x'])).toBe(`${written},x\r\n`);
});

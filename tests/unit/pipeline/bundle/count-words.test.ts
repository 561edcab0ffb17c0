import { expect, test } from 'vitest';
import { countWords } from '../../../../src/pipeline/bundle/count-words.ts';

test.each([
  ['', 0],
  ['one', 1],
  ['  two\n\twords ', 2],
  ['Putin’s U.S.-led effort', 3],
  ['a dash – and — another', 4],
  ['“quoted,” he said.', 3],
  ['* * *', 0],
  ['£5 and 3%', 3],
  ['Ärzte über\u00a0Öl', 3],
  ['Война и мир', 3],
  ['(2023)', 1],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

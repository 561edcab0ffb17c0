import { expect, test } from 'vitest';
import { readMarks } from '../../../scripts/case/read-marks.ts';

test('names, dates and passages are taken out of the text and stand where their words do', () => {
  expect(readMarks('<<proof|Mr [[ann|Lee]] left on {{2023-05-24|Wednesday}}.>> [[bob|Lee]] stayed.')).toEqual({
    text: 'Mr Lee left on Wednesday. Lee stayed.',
    mentions: [
      { start: 3, end: 6, entity: 'ann' },
      { start: 26, end: 29, entity: 'bob' },
    ],
    dates: [{ start: 15, end: 24, value: '2023-05-24' }],
    passages: [{ start: 0, end: 25, id: 'proof' }],
  });
});

test.each([
  ['a passage without an end', '<<proof|Lee left.'],
  ['an end without a passage', 'Lee left.>>'],
  ['a passage in a passage', '<<one|Lee <<two|left.>>>>'],
  ['a name without an end', '[[ann|Lee left.'],
  ['a date whose value is none', '{{May 24|Wednesday}}'],
])('%s is a mistake', (_, written) => {
  expect(() => readMarks(written)).toThrow();
});

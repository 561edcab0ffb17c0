import { expect, test } from 'vitest';
import { answerOfKey } from '../../../../src/app/corrections/answer-keys.ts';

test('Y, N, S and Z answer in capitals and in small letters', () => {
  expect(['y', 'N', 's', 'Z', 'x'].map((key) => answerOfKey(key, 'ArrowRight'))).toEqual(['same', 'two', 'later', 'undo', undefined]);
});

test('a question is put off by the arrow that points the way that one reads', () => {
  expect(answerOfKey('ArrowRight', 'ArrowRight')).toBe('later');
  expect(answerOfKey('ArrowRight', 'ArrowLeft')).toBeUndefined();
  expect(answerOfKey('ArrowLeft', 'ArrowLeft')).toBe('later');
});

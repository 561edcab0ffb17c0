import { expect, test } from 'vitest';
import { passageStretch } from '../../../../src/app/notes/passage-stretch.ts';

const words = (start: number, text: string) => ({ start, text, marks: [] });
const gap = { start: -1, text: ' … ', marks: [{ kind: 'gap' as const, start: -1, end: -1 }] };

test('a sentence is noted whole, whatever is marked in it', () => {
  expect(passageStretch({ segments: [words(10, 'The '), words(14, 'wall'), words(18, ' broke.')], at: 14 })).toEqual({
    start: 10,
    end: 25,
  });
});

test('two sentences are noted with what lies between them; far apart, the first alone', () => {
  const near = { segments: [words(10, 'Ann left.'), gap, words(60, 'Bob came.')], at: 10 };
  expect(passageStretch(near)).toEqual({ start: 10, end: 69 });
  expect(passageStretch({ ...near, segments: [words(10, 'Ann left.'), gap, words(2000, 'Bob came.')] })).toEqual({ start: 10, end: 19 });
});

test('of a headline and a sentence the sentence is noted, and of a headline alone nothing', () => {
  expect(passageStretch({ segments: [words(0, 'Wall breaks'), gap, words(60, 'Bob came.')], at: -1 })).toEqual({ start: 60, end: 69 });
  expect(passageStretch({ segments: [words(0, 'Wall breaks')], at: -1 })).toBeUndefined();
});

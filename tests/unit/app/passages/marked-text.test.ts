import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from '../../../../src/app/passages/marked-text.ts';

const mark = (name: string, start: number, end: number) => ({ name, start, end });
const cut = (text: string, marks: ReturnType<typeof mark>[], span = { start: 0, end: text.length }) =>
  markedText(text, span, marks).map(({ start, text: part, marks: over }) => [start, part, over.map(({ name }) => name).join('+')]);

test('a text without marks is one segment', () => {
  expect(cut('No names here.', [])).toEqual([[0, 'No names here.', '']]);
});

test('marks that follow one another leave the text between them plain', () => {
  expect(cut('Putin met Kim.', [mark('b', 10, 13), mark('a', 0, 5)])).toEqual([
    [0, 'Putin', 'a'],
    [5, ' met ', ''],
    [10, 'Kim', 'b'],
    [13, '.', ''],
  ]);
});

test('a mark inside another is under both, the outermost first', () => {
  expect(cut('the 2020 Games', [mark('year', 4, 8), mark('games', 0, 14)])).toEqual([
    [0, 'the ', 'games'],
    [4, '2020', 'games+year'],
    [8, ' Games', 'games'],
  ]);
});

test('marks that cross are cut where they meet', () => {
  expect(cut('abcdef', [mark('x', 0, 4), mark('y', 2, 6)])).toEqual([
    [0, 'ab', 'x'],
    [2, 'cd', 'x+y'],
    [4, 'ef', 'y'],
  ]);
});

test('of two marks with the same start the longer is the outer one, whatever their order', () => {
  const long = mark('long', 0, 6);
  const short = mark('short', 0, 3);
  expect(cut('abcdef', [short, long])).toEqual(cut('abcdef', [long, short]));
  expect(cut('abcdef', [short, long])[0]).toEqual([0, 'abc', 'long+short']);
});

test('marks that reach beyond the stretch are cut off, those outside and the empty ones are left out', () => {
  const marks = [mark('over', 0, 5), mark('outside', 8, 10), mark('touching', 0, 3), mark('empty', 4, 4)];
  expect(cut('0123456789', marks, { start: 3, end: 8 })).toEqual([
    [3, '34', 'over'],
    [5, '567', ''],
  ]);
});

test('an empty stretch has no segments', () => {
  expect(cut('abc', [mark('a', 0, 3)], { start: 1, end: 1 })).toEqual([]);
});

test('whatever the marks, the segments joined are the stretch and each is under exactly the marks that cover it', () => {
  const anyMark = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(
      fc.string({ minLength: 30, maxLength: 40, unit: 'binary' }),
      fc.array(anyMark, { maxLength: 12 }),
      fc.nat(20),
      fc.nat(20),
      (text, marks, start, length) => {
        const span = { start, end: Math.min(text.length, start + length) };
        const segments = markedText(text, span, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(span.start, span.end));
        let at = span.start;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.text.length).toBeGreaterThan(0);
          at += segment.text.length;
          const covering = marks.filter((m) => m.start < m.end && m.start <= segment.start && at <= m.end);
          expect(new Set(segment.marks)).toEqual(new Set(covering));
        }
      },
    ),
    { seed: 20231106, numRuns: 60 },
  );
});

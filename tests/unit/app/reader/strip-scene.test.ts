import { expect, test } from 'vitest';
import type { DateMark, NameMark } from '../../../../src/app/passages/article-marks.ts';
import { stripScene, stripY } from '../../../../src/app/reader/strip-scene.ts';

const name = (kind: NameMark['kind'], start: number): NameMark => ({ kind, start, end: start + 3, id: start, entity: 0 });

test('each type has a column of its own, in the order of the text', () => {
  const date: DateMark = { kind: 'date', start: 500, end: 504, id: 9, date: { start: 500, end: 504, value: '2020' } };
  const scene = stripScene([name('person', 0), name('place', 500), date], 1000, 40, 404);
  expect(scene.person).toBe('M6 2H14.4');
  expect(scene.organization).toBe('');
  expect(scene.place).toBe('M26.8 202H35.2');
  expect(scene.date).toBe('M36 202H40');
});

test('of several names on one pixel only one tick is drawn', () => {
  expect(stripScene([name('person', 10), name('person', 11)], 10_000, 40, 100).person.match(/M/g)).toHaveLength(1);
});

test('the first and the last offset stand inside the strip', () => {
  expect(stripY(0, 100, 50)).toBe(2);
  expect(stripY(100, 100, 50)).toBe(48);
  expect(stripY(0, 0, 50)).toBe(2);
});

import { expect, test } from 'vitest';
import { nameTable } from '../../../../src/pipeline/bursts/name-table.ts';
import { tellingNames } from '../../../../src/pipeline/bursts/telling-names.ts';

/** Entities are numbers; an article is the list of those that it names. */
function tellingOf(inside: readonly (readonly number[])[], elsewhere: readonly (readonly number[])[]): number[] {
  const articles = [...inside, ...elsewhere];
  const start = new Int32Array(articles.length + 1);
  articles.forEach((named, i) => (start[i + 1] = start[i]! + named.length));
  const entity = Int32Array.from(articles.flat());
  const names = nameTable({ start, entity, sentence: new Int32Array(entity.length) }, Math.max(...entity) + 1);
  return tellingNames([...inside.keys()], names);
}

const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

test('whoever is named here and hardly elsewhere tells of the articles, the most surprising first', () => {
  expect(tellingOf([[1, 2], [1, 2], [1, 3], [1]], [...times(10, [0]), ...times(20, [2, 0]), ...times(20, [3])])).toEqual([1]); // prettier-ignore
  expect(tellingOf([[1, 2], [1, 2], [1]], [...times(50, [0]), [1]])).toEqual([1, 2]); // prettier-ignore
});

test('a name as common elsewhere, or commoner, tells nothing', () => {
  expect(tellingOf(times(8, [0]), times(80, [0]))).toEqual([]);
  expect(tellingOf([...times(4, [0]), ...times(4, [])], times(80, [0]))).toEqual([]);
});

test('a name of one article, or of fewer than a quarter, tells nothing of all', () => {
  expect(tellingOf([[1], [0], [0]], times(200, [0]))).toEqual([]);
  expect(tellingOf([...times(2, [1]), ...times(7, [0])], times(500, [0]))).toEqual([]);
  expect(tellingOf([...times(2, [1]), ...times(6, [0])], times(500, [0]))).toEqual([1]);
});

test('at most five are told', () => {
  expect(tellingOf(times(4, [1, 2, 3, 4, 5, 6, 7]), times(40, [0]))).toEqual([1, 2, 3, 4, 5]);
});

test('a name repeated in one article counts once', () => {
  expect(tellingOf([[1, 1, 1, 1, 1], [0], [0], [0]], times(40, [0]))).toEqual([]); // prettier-ignore
});

import { expect, test } from 'vitest';
import { matrixLayout } from '../../../../../src/app/network/matrix/matrix-layout.ts';

test.each([
  [3, 816, 480],
  [14, 816, 480],
  [25, 816, 480],
  [40, 816, 480],
  [80, 816, 480],
  [80, 358, 420],
])('%d names are seen whole in %d by %d px', (names, width, height) => {
  const { cell, side, top } = matrixLayout(names, width, height);
  expect(side + names * cell).toBeLessThanOrEqual(width);
  expect(top + names * cell).toBeLessThanOrEqual(height);
  expect(cell).toBeGreaterThanOrEqual(4);
});

test('names stand beside the rows as long as they can be read', () => {
  expect(matrixLayout(10, 816, 480)).toMatchObject({ cell: 24, isNamed: true });
  expect(matrixLayout(27, 816, 480)).toMatchObject({ cell: 13, isNamed: true });
  expect(matrixLayout(28, 816, 480)).toMatchObject({ isNamed: false, top: 0 });
});

test('a large matrix has every name beside full cells, and is scrolled through', () => {
  expect(matrixLayout(200, 816, 480, true)).toMatchObject({ cell: 24, isNamed: true });
  expect(matrixLayout(200, 816, 480).cell).toBe(4);
});

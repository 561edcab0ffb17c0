import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachTie, STRENGTH_UNIT, strengthAt } from '../../../src/schema/tie.ts';

fc.configureGlobal({ seed: 1 });

function tiesOf(mentions: readonly (readonly [entity: number, sentence: number])[]): [number, number, number][] {
  const ties: [number, number, number][] = [];
  eachTie(
    mentions.map(([entity]) => entity),
    mentions.map(([, sentence]) => sentence),
    (a, b, distance) => ties.push([a, b, distance]),
  );
  return ties;
}

const mentionsInOrder = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 30 })), { maxLength: 40 })
  .map((mentions) => mentions.sort((x, y) => x[1] - y[1]));

test('each pair is told once, with the distance of its closest mentions, as trying all pairs of mentions finds it', () => {
  fc.assert(
    fc.property(mentionsInOrder, (mentions) => {
      const expected: [number, number, number][] = [];
      for (let a = 0; a <= 8; a++) {
        for (let b = a + 1; b <= 8; b++) {
          const distances = mentions.flatMap(([x, here]) =>
            mentions.flatMap(([y, there]) => (x === a && y === b ? [Math.abs(here - there)] : [])),
          );
          if (distances.length > 0) expected.push([a, b, Math.min(...distances)]);
        }
      }
      expect(tiesOf(mentions)).toEqual(expected);
    }),
  );
});

test('one entity alone, or none, has no tie', () => {
  expect(tiesOf([])).toEqual([]);
  expect(
    tiesOf([
      [4, 1],
      [4, 2],
    ]),
  ).toEqual([]);
});

test('an article adds 65536·exp(−d), rounded, to a tie', () => {
  expect(strengthAt(0)).toBe(STRENGTH_UNIT);
  expect(strengthAt(1)).toBe(24109);
  expect(strengthAt(2)).toBe(8869);
  for (let distance = 0; distance < 100; distance++) expect(strengthAt(distance)).toBe(Math.round(65536 * Math.exp(-distance)));
});

import { expect, test } from 'vitest';
import { follow, subjectOf, type Trail } from '../../../../src/app/state/trail.ts';

const putin = { kind: 'entity', id: 'putin' } as const;
const tie = { kind: 'tie', a: 'putin', b: 'kim' } as const;

test('a step is added at the end', () => {
  expect(follow([putin], tie)).toEqual([putin, tie]);
});

test('a step that the trail holds is gone back to', () => {
  const trail: Trail = [putin, tie, { kind: 'article', id: 'one', at: 5 }];
  expect(follow(trail, { kind: 'tie', a: 'kim', b: 'putin' })).toEqual([putin, { kind: 'tie', a: 'kim', b: 'putin' }]);
  expect(follow(trail, { kind: 'article', id: 'one', at: 90 })).toEqual([putin, tie, { kind: 'article', id: 'one', at: 90 }]);
});

test('an article is about what it was reached from', () => {
  expect(subjectOf([putin, tie, { kind: 'article', id: 'one' }])).toBe(tie);
  expect(subjectOf([{ kind: 'article', id: 'one' }])).toBeUndefined();
});

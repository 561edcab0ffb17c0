import { expect, test } from 'vitest';
import { stepKey } from '../../../../src/app/reader/step-key.ts';

test('another place in the same article is the same step', () => {
  expect(stepKey({ kind: 'article', id: 'one', at: 3 })).toBe(stepKey({ kind: 'article', id: 'one' }));
});

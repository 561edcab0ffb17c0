import { expect, test } from 'vitest';
import { carryingLink } from '../../../../src/app/corrections/carrying-link.ts';
import { carriedCorrections } from '../../../../src/app/corrections/link.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';

const hide = (n: number): Correction => ({ kind: 'hide', entity: { name: `Émile ${n}`, type: 'person' } });

test('a link carries corrections behind what it had, in place of those that it carried before', () => {
  const once = carryingLink([hide(1)], 'https://example.org/page#from=2020-01-01');
  expect(once.address).toMatch(/^https:\/\/example\.org\/page#from=2020-01-01&fix=/);
  expect(once.note).toBe('Link copied, with 1 correction.');
  const twice = carryingLink([hide(1), hide(2)], once.address);
  expect(carriedCorrections(twice.address.split('#')[1]!)).toEqual([hide(1), hide(2)]);
});

test('an address without a fragment gets one', () => {
  expect(carryingLink([hide(1)], 'file:///a/index.html').address).toMatch(/^file:\/\/\/a\/index\.html#fix=/);
});

test('what would make the link 2,000 characters or longer is left out, and it is said what to send instead', () => {
  const steps = Array.from({ length: 60 }, (_, n) => hide(n));
  const { address, note } = carryingLink(steps, 'file:///a/index.html#by=both');
  expect(address).toBe('file:///a/index.html#by=both');
  expect(note).toBe('Link copied, without your 60 corrections: too long for a link. Send corrections.json with it.');
});

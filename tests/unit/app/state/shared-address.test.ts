import { expect, test } from 'vitest';
import { isFromOtherArticles, sharedAddress } from '../../../../src/app/state/shared-address.ts';

test('a shared link holds the view, and a mark of the articles', () => {
  expect(sharedAddress('https://example.org/#old', 'who=kim', '1a2b3c4d5e6f7081')).toBe('https://example.org/#who=kim&v=1a2b3c4d');
  expect(sharedAddress('https://example.org/', '', '1a2b3c4d5e6f7081')).toBe('https://example.org/#v=1a2b3c4d');
});

test.each([
  ['#who=kim&v=1a2b3c4d', false],
  ['#v=1a2b3c4e', true],
  ['#who=kim', false],
  ['#v=', false],
  ['#v=nonsense', false],
])('%s is from other articles: %s', (fragment, isOther) => {
  expect(isFromOtherArticles(fragment, '1a2b3c4d5e6f7081')).toBe(isOther);
});

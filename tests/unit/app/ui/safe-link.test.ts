import { expect, test } from 'vitest';
import { neighbourAddress, webAddress } from '../../../../src/app/ui/safe-link.ts';

test.each([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  [' JavaScript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['file:///etc/passwd', undefined],
  ['example.org/a', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j links to %j', (address, link) => {
  expect(webAddress(address)).toBe(link);
});

test.each([
  ['originals/a.txt', 'originals/a.txt'],
  ['originals/year%202023/a.txt', 'originals/year%202023/a.txt'],
  ['//elsewhere.example/a', undefined],
  ['/etc/passwd', undefined],
  ['\\\\elsewhere\\a', undefined],
  ['javascript:alert(1)', undefined],
  [undefined, undefined],
])('the file %j stands at %j', (address, link) => {
  expect(neighbourAddress(address)).toBe(link);
});

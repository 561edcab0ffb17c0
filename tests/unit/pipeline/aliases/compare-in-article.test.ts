import { expect, test } from 'vitest';
import { mayStandFor } from '../../../../src/pipeline/aliases/compare-in-article.ts';
import { nameForm } from '../../../../src/pipeline/aliases/name-form.ts';

test.each([
  ['Scripps', 'Scripps Institution of Oceanography', true],
  ['Boston University', 'Boston University School of Public Health', false],
  ['Congress', 'U.S. Congress', true],
  ['House', 'House of Representatives', true],
  ['House', 'House Intelligence Committee', false],
  ['Senate', 'Ohio Senate', false],
])('%s stands for %s: %s', (short, full, expected) => {
  expect(mayStandFor(nameForm(short, 'organization'), nameForm(full, 'organization'))).toBe(expected);
});

test.each([
  ['Mediterranean', 'Mediterranean Sea', true],
  ['Delhi', 'New Delhi', false],
  ['York', 'York County', false],
])('the place %s stands for %s: %s', (short, full, expected) => {
  expect(mayStandFor(nameForm(short, 'place'), nameForm(full, 'place'))).toBe(expected);
});

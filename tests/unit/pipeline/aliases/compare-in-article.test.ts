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
  ['Lakers', 'Los Angeles Lakers', true],
  ['Times', 'New York Times', false],
  ['Sydney University', 'University of Sydney', true],
  ['TfL', 'Transport for London', true],
  ['UC Berkeley', 'University of California, Berkeley', true],
  ['Lost 52', 'Lost 52 Project', true],
  ['Netflix', 'Netflix Japan', false],
  ['Boston', 'Boston Celtics', false],
  ['District Court', 'District Court for the Southern District', true],
])('%s stands for %s: %s', (short, full, expected) => {
  expect(mayStandFor(nameForm(short, 'organization'), nameForm(full, 'organization'))).toBe(expected);
});

test.each([
  ['Solomon', 'Solomon Sea', true],
  ['Bradley Airport', 'Bradley International Airport', true],
  ['Delhi', 'New Delhi', false],
  ['Everest', 'Mount Everest', true],
  ['Bontddu', 'Bontddu Hall', true],
  ['Lisbon', 'Lisbon Airport', false],
  ['New York', 'New York City', true],
  ['Kansas', 'Kansas City', false],
  ['York', 'York County', false],
])('the place %s stands for %s: %s', (short, full, expected) => {
  expect(mayStandFor(nameForm(short, 'place'), nameForm(full, 'place'))).toBe(expected);
});

test.each([
  ['Putin', 'Vladimir Putin', true],
  ['Rosselló', 'Ricardo Rosselló Nevares', true],
  ['Bill Weld', 'William Weld', true],
  ['William Weld', 'Bill Weld', false],
  ['George Bush', 'George W. Bush', true],
  ['George W. Bush', 'George H. W. Bush', false],
  ['Kim Jong-il', 'Kim Jong-un', false],
  ['Elijah Cummings', 'Elijah Eugene Cummings', true],
  ['Conyers', 'John James Conyers Jr.', true],
  ['J. Smith', 'John Smith', true],
  ['J. Smith', 'Ann Smith', false],
])('the person %s stands for %s: %s', (short, full, expected) => {
  expect(mayStandFor(nameForm(short, 'person'), nameForm(full, 'person'))).toBe(expected);
});

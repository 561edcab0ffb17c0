import { expect, test } from 'vitest';
import { changesCsv, changesOrigin } from '../../../../../src/app/reader/changes/change-rows.ts';
import { scoreWords } from '../../../../../src/app/changes/change-words.ts';
import { comparedOf } from '../../../../../src/app/changes/compared.ts';
import type { MarkedArticle } from '../../../../support/bundle.ts';
import { makeExplorer } from '../../../../support/explorer.ts';

const two = (n: number) => String(n).padStart(2, '0');
const month = (id: string, number: number, count: number, text: string): MarkedArticle[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${id}${i}`, published: `2020-0${number}-${two(i + 1)}`, text }));

/** Cid and Dan in both months, a name like a formula in the second alone, and two that met once. */
const ARTICLES = [
  ...month('a', 1, 12, '[Cid] met [Dan].'),
  ...month('b', 2, 12, '[=Ann] met [Bob].'),
  ...month('c', 2, 12, '[Cid] met [Dan].'),
  ...month('d', 2, 1, '[Eve] met [Fay].'),
].sort((x, y) => (x.published! < y.published! ? -1 : x.published! > y.published! ? 1 : 0));
const COMPARED = 'earlier=2020-01-01..2020-01-31&later=2020-02-01..2020-02-29';

function table(fragment = COMPARED) {
  const explorer = makeExplorer(fragment, ARTICLES);
  const comparison = comparedOf(explorer)!;
  const lines = changesCsv(explorer.corpus, comparison, changesOrigin(explorer, comparison, 'index.html'));
  return { explorer, comparison, lines: lines.map((line) => line.replace(/\r\n$/, '')) };
}

test('the table begins with what it was counted from: title, both periods, how many texts, and the corpus', () => {
  const { explorer, lines } = table();
  const { title, fingerprint } = explorer.corpus;
  expect(lines[0]!.startsWith('\uFEFF')).toBe(true);
  expect(lines[0]).toContain(`# ${title}. 37 articles, published Jan 2020 or Feb 2020.`);
  expect(lines[0]).toContain('Earlier, Jan 2020: 12 independent texts. Later, Feb 2020: 25 independent texts.');
  expect(lines[0]).toContain('2 of 3 ties changed, 2 tested, at a false discovery rate of 5 %.');
  expect(lines[0]).toContain(`index.html Corpus ${fingerprint}, read by `);
});

test('other filters are said there too', () => {
  const { lines } = table(`${COMPARED}&who=cid&without=place`);
  expect(lines[0]).toContain('24 of 37 articles, published Jan 2020 or Feb 2020, that name Cid; places left out.');
});

test('of periods that were swapped the table says which column is which, and of overlapping ones how many days count twice', () => {
  const swapped = table('earlier=2020-02-01..2020-02-29&later=2020-01-01..2020-01-31').lines[0];
  expect(swapped).toContain('A, Feb 2020: 25 independent texts (in the columns, “earlier”).');
  expect(swapped).toContain('B, Jan 2020: 12 independent texts (in the columns, “later”).');
  expect(table('earlier=2020-01-01..2020-02-05&later=2020-02-01..2020-02-29').lines[0]).toContain('5 days in both.');
});

test('a row a tie with both names, counts and score; one too rare to be tested has no p, and no name becomes a formula', () => {
  const { comparison, lines } = table();
  expect(lines).toHaveLength(2 + comparison.ties);
  expect(lines[1]).toBe('a,a_name,a_type,b,b_name,b_type,change,earlier_texts,later_texts,z,p');
  const gained = lines.find((line) => line.includes(',gained,'));
  expect(gained).toMatch(/"'=Ann",person,.*,Bob,person,gained,0,12,\d+\.\d+,0\.\d+$/);
  expect(lines.find((line) => line.includes('Fay'))).toMatch(/,chance,0,1,-?\d+\.?\d*,$/);
});

test.each([
  [2.345, '+2.3'],
  [-0.44, '−0.4'],
  [-0.04, '0.0'],
  [0, '0.0'],
])('the score %j reads %s', (z, words) => {
  expect(scoreWords(z)).toBe(words);
});

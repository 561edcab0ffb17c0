import { expect, test } from 'vitest';
import { missedName, whyNoName } from '../../../../src/app/corrections/missed-name.ts';

/** What stands between brackets is selected. */
function select(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const found = missedName(text, { start, end });
  return found.kind === 'name' ? [found.name, text.slice(found.place.start, found.place.end)] : found.why;
}

test.each([
  ['The [Harbour Board] met.', 'Harbour Board'],
  ['The[ Harbour Board ]met.', 'Harbour Board'],
  ['The H[arbour Bo]ard met.', 'Harbour Board'],
  ['“[Harbour Board,” ]he said.', 'Harbour Board'],
  ['The [(Harbour Board).]', 'Harbour Board'],
  ['The [Harbour Board’s] wall.', 'Harbour Board'],
  ['Near [O’Bri]en’s farm', 'O’Brien'],
  ['The [U.S.] said', 'U.S.'],
  ['The [U.S.]', 'U.S.'],
  ['It met the [Harbour Board.]', 'Harbour Board'],
  ['At [AT&]T’s office', 'AT&T'],
  ['In [Göte]borg', 'Göteborg'],
  ['在[北京]开会', '北京'],
])('%s is %s', (marked, name) => {
  expect(select(marked)).toEqual([name, name]);
});

test('white space and what nobody sees is evened out in the name, and stays in the text', () => {
  expect(select('The [Harbour  \u00ADBoard] met.')).toEqual(['Harbour Board', 'Harbour  \u00ADBoard']);
});

test.each([
  ['The [Harbour\nBoard] met.', 'A name stands on one line: select fewer words.'],
  ['It met[.\n\nThe] Board', 'A name stands on one line: select fewer words.'],
  ['In [1998] it was built.', 'A name has at least one letter.'],
  ['Well [… ]then', 'A name has at least one letter.'],
  [`[${'long '.repeat(16)}name]`, 'A name has at most 80 characters, and these are 84: select fewer words.'],
])('%j is no name, and says why', (marked, why) => {
  expect(select(marked)).toBe(why);
});

test('eighty characters are a name', () => {
  expect(whyNoName('x'.repeat(80))).toBeUndefined();
});

import { afterEach, expect, test } from 'vitest';
import { catalogue, translate } from '../../../../src/app/words/catalogue.ts';
import { common } from '../../../../src/app/words/common.ts';
import arabic from '../../../../src/app/words/arabic/arabic.ts';
import german from '../../../../src/app/words/german/german.ts';
import { setLocale } from '../../../../src/app/words/language.ts';
import { plural } from '../../../../src/app/words/plural.ts';

const english = { ...common };
afterEach(() => {
  translate({ common: english });
  setLocale('en');
});

test('a catalogue is translated, whether it was there before the translation or comes after it', () => {
  const before = catalogue('before', { yes: 'yes', many: (count: number) => `${count} of them` });
  translate({ before: { yes: 'ja', many: (count: number) => `${count} davon` }, after: { no: 'nein' } });
  const after = catalogue('after', { no: 'no', maybe: 'maybe' });
  expect([before.yes, before.many(3), after.no]).toEqual(['ja', '3 davon', 'nein']);
  expect(after.maybe).toBe('maybe');
});

test('counts are said as German and Arabic inflect them', () => {
  setLocale('de');
  translate(german);
  expect([common.ties(1), common.ties(1234)]).toEqual(['1 Verbindung', '1.234 Verbindungen']);
  setLocale('ar-u-nu-latn');
  translate(arabic);
  expect([1, 2, 3, 11, 100].map((count) => common.articles(count))).toEqual([
    'مقالة واحدة',
    'مقالتان',
    '3 مقالات',
    '11 مقالة',
    '100 مقالة',
  ]);
});

test('a form that a language does not have is said as the others are', () => {
  setLocale('ar-u-nu-latn');
  expect(plural(2, { one: 'one', other: '# of them' })).toBe('2 of them');
});

/** Every text of a translation, by its path; a sentence stands for itself. */
function textsOf(value: unknown, path: string): [path: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

test('every sentence has the same slots in both translations', () => {
  const slotsOf = (text: unknown) => (typeof text === 'string' ? [...new Set(text.match(/\{\w+\}/g))].sort() : []);
  const other = new Map(textsOf(arabic, ''));
  const own = textsOf(german, '');
  expect(own.map(([path]) => path).sort()).toEqual([...other.keys()].sort());
  for (const [path, text] of own) expect(slotsOf(text), path).toEqual(slotsOf(other.get(path)));
});

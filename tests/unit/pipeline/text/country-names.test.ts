import { expect, test } from 'vitest';
import { countryCode } from '../../../../src/pipeline/text/country-names.ts';
import { foreignCountries } from '../../../../src/pipeline/text/foreign-countries.ts';

test.each([
  ['Suomi', 'fi', 'FI'],
  ['Venäjä', 'fi-FI', 'RU'],
  ['Россия', 'ru', 'RU'],
  ['Deutschland', 'de', 'DE'],
  ['Syrien', 'de', 'SY'],
  ['États-Unis', 'fr', 'US'],
  ['Island', 'sv', 'IS'],
  ['فرنسا', 'ar', 'FR'],
  ['საფრანგეთი', 'ka', 'FR'],
  ['Finland', 'fi', 'FI'],
  ['NATO', 'fi', undefined],
  ['Georgia', 'es', undefined],
  ['Suomi', 'de', undefined],
  ['Suomi', undefined, undefined],
  ['South Korea', undefined, 'KR'],
])('%s in %s is %s', (name, language, code) => {
  expect(countryCode(name, language)).toBe(code);
});

test('a language without a list, and English, which has another, have no names here', () => {
  for (const language of ['en', 'und', 'tlh', 'constructor', '']) expect(foreignCountries(language).size).toBe(0);
});

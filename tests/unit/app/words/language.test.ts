import { expect, test } from 'vitest';
import { chosenLocale } from '../../../../src/app/words/language.ts';

test.each([
  ['the browser’s own language, with its region', '', null, ['de-AT', 'en'], 'de-AT'],
  ['the first that the page speaks, of several', '', null, ['fi-FI', 'ar-EG', 'de'], 'ar-EG'],
  ['English where the browser asks for none that it speaks', '', null, ['fi-FI', 'sv'], 'en'],
  ['English where the browser asks for nothing', '', null, [], 'en'],
  ['what was chosen here, whatever the browser asks for', '', 'ar', ['de-AT'], 'ar'],
  ['what was chosen here, in the region that the browser asks for', '', 'de', ['en-GB', 'de-CH'], 'de-CH'],
  ['what the address asks for, whatever was chosen', '?lang=de', 'ar', ['en'], 'de'],
  ['what was chosen, where the address asks for what is not spoken', '?lang=tlh', 'ar', ['en'], 'ar'],
  ['the browser’s own, where something else was kept', '', 'constructor', ['de'], 'de'],
])('the page speaks %s', (_, query, kept, preferred, locale) => {
  expect(chosenLocale(query, kept, preferred)).toBe(locale);
});

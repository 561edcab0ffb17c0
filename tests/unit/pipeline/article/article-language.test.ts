import { expect, test } from 'vitest';
import { articleLanguage } from '../../../../src/pipeline/article/article-language.ts';

test.each([
  ['en_US', 'en-US'],
  ['EN-gb', 'en-GB'],
  ['de', 'de'],
  ['de_DE.UTF-8', 'de-DE'],
])('the tag “%s” is %s', (said, tag) => {
  expect(articleLanguage(said, '')).toBe(tag);
});

test.each([
  ['en', 'The mayor of the town said on Monday that the river had risen for the third day and was still rising.'],
  ['de', 'Der Bürgermeister der Stadt sagte, dass der Fluss den dritten Tag steigt und die Straßen nicht mehr frei sind.'],
  ['fr', 'Le maire de la ville a dit que les rues du centre ne sont pas ouvertes et que la rivière monte dans les champs.'],
  ['es', 'El alcalde de la ciudad dijo que las calles del centro no fueron abiertas y que los ríos suben por la lluvia.'],
  ['und', 'Мэр города сказал, что река поднимается третий день подряд и улицы закрыты.'],
  ['und', 'The river rose.'],
  ['und', ''],
])('small words show %s', (language, text) => {
  expect(articleLanguage(undefined, text)).toBe(language);
});

test('what is no language tag is passed over', () => {
  expect(articleLanguage('English', 'The mayor of the town said on Monday that the river had risen.')).toBe('en');
  expect(articleLanguage('x', '')).toBe('und');
});

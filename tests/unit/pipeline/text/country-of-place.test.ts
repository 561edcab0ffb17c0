import { expect, test } from 'vitest';
import { countryOfPlace, isPlaceName, placeKey } from '../../../../src/pipeline/text/country-of-place.ts';

test.each([
  ['Paris', 'FR'],
  ['London', 'GB'],
  ['Kyiv', 'UA'],
  ['Kiev', 'UA'],
  ['Koszalin', 'PL'],
  ['Warsaw', 'PL'],
  ['Texas', 'US'],
  ['Washington, D.C.', 'US'],
  ['Ontario', 'CA'],
  ['Québec', 'CA'],
  ['Quebec', 'CA'],
  ['São Paulo', 'BR'],
  ['Sao Paulo', 'BR'],
  ['The Hague', 'NL'],
  ['St. Petersburg', 'RU'],
  ['Deir ez-Zor', 'SY'],
  ['Bavaria', 'DE'],
  ['Scotland', 'GB'],
  ['Gaza', 'PS'],
  ['Pristina', 'XK'],
  ['Dublin', 'IE'],
  ['Sana’a', 'YE'],
])('%s lies in %s', (name, code) => {
  expect(countryOfPlace(name)).toBe(code);
});

test.each([
  ['a name of many places', 'Springfield'],
  ['of two large cities', 'Birmingham'],
  ['of a country and a state', 'Georgia'],
  ['of a state, a city and more', 'Victoria'],
  ['of a region in two countries', 'Kashmir'],
  ['of a place that two states claim', 'Jerusalem'],
  ['of an English county and a large city abroad', 'Surrey'],
  ['of a country', 'France'],
  ['of a continent', 'Europe'],
  ['of nothing', 'Zzyzzx Qa'],
  ['that is a property of objects', 'constructor'],
])('a name %s tells no country: %s', (_, name) => {
  expect(countryOfPlace(name)).toBeUndefined();
});

test('spellings of one place have one key', () => {
  expect(placeKey('Port-au-Prince')).toBe(placeKey('Port au Prince'));
  expect(placeKey('Wrocław')).toBe('wroclaw');
});

test('a name is a place’s, be it clear in which country or not', () => {
  expect(['Koszalin', 'Manchester', 'Victoria', 'Bavaria'].map(isPlaceName)).toEqual([true, true, true, true]);
  expect(['Everest', 'Blenstone', 'Lakers'].map(isPlaceName)).toEqual([false, false, false]);
});

import nationalityData from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { countryCode, countryNames } from './country-names.ts';

/** Adjectives of countries that the list of nationalities lacks, or has in another form. */
const MORE: Readonly<Record<string, string>> = {
  BA: 'Bosnian',
  CD: 'Congolese',
  DO: 'Dominican',
  EC: 'Ecuadorian',
  GB: 'English Scottish Welsh Northern-Irish',
  HK: 'Hong-Kong',
  KZ: 'Kazakh',
  MK: 'Macedonian',
  NZ: 'New-Zealand',
  PS: 'Palestinian',
  SK: 'Slovak',
  SI: 'Slovene',
  TJ: 'Tajik',
  TT: 'Trinidadian',
  UZ: 'Uzbek',
  VE: 'Venezuelan',
  YE: 'Yemeni',
  AE: 'Emirati',
  IS: 'Iceland',
};

const codes = new Map<string, string>();
for (const name of countryNames) {
  const code = countryCode(name);
  if (code !== undefined) codes.set(name.toLowerCase().replaceAll('.', ''), code);
}
for (const [code, people] of Object.entries(nationalityData.nationalities as Record<string, string>))
  if (!/[(,]/.test(people)) codes.set(people.toLowerCase(), code);
for (const [code, words] of Object.entries(MORE))
  for (const word of words.split(' ')) codes.set(word.replace('-', ' ').toLowerCase(), code);

/** ISO 3166-1 alpha-2 of a country or its people in small letters, without full stops: "us", "united states", "russian", "north korean". */
export const countryOfWords = (words: string): string | undefined => codes.get(words);

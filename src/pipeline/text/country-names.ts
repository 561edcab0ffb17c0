import countryData from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalityData from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { foreignCountries } from './foreign-countries.ts';

/** Names in use that the list of ISO's own lacks. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  BA: 'Bosnia|Bosnia-Herzegovina|Herzegovina',
  BN: 'Brunei',
  CD: 'DR Congo|DRC|D.R. Congo|Congo-Kinshasa|Zaire',
  CG: 'Congo-Brazzaville|Republic of Congo',
  CN: 'PRC|Mainland China|mainland China',
  CV: 'Cabo Verde',
  CZ: 'Czechia',
  FK: 'Falkland Islands|Falklands',
  FM: 'Micronesia|Federated States of Micronesia',
  GB: 'UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland',
  GM: 'The Gambia|Gambia',
  IE: 'Republic of Ireland',
  IR: 'Iran',
  KP: "DPRK|D.P.R.K.|Democratic People's Republic of Korea|Democratic People’s Republic of Korea",
  KR: 'ROK|R.O.K.',
  LA: 'Laos',
  MD: 'Moldova|Republic of Moldova',
  MM: 'Burma',
  MO: 'Macau',
  NL: 'Holland|the Netherlands',
  PS: 'Palestinian Territories|Palestinian territories',
  RU: 'Russian Federation',
  SY: 'Syria|Syrian Arab Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Türkiye|Turkiye',
  TW: 'Republic of China|Chinese Taipei',
  US: 'America|U.S|U.S.A|the States',
  VA: 'Vatican City|Vatican|Holy See',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands|U.S. Virgin Islands',
  FR: 'French Republic',
  DE: 'Federal Republic of Germany',
  IN: 'Republic of India',
  ZA: 'Republic of South Africa',
  MX: 'United Mexican States',
  BY: 'Byelorussia',
  AE: 'U.A.E.',
  AG: 'Antigua',
  BS: 'The Bahamas|the Bahamas',
  CI: 'Côte d’Ivoire',
  GW: 'Guinea Bissau',
  KN: 'Saint Kitts|St. Kitts|St. Kitts and Nevis',
  LC: 'St. Lucia|St Lucia',
  MK: 'Macedonia|FYROM',
  NZ: 'NZ|N.Z.',
  PG: 'PNG',
  PH: 'the Philippines',
  SK: 'Slovak Republic',
  ST: 'Sao Tome',
  VC: 'St. Vincent|St. Vincent and the Grenadines',
  VN: 'Viet Nam',
};

/** Peoples and adjectives beyond nationalities, and their other forms. */
const MORE_DEMONYMS = `American British Brit Briton English Scottish Scot Welsh Irish Frenchman Frenchmen Frenchwoman Englishman Englishmen Irishman
Dutchman Spaniard Dane Swede Finn Pole Turk Serb Croat Slovene Slovak Bosnian Bosniak Kosovar Macedonian Montenegrin Albanian Greek Roman
Soviet European African Asian Arab Arabian Arabic Persian Kurdish Kurd Palestinian Israeli Saudi Emirati Qatari Bahraini Omani Yemeni Kuwaiti
Uzbek Tajik Turkmen Kazakh Kyrgyz Uyghur Uighur Tibetan Mongol Taiwanese Hongkonger Cantonese Filipino Filipina Burmese Rohingya Tamil Sinhalese
Punjabi Bengali Kashmiri Gujarati Pashtun Hazara Balochi Nepali Bhutanese Maldivian Malay Indonesian Javanese Australian Aussie Kiwi Maori
Polynesian Papuan Fijian Samoan Tongan Korean Chinese Japanese Vietnamese Lao Khmer Argentine Argentinian Venezuelan Ecuadorian Salvadorean
Guatemalan Honduran Hispanic Latino Latina Latinx Caribbean Cuban Haitian Jamaican Mexican Canadian Quebecois Inuit Californian Texan Floridian
New-Yorker Hawaiian Alaskan Chechen Crimean Tatar Abkhaz Ossetian Chechnyan Catalan Basque Galician Castilian Flemish Walloon Bavarian Prussian
Venetian Sicilian Corsican Breton Norman Saxon Scandinavian Nordic Baltic Balkan Slavic Slav Germanic Celtic Latin Anglo Hellenic Byzantine Ottoman
Egyptian Coptic Berber Moroccan Tunisian Libyan Sudanese Ethiopian Eritrean Tigrayan Amhara Oromo Somali Hutu Tutsi Zulu Xhosa Yoruba Igbo Hausa
Zimbabwean Congolese Ivorian Ivoirian Ghanaian Nigerien Malawian Botswanan Basotho Swati Surinamese Guyanese Trinidadian Bajan Barbadian
Antiguan Lebanese Jordanian Iranian Iraqi Syrian Afghan Pakistani Bangladeshi Ukrainian Belarusian Moldovan Armenian Azeri Azerbaijani Georgian
Luxembourgish Monegasque Maltese Icelander Norwegian Lithuanian Latvian Estonian Hungarian Czech Bulgarian Romanian Parisian Londoner
Muscovite Berliner Westerner Easterner Westerners Sikh Jew Jewish Native Aboriginal Mancunian Liverpudlian Glaswegian Peruvian Chilean`;

const TWO_WORD_DEMONYMS =
  'North Korean|South Korean|New Zealander|Sri Lankan|Costa Rican|Puerto Rican|South African|Central African|West African|East African|North African|South Asian|East Asian|Southeast Asian|Central Asian|Latin American|North American|South American|Native American|African American|Asian American|Hong Konger|South Sudanese|East Timorese|Sierra Leonean|Northern Irish|West German|East German|Saudi Arabian|New Yorker|Middle Eastern|Eastern European|Western European|Central European|Burkinabe|San Marinese|Cape Verdean|Papua New Guinean|Bosnian Serb|Mexican American|Cuban American|Indian American|Chinese American|Japanese American|Korean American|Iranian American';

/** Names by which a country is shown, where ISO's first is not the usual one. */
const SHOWN: Readonly<Record<string, string>> = {
  BN: 'Brunei',
  CD: 'DR Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CN: 'China',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GB: 'United Kingdom',
  GM: 'Gambia',
  IR: 'Iran',
  KR: 'South Korea',
  LA: 'Laos',
  MD: 'Moldova',
  MF: 'Saint Martin',
  MK: 'North Macedonia',
  NL: 'Netherlands',
  PS: 'Palestine',
  RU: 'Russia',
  SX: 'Sint Maarten',
  SY: 'Syria',
  TR: 'Turkey',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
};

const codes = new Map<string, string>();
for (const [code, names] of Object.entries(countryData.countries as Record<string, string | string[]>))
  for (const name of typeof names === 'string' ? [names] : names) if (!/[(,]/.test(name)) codes.set(name, code);
for (const [code, names] of Object.entries(MORE_NAMES)) for (const name of names.split('|')) codes.set(name, code);
codes.set('Congo', 'CD'); // both Congos go by it; in news it is mostly the larger
codes.delete('Georgia'); // the American state as often as the country, so no code without more evidence
codes.delete('Jersey');

const demonyms = new Set<string>();
for (const name of [
  ...Object.values(nationalityData.nationalities as Record<string, string>),
  ...MORE_DEMONYMS.split(/\s+/),
  ...TWO_WORD_DEMONYMS.split('|'),
]) {
  if (/[(,]| - | or |Islands?\b|Territory/.test(name) || codes.has(name)) continue;
  demonyms.add(name);
  demonyms.add(`${name}s`);
}
for (const place of [
  'Djibouti',
  'Greenland',
  'Gibraltar',
  'Hong Kong',
  'Kosovo',
  'South Sudan',
  'Vanuatu',
  'Georgia',
  'Jersey',
  'Guernsey',
  'Curaçao',
])
  demonyms.delete(place);

/**
 * ISO 3166-1 alpha-2 of a country under any of its English names ("U.S.", "South Korea", "Ivory Coast"), as it is spelt; else undefined.
 *
 * @param language BCP 47 of the text that has the name: its own name for the country goes first ("Island" is Iceland in Swedish)
 */
export const countryCode = (name: string, language = 'en'): string | undefined => foreignCountries(language).get(name) ?? codes.get(name);

/** The one name under which a country is shown, whatever the articles call it. */
export function countryName(code: string): string {
  const names = (countryData.countries as Record<string, string | string[]>)[code];
  return SHOWN[code] ?? (typeof names === 'string' ? names : (names?.[0] ?? code));
}

/** Every country name known, "Georgia" and "Jersey" among them. */
export const countryNames: readonly string[] = [...codes.keys(), 'Georgia', 'Jersey'];

/** Whether `word` is a people or its adjective: "Russian", "Poles", "North Korean". It helps to resolve, and is no name. */
export const isDemonym = (word: string): boolean => demonyms.has(word);

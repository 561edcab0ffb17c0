import { countryCode } from './country-names.ts';
import placesByCountry from './places.json' with { type: 'json' };

/** Regions, and places that the table has under another name, by country. They go before the table. */
const REGIONS: Readonly<Record<string, string>> = {
  AF: 'Helmand|Kandahar|Kunduz|Nangarhar|Panjshir|Bamiyan',
  AR: 'Tierra del Fuego',
  AU: 'Queensland|New South Wales|South Australia|Western Australia|Northern Territory|Australian Capital Territory|Tasmania',
  BA: 'Republika Srpska|Srebrenica',
  BE: 'Flanders|Wallonia|Ghent|Bruges',
  BR: 'Mato Grosso|Minas Gerais|Bahia|Rio Grande do Sul|Pernambuco|Brasilia|Brasília|Rio',
  CA: 'Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Labrador',
  CH: 'Davos|Lucerne',
  CN: 'Xinjiang|Tibet|Inner Mongolia|Guangdong|Sichuan|Hubei|Hunan|Yunnan|Fujian|Zhejiang|Jiangsu|Shandong|Hebei|Henan|Gansu|Qinghai|Guizhou|Liaoning|Jilin|Heilongjiang|Shaanxi|Shanxi|Anhui|Jiangxi|Guangxi|Ningxia|Hainan|Tiananmen Square|Peking',
  CU: 'Guantanamo Bay|Guantánamo Bay',
  CZ: 'Bohemia|Moravia|Prague',
  DE: 'Bavaria|Saxony|Lower Saxony|Saxony-Anhalt|Thuringia|Hesse|Brandenburg|Baden-Württemberg|North Rhine-Westphalia|Rhineland-Palatinate|Schleswig-Holstein|Saarland|Mecklenburg-Western Pomerania|Cologne|Munich|Nuremberg|Frankfurt',
  EG: 'Sinai|Sinai Peninsula|North Sinai',
  ES: 'Barcelona|Basque Country|Catalonia|Catalunya|Andalusia|Balearic Islands|Canary Islands|Ibiza|Mallorca|Majorca|Tenerife|Gran Canaria|Castile and León|Extremadura|Asturias|Cantabria|Seville|Zaragoza',
  ET: 'Tigray|Oromia|Amhara',
  FR: 'Corsica|Brittany|Normandy|Provence|Alsace|Burgundy|Île-de-France|Occitanie|Dordogne|Lyons|Marseilles|Lille|Calais',
  GB: 'England|Scotland|Wales|Northern Ireland|Cornwall|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Lancashire|Cumbria|Greater Manchester|West Midlands|East Midlands|Greater London|East Anglia|Merseyside|Tyne and Wear|Northumberland|Derbyshire|Nottinghamshire|Lincolnshire|Leicestershire|Staffordshire|Shropshire|Herefordshire|Worcestershire|Warwickshire|Northamptonshire|Cambridgeshire|Hertfordshire|Bedfordshire|Buckinghamshire|Oxfordshire|Gloucestershire|Wiltshire|Dorset|Devon|Essex|Sussex|East Sussex|West Sussex|Hampshire|Cheshire|Berkshire|Isle of Wight|Shetland|Orkney|Outer Hebrides|Downing Street|Thames|Home Counties|Lake District|Glasgow|Belfast|Swansea|Wimbledon|Tottenham',
  GR: 'Crete|Lesbos|Rhodes|Corfu|Santorini|Mykonos|Athens|Piraeus',
  ID: 'Sumatra|Java|Bali|Aceh|Sulawesi|Kalimantan|Lombok|West Java|East Java|Central Java|West Papua',
  IE: 'Dublin|Donegal|Connacht|Leinster|Munster',
  IN: 'Maharashtra|Gujarat|Rajasthan|Uttar Pradesh|Tamil Nadu|Kerala|Karnataka|Bihar|West Bengal|Assam|Odisha|Telangana|Andhra Pradesh|Madhya Pradesh|Haryana|Jharkhand|Chhattisgarh|Himachal Pradesh|Uttarakhand|Nagaland|Manipur|Mizoram|Meghalaya|Tripura|Goa|Bangalore|Bombay|Calcutta|Madras|Delhi|New Delhi',
  IQ: 'Iraqi Kurdistan|Kurdistan Region|Nineveh|Anbar|Sinjar|Fallujah',
  IT: 'Tuscany|Sicily|Sardinia|Lombardy|Veneto|Piedmont|Liguria|Umbria|Calabria|Apulia|Puglia|Campania|Emilia-Romagna|Lampedusa|Lazio|Abruzzo|Milan|Turin|Florence|Venice|Genoa|Naples',
  JP: 'Hokkaido|Honshu|Kyushu|Okinawa|Shikoku|Fukushima',
  KZ: 'Astana',
  LK: 'Colombo',
  MM: 'Rakhine|Shan State|Kachin|Naypyidaw|Rangoon|Yangon',
  MN: 'Ulaanbaatar|Ulan Bator',
  MX: 'Sinaloa|Chiapas|Oaxaca|Jalisco|Michoacán|Guerrero|Sonora|Baja California|Quintana Roo|Yucatán|Nuevo León|Tamaulipas|Veracruz|Mexico City|Guadalajara|Acapulco|Ciudad Juárez',
  MY: 'Sabah|Sarawak|Penang',
  NG: 'Borno|Kaduna State|Lagos State|Niger Delta|Rivers State|Plateau State|Zamfara|Yobe',
  NL: 'The Hague|Hague|Zeeland|Friesland|North Holland|South Holland|North Brabant|Gelderland',
  NZ: 'Christchurch|Wellington|North Island|South Island',
  PH: 'Mindanao|Luzon|Visayas|Palawan|Leyte|Cebu|Marawi',
  PK: 'Sindh|Khyber Pakhtunkhwa|Waziristan|North Waziristan|South Waziristan|Swat Valley',
  PL: 'Auschwitz|Warsaw|Krakow|Masovia|Lower Silesia|Upper Silesia|Pomerania Voivodeship|Mazovia',
  PS: 'Gaza|Gaza Strip|Gaza City|West Bank|Rafah|Khan Younis|Khan Yunis|Ramallah|Nablus|Jenin|Jabalia',
  PT: 'Azores|Madeira|Algarve|Lisbon|Porto',
  RO: 'Transylvania|Bucharest',
  RU: 'Siberia|Chechnya|Dagestan|Ingushetia|Tatarstan|Bashkortostan|North Ossetia|Kamchatka|Sakhalin|Kaliningrad|Moscow|St Petersburg|Saint Petersburg|Kremlin|Red Square|Urals|Rostov|Yekaterinburg|Grozny',
  RS: 'Vojvodina|Belgrade',
  SA: 'Mecca|Medina|Jeddah|Hejaz',
  SD: 'Darfur|North Darfur|South Darfur|West Darfur|Kordofan|South Kordofan',
  SE: 'Gothenburg|Skåne|Scania',
  SO: 'Puntland|Jubaland|Mogadishu',
  SY: 'Idlib|Aleppo|Homs|Raqqa|Deir ez-Zor|Latakia|Daraa|Kobani|Eastern Ghouta|Ghouta|Afrin',
  TR: 'Anatolia|Thrace Region|Cappadocia|Istanbul|Izmir',
  TZ: 'Zanzibar',
  UA: 'Kiev|Kyiv|Odessa Oblast|Donbas|Donbass|Donetsk|Luhansk|Kharkov|Kharkiv|Kherson|Zaporizhzhia|Zaporozhye|Mariupol|Lviv|Lvov|Galicia–Volhynia|Transcarpathia|Zakarpattia|Chernobyl|Chornobyl|Bakhmut|Dnipro|Odesa',
  US: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|D.C.|New England|Midwest|Deep South|Bay Area|Southern California|Northern California|Orange County|New York City|NYC|L.A.|New York State|Washington State|Long Island|Manhattan|Brooklyn|Bronx|Staten Island|Harlem|Hollywood|Beverly Hills|Silicon Valley|Wall Street|Capitol Hill|Times Square|Ground Zero|Mississippi River|Rocky Mountains|Cape Cod|Boston|San Antonio|St. Louis',
  YE: "Sana'a|Hadramaut",
  ZA: 'KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Free State|Limpopo|Mpumalanga|Northern Cape|Soweto',
};

/**
 * Names that the table is not asked about: a state or a region abroad is as well known, or two states claim the place. (A country of
 * the name, like Georgia, is not a place in one.)
 */
const DOUBTFUL =
  'Georgia|Jersey|Victoria|Galicia|Punjab|Kashmir|Silesia|Limburg|Brabant|Macedonia|Kurdistan|Balochistan|Bengal|Pomerania|Thrace|Karelia|Tyrol|Moldavia|Timor|New Guinea|Papua|Granada|Cordoba|Newcastle|Kingston|Cambridge|Hamilton|Springfield|Kent|Norfolk|Suffolk|Somerset|Surrey|Westminster|Richmond|Jupiter|Andes|Pacific|Paradise|Phoenix Islands|Jerusalem|East Jerusalem|Crimea|Sevastopol|Simferopol|Kerch|Yalta|Laayoune|Dakhla|Golan|Golan Heights|Stepanakert|Sukhumi|Tskhinvali|Tiraspol';

/** Countries by the names of places; "" where several may be meant. */
let table: ReadonlyMap<string, string> | undefined;

/**
 * ISO 3166-1 alpha-2 of the country in which a region or a city lies, where its name leaves no doubt: all places of the name lie
 * there, or it is a hundred thousand people's and twenty times larger than all others together ("London" is not Ontario's).
 * Undefined for countries. The table is read through when a place is first asked about.
 */
export function countryOfPlace(name: string): string | undefined {
  if (countryCode(name) !== undefined) return undefined;
  return (table ??= readTable()).get(placeKey(name)) || undefined;
}

/** Whether a region or a city has this name, be it clear in which country or not: "Manchester", "Victoria". */
export const isPlaceName = (name: string): boolean => (table ??= readTable()).has(placeKey(name));

/** Equal for spellings of one name: "São Paulo" and "Sao Paulo", "St. Petersburg" and "Saint Petersburg". */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıæœßʿʻ‘’ʼ´`]/g, (letter) => PLAIN_LETTERS[letter] ?? "'")
    .replace(/^(?:the )/, '')
    .replace(/\bst\.? /g, 'saint ')
    .replace(/[-–\s]+/g, ' ')
    .trim();
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' };

function readTable(): Map<string, string> {
  const countries = new Map<string, string>();
  for (const [code, names] of Object.entries(placesByCountry as Record<string, string>))
    for (const key of names.split('|')) countries.set(key, code);
  for (const name of DOUBTFUL.split('|')) countries.set(placeKey(name), '');
  for (const [code, names] of Object.entries(REGIONS)) for (const name of names.split('|')) countries.set(placeKey(name), code);
  return countries;
}

import { expect, test } from 'vitest';
import { articleLanguage } from '../../../../src/pipeline/article/article-language.ts';

test.each([
  ['en_US', 'en-US'],
  ['EN-gb', 'en-GB'],
  ['de', 'de'],
  ['de_DE.UTF-8', 'de-DE'],
])('the tag “%s” is %s', async (language, tag) => {
  expect(await articleLanguage({ language, text: '' })).toBe(tag);
});

test('a tag wins over what the words show', async () => {
  expect(await articleLanguage({ language: 'fr', text: 'The mayor of the town said that the river had risen and fallen.' })).toBe('fr');
});

test.each([
  ['en', 'The mayor of the town said on Monday that the river had risen for the third day and was still rising.'],
  ['de', 'Der Bürgermeister der Stadt sagte, dass der Fluss den dritten Tag steigt und die Straßen nicht mehr frei sind.'],
  ['fr', 'Le maire de la ville a dit que les rues du centre ne sont pas ouvertes et que la rivière monte dans les champs.'],
  ['es', 'El alcalde de la ciudad dijo que las calles del centro no fueron abiertas y que los ríos suben por la lluvia.'],
  ['fi', 'Kaupunginjohtaja sanoi maanantaina, että joki on noussut kolmatta päivää ja nousee yhä. Suomessa satoi koko viikon.'],
  ['ru', 'Мэр города сказал, что река поднимается третий день подряд и улицы закрыты.'],
  ['uk', 'Мер міста сказав, що річка піднімається третій день поспіль і вулиці закриті.'],
  ['pl', 'Burmistrz miasta powiedział w poniedziałek, że rzeka przybiera trzeci dzień z rzędu, a ulice są zamknięte.'],
  ['nl', 'De burgemeester van de stad zei maandag dat de rivier voor de derde dag is gestegen en nog steeds stijgt.'],
  ['no', 'Ordføreren i byen sa mandag at elva hadde steget for tredje dag på rad, og at veiene fortsatt er stengt.'],
  ['tr', 'Belediye başkanı pazartesi günü nehrin üç gündür yükseldiğini ve sokakların kapalı olduğunu söyledi.'],
  ['ar', 'قال رئيس بلدية المدينة يوم الاثنين إن النهر ارتفع لليوم الثالث على التوالي وإن الشوارع مغلقة.'],
  ['ja', '市長は月曜日、川の水位が三日連続で上昇し、道路が閉鎖されていると述べた。'],
])('words show %s', async (language, text) => {
  expect(await articleLanguage({ text })).toBe(language);
});

test.each([
  ['short', 'The river rose.'],
  ['a headline', 'Actor Doris Day dies at 97'],
  ['all in capitals', 'MAYOR SAYS RIVER HAS RISEN FOR THIRD DAY, STREETS CLOSED IN TOWN CENTRE'],
  ['names and little else', 'Xi Jinping, Nguyễn Phú Trọng, Recep Tayyip Erdoğan and Andrzej Duda met in Hanoi on Friday.'],
  [
    'full of foreign names',
    'Jarosław Kaczyński of Prawo i Sprawiedliwość met Viktor Orbán of Fidesz in Székesfehérvár on Monday, said Rzeczpospolita. Both praised Robert Fico.',
  ],
])('a text that is %s is read as English', async (_, text) => {
  expect(await articleLanguage({ text })).toBe('en');
});

test('two languages: what most of the beginning is in', async () => {
  const finnish = 'Kaupunginjohtaja sanoi maanantaina, että joki on noussut kolmatta päivää ja nousee yhä. ';
  const english = 'The mayor of the town said on Monday that the river had risen for the third day and was still rising. ';
  expect(await articleLanguage({ text: finnish.repeat(20) + english })).toBe('fi');
  expect(await articleLanguage({ text: `“${finnish}” ${english.repeat(20)}` })).toBe('en');
  expect(await articleLanguage({ text: english + finnish.repeat(20) })).toBe('fi');
});

test('a title helps a text that is short', async () => {
  expect(await articleLanguage({ text: 'Viola Davis.', title: 'Kaupunginjohtaja sanoi maanantaina, että joki on noussut' })).toBe('fi');
});

test('no words have no language', async () => {
  expect(await articleLanguage({ text: '' })).toBe('und');
  expect(await articleLanguage({ text: '12:4, 13:7' })).toBe('und');
});

test('a long text without English words is not English, though nothing that is known fits it better', async () => {
  const welsh =
    'Genir pawb yn rhydd ac yn gydradd â’i gilydd mewn urddas a hawliau. Fe’u cynysgaeddir â rheswm a chydwybod, a dylai pawb ymddwyn y naill at y llall mewn ysbryd cymodlon. ';
  expect(await articleLanguage({ text: welsh.repeat(2) })).toBe('und');
  expect(await articleLanguage({ text: 'လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့်' })).toBe('und');
});

test('what is no language tag is passed over', async () => {
  const text = 'The mayor of the town said on Monday that the river had risen.';
  expect(await articleLanguage({ language: 'English', text })).toBe('en');
  expect(await articleLanguage({ language: 'und', text })).toBe('en');
  expect(await articleLanguage({ language: 'x', text: '' })).toBe('und');
});

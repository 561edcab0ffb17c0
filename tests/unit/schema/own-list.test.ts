import { expect, test } from 'vitest';
import type { EntityType } from '../../../src/schema/entity.ts';
import { OwnList } from '../../../src/schema/own-list.ts';

const listOf = (...names: string[]) =>
  new OwnList(
    names.map((written) => {
      const [name, type = 'person'] = written.split('=') as [string, EntityType?];
      return { names: [name], value: type };
    }),
  );

/** What is found, as it is written. */
const found = (text: string, ...names: string[]) => listOf(...names).find(text, []).map(({ start, end }) => text.slice(start, end)); // prettier-ignore

test.each([
  ['in a sentence', 'So Warren said.', 'Warren', ['Warren']],
  ['at both ends', 'Warren met Warren', 'Warren', ['Warren', 'Warren']],
  ['with a possessive', "Warren's plan, Warren’s idea and the WARRENS", 'Warren', ['Warren', 'Warren']],
  ['with a contraction', "Warren'll win; Warren’d lose", 'Warren', ['Warren', 'Warren']],
  ['in a compound', 'a Warren-led bill, pro-Warren', 'Warren', ['Warren', 'Warren']],
  ['within marks', '“Warren” (Warren) #Warren @Warren _Warren_ Warren/Warren', 'Warren', Array(7).fill('Warren')],
  ['never in a longer word', 'Warrens Warrenton deWarren Warren2 jane@Warren a_Warren', 'Warren', []],
  ['never in another case', 'warren WARREN wArren', 'Warren', []],
  ['with a small letter first, also where a sentence begins', 'al-Qaeda and Al-Qaeda, no AL-Qaeda', 'al-Qaeda', ['al-Qaeda', 'Al-Qaeda']],
  ['with a small article first', 'The Board met the Board', 'the Board', ['The Board', 'the Board']],
  [
    'over uneven white space',
    'Elizabeth\n  Warren and Elizabeth\u00A0Warren',
    'Elizabeth Warren',
    ['Elizabeth\n  Warren', 'Elizabeth\u00A0Warren'],
  ],
  ['never over the end of a paragraph', 'Elizabeth\n\nWarren', 'Elizabeth Warren', []],
  ['with another apostrophe', 'O’Brien and O`Brien', "O'Brien", ['O’Brien', 'O`Brien']],
  ['with another hyphen', 'Jong‑un, Jong–un', 'Jong-un', ['Jong‑un', 'Jong–un']],
  ['with invisible characters', 'War\u00ADren, \u200EWarren\u200E.', 'Warren', ['War\u00ADren', 'Warren']],
  ['with accents in two characters', 'E\u0301lyse\u0301e', 'Élysée', ['E\u0301lyse\u0301e']],
  ['written in two characters', 'Élysée', 'E\u0301lyse\u0301e', ['Élysée']],
  ['beginning with an apostrophe', 'the ’Ndrangheta', "'Ndrangheta", ['’Ndrangheta']],
  ['ending in a full stop', 'U.S. and Inc. but U.S.A', 'U.S.', ['U.S.']],
  ['with marks within', 'AT&T, Yahoo! Japan', 'Yahoo! Japan', ['Yahoo! Japan']],
  ['at the end of a sentence', 'to Plan B. Then', 'Plan B', ['Plan B']],
  ['of figures and letters', 'the G20, 3M and G200', 'G20', ['G20']],
  ['not part of an abbreviation', 'U.S AT&T', 'U', []],
  ['not part of an address', 'Amazon.com www.Amazon.com', 'Amazon', []],
  ['before a sentence that lost its space', 'left Warren.The', 'Warren', ['Warren']],
  ['not part of a name with an apostrophe', 'Xi’an N’Djamena D’Angelo O’Xi', 'Xi', []],
  ['behind a French or Italian elision', "l'Élysée d’Élysée L’Élysée qu'Élysée dell’Élysée", 'Élysée', Array(5).fill('Élysée')],
  ['in German', 'Die Große Koalition', 'Große Koalition', ['Große Koalition']],
  ['in Russian', 'в Кремль, Кремля', 'Кремль', ['Кремль']],
  ['in Chinese', '中国国家主席习近平访问', '习近平', ['习近平']],
  ['in Arabic', 'قال محمد علي', 'محمد علي', ['محمد علي']],
])('a name is found %s', (_, text, name, expected) => {
  expect(found(text, name)).toEqual(expected);
});

test('of names that overlap, the longest is found', () => {
  expect(found('Elizabeth Warren, Warren', 'Warren', 'Elizabeth Warren', 'Elizabeth')).toEqual(['Elizabeth Warren', 'Warren']);
  expect(found('New York City Council Hall', 'New York', 'York City Council', 'Council Hall')).toEqual(['York City Council']);
  expect(found('New York Times', 'New', 'York Times')).toEqual(['New', 'York Times']);
  expect(found('Kim Jong meets', 'Kim Jong-un', 'Kim')).toEqual(['Kim']);
});

test('in a line in capitals case is no difference, and elsewhere it is', () => {
  const text = 'WARREN AND ÉLYSÉE\nWARREN and GROSSE';
  const find = (...names: string[]) => listOf(...names).find(text, [{ start: 0, end: 17 }]).map(({ start, end, value }) => `${text.slice(start, end)} ${value} ${start}`); // prettier-ignore
  expect(find('Warren', 'Élysée=place')).toEqual(['WARREN person 0', 'ÉLYSÉE place 11']);
});

test('what two types claim in capitals is found only as the list spells it', () => {
  const capitals = [{ start: 0, end: 20 }];
  expect(listOf('Us=organization', 'us=person').find('US WINS', capitals)).toEqual([]);
  expect(listOf('Us=organization', 'US=place').find('US WINS', capitals)).toEqual([{ start: 0, end: 2, value: 'place' }]);
});

test('ten thousand names are found', () => {
  const many = listOf(...Array.from({ length: 10_000 }, (_, i) => `Maria ${'ABCDEFGHIJ'[i % 10]}name${i} Keller`));
  const text = 'Maria Aname40 Keller met Maria Gname16 Keller, and nobody else came to see the two. '.repeat(2000);
  expect(many.find(text, [])).toHaveLength(4000);
});

import { expect, test } from 'vitest';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import { readEntityList } from '../../../../src/pipeline/settings/read-entity-list.ts';

/** "3 Maria Keller person [The Mayor] description link" for each, and the notes as people see them. */
function read(path: string, text: string) {
  const { listed, notes } = readEntityList(path, text);
  return {
    listed: listed.map(({ entity: { name, type, aliases, description, link }, line }) =>
      [line, name, type, `[${aliases.join(', ')}]`, description, link].filter((part) => part !== undefined).join(' '),
    ),
    notes: notes.map(diagnosticLine),
  };
}

const csv = (text: string) => read('entities.csv', text);
const yaml = (text: string) => read('entities.yaml', text);

test.each([
  [
    'comma',
    'name,type,aliases,description,link\nMaria Keller,person,The Mayor;Keller,"Mayor, since 2019",https://example.org/k\n',
    '2 Maria Keller person [The Mayor, Keller] Mayor, since 2019 https://example.org/k',
  ],
  ['semicolon', 'name;type;aliases\nMaria Keller;person;"The Mayor;Keller"\n', '2 Maria Keller person [The Mayor, Keller]'],
  ['tab', 'name\ttype\taliases\nMaria Keller\tperson\tThe Mayor|Keller\n', '2 Maria Keller person [The Mayor, Keller]'],
  ['bar', 'name|type|aliases\nMaria Keller|person|The Mayor;Keller\n', '2 Maria Keller person [The Mayor, Keller]'],
  ['another order and case', ' Type , NAME\r\nperson,Maria Keller\r\n', '2 Maria Keller person []'],
  ['the line of Excel', 'sep=;\nname;type\nMaria Keller;person', '3 Maria Keller person []'],
  ['a short row', 'name,type,aliases,link\nMaria Keller,person\n', '2 Maria Keller person []'],
  ['uneven white space', 'name,type,aliases\n  Maria   Keller , person , The  Mayor ;; \n', '2 Maria Keller person [The Mayor]'],
  ['empty cells at the end', 'name,type\nMaria Keller,person,,,\n', '2 Maria Keller person []'],
])('a table parted by %s is read', (_, text, entity) => {
  expect(csv(text)).toEqual({ listed: [entity], notes: [] });
});

test.each([
  ['person', 'person People PER persons'],
  ['organization', 'organization organisation Company ORG companies'],
  ['place', 'place Location loc country city Cities'],
])('the type %s has several words', (type, words) => {
  for (const word of words.split(' ')) expect(csv(`name,type\nX,${word}`).listed).toEqual([`2 X ${type} []`]);
});

test('what is wrong is said with its line and left out, and the rest is kept', () => {
  expect(
    csv(
      [
        'name,type,aliases,link,note',
        'Maria Keller,person,"The',
        'Mayor;7",ftp://example.org,x',
        ',person',
        'Lisbon,town',
        '2024,place',
        'Porto,',
        'Harbour Board,org,,,,more',
        '',
        'Spain,country,,http://example.org',
        '',
      ].join('\n'),
    ),
  ).toEqual({
    listed: ['2 Maria Keller person [The Mayor]', '10 Spain place [] http://example.org'],
    notes: [
      'entities.csv:1: column “note” is not read; the columns are name, type, aliases, description, link',
      'entities.csv:2: alias “7” of “Maria Keller” has no letter, and is left out; write a name, or remove it',
      'entities.csv:2: link “ftp://example.org” of “Maria Keller” is no address of the web, and is left out; write one that begins with http:// or https://, or remove it',
      'entities.csv:4: an entry has no name, and is left out; write one, or remove the entry',
      'entities.csv:5: type “town” of “Lisbon” is none; it is left out; write person, organization or place',
      'entities.csv:6: name “2024” has no letter, and is left out; write a name, or remove the entry',
      'entities.csv:7: “Porto” has no type; it is left out; write person, organization or place',
      'entities.csv:8: “Harbour Board,org,,,,more” has 6 fields, the first line 5; it is left out; put a field that holds a delimiter or a line break in double quotes',
    ],
  });
});

test('a row with broken quotation costs itself and what it cannot be told from', () => {
  expect(csv('name,type\nA,"person\nB\n').notes).toEqual([
    'entities.csv:2: “A,"person” has a quotation that does not end; lines 2 to 3 are left out; end it with a double quote, and write a double quote inside it as two',
  ]);
  expect(csv('name,type,aliases\nA,person,"B\nC,person,D\nE,person,F\nG,"place"x,H\nI,place,J\n')).toEqual({
    listed: ['3 C person [D]', '4 E person [F]', '6 I place [J]'],
    notes: [
      'entities.csv:2: “A,person,"B” has something after a closing quote; it is left out; end it with a double quote, and write a double quote inside it as two',
      'entities.csv:5: “G,"place"x,H” has something after a closing quote; it is left out; end it with a double quote, and write a double quote inside it as two',
    ],
  });
});

test.each([
  ['no header', 'Maria Keller,person\n', 1, '“Maria Keller,person” names no columns name and type'],
  ['no column of types', '\nname,aliases\nMaria Keller,x\n', 2, '“name,aliases” names no columns name and type'],
  ['a column twice', 'name,type,name\nA,person,B\n', 1, 'column “name” stands twice'],
])('a table is told what it lacks: %s', (_, text, line, message) => {
  const { notes } = readEntityList('entities.csv', text);
  expect(notes).toMatchObject([{ kind: 'note', line, message: expect.stringContaining(message), cure: expect.stringMatching(/./) }]);
});

test('an empty file is told, not an error', () => {
  for (const path of ['entities.csv', 'entities.yml'])
    expect(read(path, ' \n').notes).toEqual([`${path}: the list is empty; write names into it, or remove it`]);
});

test('a list of maps in YAML is read, and so is a map from types to names', () => {
  expect(
    yaml(`# ours
- name: Maria Keller
  type: Person
  aliases: [The Mayor, Keller]
  description: "Mayor: since 2019"
- { Name: Spain, type: country, aliases: España|Espagne, link: https://example.org/s }
`),
  ).toEqual({
    listed: ['2 Maria Keller person [The Mayor, Keller] Mayor: since 2019', '6 Spain place [España, Espagne] https://example.org/s'],
    notes: [],
  });
  expect(yaml('people:\n  - Maria Keller\n  - name: John Harrow\n    aliases: [Harrow]\nplaces: [Spain]\norg: Harbour Board\n')).toEqual({
    listed: ['2 Maria Keller person []', '3 John Harrow person [Harrow]', '5 Spain place []', '6 Harbour Board organization []'],
    notes: [],
  });
  expect(yaml('name: Maria Keller\ntype: person\n').listed).toEqual(['1 Maria Keller person []']);
});

test('what is wrong in YAML is said with its line, and the rest is kept', () => {
  expect(
    yaml(
      '- Maria Keller\n- [a]\n- name: [x]\n  type: person\n- name: Spain\n  type: place\n  sort: x\n  aliases: [España, [b]]\n- type: place\n- name: No\n  type: place\n',
    ),
  ).toEqual({
    listed: ['5 Spain place [España]', '10 No place []'],
    notes: [
      'entities.yaml:1: “Maria Keller” has no type; it is left out; write “- name: …” and below it “type: …”, or a type with a list of names: “people: [Maria Keller]”',
      'entities.yaml:2: an entry is no name and no map of name and type; it is left out; write “- name: …” and below it “type: …”, or a type with a list of names: “people: [Maria Keller]”',
      'entities.yaml:3: “name” is no word; it is left out; write one word or line after “name:”',
      'entities.yaml:3: an entry has no name, and is left out; write one, or remove the entry',
      'entities.yaml:7: key “sort” is not read; the keys are name, type, aliases, description, link',
      'entities.yaml:8: an alias is no name; it is left out; write each alias as a word or in quotes',
      'entities.yaml:9: an entry has no name, and is left out; write one, or remove the entry',
    ],
  });
  expect(yaml('towns: [Porto]\npeople:\n  - { name: Spain, type: place }\n').notes).toEqual([
    'entities.yaml:1: “towns” is no type; what is below it is left out; write “- name: …” and below it “type: …”, or a type with a list of names: “people: [Maria Keller]”',
    'entities.yaml:3: “Spain” stands below “people” and has type “place”; it is left out; leave out its type, or put it elsewhere',
  ]);
  expect(yaml('just words').notes).toHaveLength(1);
  expect(yaml('- *gone').notes).toHaveLength(1);
});

test('damaged YAML is told with line and column, and nothing of it is used', () => {
  const { listed, notes } = readEntityList('entities.yaml', '- name: Spain\r\n  type: place\r\n- name: "Porto\r\n');
  expect(listed).toEqual([]);
  expect(notes).toMatchObject([{ line: 4, message: expect.stringMatching(/^this is not YAML, column \d+: Missing closing "quote/) }]);
});

test('ten thousand names are read', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `Name ${i},person,Alias ${i}`);
  const { listed, notes } = readEntityList('entities.csv', `name,type,aliases\n${rows.join('\n')}\n`);
  expect(listed).toHaveLength(10_000);
  expect(listed.at(-1)).toMatchObject({ line: 10_001, entity: { name: 'Name 9999', aliases: ['Alias 9999'] } });
  expect(notes).toEqual([]);
});

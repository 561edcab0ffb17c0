import { expect, test } from 'vitest';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import { readCorrections } from '../../../../src/pipeline/settings/read-corrections.ts';

const file = (...entries: string[]) =>
  `{\n"format": "dateline-corrections",\n"version": 1,\n"corrections": [\n${entries.join(',\n')}\n]\n}\n`;

const notesOf = (text: string) => readCorrections('c.json', text).notes.map(diagnosticLine);

test('each kind of correction is read, with its line', () => {
  const { corrections, notes } = readCorrections(
    'corrections.json',
    file(
      '{"merge": ["Elizabeth Warren", "Warren"], "type": "person", "comment": "one and the same"}',
      '{"apart": [{"name": "George Bush", "type": "people"}, {"name": "George W. Bush", "comment": "the son"}]}',
      '{"split": "Kim", "articles": ["a"], "mentions": [{"article": "b", "start": 1, "end": 4, "text": "Kim", "inTitle": true}],\n "to": "Kim Yo-jong"}',
      '{"rename": "Warren", "to": "Elizabeth  Warren"}',
      '{"retype": {"name": "Warren"}, "type": "place", "to": "Organisation"}',
      '{"hide": " Reuters "}',
      '{"add": "Harbour Board", "type": "organization", "aliases": ["the Board"]}',
      '{"alias": "Margaret Thatcher", "aliases": ["Iron Lady"]}',
      '{"count": "Photo:  Jane Doe"}',
    ),
  );
  expect(notes).toEqual([]);
  expect(corrections.map(({ line, correction }) => [line, correction])).toEqual([
    [5, { kind: 'merge', entities: [{ name: 'Elizabeth Warren', type: 'person' }, { name: 'Warren' }] }],
    [6, { kind: 'apart', entities: [{ name: 'George Bush', type: 'person' }, { name: 'George W. Bush' }] }],
    [
      7,
      {
        kind: 'split',
        entity: { name: 'Kim' },
        articles: ['a'],
        mentions: [{ article: 'b', start: 1, end: 4, text: 'Kim', inTitle: true }],
        to: { name: 'Kim Yo-jong' },
      },
    ],
    [9, { kind: 'rename', entity: { name: 'Warren' }, to: 'Elizabeth Warren' }],
    [10, { kind: 'retype', entity: { name: 'Warren', type: 'place' }, to: 'organization' }],
    [11, { kind: 'hide', entity: { name: 'Reuters' } }],
    [12, { kind: 'add', entity: { name: 'Harbour Board', type: 'organization' }, aliases: ['the Board'] }],
    [13, { kind: 'alias', entity: { name: 'Margaret Thatcher' }, aliases: ['Iron Lady'] }],
    [14, { kind: 'count', line: 'Photo: Jane Doe' }],
  ]);
});

test.each([
  ['an unknown verb', '{"join": ["A", "B"]}', '“join” is no kind of correction'],
  ['no verb', '{"comment": "x"}', 'a correction says nothing'],
  ['no map', '"A"', 'a correction is not of the form {"merge": …}'],
  ['two verbs', '{"hide": "A", "rename": "A", "to": "B"}', '“rename” and “hide” stand in one correction'],
  ['an unknown key', '{"hide": "A", "why": "x"}', 'key “why” is not known here'],
  ['a key of another verb', '{"hide": "A", "to": "B"}', 'key “to” is not known here'],
  ['one name to merge', '{"merge": ["A"]}', '“merge” has fewer than two names'],
  ['the same name to merge', '{"merge": ["A", "A"]}', '“merge” has fewer than two names'],
  ['no list to merge', '{"merge": "A"}', '“merge” is no list of names'],
  ['a name that is none', '{"hide": 7}', '“hide” is no name'],
  ['an empty name', '{"hide": " "}', '“hide” is no name'],
  ['a type that is none', '{"hide": "A", "type": "thing"}', 'type “thing” is none'],
  ['two types', '{"hide": {"name": "A", "type": "place"}, "type": "person"}', '“A” has two types, place and person'],
  ['a split of nothing', '{"split": "A", "to": "B"}', '“split” has neither “articles” nor “mentions”'],
  ['a mention without a place', '{"split": "A", "mentions": [{"article": "x", "start": 4, "end": 4}]}', 'does not say where it stands'],
  ['an article that is no id', '{"split": "A", "articles": [3]}', '“articles” holds what is not the id of an article'],
  ['a rename to nothing', '{"rename": "A"}', '“to” is no name'],
  ['a rename to a type', '{"rename": "A", "to": {"name": "B", "type": "place"}}', '“to” of “rename” has a type'],
  ['a retype to nothing', '{"retype": "A"}', '“retype” has no “to”'],
  ['an addition without type', '{"add": "A"}', '“A” has no type'],
  ['a name without a letter', '{"add": "7", "type": "place"}', 'name “7” has no letter'],
  ['a line without a word', '{"count": "12 May 2023"}', '“count” is no line with words'],
  ['an alias of nothing', '{"alias": "A"}', '“alias” has no “aliases”'],
])('what is wrong with one correction is said, and the others are kept: %s', (_, entry, message) => {
  const { corrections, notes } = readCorrections('c.json', file('{"hide": "X"}', entry, '{"hide": "Y"}'));
  expect(corrections.map(({ line }) => line)).toEqual([5, 7]);
  expect(notes[0]).toMatchObject({ kind: 'note', path: 'c.json', line: 6, cure: expect.stringMatching(/./) });
  expect(notes[0]!.message).toContain(message);
});

test.each([
  ['another format', '{"format": "x", "version": 1, "corrections": []}', /^c\.json:1: “format” is not “dateline-corrections”; nothing/],
  ['a later version', '{"format": "dateline-corrections",\n"version": 2, "corrections": []}', /^c\.json:2: “version” is not 1; nothing/],
  ['no version', '{"format": "dateline-corrections"}', /^c\.json:1: “version” is not 1/],
  ['no list', '{"format": "dateline-corrections", "version": 1, "corrections": {}}', /^c\.json:1: “corrections” is no list/],
  ['a list alone', '[]', /^c\.json:1: this is no file of corrections/],
  [
    'not JSON',
    '{"format": "dateline-corrections",\n"version": 1, "corrections": [{"hide": "A}]}',
    /^c\.json:2: this is not JSON, column \d+: /,
  ],
  ['half a file', '{"format": "dateline-corrections", "version": 1,', /^c\.json:1: this is not JSON, column \d+: /],
  ['the same key twice', '{"format": "a",\n"format": "b"}', /^c\.json:2: this is not JSON, column 1: Map keys must be unique/],
  ['nothing', ' \n', /^c\.json: the file of corrections is empty; /],
])('a file that is none is said to be none: %s', (_, text, note) => {
  expect(readCorrections('c.json', text).corrections).toEqual([]);
  expect(notesOf(text)).toEqual([expect.stringMatching(note)]);
});

test('a file that says nothing corrects nothing', () => {
  expect(readCorrections('c.json', '{}')).toMatchObject({ corrections: [], notes: [] });
  expect(readCorrections('c.json', file())).toMatchObject({ corrections: [], notes: [] });
});

test('an unknown key of the file is said, and its corrections are kept', () => {
  const text = '{"format": "dateline-corrections", "version": 1, "comment": 1, "by": "me", "corrections": [{"hide": "A"}]}';
  expect(readCorrections('c.json', text).corrections).toHaveLength(1);
  expect(notesOf(text)).toEqual([
    'c.json:1: key “by” is not known here; it is left out; known are format, version, corrections, checked, comment',
  ]);
});

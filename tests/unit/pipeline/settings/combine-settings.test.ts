import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/schema/corrections.ts';
import type { EntityType } from '../../../../src/schema/entity.ts';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import { combineSettings } from '../../../../src/pipeline/settings/combine-settings.ts';

const entry = (line: number, name: string, type: EntityType, ...aliases: string[]) => ({
  entity: { name, type, aliases },
  path: 'entities.csv',
  line,
});
const correct = (line: number, correction: Correction, path = 'corrections.json') => ({ correction, path, line });
const listed = (combined: ReturnType<typeof combineSettings>) =>
  combined.settings.listed.map(({ name, type, aliases }) => `${name} ${type} [${aliases.join(', ')}]`);
const notes = (combined: ReturnType<typeof combineSettings>) =>
  [...combined.notes].sort((a, b) => (a.path === b.path ? a.line! - b.line! : a.path < b.path ? -1 : 1)).map(diagnosticLine);

test('an alias that two claim is left out for both, whatever their types', () => {
  const combined = combineSettings(
    [
      entry(2, 'Elizabeth Warren', 'person', 'Warren', 'Liz'),
      entry(3, 'Rick Warren', 'person', 'Warren'),
      entry(4, 'Liz Ltd', 'organization', 'Liz'),
    ],
    [],
  );
  expect(listed(combined)).toEqual(['Elizabeth Warren person []', 'Rick Warren person []', 'Liz Ltd organization []']);
  expect(notes(combined)).toEqual([
    'entities.csv:2: alias “Warren” of “Elizabeth Warren” is claimed for “Rick Warren” in line 3 too; it is left out for both; give it to one of them',
    'entities.csv:2: alias “Liz” of “Elizabeth Warren” is claimed for “Liz Ltd” in line 4 too; it is left out for both; give it to one of them',
    'entities.csv:3: alias “Warren” of “Rick Warren” is claimed for “Elizabeth Warren” in line 2 too; it is left out for both; give it to one of them',
    'entities.csv:4: alias “Liz” of “Liz Ltd” is claimed for “Elizabeth Warren” in line 2 too; it is left out for both; give it to one of them',
  ]);
});

test('an alias that is the name of another stands for that one; its own name twice is no matter', () => {
  const combined = combineSettings([entry(2, 'Kim’s', 'organization', 'Kim', "Kim's", 'K', 'K'), entry(3, 'Kim', 'person')], []);
  expect(listed(combined)).toEqual(['Kim’s organization [K]', 'Kim person []']);
  expect(notes(combined)).toEqual([
    'entities.csv:2: alias “Kim” of “Kim’s” is the name of an entry of its own in line 3; the alias is left out; remove the alias, or that entry',
  ]);
});

test('of one name twice the first entry counts; one that two types claim is left out', () => {
  const combined = combineSettings(
    [
      entry(2, 'Kim', 'person'),
      { ...entry(2, 'Kim', 'person', 'K'), path: 'b/entities.csv' },
      entry(4, 'Georgia', 'place'),
      entry(5, 'Georgia', 'person'),
    ],
    [],
  );
  expect(listed(combined)).toEqual(['Kim person []']);
  expect(notes(combined)).toEqual([
    'b/entities.csv:2: “Kim” stands in entities.csv:2 already; this entry is left out; make one entry of both',
    'entities.csv:4: “Georgia” is a place here and a person in line 5; both are left out; remove one of them',
    'entities.csv:5: “Georgia” is a person here and a place in line 4; both are left out; remove one of them',
  ]);
});

test('whoever gets an alias and stands on the list has the type that stands there', () => {
  const alias = (name: string) => correct(4, { kind: 'alias', entity: { name }, aliases: ['España'] });
  const combined = combineSettings([entry(2, 'Spain', 'place')], [alias('Spain'), alias('Nobody')]);
  expect(combined.settings.corrections).toEqual([
    correct(4, { kind: 'alias', entity: { name: 'Spain', type: 'place' }, aliases: ['España'] }),
    alias('Nobody'),
  ]);
  expect(listed(combined)).toEqual(['Spain place []']);
});

test('corrections that contradict each other are both left out, and each names the other', () => {
  const combined = combineSettings(
    [],
    [
      correct(4, { kind: 'merge', entities: [{ name: 'B' }, { name: 'A' }, { name: 'C' }] }),
      correct(5, { kind: 'apart', entities: [{ name: 'A', type: 'person' }, { name: 'B' }] }, 'b/corrections.json'),
      correct(6, { kind: 'rename', entity: { name: 'D' }, to: 'E' }),
      correct(7, { kind: 'rename', entity: { name: 'D' }, to: 'F' }),
      correct(8, { kind: 'retype', entity: { name: 'G' }, to: 'place' }),
      correct(9, { kind: 'retype', entity: { name: 'G' }, to: 'person' }),
      correct(10, { kind: 'hide', entity: { name: 'H' } }),
      correct(11, { kind: 'rename', entity: { name: 'H' }, to: 'I' }),
    ],
  );
  expect(combined.settings.corrections).toEqual([]);
  expect(notes(combined)).toEqual([
    'b/corrections.json:5: “apart” of “A” and “B” contradicts “merge” of “A” and “B” in corrections.json:4; both are left out; remove one of them',
    'corrections.json:4: “merge” of “A” and “B” contradicts “apart” of “A” and “B” in b/corrections.json:5; both are left out; remove one of them',
    'corrections.json:6: “rename” of “D” to “E” contradicts “rename” of “D” to “F” in line 7; both are left out; remove one of them',
    'corrections.json:7: “rename” of “D” to “F” contradicts “rename” of “D” to “E” in line 6; both are left out; remove one of them',
    'corrections.json:8: “retype” of “G” to “place” contradicts “retype” of “G” to “person” in line 9; both are left out; remove one of them',
    'corrections.json:9: “retype” of “G” to “person” contradicts “retype” of “G” to “place” in line 8; both are left out; remove one of them',
    'corrections.json:10: “hide” of “H” contradicts “rename” of “H” to “I” in line 11; both are left out; remove one of them',
    'corrections.json:11: “rename” of “H” to “I” contradicts “hide” of “H” in line 10; both are left out; remove one of them',
  ]);
});

test('corrections of different types, and the same one twice, do not contradict each other', () => {
  const corrections = [
    correct(4, { kind: 'rename', entity: { name: 'Jordan', type: 'person' }, to: 'Michael Jordan' }),
    correct(5, { kind: 'rename', entity: { name: 'Jordan', type: 'place' }, to: 'Hashemite Kingdom of Jordan' }),
    correct(6, { kind: 'hide', entity: { name: 'A' } }),
    correct(7, { kind: 'hide', entity: { name: 'A' } }),
    correct(8, { kind: 'retype', entity: { name: 'A' }, to: 'place' }),
    correct(9, { kind: 'apart', entities: [{ name: 'A' }, { name: 'B' }] }),
    correct(10, { kind: 'merge', entities: [{ name: 'A' }, { name: 'C' }] }),
  ] as const;
  expect(combineSettings([], corrections)).toEqual({ settings: { listed: [], corrections }, notes: [] });
});

test('ten thousand names are combined', () => {
  const lists = Array.from({ length: 10_000 }, (_, i) => entry(i + 2, `Name ${i}`, 'person', `Alias ${i}`));
  expect(combineSettings(lists, []).settings.listed).toEqual(lists.map(({ entity }) => entity));
});

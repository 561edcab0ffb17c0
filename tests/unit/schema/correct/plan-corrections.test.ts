import { expect, test } from 'vitest';
import { correctedNames } from '../../../../src/schema/correct/corrected-names.ts';
import type { NameRow } from '../../../../src/schema/correct/find-named.ts';
import { planCorrections } from '../../../../src/schema/correct/plan-corrections.ts';
import type { Correction, NamedEntity } from '../../../../src/schema/corrections.ts';
import type { EntityType } from '../../../../src/schema/entity.ts';

const row = (name: string, type: EntityType = 'person', ...names: [string, number][]): NameRow => ({
  name,
  type,
  names: names.length > 0 ? names : [[name, 1]],
});
const ROWS = [
  row('Elizabeth Warren', 'person', ['Elizabeth Warren', 5], ['Warren', 2]),
  row('Warren', 'person', ['Warren', 3]),
  row('Rick Warren', 'person', ['Rick Warren', 1]),
  row('Jordan', 'place'),
  row('Jordan', 'person'),
];
const merge = (...names: (string | NamedEntity)[]): Correction => ({
  kind: 'merge',
  entities: names.map((name) => (typeof name === 'string' ? { name } : name)),
});
const rename = (name: string, to: string): Correction => ({ kind: 'rename', entity: { name }, to });

const shown = (...corrections: Correction[]) => {
  const plan = planCorrections(ROWS, corrections);
  return correctedNames(ROWS, plan, []).map(({ row, name, type }) => `${row} ${name} ${type}`);
};
const unfit = (...corrections: Correction[]) => planCorrections(ROWS, corrections).unfit.map(({ by, kind }) => `${by} ${kind}`);

test('a merge is shown under its first name, with all names of both', () => {
  const plan = planCorrections(ROWS, [merge('Elizabeth Warren', 'Warren')]);
  expect(correctedNames(ROWS, plan, [])[0]).toEqual({
    row: 0,
    name: 'Elizabeth Warren',
    type: 'person',
    names: [
      ['Elizabeth Warren', 5],
      ['Warren', 5],
    ],
    rows: [0, 1],
  });
});

test('merges that meet make one of all, under the name that no other merge puts under somebody', () => {
  const chain = [merge('Warren', 'Rick Warren'), merge('Elizabeth Warren', 'Warren')];
  for (const order of [chain, [...chain].reverse()])
    expect(shown(...order)).toEqual(['0 Elizabeth Warren person', '3 Jordan place', '4 Jordan person']);
});

test('the order of corrections is no matter: one may call somebody by a name that a later one gives', () => {
  const pair = [merge('Pastor Rick', 'Warren'), rename('Rick Warren', 'Pastor Rick')];
  for (const order of [pair, [...pair].reverse()]) {
    expect(shown(...order).slice(0, 2)).toEqual(['0 Elizabeth Warren person', '2 Pastor Rick person']);
    expect(unfit(...order)).toEqual([]);
  }
});

test('a name that is shown goes before one that articles use for somebody else', () => {
  expect(shown({ kind: 'hide', entity: { name: 'Warren' } })).toContain('0 Elizabeth Warren person');
});

test('whoever may be two, is nobody, or was said to be two is left as it was, and said', () => {
  expect(unfit({ kind: 'hide', entity: { name: 'Jordan' } })).toEqual(['0 several']);
  expect(unfit({ kind: 'hide', entity: { name: 'Jordan', type: 'place' } })).toEqual([]);
  expect(unfit(rename('Nobody', 'Somebody'))).toEqual(['0 nobody']);
  const apart: Correction = { kind: 'apart', entities: [{ name: 'Warren' }, { name: 'Rick Warren' }] };
  expect(unfit(apart, merge('Elizabeth Warren', 'Warren', 'Rick Warren'))).toEqual(['1 apart']);
  expect(shown(apart, merge('Elizabeth Warren', 'Warren', 'Rick Warren'))).toHaveLength(5);
});

test('of a merged entity, what is said of the one that leads counts, and else what is said of the others', () => {
  const both = merge('Elizabeth Warren', 'Warren');
  expect(shown(both, rename('Warren', 'Senator Warren'))[0]).toBe('0 Senator Warren person');
  expect(shown(both, rename('Warren', 'Senator Warren'), rename('Elizabeth Warren', 'E. Warren'))[0]).toBe('0 E. Warren person');
});

test('a type that a correction gives is one to be found by', () => {
  const typed: Correction[] = [
    { kind: 'hide', entity: { name: 'Warren', type: 'organization' } },
    { kind: 'retype', entity: { name: 'Warren', type: 'person' }, to: 'organization' },
  ];
  expect(unfit(...typed)).toEqual([]);
  expect(shown(...typed)).not.toContain('1 Warren organization');
});

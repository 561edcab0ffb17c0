import { expect, test } from 'vitest';
import { restoreNames, shortenNames } from '../../../src/schema/short-names.ts';
import { makeBundle } from '../../support/bundle.ts';

const { manifest } = makeBundle([{ id: 'a', text: 'The river rose.' }], {});
const entities = {
  ...manifest.entities,
  count: 4,
  id: ['kim-jong-un', 'us', 'lodz', 'ana-2'],
  name: ['Kim Jong-un', 'U.S.', 'Łódź', 'Ana'],
  names: [
    [
      ['Kim', 5],
      ['Kim Jong-un', 3],
    ],
    [['U.S.', 2]],
    [['Łódź', 1]],
    [['Anna', 1]],
  ] as [string, number][][],
};
const whole = { ...manifest, entities };

test('a name is written once, and an id only where it does not follow from the name', () => {
  const short = shortenNames(whole).entities;
  expect(short.id).toEqual(['', 'us', 'lodz', 'ana-2']);
  expect(short.names).toEqual([
    [
      ['Kim', 5],
      ['', 3],
    ],
    [['', 2]],
    [['', 1]],
    [['Anna', 1]],
  ]);
});

test('what is left out is read back as it was', () => {
  const read = shortenNames(whole);
  restoreNames(read);
  expect(read).toEqual(whole);
  const again = structuredClone(whole);
  restoreNames(again);
  expect(again).toEqual(whole);
});

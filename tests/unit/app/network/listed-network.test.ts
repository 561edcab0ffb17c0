import { expect, test } from 'vitest';
import type { Listing } from '../../../../src/app/query/listing.ts';
import { orderedNames } from '../../../../src/app/network/ordered-names.ts';
import { orderedTies } from '../../../../src/app/network/ordered-ties.ts';
import { namesCsv, tiesCsv } from '../../../../src/app/network/list-csv.ts';
import { LIST_ORDERS, type ListOrder } from '../../../../src/app/state/address.ts';
import { makeExplorer } from '../../../support/explorer.ts';

const explorer = makeExplorer('', [
  { id: 'a', published: '2023-01-05', text: '[Zoé Ash] met [Bob Birch].' },
  { id: 'b', published: '2023-02-01', text: '[Zoé Ash] met [Bob Birch]. [Cid Cole] came.' },
  { id: 'c', published: '2023-02-10', text: '[Zoé Ash] spoke to [Cid Cole]. [Dan Dale] listened.' },
]);
const { corpus, network, networkCounts: counts, networkMeasured: measured } = explorer;
const listing: Listing = { corpus, network, counts, measured };
const names = (order: ListOrder, words = '') => orderedNames(listing, order, words).map((row) => corpus.entities.name[row]!);
const ties = (order: ListOrder, words = '') =>
  orderedTies(listing, order, words).map(
    (tie) => `${corpus.entities.name[corpus.ties.a[tie]!]}, ${corpus.entities.name[corpus.ties.b[tie]!]}`,
  );

test.each(LIST_ORDERS)('by %s, the list has every name and every tie that is shown, once', (order) => {
  expect([...orderedNames(listing, order)].sort()).toEqual([...network.entities].sort());
  expect([...orderedTies(listing, order)].sort()).toEqual([...network.ties].sort());
});

test('names come by articles, by name, and by when they were first and last seen', () => {
  expect(names('articles')[0]).toBe('Zoé Ash');
  expect(names('name')).toEqual(['Bob Birch', 'Cid Cole', 'Dan Dale', 'Zoé Ash']);
  expect(names('first').at(-1)).toBe('Dan Dale');
  expect(names('last').at(-1)).toBe('Bob Birch');
});

test('ties come strongest first, by first seen and by last seen', () => {
  expect(ties('strength')[0]).toBe('Zoé Ash, Bob Birch');
  expect(ties('first')[0]).toBe('Zoé Ash, Bob Birch');
  expect(ties('last').at(-1)).toMatch(/Bob Birch/);
});

test('a name is found whatever its case and accents', () => {
  expect(names('articles', ' ZOE ')).toEqual(['Zoé Ash']);
  expect(ties('strength', 'dale').every((tie) => tie.includes('Dan Dale'))).toBe(true);
  expect(ties('strength', 'nobody')).toEqual([]);
});

test('the table holds exactly what is listed, in its order, under a line that says what it is', () => {
  const lines = namesCsv(listing, orderedNames(listing, 'name'), 'Test corpus');
  expect(lines[0]).toBe('\uFEFF# Test corpus\r\n');
  expect(lines[2]).toBe('bob-birch,Bob Birch,person,2,2,2023-01-05,2023-02-01\r\n');
  expect(lines).toHaveLength(2 + network.entities.length);
  const rows = tiesCsv(listing, orderedTies(listing, 'strength', 'birch'), 'Test corpus').slice(2);
  expect(rows[0]).toMatch(/^zo-ash,Zoé Ash,person,bob-birch,Bob Birch,person,2,2,2,[-.\d]+,2023-01-05,2023-02-01\r\n$/);
  expect(rows).toHaveLength(orderedTies(listing, 'strength', 'birch').length);
});

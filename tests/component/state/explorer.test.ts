import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/schema/day.ts';
import { STRENGTH_UNIT, strengthAt } from '../../../src/schema/tie.ts';
import { makeExplorer } from '../../support/explorer.ts';

const november = (first: number, last: number) => ({
  first: parseIsoDay('2023-11-01')! + first - 1,
  last: parseIsoDay('2023-11-01')! + last - 1,
  undated: false,
});

test('a range over the second article leaves its names and ties only', () => {
  const explorer = makeExplorer();
  explorer.filter('published', november(10, 20));
  flushSync();
  const { corpus, network } = explorer;
  expect(explorer.articles.size).toBe(1);
  expect(network.entities.map((row) => corpus.entities.name[row]).sort()).toEqual(['Kim Jong-un', 'Mark Milley', 'Vladimir Putin']);
  expect(network.tieCount).toBe(3);
});

test('a tie in a range has the strength that the range gives it', () => {
  const explorer = makeExplorer();
  const { corpus } = explorer;
  const row = (name: string) => corpus.entities.name.indexOf(name);
  const tie = corpus.ties.between(row('Vladimir Putin'), row('Kim Jong-un'));
  expect(explorer.networkCounts.tieStrength[tie]).toBe(2 * STRENGTH_UNIT);
  const ukraine = corpus.ties.between(row('Ukraine'), row('Kim Jong-un'));
  expect(explorer.networkCounts.tieStrength[ukraine]).toBe(strengthAt(2));
  explorer.filter('published', november(10, 20));
  expect(explorer.networkCounts.tieStrength[tie]).toBe(STRENGTH_UNIT);
  expect(explorer.networkCounts.tieStrength[ukraine]).toBe(0);
});

test('the network is not filtered by its own clause, the list of articles is', () => {
  const explorer = makeExplorer();
  explorer.toggleEntity(explorer.corpus.entities.byId.get('mark-milley')!);
  expect(explorer.articles.size).toBe(1);
  expect(explorer.exceptEntities.size).toBe(2);
  expect(explorer.network.entities).toHaveLength(5);
});

test('selecting filters nothing', () => {
  const explorer = makeExplorer();
  explorer.openEntity(explorer.corpus.entities.byId.get('mark-milley')!);
  expect(explorer.articles.size).toBe(2);
  expect(explorer.selected.map((row) => explorer.corpus.entities.id[row])).toEqual(['mark-milley']);
});

test('a copied address gives the same view', () => {
  const explorer = makeExplorer();
  explorer.filter('published', november(10, 20));
  explorer.openEntity(0);
  explorer.open({ kind: 'article', id: 'two', at: 0 });
  const copy = makeExplorer(explorer.address);
  expect(copy.address).toBe(explorer.address);
  expect(copy.articles.size).toBe(1);
  expect(copy.network).toEqual(explorer.network);
});

test('a hidden type leaves its names and their ties out, and no article', () => {
  const explorer = makeExplorer();
  explorer.filter('hiddenTypes', ['place']);
  expect(explorer.network.entityCount).toBe(3);
  expect(explorer.articles.size).toBe(2);
});

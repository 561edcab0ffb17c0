import { expect, test } from 'vitest';
import { communityHues, communityPaint, MOST_HUES } from '../../../../src/app/network/community-paint.ts';
import { makeExplorer } from '../../../support/explorer.ts';

/** Ten groups that never meet, the first of eleven names, each next one smaller by one. */
const GROUPS = Array.from({ length: 10 }, (_, group) => ({
  id: `group-${group}`,
  text: `${Array.from({ length: 11 - group }, (_, i) => `[Name ${group} ${i}]`).join(', ')} met.`,
}));

function paintedGroups() {
  const { corpus, network, listing } = makeExplorer('ties=all', GROUPS, {});
  // The made corpus is in no communities of its own.
  const numberOf = (entity: number) => [5, 13, 0, 1, 2, 3, 4, 6, 7, 8][Number(corpus.entities.id[entity]!.split('-')[1])]!;
  const community = Int32Array.from({ length: corpus.entities.count }, (_, entity) => numberOf(entity));
  const placed = { ...corpus, entities: { ...corpus.entities, placed: corpus.entities.count, community } };
  const paint = communityPaint({ corpus: placed, network, listing }, false);
  const hueOf = (group: number) => paint(corpus.entities.byId.get(`name-${group}-0`)!);
  return { hues: communityHues(placed, network, false), hueOf };
}

test('the eight largest communities have hues that no other has; the smaller ones have none', () => {
  const { hues, hueOf } = paintedGroups();
  expect(hues.size).toBe(MOST_HUES);
  expect(new Set(hues.values()).size).toBe(MOST_HUES);
  expect(GROUPS.map((_, group) => hueOf(group) !== undefined)).toEqual([...Array<boolean>(8).fill(true), false, false]);
});

test('of two that ask for the same hue the larger has it, and the smaller the next', () => {
  const { hues } = paintedGroups();
  expect(hues.get(5)).toBe('#0b7f88');
  expect(hues.get(13)).toBe('#c0408f');
});

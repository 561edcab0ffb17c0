import { expect, test } from 'vitest';
import { articleSet } from '../../../../src/app/query/article-set.ts';
import { communityHolding, nameCommunities } from '../../../../src/app/query/communities.ts';
import { measured } from '../../../../src/app/query/measured.ts';
import { shownNetwork } from '../../../../src/app/query/shown-network.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { daily } from '../../../support/daily.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const made = makeCorpus(
  daily(
    '2023-01-01',
    '[Ann Ash] met [Ben Birch].',
    '[Ann Ash] met [Ben Birch].',
    '[Ann Ash] met [Cid Cole].',
    '[Dan Dale] met [Eve Elm].',
    '[Dan Dale] met [Ann Ash].\n\n\nLater [Fay Fern] came.',
    '[Dan Dale] met [Fay Fern].',
    '[Gil Gray] met nobody.',
  ),
  {},
);
const row = (name: string) => made.entities.name.indexOf(name);
const community = Int32Array.from(made.entities.name, (name) => (['Dan Dale', 'Eve Elm'].includes(name) ? 1 : name === 'Gil Gray' ? 2 : 0));

function communities(placed = made.entities.count) {
  const corpus = { ...made, entities: { ...made.entities, community, placed } };
  const counts = new Tally(corpus).moveTo(articleSet(corpus, {}));
  const network = shownNetwork(corpus, counts, { hiddenTypes: [], leastStrength: 0, cut: 'none', always: [], withTies: [] });
  return nameCommunities(corpus, network, measured(counts, 'articles'));
}

test('a community is called by its strongest members; who is alone is no community', () => {
  expect(communities().map(({ name, id }) => [name, id])).toEqual([
    ['Ann Ash, Ben Birch, Cid Cole', 'ann-ash'],
    ['Dan Dale, Eve Elm', 'dan-dale'],
  ]);
});

test('its ties are those between two of its members', () => {
  for (const { members, ties } of communities())
    for (const tie of ties) expect(members).toEqual(expect.arrayContaining([made.ties.a[tie], made.ties.b[tie]]));
});

test('whom the build has not placed joins its strongest neighbour', () => {
  const last = Math.min(row('Fay Fern'), row('Eve Elm'), row('Ben Birch'), row('Cid Cole'));
  expect(last).toBeGreaterThan(0);
  const found = communities(last);
  for (const { members } of found) expect(members.length).toBeGreaterThan(1);
  const ofFay = communityHolding(made, found, row('Fay Fern'));
  expect(ofFay?.members).toContain(row('Dan Dale'));
});

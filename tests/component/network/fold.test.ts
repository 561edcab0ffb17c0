import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { tabulate } from '../../../src/app/data/corpus.ts';
import { Texts } from '../../../src/app/data/texts.ts';
import { exportHead } from '../../../src/app/export/export-head.ts';
import { networkJson, shownPart } from '../../../src/app/export/shown-part.ts';
import { byHand } from '../../../src/app/network/by-hand.ts';
import { namesCsv, tiesCsv } from '../../../src/app/network/list-csv.ts';
import NetworkBar from '../../../src/app/network/NetworkBar.svelte';
import NetworkNotes from '../../../src/app/network/NetworkNotes.svelte';
import * as views from '../../../src/app/later.ts';
import NetworkTree from '../../../src/app/network/NetworkTree.svelte';
import Community from '../../../src/app/reader/Community.svelte';
import GroupEvidence from '../../../src/app/reader/GroupEvidence.svelte';
import { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import { makeBundle } from '../../support/bundle.ts';

const ARTICLES = [
  { id: 'a', published: '2023-01-01', text: '[Ann Ash] met [Ben Birch] and [Dan Dale].' },
  { id: 'b', published: '2023-01-02', text: '[Ann Ash] met [Ben Birch].' },
  { id: 'c', published: '2023-01-03', text: '[Cid Cole] met [Dan Dale] and [Ann Ash].' },
  { id: 'd', published: '2023-01-04', text: '[Dan Dale] met [Eve Elm].' },
  { id: 'e', published: '2023-01-05', text: '[Ann Ash] met [Cid Cole].' },
];

/** Ann Ash, Ben Birch and Cid Cole are one community, Dan Dale and Eve Elm another. */
function explorerOf(fragment = ''): Explorer {
  const { manifest, shard, search } = makeBundle(ARTICLES, {});
  const made = tabulate(manifest);
  const { entities } = made;
  const community = Int32Array.from(entities.name, (name) => Number(['Dan Dale', 'Eve Elm'].includes(name)));
  const zeros = new Float64Array(entities.count);
  const corpus = { ...made, entities: { ...entities, community, placed: entities.count, x: zeros, y: zeros } };
  const source = { manifest: async () => manifest, shard: async () => shard, search: async () => search };
  const explorer = new Explorer(corpus, new Texts(source, corpus), fragment);
  explorer.byHand = byHand;
  return explorer;
}

const row = (explorer: Explorer, name: string) => explorer.corpus.entities.name.indexOf(name);
const names = ({ listing }: Explorer) => listing.network.entities.map((mark) => listing.corpus.entities.name[mark]);

test('a fold takes the places of its members, is in the address, and is taken back by Undo', () => {
  const explorer = explorerOf();
  const before = explorer.listing.network.entities.length;
  expect(byHand.toggleFold(explorer, row(explorer, 'Ben Birch'))).toBe('Folded: 3 names in one mark');
  expect(explorer.listing.network.entities.length).toBe(before - 2);
  expect(names(explorer)).toEqual(['Ann Ash and 2 more', 'Dan Dale', 'Eve Elm']);
  expect(explorer.address).toBe('fold=ann-ash');
  expect(names(explorerOf('fold=ann-ash'))).toEqual(names(explorer));
  explorer.undo();
  expect(explorer.listing.network).toBe(explorer.network);
  expect(explorer.address).toBe('');
});

test('with nothing folded the views get the network itself', () => {
  const { listing, network, corpus } = explorerOf();
  expect(listing.network).toBe(network);
  expect(listing.corpus).toBe(corpus);
});

test('a fold opens its card, its tie the evidence of both, and it is no name to keep the articles of', () => {
  const explorer = explorerOf('fold=ann-ash');
  const [fold] = explorer.listing.corpus.folds!.all;
  explorer.openEntity(fold!.row);
  expect(explorer.trail).toEqual([{ kind: 'community', id: 'ann-ash' }]);
  expect(explorer.marked).toEqual([fold!.row]);
  explorer.openTie(explorer.listing.corpus.ties.between(row(explorer, 'Dan Dale'), fold!.row));
  expect(explorer.trail).toEqual([{ kind: 'group', a: 'dan-dale', b: 'ann-ash' }]);
  expect(explorer.marked).toEqual([row(explorer, 'Dan Dale'), fold!.row]);
  expect(explorerOf(`fold=ann-ash&${explorer.address}`).trail).toEqual(explorer.trail);
  explorer.toggleEntity(fold!.row);
  expect(explorer.clauses).toEqual({});
  expect(explorer.trail).toEqual([{ kind: 'community', id: 'ann-ash' }]);
});

test('the mark of a fold carries the ring of a member that is open', () => {
  const explorer = explorerOf('fold=ann-ash&open=entity:cid-cole');
  expect(explorer.marked).toEqual([explorer.listing.corpus.folds!.all[0]!.row]);
});

test('of two periods compared every name is drawn', () => {
  const explorer = explorerOf('fold=ann-ash&earlier=2023-01-01..2023-01-02&later=2023-01-03..2023-01-04');
  expect(explorer.clauses.compared).toBeDefined();
  expect(explorer.listing.corpus.folds).toBeUndefined();
});

test('the bar counts the ties that are drawn for, and the notes say what is inside and unfold it', async () => {
  const explorer = explorerOf('fold=ann-ash');
  render(NetworkBar, { explorer, form: 'desktop', shownAs: 'map' });
  render(NetworkNotes, { explorer });
  const { tieCount } = explorer.network;
  const inside = explorer.listing.corpus.folds!.inside;
  expect(inside).toBe(2);
  expect(screen.getByText(/of \d+ ties/)).toHaveTextContent(`${tieCount - inside} of ${tieCount} ties`);
  expect(screen.getByText(/1 community folded/)).toHaveTextContent('1 community folded: 3 names, 2 ties inside');
  await fireEvent.click(screen.getByRole('button', { name: 'Unfold' }));
  expect(explorer.view.folded).toEqual([]);
});

test('the card folds and unfolds, and counts the articles that name any member', async () => {
  const explorer = explorerOf();
  render(Community, { explorer, form: 'desktop', entity: row(explorer, 'Ann Ash') });
  await fireEvent.click(screen.getByRole('button', { name: 'Fold into one mark' }));
  expect(explorer.view.folded).toEqual(['ann-ash']);
  expect(screen.getByText(/Folded into one mark/)).toHaveTextContent('by the 4 articles that name any of them. 2 ties lie inside.');
  await fireEvent.click(screen.getByRole('button', { name: 'Unfold' }));
  expect(explorer.view.folded).toEqual([]);
});

test('the tree has the fold in a row of its own, which opens its card', async () => {
  const explorer = explorerOf('fold=ann-ash');
  render(NetworkTree, { explorer, views });
  const fold = screen.getByRole('treeitem', { name: 'Ann Ash and 2 more, 4 articles, 1 tie' });
  await fireEvent.click(fold);
  flushSync();
  await fireEvent.click(screen.getByRole('treeitem', { name: /^Dan Dale, strength 2\.0, 2 articles/ }));
  expect(explorer.trail[0]?.kind).toBe('group');
});

test('the evidence of a tie of a fold lists the ties that it is drawn for, and passages that name any member and the other', async () => {
  const explorer = explorerOf('fold=ann-ash');
  render(GroupEvidence, { explorer, form: 'desktop', a: row(explorer, 'Ann Ash'), b: row(explorer, 'Dan Dale') });
  expect(screen.getByText(/Tie of strength/)).toHaveTextContent('2.0');
  expect(screen.getByText(/somebody of both/)).toHaveTextContent(
    '2 articles, 2 independent, name somebody of both, 2 in the same sentence.',
  );
  expect(screen.getByText('Drawn for 3 ties between two names')).toBeVisible();
  expect(await screen.findAllByRole('button', { name: /Read the article/ })).toHaveLength(2);
});

test('files hold the fold with its members and its own counts, and say what is left out', () => {
  const explorer = explorerOf('fold=ann-ash');
  const { listing } = explorer;
  const head = exportHead(explorer, 'page');
  expect(head.selection).toContain('2 names, 1 folded community and 4 of 6 ties');
  expect(head.selection).toContain('those of folded communities drawn together, 2 lines in all, and the 2 ties inside them left out');
  const part = { ...shownPart(listing, { marks: [] }, head), head };
  const whole = JSON.parse(networkJson(listing, part, 'Dateline')) as { names: unknown[]; ties: unknown[] };
  expect(whole.names[0]).toEqual({
    id: 'community:ann-ash',
    name: 'Ann Ash and 2 more',
    type: 'community',
    articles: 4,
    members: ['ann-ash', 'ben-birch', 'cid-cole'],
  });
  expect(whole.ties[0]).toMatchObject({ a: 'dan-dale', b: 'community:ann-ash', strength: 2, articles: 2, firstPublished: '2023-01-01' });
  expect(namesCsv(listing, listing.network.entities, 'origin').join('')).toContain(
    'community:ann-ash,Ann Ash and 2 more,community,4,4,2023-01-01',
  );
  expect(tiesCsv(listing, listing.network.ties, 'origin').join('')).toContain('Dan Dale,person,community:ann-ash');
});

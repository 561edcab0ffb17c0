import { expect, test } from 'vitest';
import { comparedFacts, comparedHead } from '../../../src/app/export/compared-facts.ts';
import { exportHead } from '../../../src/app/export/export-head.ts';
import { sceneSvg } from '../../../src/app/export/scene-svg.ts';
import { networkJson, shownPart } from '../../../src/app/export/shown-part.ts';
import { gatherCompared } from '../../../src/app/network/compare/gather-compared.ts';
import { layoutFrame, UNZOOMED } from '../../../src/app/network/frame.ts';
import { positions } from '../../../src/app/network/positions.ts';
import { networkScale } from '../../../src/app/network/scale.ts';
import { networkScene } from '../../../src/app/network/network-scene.ts';
import type { Theme } from '../../../src/app/network/theme.ts';
import { exportGexf } from '../../../src/schema/export/gexf.ts';
import { exportGraphml } from '../../../src/schema/export/graphml.ts';
import { makeExplorer } from '../../support/explorer.ts';

const explorer = makeExplorer('without=place', [
  { id: 'a', published: '2023-01-05', text: '[Ann <Ash> & "Co"] met [Bob Birch] in [Ukraine].' },
  { id: 'b', published: '2023-02-01', text: '[Ann <Ash> & "Co"] met [Bob Birch]. [Cid Cole] came.' },
]);
const { corpus, network, networkCounts: counts, networkMeasured: measured } = explorer;
const listing = { corpus, network, counts, measured };
const frame = layoutFrame(corpus.entities);
const scene = networkScene({
  corpus,
  counts: measured,
  network,
  positions: positions(corpus, network, measured.strengthOf, frame),
  scale: networkScale(corpus),
  frame,
  width: 600,
  height: 400,
  zoom: UNZOOMED,
  selected: [],
  openTies: [],
  filtered: [],
  hovered: -1,
  hoveredTie: -1,
  measure: (text) => text.length * 6,
});
const theme = new Proxy({} as Theme, { get: (_, name) => (name === 'family' ? '"Some Sans", sans-serif' : '#123456') });
const head = exportHead(explorer, 'https://news.example/#without=place&as=map');
const part = { ...shownPart(listing, scene, head), head };
const ids = network.entities.map((row) => corpus.entities.id[row]!);
const ends = network.ties.map((tie) => [corpus.entities.id[corpus.ties.a[tie]!]!, corpus.entities.id[corpus.ties.b[tie]!]!]);

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

function attributes(document: Document, tag: string, ...names: string[]): (string | null)[][] {
  return [...document.getElementsByTagName(tag)].map((node) => names.map((name) => node.getAttribute(name)));
}

test('GEXF is well formed, has exactly the names and ties shown, and says where it is from', () => {
  const document = parsed([...exportGexf(part, 'Dateline')].join(''));
  expect(attributes(document, 'node', 'id').flat()).toEqual(ids);
  expect(attributes(document, 'edge', 'source', 'target')).toEqual(ends);
  const description = document.getElementsByTagName('description')[0]!.textContent;
  for (const fact of [head.selection, head.address, head.fingerprint, '2023-01-05', '2023-02-01', 'articles: 2'])
    expect(description).toContain(fact);
});

test('GraphML is well formed, has exactly the names and ties shown, and says where it is from', () => {
  const document = parsed([...exportGraphml(part)].join(''));
  expect(attributes(document, 'node', 'id').flat()).toEqual(ids);
  expect(attributes(document, 'edge', 'source', 'target')).toEqual(ends);
  const facts = [...document.querySelectorAll('graph > data')].map((node) => node.textContent);
  expect(facts).toEqual([head.title, head.selection, head.address, '2023-01-05', '2023-02-01', '2', head.fingerprint]);
  const declared = attributes(document, 'key', 'id').flat();
  for (const [key] of attributes(document, 'data', 'key')) expect(declared).toContain(key);
});

test('JSON has exactly the names and ties shown, counted within what is selected', () => {
  const whole = JSON.parse(networkJson(listing, part, 'Dateline')) as {
    names: { id: string; articles: number }[];
    ties: { a: string; b: string; articles: number; firstPublished: string }[];
  };
  expect(whole).toMatchObject({ ...head, generator: 'Dateline' });
  expect(whole.names.map(({ id }) => id)).toEqual(ids);
  expect(whole.ties.map(({ a, b }) => [a, b])).toEqual(ends);
  expect(whole.ties[0]).toMatchObject({ articles: 2, firstPublished: '2023-01-05' });
});

test('the drawing is well formed, has every mark, tie and label of the scene, and its caption as text', () => {
  const svg = sceneSvg(scene, theme, head, [{ text: 'What is <shown>', size: 12, bold: false }]);
  const document = parsed(svg);
  expect(document.querySelectorAll('circle, path, g > rect')).toHaveLength(scene.marks.length);
  expect(document.querySelectorAll('line')).toHaveLength(scene.lines.length);
  const texts = [...document.querySelectorAll('text')].map((node) => node.textContent);
  expect(texts).toEqual([...scene.labels.map(({ text }) => text), 'What is <shown>']);
  expect(document.querySelector('desc')!.textContent).toContain(head.address);
});

test('of two periods, each tie says what either has and how it changed, and a file without such facts has no such column', () => {
  const compared = makeExplorer('earlier=2023-01-01..2023-01-31&later=2023-02-01..2023-02-28', [
    { id: 'a', published: '2023-01-05', text: '[Ann Ash] met [Bob Birch].' },
    { id: 'b', published: '2023-02-01', text: '[Ann Ash] met [Bob Birch]. [Cid Cole] came.' },
  ]);
  const gathered = gatherCompared(compared, layoutFrame(compared.corpus.entities))!;
  const facts = comparedFacts(compared, gathered.comparison, gathered.network);
  const plain = exportHead(compared, 'index.html');
  const two = shownPart(facts.listing, { marks: [] }, comparedHead(plain, '2 articles', gathered.network, gathered.comparison), facts);
  const document = parsed([...exportGexf(two, 'Dateline')].join(''));
  const edge = [...document.getElementsByTagName('edge')].find((node) => node.getAttribute('target') === 'bob-birch')!;
  const values = Object.fromEntries(attributesOf(edge));
  expect(values).toMatchObject({ change: 'chance', earlier_texts: '1', later_texts: '1', earlier_strength: '1', later_strength: '1' });
  expect(values['p']).toBeUndefined();
  const graphml = parsed([...exportGraphml(two)].join(''));
  expect(attributes(graphml, 'key', 'id').flat()).toContain('edge_later_texts');
  expect(two.head!.selection).toContain('Earlier, Jan 2023: 1 independent text; Later, Feb 2023: 1 independent text');
  expect([...exportGexf(part, 'Dateline')].join('')).not.toContain('earlier');
});

function attributesOf(edge: Element): [string, string][] {
  return [...edge.getElementsByTagName('attvalue')].map((node) => [node.getAttribute('for')!, node.getAttribute('value')!]);
}

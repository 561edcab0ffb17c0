import { expect, test } from 'vitest';
import { exportHead } from '../../../src/app/export/export-head.ts';
import { sceneSvg } from '../../../src/app/export/scene-svg.ts';
import { networkJson, shownPart } from '../../../src/app/export/shown-part.ts';
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

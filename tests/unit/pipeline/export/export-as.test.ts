import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Entity } from '../../../../src/pipeline/aliases/entity.ts';
import { countTies } from '../../../../src/pipeline/cooccurrence/count-ties.ts';
import { EXPORT_FORMATS, exportAs, type ExportFormat, type ExportOptions } from '../../../../src/pipeline/export/export-as.ts';
import { layOut } from '../../../../src/pipeline/layout/lay-out.ts';
import type { AnnotatedArticle } from '../../../../src/schema/article.ts';
import { annotated } from '../../../support/annotated.ts';
import { randomCorpus } from '../../../support/random-corpus.ts';

function exported(
  format: ExportFormat,
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  options?: ExportOptions,
): string {
  const network = countTies(articles, entities);
  return [...exportAs(format, { network, layout: layOut(network) }, options)].join('');
}

const putin: Entity = {
  id: 'vladimir-putin',
  name: 'Vladimir Putin',
  type: 'person',
  names: [
    ['Putin', 2],
    ['Vladimir Putin', 1],
  ],
  reasons: [],
};
const evil: Entity = {
  id: 'evil',
  name: '=SUM("A1")&<b>\u0000\uD800',
  type: 'organization',
  country: 'KP',
  names: [['-x', 1]],
  reasons: [],
};

const meeting = annotated('meeting', [['vladimir-putin'], ['evil', 'vladimir-putin']], {
  title: 'Putin',
  published: '2023-11-06',
  source: 'The Post',
  url: 'https://example.org/',
  author: 'A. Writer',
  titleMentions: [{ start: 0, end: 5, type: 'person', p: 0.9, entity: 'vladimir-putin' }],
  dates: [{ start: 0, end: 3, value: '2022-05~', inferred: ['year'] }],
});
const short = annotated('Z', [['vladimir-putin']]);
const credit = { ...short, mentions: short.mentions.map((mention) => ({ ...mention, furniture: true as const, p: 0.98765 })) };
const both = [meeting, credit];

/** The document's elements by name; linkedom reads XML as it reads pages, which keeps names and attributes. */
function elements(xml: string, name: string): { getAttribute(name: string): string | null }[] {
  return [...parseHTML(xml.replace(/^<\?xml.*?\?>/, '')).document.querySelectorAll(name)];
}

test('annotations: an article a line, by id, in the fields of the contract, absent ones left out', () => {
  const lines = exported('annotations', both, [putin, evil]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe('');
  expect(lines[0]).toBe(
    '{"id":"Z","language":"en","text":"vladimir-putin.","sentences":[[0,15]],' +
      '"mentions":[{"start":0,"end":14,"type":"place","entity":"vladimir-putin","p":0.988,"furniture":true}],"dates":[]}',
  );
  expect(lines[1]).toBe(
    '{"id":"meeting","title":"Putin","published":"2023-11-06","source":"The Post","url":"https://example.org/","language":"en",' +
      '"text":"vladimir-putin. evil vladimir-putin.","sentences":[[0,15],[16,36]],' +
      '"titleMentions":[{"start":0,"end":5,"type":"person","entity":"vladimir-putin"}],' +
      '"mentions":[{"start":0,"end":14,"type":"place","entity":"vladimir-putin","p":0.9},' +
      '{"start":16,"end":20,"type":"place","entity":"evil","p":0.9},{"start":21,"end":35,"type":"place","entity":"vladimir-putin","p":0.9}],' +
      '"dates":[{"start":0,"end":3,"value":"2022-05~"}]}',
  );
});

test('entities: a row each, counted outside furniture', () => {
  const { data } = Papa.parse<string[]>(exported('entities', both, [putin, evil]), { skipEmptyLines: true });
  expect(data).toEqual([
    ['id', 'name', 'type', 'articles', 'mentions', 'first_published', 'last_published', 'country', 'names'],
    ['evil', `'${evil.name}`, 'organization', '1', '1', '2023-11-06', '2023-11-06', 'KP', "'-x (1)"],
    ['vladimir-putin', 'Vladimir Putin', 'person', '1', '3', '2023-11-06', '2023-11-06', '', 'Putin (2); Vladimir Putin (1)'],
  ]);
});

test('an entity of undated articles only has no days', () => {
  const { data } = Papa.parse<string[]>(exported('entities', [short], [putin]), { skipEmptyLines: true });
  expect(data[1]).toEqual(['vladimir-putin', 'Vladimir Putin', 'person', '1', '1', '', '', '', 'Putin (2); Vladimir Putin (1)']);
});

test('ties: a row each, strength in articles, surprise with its sign', () => {
  const apart = [
    annotated('a', [['vladimir-putin'], ['evil']]),
    ...['b', 'c', 'd'].map((id) => annotated(id, [['evil']])),
    annotated('e', [['vladimir-putin']]),
  ];
  const text = exported('ties', apart, [putin, { ...evil, name: 'Evil' }]);
  expect(text).toBe(
    'a,a_name,a_type,b,b_name,b_type,strength,articles,texts,surprise\r\nevil,Evil,organization,vladimir-putin,Vladimir Putin,person,0.3679,1,1,-2.23\r\n',
  );
});

test('a text cell that a spreadsheet would run gets an apostrophe and quotes, a number keeps its sign', () => {
  const text = exported('ties', both, [putin, evil]);
  expect(text).toContain(`,"'=SUM(""A1"")&<b>`);
  for (const start of ['+', '-', '@']) expect(exported('ties', both, [putin, { ...evil, name: `${start}x` }])).toContain(`"'${start}x"`);
});

test.each(['gexf', 'graphml'] as const)('%s: every node and edge of the network, with names safe for XML', (format) => {
  const xml = exported(format, both, [putin, evil]);
  // eslint-disable-next-line no-control-regex -- that none is left is the point
  expect(xml).not.toMatch(/[\u0000-\u0008\uD800-\uDFFF]|<b>/);
  expect(xml).toContain('=SUM(&quot;A1&quot;)&amp;&lt;b&gt;');
  expect(elements(xml, 'node').map((node) => node.getAttribute('id'))).toEqual(['evil', 'vladimir-putin']);
  expect(elements(xml, 'edge').map((edge) => [edge.getAttribute('source'), edge.getAttribute('target')])).toEqual([
    ['evil', 'vladimir-putin'],
  ]);
});

test('gexf: weight, type, articles, surprise and position', () => {
  const xml = exported('gexf', both, [putin, evil]);
  expect(elements(xml, 'edge')[0]!.getAttribute('weight')).toBe('1');
  expect(xml).toContain('<attvalue for="type" value="person"/><attvalue for="articles" value="1"/>');
  expect(xml).toMatch(/<viz:position x="[\d.]+" y="-[\d.]+" z="0"\/>/);
});

test('graphml: every datum has its key', () => {
  const xml = exported('graphml', both, [putin, evil]);
  const keys = new Set(elements(xml, 'key').map((key) => key.getAttribute('id')));
  const used = new Set(elements(xml, 'data').map((datum) => datum.getAttribute('key')));
  expect(used).toEqual(keys);
});

test('by default the network is cut as the page cuts it, with --all it is whole', () => {
  const { articles, entities } = randomCorpus(5, 300, 30, 12);
  const network = countTies(articles, entities);
  expect(network.ties.count).toBeGreaterThan(network.shownTies.length);
  const layout = layOut(network);
  for (const format of ['gexf', 'graphml'] as const) {
    const count = (name: string, options?: ExportOptions) =>
      [...exportAs(format, { network, layout }, options)].join('').split(`<${name} `).length - 1;
    expect(count('edge')).toBe(network.shownTies.length);
    expect(count('node')).toBeLessThan(network.entities.length);
    expect(count('edge', { all: true })).toBe(network.ties.count);
    expect(count('node', { all: true })).toBe(network.entities.length);
  }
});

test('the same articles in any order give the same file', () => {
  const { articles, entities } = randomCorpus(6, 80, 5, 8);
  for (const format of EXPORT_FORMATS) expect(exported(format, articles.toReversed(), entities)).toBe(exported(format, articles, entities));
});

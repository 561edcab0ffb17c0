import { headFacts } from './export-head.ts';
import type { ExportedNetwork, MoreColumn, MoreValues } from './exported-network.ts';
import { shownStrength, shownSurprise } from './numbers.ts';
import { xmlText } from './xml.ts';

/** GraphML, for yEd, Cytoscape, igraph and NetworkX; y grows downwards, as on a screen. */
export function* exportGraphml({ head, nodes, ties, nodeColumns = [], tieColumns = [] }: ExportedNetwork): Iterable<string> {
  const facts = head ? headFacts(head).map(([name, value]) => ({ key: `graph_${name.replace(' ', '_')}`, name, value })) : [];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="name" for="node" attr.name="name" attr.type="string"/>
  <key id="type" for="node" attr.name="type" attr.type="string"/>
  <key id="node_articles" for="node" attr.name="articles" attr.type="int"/>
  <key id="x" for="node" attr.name="x" attr.type="double"/>
  <key id="y" for="node" attr.name="y" attr.type="double"/>
  <key id="strength" for="edge" attr.name="strength" attr.type="double"/>
  <key id="edge_articles" for="edge" attr.name="articles" attr.type="int"/>
  <key id="texts" for="edge" attr.name="independent texts" attr.type="int"/>
  <key id="surprise" for="edge" attr.name="surprise" attr.type="double"/>
${nodeColumns.map((column) => key('node', column)).join('')}${tieColumns.map((column) => key('edge', column)).join('')}`;
  for (const { key, name, value } of facts)
    yield `  <key id="${key}" for="graph" attr.name="${name}" attr.type="${typeof value === 'number' ? 'int' : 'string'}"/>\n`;
  yield '  <graph edgedefault="undirected">\n';
  for (const { key, value } of facts) yield `    ${data(key, xmlText(String(value)))}\n`;
  for (const { entity, articles, place, more } of nodes) {
    const position = place ? data('x', place.x) + data('y', place.y) : '';
    yield `    <node id="${xmlText(entity.id)}">${data('name', xmlText(entity.name))}${data('type', entity.type)}${data('node_articles', articles)}${values('node', nodeColumns, more)}${position}</node>\n`;
  }
  for (const { a, b, strength, articles, texts, surprise, more } of ties) {
    const counts = data('edge_articles', articles) + data('texts', texts);
    const figures = data('strength', shownStrength(strength)) + counts + data('surprise', shownSurprise(surprise));
    yield `    <edge source="${xmlText(a.id)}" target="${xmlText(b.id)}">${figures}${values('edge', tieColumns, more)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function data(key: string, value: string | number): string {
  return `<data key="${key}">${value}</data>`;
}

const TYPES: Readonly<Record<MoreColumn['type'], string>> = { integer: 'int', double: 'double', string: 'string' };

function key(of: 'node' | 'edge', { id, type }: MoreColumn): string {
  return `  <key id="${of}_${id}" for="${of}" attr.name="${id.replaceAll('_', ' ')}" attr.type="${TYPES[type]}"/>\n`;
}

function values(of: 'node' | 'edge', columns: readonly MoreColumn[], more: MoreValues = []): string {
  return columns.map(({ id }, i) => (more[i] === undefined ? '' : data(`${of}_${id}`, xmlText(String(more[i]))))).join('');
}

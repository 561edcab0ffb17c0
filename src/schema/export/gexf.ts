import { headFacts } from './export-head.ts';
import type { ExportedNetwork, MoreColumn, MoreValues } from './exported-network.ts';
import { shownStrength, shownSurprise } from './numbers.ts';
import { xmlText } from './xml.ts';

/**
 * GEXF 1.3, for Gephi: the weight of an edge is the tie's strength. Up is positive there, so y is turned round.
 *
 * @param generator who writes it
 */
export function* exportGexf(
  { head, nodes, ties, nodeColumns = [], tieColumns = [] }: ExportedNetwork,
  generator: string,
): Iterable<string> {
  const facts = head ? headFacts(head).map(([name, value]) => `${name}: ${value}`) : [];
  const description = facts.length > 0 ? `<description>${xmlText(facts.join('\n'))}</description>` : '';
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta><creator>${xmlText(generator)}</creator>${description}</meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node">
      <attribute id="type" title="type" type="string"/>
      <attribute id="articles" title="articles" type="integer"/>
${nodeColumns.map(attribute).join('')}    </attributes>
    <attributes class="edge">
      <attribute id="articles" title="articles" type="integer"/>
      <attribute id="texts" title="independent texts" type="integer"/>
      <attribute id="surprise" title="surprise" type="double"/>
${tieColumns.map(attribute).join('')}    </attributes>
    <nodes>
`;
  for (const { entity, articles, place, more } of nodes) {
    const position = place ? `<viz:position x="${place.x}" y="${0 - place.y}" z="0"/>` : '';
    yield `      <node id="${xmlText(entity.id)}" label="${xmlText(entity.name)}"><attvalues><attvalue for="type" value="${entity.type}"/><attvalue for="articles" value="${articles}"/>${values(nodeColumns, more)}</attvalues>${position}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  let number = 0;
  for (const { a, b, strength, articles, texts, surprise, more } of ties) {
    yield `      <edge id="${number++}" source="${xmlText(a.id)}" target="${xmlText(b.id)}" weight="${shownStrength(strength)}"><attvalues><attvalue for="articles" value="${articles}"/><attvalue for="texts" value="${texts}"/><attvalue for="surprise" value="${shownSurprise(surprise)}"/>${values(tieColumns, more)}</attvalues></edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function attribute({ id, type }: MoreColumn): string {
  return `      <attribute id="${id}" title="${id.replaceAll('_', ' ')}" type="${type}"/>\n`;
}

function values(columns: readonly MoreColumn[], more: MoreValues = []): string {
  return columns.map(({ id }, i) => (more[i] === undefined ? '' : `<attvalue for="${id}" value="${xmlText(String(more[i]))}"/>`)).join('');
}

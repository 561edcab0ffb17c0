import { LEAST_NAMES } from '../../schema/default-cut.ts';
import type { ExportedNetwork, ExportedNode, ExportedTie } from '../../schema/export/exported-network.ts';
import type { Network } from '../cooccurrence/network.ts';
import type { Layout } from '../layout/layout.ts';

/** What the page shows when nothing is selected, or with `all` every entity and every tie. */
export function chosenNetwork(network: Network, { placed, x, y }: Layout, all: boolean): ExportedNetwork {
  const { entities, articleCounts, ties, shownTies } = network;
  const placeRow = new Map(Array.from(placed, (entity, row) => [entity, row]));
  const rows = all ? [...entities.keys()] : shownEntities(network);
  const nodes = rows.map((row): ExportedNode => {
    const at = placeRow.get(row);
    const node = { entity: entities[row]!, articles: articleCounts[row]! };
    return at === undefined ? node : { ...node, place: { x: x[at]! / 1000, y: y[at]! / 1000 } };
  });
  return { nodes, ties: tiesOf(network, all ? ties.a.keys() : shownTies.map(({ row }) => row)) };
}

function shownEntities({ entities, shownTies }: Network): number[] {
  const shown = new Set<number>(shownTies.flatMap(({ a, b }) => [a, b]));
  for (let entity = 0; entity < entities.length && shown.size < LEAST_NAMES; entity++) shown.add(entity);
  return [...shown].sort((x, y) => x - y);
}

function* tiesOf({ entities, ties }: Network, rows: Iterable<number>): Generator<ExportedTie> {
  for (const row of rows)
    yield {
      a: entities[ties.a[row]!]!,
      b: entities[ties.b[row]!]!,
      strength: ties.strength[row]!,
      articles: ties.articles[row]!,
      texts: ties.texts[row]!,
      surprise: ties.surprise[row]!,
    };
}

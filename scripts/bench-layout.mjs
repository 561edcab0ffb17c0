import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3';
import { adjacency, crossings, neighbourhoodPreservation, stress } from './layout-measures.mjs';
import { seeded } from './made-corpus.mjs';
import { madeNetwork } from './made-network.mjs';

const ITERATIONS = 300;

/** What the bench needs of src, to be built for Node. */
export const LAYOUT_STAGES = [
  'schema/tie',
  'schema/surprise',
  'schema/default-cut',
  'pipeline/random',
  'pipeline/cooccurrence/communities',
  'schema/mark-radius',
  'pipeline/layout/spread',
];

/**
 * The layout beside d3-force and ForceAtlas2, all three as their manuals advise and on the same graph: stress, crossings,
 * neighbourhood preservation, and CPU time. Stress is from 400 seeded sources where there are more nodes, crossings are of a sample of
 * pairs of ties where there are many; the measures are without weights.
 *
 * @param graph `{ nodes, ties }` as the layout takes them
 * @param stages what `LAYOUT_STAGES` export
 * @returns by layout: `{ cpu, stress, crossings, preservation }`, `cpu` in ms, one sample a round
 */
export function compareLayouts({ nodes, ties }, { spread, seededRandom }, rounds) {
  const works = {
    ours: () => spread(nodes, ties, seededRandom(nodes.length)),
    'd3-force': () => d3Layout(nodes, ties),
    ForceAtlas2: () => forceAtlas2Layout(nodes, ties),
  };
  const names = Object.keys(works);
  const cpu = Object.fromEntries(names.map((name) => [name, []]));
  const points = {};
  for (let round = -1; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const before = process.cpuUsage();
      points[name] = works[name]();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) cpu[name].push((user + system) / 1000);
    }
  }
  const neighbours = adjacency(nodes.length, ties);
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        cpu: cpu[name],
        stress: stress(points[name], neighbours),
        crossings: crossings(points[name], ties),
        preservation: neighbourhoodPreservation(points[name], neighbours),
      },
    ]),
  );
}

/** A news-like network of so many names, made up. */
export function madeGraph(names, stages) {
  const { articles, ties } = madeNetwork(names, 1, stages);
  return graphOf(articles, ties, stages);
}

/**
 * The network of real articles as the page shows it: the default cut of ties, and the names at their ends.
 *
 * @param tieRows rows of `export --format ties`
 * @param entityRows rows of `export --format entities`
 */
export function corpusGraph(tieRows, entityRows, stages) {
  const articlesOf = new Map(entityRows.map(({ id, articles }) => [id, Number(articles)]));
  const weights = tieRows.map(({ a, b, strength, articles, surprise }) => {
    return { a, b, strength: Number(strength), texts: Number(articles), surprise: Number(surprise) };
  });
  const shown = stages.defaultTies(weights);
  const ids = [...new Set(shown.flatMap(({ a, b }) => [a, b]))].sort((x, y) => articlesOf.get(y) - articlesOf.get(x) || (x < y ? -1 : 1));
  const rows = new Map(ids.map((id, row) => [id, row]));
  return graphOf(
    ids.map((id) => articlesOf.get(id)),
    shown.map(({ a, b, strength }) => ({ a: rows.get(a), b: rows.get(b), strength: strength * stages.STRENGTH_UNIT })),
    stages,
  );
}

function graphOf(articleCounts, ties, { communities, markRadius, seededRandom, STRENGTH_UNIT }) {
  const most = articleCounts.reduce((a, b) => Math.max(a, b));
  const community = communities(articleCounts.length, ties, seededRandom(1));
  const nodes = Array.from(articleCounts, (articles, entity) => {
    return { entity, reach: 1.26 * markRadius(articles, most) + 1.5, articles, community: community[entity] };
  });
  return { nodes, ties: ties.map(({ a, b, strength }) => ({ source: a, target: b, weight: strength / STRENGTH_UNIT })) };
}

function d3Layout(nodes, ties) {
  const bodies = nodes.map(() => ({}));
  forceSimulation(bodies)
    .stop()
    .force('link', forceLink(linksOf(ties)))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .tick(ITERATIONS);
  return bodies;
}

function linksOf(ties) {
  return ties.map(({ source, target }) => ({ source, target }));
}

function forceAtlas2Layout(nodes, ties) {
  const graph = new Graph({ type: 'undirected' });
  const random = seeded(3);
  for (const i of nodes.keys()) graph.addNode(i, { x: random(), y: random() });
  for (const { source, target } of ties) graph.addEdge(source, target);
  const places = forceAtlas2(graph, { iterations: ITERATIONS, settings: forceAtlas2.inferSettings(graph) });
  return Array.from(nodes.keys(), (i) => places[i]);
}

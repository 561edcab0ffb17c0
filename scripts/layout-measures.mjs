import { seeded } from './made-corpus.mjs';

/** So many pairs of edges are looked at one by one; of more, a sample of this size. */
const EDGE_PAIRS = 8_000_000;

/**
 * A graph as the measures see it, without weights: `neighbours[i]` lists the nodes tied to `i`.
 *
 * @param ties `{ source, target }`, rows of nodes, each pair once
 */
export function adjacency(count, ties) {
  const neighbours = Array.from({ length: count }, () => []);
  for (const { source, target } of ties) {
    neighbours[source].push(target);
    neighbours[target].push(source);
  }
  return neighbours;
}

/**
 * Normalised stress: the mean over pairs of ((distance in the picture − distance in the graph) / distance in the graph)², the picture
 * scaled as a whole by what makes it least, so that the size of a drawing counts for nothing. Distances in the graph are steps;
 * pairs without a path do not count. Gansner, Koren & North 2004, "Graph Drawing by Stress Majorization".
 *
 * @param points `{ x, y }`, one a node
 * @param sources from so many nodes, chosen by a seed, to all others; from all where there are no more
 */
export function stress(points, neighbours, sources = 400) {
  const count = points.length;
  let linear = 0;
  let squares = 0;
  let pairs = 0;
  for (const source of sample(count, sources)) {
    const steps = stepsFrom(source, neighbours);
    for (let i = 0; i < count; i++) {
      if (steps[i] <= 0) continue;
      const relative = Math.hypot(points[i].x - points[source].x, points[i].y - points[source].y) / steps[i];
      linear += relative;
      squares += relative * relative;
      pairs++;
    }
  }
  // Least over scales s of Σ (s·r − 1)² is at s = Σr / Σr².
  return pairs === 0 || squares === 0 ? 0 : 1 - (linear * linear) / squares / pairs;
}

/** Share of the pairs of ties without a common end that cross: of all pairs, or of a seeded sample where there are many. */
export function crossings(points, ties) {
  const pairs = (ties.length * (ties.length - 1)) / 2;
  let looked = 0;
  let crossed = 0;
  const look = (one, two) => {
    const [a, b, c, d] = [one.source, one.target, two.source, two.target];
    if (a === c || a === d || b === c || b === d) return;
    looked++;
    if (cross(points[a], points[b], points[c], points[d])) crossed++;
  };
  if (pairs <= 2 * EDGE_PAIRS) {
    for (let i = 0; i < ties.length; i++) for (let j = 0; j < i; j++) look(ties[i], ties[j]);
  } else {
    const random = seeded(11);
    const any = () => ties[Math.floor(random() * ties.length)];
    for (let i = 0; i < EDGE_PAIRS; i++) {
      const one = any();
      const two = any();
      if (one !== two) look(one, two);
    }
  }
  return looked === 0 ? 0 : crossed / looked;
}

/**
 * Neighbourhood preservation: of the k nodes nearest to one in the picture, k being the number of its ties, the share that is tied to
 * it; the mean over nodes that have ties. Kruiger et al. 2017, "Graph Layouts by t-SNE" (there as Jaccard's index).
 */
export function neighbourhoodPreservation(points, neighbours) {
  const count = points.length;
  const distances = new Float64Array(count);
  let sum = 0;
  let nodes = 0;
  for (let i = 0; i < count; i++) {
    const degree = neighbours[i].length;
    if (degree === 0) continue;
    for (let j = 0; j < count; j++) distances[j] = (points[i].x - points[j].x) ** 2 + (points[i].y - points[j].y) ** 2;
    distances[i] = Infinity;
    const furthest = distances.slice().sort()[degree - 1];
    let kept = 0;
    for (const j of neighbours[i]) if (distances[j] <= furthest) kept++;
    sum += kept / degree;
    nodes++;
  }
  return nodes === 0 ? 0 : sum / nodes;
}

function sample(count, most) {
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  const random = seeded(7);
  const chosen = new Set();
  while (chosen.size < most) chosen.add(Math.floor(random() * count));
  return chosen;
}

/** Breadth first; −1 where there is no path. */
function stepsFrom(source, neighbours) {
  const steps = new Int32Array(neighbours.length).fill(-1);
  steps[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (const next of neighbours[node]) {
      if (steps[next] >= 0) continue;
      steps[next] = steps[node] + 1;
      queue.push(next);
    }
  }
  return steps;
}

function cross(a, b, c, d) {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Above 0 on one side of the line through `a` and `b`, below on the other. */
function side(a, b, point) {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}

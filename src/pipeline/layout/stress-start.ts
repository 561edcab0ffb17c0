import type { Random } from '../random.ts';
import type { Neighbours } from './neighbours.ts';
import type { Plane } from './plane.ts';

/** Up to so many nodes the distances between all of them count; of more, those to so many pivots. */
const PIVOTS = 50;

const ROUNDS = 10;

/** By how little the stiffest spring is corrected in the last round. */
const LAST_STEP = 0.1;

/** Springs: each wants its two ends `length` steps apart, and moves the one by `pull` and the other by `pullBack` of what is missing. */
interface Springs {
  readonly count: number;
  readonly one: Int32Array;
  readonly two: Int32Array;
  readonly length: Float64Array;
  readonly pull: Float64Array;
  readonly pullBack: Float64Array;
}

/**
 * Places from nothing in which distances follow the steps between nodes in the graph, 1 a step: the whole is in order, the detail
 * is not. Ties are springs, and every node is held by one to each of a few pivots, which stand for the nodes around them; one spring
 * after the other is relaxed, less from round to round. Parts without a path between them are laid upon one another.
 * Ortmann, Klimenta & Brandes 2016, "A Sparse Stress Model"; Zheng, Pawar & Goodman 2018, "Graph Drawing by Stochastic Gradient
 * Descent".
 */
export function stressStart(neighbours: Neighbours, random: Random): Plane {
  const count = neighbours.start.length - 1;
  const x = Float64Array.from({ length: count }, random);
  const y = Float64Array.from({ length: count }, random);
  const springs = springsOf(neighbours, random);
  if (springs.count === 0) return { x, y };
  const { one, two, length, pull, pullBack } = springs;
  let slackest = Infinity;
  let stiffest = 0;
  for (let k = 0; k < springs.count; k++) {
    slackest = Math.min(slackest, pull[k]!);
    stiffest = Math.max(stiffest, pull[k]!);
  }
  const cooling = Math.log(stiffest / slackest / LAST_STEP) / (ROUNDS - 1);
  const order = Int32Array.from({ length: springs.count }, (_, k) => k);
  for (let round = 0; round < ROUNDS; round++) {
    const step = Math.exp(-cooling * round) / slackest;
    shuffle(order, random);
    for (let at = 0; at < order.length; at++) {
      const k = order[at]!;
      const i = one[k]!;
      const j = two[k]!;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
      const excess = (distance - length[k]!) / distance;
      const back = Math.min(1, step * pullBack[k]!);
      const there = Math.min(1, step * pull[k]!) * excess * (back > 0 ? 0.5 : 1);
      x[i]! -= there * dx;
      y[i]! -= there * dy;
      x[j]! += 0.5 * back * excess * dx;
      y[j]! += 0.5 * back * excess * dy;
    }
  }
  return { x, y };
}

function springsOf(neighbours: Neighbours, random: Random): Springs {
  const count = neighbours.start.length - 1;
  const most = neighbours.other.length / 2 + count * Math.min(count, PIVOTS);
  const springs = {
    one: new Int32Array(most),
    two: new Int32Array(most),
    length: new Float64Array(most),
    pull: new Float64Array(most),
    pullBack: new Float64Array(most),
  };
  let at = 0;
  const add = (one: number, two: number, length: number, pull: number, pullBack: number) => {
    springs.one[at] = one;
    springs.two[at] = two;
    springs.length[at] = length;
    springs.pull[at] = pull;
    springs.pullBack[at] = pullBack;
    at++;
  };
  for (let i = 0; i < count; i++)
    for (let k = neighbours.start[i]!; k < neighbours.start[i + 1]!; k++)
      if (i < neighbours.other[k]!) add(i, neighbours.other[k]!, 1, 1, 1);

  const { pivots, steps, region } = choosePivots(neighbours, random);
  const pivotOf = new Int32Array(count).fill(-1);
  pivots.forEach((node, pivot) => (pivotOf[node] = pivot));
  pivots.forEach((node, pivot) => {
    const fromHere = steps[pivot]!;
    const within = sizesWithin(fromHere, region, pivot);
    for (let i = 0; i < count; i++) {
      const distance = fromHere[i]!;
      if (distance < 2 || (pivotOf[i]! >= 0 && pivotOf[i]! < pivot)) continue;
      const weight = 1 / distance ** 2;
      // Between two pivots either stands for its region; any other node is moved by the pivot and moves it not.
      add(i, node, distance, weight * within[Math.min(within.length - 1, distance >> 1)]!, pivotOf[i]! >= 0 ? weight : 0);
    }
  });
  return { count: at, ...springs };
}

/** How many nodes of a pivot's region are at most so many steps from it: the half of them that is nearer to it than to a node at twice that. */
function sizesWithin(steps: Int32Array, region: Int32Array, pivot: number): Int32Array {
  let furthest = 0;
  for (let i = 0; i < steps.length; i++) if (region[i] === pivot) furthest = Math.max(furthest, steps[i]!);
  const within = new Int32Array(furthest + 1);
  for (let i = 0; i < steps.length; i++) if (region[i] === pivot) within[steps[i]!]!++;
  for (let distance = 1; distance <= furthest; distance++) within[distance]! += within[distance - 1]!;
  return within;
}

/** The node of most ties, then again and again the one furthest from all before; each with the steps from it, and whom it stands for. */
function choosePivots(neighbours: Neighbours, random: Random): { pivots: number[]; steps: Int32Array[]; region: Int32Array } {
  const { start } = neighbours;
  const count = start.length - 1;
  const region = new Int32Array(count);
  const nearest = new Int32Array(count).fill(count);
  const pivots: number[] = [];
  const steps: Int32Array[] = [];
  let next = 0;
  for (let i = 1; i < count; i++) if (start[i + 1]! - start[i]! > start[next + 1]! - start[next]!) next = i;
  while (pivots.length < Math.min(count, PIVOTS)) {
    const fromHere = stepsFrom(next, neighbours);
    const pivot = pivots.push(next) - 1;
    steps.push(fromHere);
    let furthest = -1;
    for (let i = 0; i < count; i++) {
      if (fromHere[i]! >= 0 && fromHere[i]! < nearest[i]!) {
        nearest[i] = fromHere[i]!;
        region[i] = pivot;
      }
      const distance = nearest[i]! === 0 ? -1 : nearest[i]! + 0.5 * random();
      if (distance > furthest) {
        furthest = distance;
        next = i;
      }
    }
    if (furthest < 0) break;
  }
  return { pivots, steps, region };
}

/** Breadth first; −1 where there is no path. */
function stepsFrom(node: number, { start, other }: Neighbours): Int32Array {
  const count = start.length - 1;
  const steps = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  queue[0] = node;
  steps[node] = 0;
  for (let head = 0, end = 1; head < end; head++) {
    const from = queue[head]!;
    for (let k = start[from]!; k < start[from + 1]!; k++) {
      const to = other[k]!;
      if (steps[to]! >= 0) continue;
      steps[to] = steps[from]! + 1;
      queue[end++] = to;
    }
  }
  return steps;
}

function shuffle(order: Int32Array, random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}

import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Unit } from './measured.ts';
import type { Neighbours } from './neighbours.ts';
import { partnersOf } from './partners.ts';

/** What a path may go through. */
export interface PathLimits {
  /** Entities that no path goes through. */
  readonly without: ReadonlySet<number>;
  /** Whether an entity may be gone through at all: of a type that is shown. */
  readonly isShown: (entity: number) => boolean;
}

/** A way from one entity to another, each tied to the next by articles of the set. */
export interface Path {
  /** Both ends among them, in order. */
  readonly entities: readonly number[];
  /** How strong each tie is, in `STRENGTH_UNIT`s, and how many name both: one fewer than entities. */
  readonly ties: readonly { readonly strength: number; readonly count: number }[];
  readonly cost: number;
}

/**
 * The path of strongest evidence between two entities that goes through others: whatever ties the two directly is left to itself.
 *
 * A tie costs the inverse of its strength, so that a chain costs what its weakest ties cost: two names that meet in one sentence of
 * one article are one step apart, in four such articles a quarter of it, and a long way through names that are close beats a short one
 * through names that once shared an article. Newman 2001, "Scientific collaboration networks II. Shortest paths, weighted networks,
 * and centrality", Phys. Rev. E 64, 016132. Found from both ends at once, the end with less to read first (Dijkstra 1959, Pohl
 * 1971), and past nobody who cannot be on a cheaper one; of equal cost the one of fewer steps, then the one through names of more articles.
 *
 * @returns undefined where no chain of ties leads from one to the other
 */
export function shortestPath(neighbours: Neighbours, a: number, b: number, limits: PathLimits): Path | undefined {
  if (a === b) return undefined;
  const { articleCounts } = neighbours;
  const sides = [new Side(articleCounts, a), new Side(articleCounts, b)] as const;
  let best: Meeting | undefined;
  for (;;) {
    const within = best ? best.cost * ROUNDED : Infinity;
    // A side that has nothing left has reached whatever it can.
    if (sides.some(({ nextCost }) => nextCost === Infinity) || sides[0].nextCost + sides[1].nextCost > within) break;
    const [near, far] = isFirstToGoOn(...sides, within) ? sides : [sides[1], sides[0]];
    const from = near.settle();
    if (far.isSettled(from)) continue; // how it goes on from here is known already
    if (best && !far.mayMeet(from, within - near.cost[from]!)) continue;
    const { entity, strength } = neighbours.of(from);
    const fromEnd = from === a || from === b;
    for (let i = 0; i < entity.length; i++) {
      const to = entity[i]!;
      const toEnd = to === a || to === b;
      if (fromEnd && toEnd) continue;
      const cost = near.cost[from]! + STRENGTH_UNIT / (strength[i]! || HARDLY);
      const there = far.cost[to]!;
      const isMeeting = there < Infinity;
      if (!isMeeting && cost + far.nextCost > within) continue;
      if (!toEnd && (limits.without.has(to) || !limits.isShown(to))) continue;
      near.reach(to, from, cost);
      if (!isMeeting) continue;
      const meeting = { entity: to, cost: near.cost[to]! + there, steps: near.steps[to]! + far.steps[to]! };
      if (!best || isBefore(meeting, best)) best = meeting;
    }
  }
  if (!best) return undefined;
  const entities = [...sides[0].wayTo(best.entity), ...sides[1].wayTo(best.entity).reverse().slice(1)];
  return { entities, ties: entities.slice(1).map((entity, i) => neighbours.between(entities[i]!, entity)), cost: best.cost };
}

/**
 * Whether the first of the sides goes on: until there is a path the nearer one, then the one that has fewer articles to read before
 * nothing nearer is left. Whom every second article names is next to all and seldom asked for.
 */
function isFirstToGoOn(first: Side, second: Side, within: number): boolean {
  if (within === Infinity) return first.nextCost <= second.nextCost;
  return first.articlesWithin(within - second.nextCost) <= second.articlesWithin(within - first.nextCost);
}

/** The same costs added up in another order differ by less, and are still to be compared by steps. */
const ROUNDED = 1 + 1e-12;

/** A tie too far apart to have strength is still a tie: half of the least that there is. */
const HARDLY = 0.5;

/** Who is tied to both, the strongest first by the weaker of the two ties: how strongly, in `STRENGTH_UNIT`s, and by how many. */
export interface CommonNeighbour {
  readonly entity: number;
  readonly toA: number;
  readonly toB: number;
  readonly countA: number;
  readonly countB: number;
}

export function commonNeighbours(
  corpus: Corpus,
  has: Uint8Array,
  a: number,
  b: number,
  { unit, isShown }: { readonly unit: Unit; readonly isShown: (entity: number) => boolean },
): CommonNeighbour[] {
  const inTexts = unit === 'texts';
  const ofB = new Map(partnersOf(corpus, has, b).map((partner) => [partner.entity, partner]));
  const found = partnersOf(corpus, has, a).flatMap((one): CommonNeighbour[] => {
    const other = ofB.get(one.entity);
    if (!other || !isShown(one.entity)) return [];
    return [
      {
        entity: one.entity,
        toA: inTexts ? one.textStrength : one.strength,
        toB: inTexts ? other.textStrength : other.strength,
        countA: inTexts ? one.texts : one.articles,
        countB: inTexts ? other.texts : other.articles,
      },
    ];
  });
  const weaker = ({ toA, toB }: CommonNeighbour) => Math.min(toA, toB);
  return found.sort((x, y) => weaker(y) - weaker(x) || y.toA + y.toB - x.toA - x.toB || x.entity - y.entity);
}

interface Meeting {
  readonly entity: number;
  readonly cost: number;
  readonly steps: number;
}

/** Rows are by articles, so that of two the smaller is named in more. */
function isBefore(x: Meeting, y: Meeting): boolean {
  return x.cost !== y.cost ? x.cost < y.cost : x.steps !== y.steps ? x.steps < y.steps : x.entity < y.entity;
}

/** What is reached from one end, and a heap of what is next: each entity once in it, moved up when a better way to it is found. */
class Side {
  readonly cost: Float64Array;
  readonly steps: Int32Array;
  readonly #from: Int32Array;
  readonly #heap: number[] = [];
  /** Place of each entity in the heap; −1 before it is reached, −2 once it is settled. */
  readonly #place: Int32Array;
  readonly #articleCounts: Int32Array;

  /** @param articleCounts articles of the set that name each entity */
  constructor(articleCounts: Int32Array, end: number) {
    const count = articleCounts.length;
    this.#articleCounts = articleCounts;
    this.cost = new Float64Array(count).fill(Infinity);
    this.steps = new Int32Array(count);
    this.#from = new Int32Array(count).fill(-1);
    this.#place = new Int32Array(count).fill(-1);
    this.cost[end] = 0;
    this.#rise(end, this.#heap.push(end) - 1);
  }

  get nextCost(): number {
    return this.#heap.length > 0 ? this.cost[this.#heap[0]!]! : Infinity;
  }

  isSettled(entity: number): boolean {
    return this.#place[entity] === -2;
  }

  /** Articles to be read for all that is reached and no farther than this. */
  articlesWithin(cost: number): number {
    let sum = 0;
    for (const entity of this.#heap) if (this.cost[entity]! <= cost) sum += this.#articleCounts[entity]!;
    return sum;
  }

  /**
   * Whether a way from the other side's entity may come to this end at such a cost, by another entity that is reached from here: their tie
   * is no stronger than if all articles that name the rarer one named both in one sentence. What this keeps from being scanned is most.
   */
  mayMeet(from: number, cost: number): boolean {
    const articles = this.#articleCounts;
    return this.#heap.some((to) => to !== from && this.cost[to]! + 1 / Math.min(articles[from]!, articles[to]!) <= cost);
  }

  /** Takes the nearest that is not settled. */
  settle(): number {
    const next = this.#heap[0]!;
    const last = this.#heap.pop()!;
    if (this.#heap.length > 0) this.#sink(last);
    this.#place[next] = -2;
    return next;
  }

  reach(entity: number, from: number, cost: number): void {
    const place = this.#place[entity]!;
    if (place === -2 || cost > this.cost[entity]!) return;
    const steps = this.steps[from]! + 1;
    if (cost === this.cost[entity]! && (steps - this.steps[entity]! || from - this.#from[entity]!) >= 0) return;
    this.cost[entity] = cost;
    this.steps[entity] = steps;
    this.#from[entity] = from;
    this.#rise(entity, place === -1 ? this.#heap.push(entity) - 1 : place);
  }

  wayTo(entity: number): number[] {
    const way: number[] = [];
    for (let at = entity; at >= 0; at = this.#from[at]!) way.unshift(at);
    return way;
  }

  #isBefore(x: number, y: number): boolean {
    return (this.cost[x]! - this.cost[y]! || this.steps[x]! - this.steps[y]! || x - y) < 0;
  }

  #rise(entity: number, place: number): void {
    let at = place;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(entity, this.#heap[above]!)) break;
      this.#put(this.#heap[above]!, at);
      at = above;
    }
    this.#put(entity, at);
  }

  /** From the top. */
  #sink(entity: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#heap.length) break;
      if (below + 1 < this.#heap.length && this.#isBefore(this.#heap[below + 1]!, this.#heap[below]!)) below++;
      if (!this.#isBefore(this.#heap[below]!, entity)) break;
      this.#put(this.#heap[below]!, at);
      at = below;
    }
    this.#put(entity, at);
  }

  #put(entity: number, place: number): void {
    this.#heap[place] = entity;
    this.#place[entity] = place;
  }
}

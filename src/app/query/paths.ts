import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Unit } from './measured.ts';
import { partnersOf, type Partner } from './partners.ts';

export interface PathQuery {
  /** The set: one byte an article. */
  readonly has: Uint8Array;
  readonly unit: Unit;
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
 * and centrality", Phys. Rev. E 64, 016132. Found from both ends at once (Dijkstra 1959, Pohl 1971); of equal cost the one of
 * fewer steps, then the one through names of more articles.
 *
 * @returns undefined where no chain of ties leads from one to the other
 */
export function shortestPath(corpus: Corpus, a: number, b: number, query: PathQuery): Path | undefined {
  if (a === b) return undefined;
  const neighbours = neighboursOf(corpus, a, b, query);
  const sides = [new Side(a), new Side(b)] as const;
  let best: Meeting | undefined;
  for (;;) {
    const [near, far] = sides[0].nextCost <= sides[1].nextCost ? sides : [sides[1], sides[0]];
    if (near.nextCost === Infinity || (best && sides[0].nextCost + sides[1].nextCost > best.cost)) break;
    const reached = near.settle();
    for (const { entity, cost } of neighbours(reached.entity)) {
      near.reach(entity, reached, cost);
      const there = far.known(entity);
      const here = near.known(entity)!;
      if (there) best = better(best, { entity, cost: here.cost + there.cost, steps: here.steps + there.steps });
    }
  }
  if (!best) return undefined;
  const entities = [...sides[0].wayTo(best.entity), ...sides[1].wayTo(best.entity).reverse().slice(1)];
  const ties = entities.slice(1).map((entity, i) => {
    const { strength, count } = neighbours(entities[i]!).find((other) => other.entity === entity)!;
    return { strength, count };
  });
  return { entities, ties, cost: best.cost };
}

/** Who is tied to both, the strongest first by the weaker of the two ties, in `STRENGTH_UNIT`s. */
export interface CommonNeighbour {
  readonly entity: number;
  readonly toA: number;
  readonly toB: number;
}

export function commonNeighbours(corpus: Corpus, a: number, b: number, query: PathQuery): CommonNeighbour[] {
  const ofB = new Map(partnersOf(corpus, query.has, b).map((partner) => [partner.entity, strengthIn(partner, query.unit)]));
  const found = partnersOf(corpus, query.has, a).flatMap((partner) => {
    const toB = ofB.get(partner.entity);
    return toB === undefined || !query.isShown(partner.entity)
      ? []
      : [{ entity: partner.entity, toA: strengthIn(partner, query.unit), toB }];
  });
  const weaker = ({ toA, toB }: CommonNeighbour) => Math.min(toA, toB);
  return found.sort((x, y) => weaker(y) - weaker(x) || y.toA + y.toB - x.toA - x.toB || x.entity - y.entity);
}

interface Neighbour {
  readonly entity: number;
  readonly strength: number;
  readonly count: number;
  readonly cost: number;
}

/** Asked for in the articles that name an entity, when the search comes to it: no list of all ties is made. */
function neighboursOf(
  corpus: Corpus,
  a: number,
  b: number,
  { has, unit, without, isShown }: PathQuery,
): (entity: number) => readonly Neighbour[] {
  const known = new Map<number, readonly Neighbour[]>();
  const isEnd = (entity: number) => entity === a || entity === b;
  return (entity) => {
    const before = known.get(entity);
    if (before) return before;
    const found = partnersOf(corpus, has, entity).flatMap((partner): Neighbour[] => {
      const other = partner.entity;
      if (isEnd(entity) && isEnd(other)) return [];
      if (!isEnd(other) && (without.has(other) || !isShown(other))) return [];
      const strength = strengthIn(partner, unit);
      // A tie too far apart to have strength is still a tie: half of the least that there is.
      return [
        { entity: other, strength, count: unit === 'texts' ? partner.texts : partner.articles, cost: STRENGTH_UNIT / (strength || 0.5) },
      ];
    });
    known.set(entity, found);
    return found;
  };
}

function strengthIn({ strength, textStrength }: Partner, unit: Unit): number {
  return unit === 'texts' ? textStrength : strength;
}

interface Meeting {
  readonly entity: number;
  readonly cost: number;
  readonly steps: number;
}

function better(best: Meeting | undefined, other: Meeting): Meeting {
  return !best || isBefore(other, best) ? other : best;
}

/** Rows are by articles, so that of two the smaller is named in more. */
function isBefore(x: Meeting, y: Meeting): boolean {
  return x.cost !== y.cost ? x.cost < y.cost : x.steps !== y.steps ? x.steps < y.steps : x.entity < y.entity;
}

interface Reached extends Meeting {
  readonly from: number;
}

function isBetterWay(x: Reached, y: Reached): boolean {
  return x.cost !== y.cost || x.steps !== y.steps ? isBefore(x, y) : x.from < y.from;
}

/** What is reached from one end, and a heap of what is next. */
class Side {
  readonly #reached = new Map<number, Reached>();
  readonly #settled = new Set<number>();
  readonly #heap: Reached[] = [];

  constructor(end: number) {
    this.#offer({ entity: end, cost: 0, steps: 0, from: -1 });
  }

  get nextCost(): number {
    while (this.#heap.length > 0 && this.#reached.get(this.#heap[0]!.entity) !== this.#heap[0]) this.#pop(); // a better way was found since
    return this.#heap[0]?.cost ?? Infinity;
  }

  /** Takes the nearest that is not settled. */
  settle(): Reached {
    const next = this.#pop();
    this.#settled.add(next.entity);
    return next;
  }

  reach(entity: number, { entity: from, cost: before, steps }: Reached, cost: number): void {
    if (!this.#settled.has(entity)) this.#offer({ entity, cost: before + cost, steps: steps + 1, from });
  }

  known(entity: number): Reached | undefined {
    return this.#reached.get(entity);
  }

  wayTo(entity: number): number[] {
    const way: number[] = [];
    for (let at = entity; at >= 0; at = this.#reached.get(at)!.from) way.unshift(at);
    return way;
  }

  #offer(reached: Reached): void {
    const known = this.#reached.get(reached.entity);
    if (known && !isBetterWay(reached, known)) return;
    this.#reached.set(reached.entity, reached);
    let at = this.#heap.push(reached) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(this.#heap[at]!, this.#heap[above]!)) break;
      this.#swap(at, above);
      at = above;
    }
  }

  #pop(): Reached {
    const top = this.#heap[0]!;
    const last = this.#heap.pop()!;
    if (this.#heap.length === 0) return top;
    this.#heap[0] = last;
    for (let at = 0; ;) {
      const below = [2 * at + 1, 2 * at + 2].filter((child) => child < this.#heap.length);
      const least = below.reduce((x, y) => (isBefore(this.#heap[y]!, this.#heap[x]!) ? y : x), below[0] ?? at);
      if (least === at || !isBefore(this.#heap[least]!, this.#heap[at]!)) return top;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(x: number, y: number): void {
    [this.#heap[x], this.#heap[y]] = [this.#heap[y]!, this.#heap[x]!];
  }
}

import { isBeyondChance, LEAST_NAMES, MOST_TIES, strongestTies } from '../../schema/default-cut.ts';
import type { EntityType } from '../../schema/entity.ts';
import { STRENGTH_UNIT, strengthAt } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import { tieDistance } from '../data/tie-distance.ts';
import { TYPE_PAIRS } from '../data/tie-table.ts';
import { measured, type Unit } from './measured.ts';
import { partnersOf } from './partners.ts';
import type { Counts } from './tally.ts';
import type { AmongSums } from './ties-among.ts';

/** No canvas and no list holds more; "every tie" then means the strongest so many, and says so. */
export const MOST_DRAWN = 5000;

export interface NetworkOptions {
  readonly hiddenTypes: readonly EntityType[];
  /** Least strength of a tie in the set, in `STRENGTH_UNIT`s. */
  readonly leastStrength: number;
  /** Whether many ties are cut to those beyond chance: in the whole corpus, or in the set alone. */
  readonly cut: 'default' | 'period' | 'none';
  /** What strengths and sizes are counted in. */
  readonly unit?: Unit;
  /** Most ties that the default cut leaves. */
  readonly most?: number;
  /** Entities that are drawn in any case, and whatever ties them to one another: the selected ones. */
  readonly always: readonly number[];
  /** Those of them whose ties to everybody else who is drawn are drawn too. */
  readonly withTies: readonly number[];
  /**
   * Ties among any names in the set, kept from move to move; undefined for more of them than it holds. Without it each name that is drawn in
   * any case is counted afresh, which for the 150 around one name takes a second where there are 100,000 articles.
   */
  readonly among?: ((entities: readonly number[]) => AmongSums | undefined) | undefined;
}

/** Which marks the canvas and its list show. Every view that draws the network draws exactly these. */
export interface ShownNetwork {
  /** Rows of entities, most articles in the set first. */
  readonly entities: readonly number[];
  /** Rows of ties, strongest first. */
  readonly ties: readonly number[];
  /** Entities and ties of the set with the hidden types left out: "142 of 3,120". */
  readonly entityCount: number;
  readonly tieCount: number;
  /** Strongest of the ties that the cut leaves, in `STRENGTH_UNIT`s: the slider's end. */
  readonly strongest: number;
  /** Why ties were left out, the slider apart: chance explains them, or there are too many; undefined where none was. */
  readonly cut: 'chance' | 'number' | undefined;
}

/** Rows of ties, and how strong each is in the set. */
interface Weighed {
  readonly tie: Int32Array;
  readonly strength: Float64Array;
}

export function shownNetwork(corpus: Corpus, counts: Counts, options: NetworkOptions): ShownNetwork {
  const { entities, ties } = corpus;
  const unit = options.unit ?? 'articles';
  const hidden = new Set(options.hiddenTypes);
  const isVisible = new Uint8Array(entities.count);
  let entityCount = 0;
  for (let entity = 0; entity < entities.count; entity++) {
    if (counts.entityArticles[entity] === 0 || (hidden.size > 0 && hidden.has(entities.type[entity]!))) continue;
    isVisible[entity] = 1;
    entityCount++;
  }
  const isAlways = new Uint8Array(entities.count);
  for (const entity of options.always) if (!hidden.has(entities.type[entity]!)) isAlways[entity] = 1;
  const most = options.cut === 'none' ? MOST_DRAWN : (options.most ?? MOST_TIES);
  const { entityCounts, strengthOf } = measured(counts, unit);

  // A corpus of 100,000 articles has millions of ties, and a brush asks in every frame: what can be told without looking at each
  // of them is, and objects are made only for the few.
  const tieCount = counts.tiesByTypes.reduce(
    (sum, count, row) => (TYPE_PAIRS[row]!.some((type) => hidden.has(type)) ? sum : sum + count),
    0,
  );
  const surprises = options.cut === 'period' ? surprisingHere : surprisingTies;
  const surprising = options.cut !== 'none' && tieCount > most ? surprises(corpus, counts, unit, isVisible) : undefined;
  const isByChance = surprising !== undefined && surprising.tie.length > 0;
  const kept = isByChance ? surprising : strongestPresent(corpus, counts, unit, isVisible, tieCount, most);
  const withEnds = (tie: number, strength: number) => ({ tie, a: ties.a[tie]!, b: ties.b[tie]!, strength, texts: 0, surprise: 0 });
  const cut = strongestTies(strongestOf(kept, most, withEnds), most);
  const strong = cut.filter((tie) => tie.strength >= options.leastStrength);

  const drawn = new Set<number>(options.always.filter((entity) => isAlways[entity]));
  for (const { a, b } of strong) drawn.add(a).add(b);
  const byArticles = (x: number, y: number) => entityCounts[y]! - entityCounts[x]! || x - y;
  if (drawn.size < LEAST_NAMES) {
    const others: number[] = [];
    for (let entity = 0; entity < entities.count; entity++) if (isVisible[entity] && !drawn.has(entity)) others.push(entity);
    for (const entity of others.sort(byArticles).slice(0, LEAST_NAMES - drawn.size)) drawn.add(entity);
  }

  const shown = [...strong];
  if (options.always.length > 0) {
    const chosen = new Set(strong.map(({ tie }) => tie));
    const bringsTies = new Set(options.withTies);
    const isWanted = (entity: number, other: number) => isAlways[entity] === 1 && (bringsTies.has(entity) || isAlways[other] === 1);
    for (const [entity, other, known] of pairsMet(
      corpus,
      counts,
      [...drawn].filter((row) => isVisible[row]),
      options,
    )) {
      if (!isWanted(entity, other) && !isWanted(other, entity)) continue;
      const tie = ties.between(entity, other);
      if (chosen.has(tie)) continue;
      chosen.add(tie);
      const strength = (unit === 'articles' ? known : undefined) ?? strengthOf(tie);
      if (strength >= options.leastStrength) shown.push(withEnds(tie, strength));
    }
    shown.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  }
  return {
    entities: [...drawn].sort(byArticles),
    ties: shown.map(({ tie }) => tie),
    entityCount,
    tieCount,
    strongest: cut.reduce((strongest, { strength }) => Math.max(strongest, strength), 0),
    cut: cut.length === tieCount ? undefined : isByChance ? 'chance' : 'number',
  };
}

/** Pairs of the names that some article of the set names together, of which one is drawn in any case; and their strength over articles, where it is at hand. */
function* pairsMet(
  corpus: Corpus,
  { has }: Counts,
  names: readonly number[],
  { always, among }: NetworkOptions,
): Generator<readonly [entity: number, other: number, strength?: number]> {
  const sums = among?.(names);
  const isNamed = new Set(names);
  const own = always.filter((entity) => isNamed.has(entity));
  if (!sums) {
    for (const entity of own)
      for (const { entity: other } of partnersOf(corpus, has, entity)) if (isNamed.has(other)) yield [entity, other];
    return;
  }
  const { width, slot, articles, strength } = sums;
  for (const entity of own)
    for (const other of names) {
      const [s, t] = [slot[entity]!, slot[other]!];
      const at = s < t ? s * width + t : t * width + s;
      if (articles[at]! > 0) yield [entity, other, strength[at]!];
    }
}

/** Ties of the set that chance does not explain. A brush asks in every frame, and a call for each of them would be felt. */
function surprisingTies({ ties }: Corpus, { beyond }: Counts, unit: Unit, isVisible: Uint8Array): Weighed {
  const { a, b } = ties;
  const { tieTexts } = beyond;
  const found = new Int32Array(ties.beyond);
  let count = 0;
  for (let tie = 0; tie < ties.beyond; tie++) if (tieTexts[tie]! > 1 && isVisible[a[tie]!]! && isVisible[b[tie]!]!) found[count++] = tie;
  return weigh(found.subarray(0, count), unit === 'texts' ? beyond.tieTextStrength : beyond.tieStrength);
}

/** The same by what the set alone says. */
function surprisingHere({ ties }: Corpus, { several, entityTexts, texts }: Counts, unit: Unit, isVisible: Uint8Array): Weighed {
  const { a, b, surpriseAmong } = ties;
  const sums = several();
  const both = sums.tieTexts;
  const found: number[] = [];
  for (let tie = 0; tie < ties.several; tie++) {
    if (both[tie]! < 2 || !isVisible[a[tie]!] || !isVisible[b[tie]!]) continue;
    if (isBeyondChance(both[tie]!, surpriseAmong(both[tie]!, entityTexts[a[tie]!]!, entityTexts[b[tie]!]!, texts))) found.push(tie);
  }
  return weigh(Int32Array.from(found), unit === 'texts' ? sums.tieTextStrength : sums.tieStrength);
}

function weigh(tie: Int32Array, strength: Float64Array): Weighed {
  const weighed = new Float64Array(tie.length);
  for (let i = 0; i < tie.length; i++) weighed[i] = strength[tie[i]!]!;
  return { tie, strength: weighed };
}

/**
 * The strongest ties of the set whatever chance says, or some more. Where it has more ties of several articles than are drawn, stronger
 * than one of a single article can be, there is no need to look at those.
 */
function strongestPresent(corpus: Corpus, counts: Counts, unit: Unit, isVisible: Uint8Array, count: number, most: number): Weighed {
  const { ties, mentions } = corpus;
  const isShown = (tie: number) => isVisible[ties.a[tie]!]! + isVisible[ties.b[tie]!]! === 2;
  const tie: number[] = [];
  const strength: number[] = [];
  const isFew = count <= most;
  let isEnough = false;
  if (!isFew) {
    const sums = counts.several();
    const strengths = unit === 'texts' ? sums.tieTextStrength : sums.tieStrength;
    let stronger = 0;
    for (let row = 0; row < ties.several; row++) {
      if (sums.tieArticles[row] === 0 || !isShown(row)) continue;
      tie.push(row);
      strength.push(strengths[row]!);
      if (strengths[row]! > STRENGTH_UNIT) stronger++;
    }
    isEnough = stronger >= most;
  }
  const seen = new Set<number>();
  const last = isFew ? 0 : ties.several;
  for (let article = 0; article < counts.has.length && !isEnough && seen.size < count; article++) {
    if (!counts.has[article]) continue;
    for (let i = ties.start[article]!; i < ties.start[article + 1]!; i++) {
      const row = ties.tie[i]!;
      if (row < last || seen.has(row) || !isShown(row)) continue;
      seen.add(row);
      tie.push(row);
      if (row < ties.several) strength.push(measured(counts, unit).strengthOf(row));
      else strength.push(strengthAt(tieDistance(mentions, article, ties.a[row]!, ties.b[row]!)));
    }
  }
  return { tie: Int32Array.from(tie), strength: Float64Array.from(strength) };
}

/** Those that can be among the `most` strongest: those, and all that are as strong as the last of them. */
function strongestOf<T>({ tie, strength }: Weighed, most: number, make: (tie: number, strength: number) => T): T[] {
  const least = tie.length <= most ? -1 : strength.slice().sort()[tie.length - most]!;
  const found: T[] = [];
  for (let i = 0; i < tie.length; i++) if (strength[i]! >= least) found.push(make(tie[i]!, strength[i]!));
  return found;
}

import { isBeyondChance, LEAST_NAMES, MOST_TIES, strongestTies } from '../../schema/default-cut.ts';
import type { EntityType } from '../../schema/entity.ts';
import { gSquared } from '../../schema/surprise.ts';
import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import { TYPE_PAIRS } from '../data/tie-table.ts';
import { measured, type Unit } from './measured.ts';
import type { Counts } from './tally.ts';

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
  /** Strongest tie of the set, in `STRENGTH_UNIT`s: the slider's end. */
  readonly strongest: number;
  /** Why ties were left out, the slider apart: chance explains them, or there are too many; undefined where none was. */
  readonly cut: 'chance' | 'number' | undefined;
}

/** Where a set has no more ties than this, they are gathered from its articles. */
const FEW = 20_000;

interface PresentTie {
  readonly tie: number;
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  readonly texts: number;
  readonly surprise: number;
}

export function shownNetwork(corpus: Corpus, counts: Counts, options: NetworkOptions): ShownNetwork {
  const { entities, ties } = corpus;
  const hidden = new Set(options.hiddenTypes);
  const isVisible = Uint8Array.from(entities.type, (type, entity) => (counts.entityArticles[entity]! > 0 && !hidden.has(type) ? 1 : 0));
  const isAlways = new Uint8Array(entities.count);
  for (const entity of options.always) if (!hidden.has(entities.type[entity]!)) isAlways[entity] = 1;
  const most = options.cut === 'none' ? MOST_DRAWN : (options.most ?? MOST_TIES);
  const { entityCounts, tieStrength } = measured(counts, options.unit ?? 'articles');
  const isPresent = (tie: number) => counts.tieArticles[tie]! > 0 && isVisible[ties.a[tie]!]! + isVisible[ties.b[tie]!]! === 2;

  // A corpus of 100,000 articles has millions of ties, and a brush asks in every frame: what can be told without looking at each
  // of them is, and objects are made only for the few.
  const tieCount = counts.tiesByTypes.reduce(
    (sum, count, row) => (TYPE_PAIRS[row]!.some((type) => hidden.has(type)) ? sum : sum + count),
    0,
  );
  const surprises = options.cut === 'period' ? surprisingHere : surprisingTies;
  const surprising = options.cut !== 'none' && tieCount > most ? surprises(corpus, counts, isVisible) : new Int32Array();
  const isByChance = surprising.length > 0;
  const kept = isByChance ? surprising : presentTies(corpus, counts.has, tieCount).filter(isPresent);
  const strongest = isByChance ? strongestPresent(corpus, tieStrength, isPresent) : strongestOfAll(kept, tieStrength);
  const present = (tie: number): PresentTie => ({
    tie,
    a: ties.a[tie]!,
    b: ties.b[tie]!,
    strength: tieStrength[tie]!,
    texts: counts.tieTexts[tie]!,
    surprise: ties.surprise[tie]!,
  });
  const cut = strongestTies(strongestOf(kept, tieStrength, most).map(present), most);
  const strong = cut.filter((tie) => tie.strength >= options.leastStrength);

  const drawn = new Set<number>(options.always.filter((entity) => isAlways[entity]));
  for (const { a, b } of strong) drawn.add(a).add(b);
  let entityCount = 0;
  const others: number[] = [];
  for (let entity = 0; entity < entities.count; entity++) {
    if (!isVisible[entity]) continue;
    entityCount++;
    if (!drawn.has(entity)) others.push(entity);
  }
  const byArticles = (x: number, y: number) => entityCounts[y]! - entityCounts[x]! || x - y;
  if (drawn.size < LEAST_NAMES) for (const entity of others.sort(byArticles).slice(0, LEAST_NAMES - drawn.size)) drawn.add(entity);

  const shown = [...strong];
  if (options.always.length > 0) {
    const chosen = new Set(strong.map(({ tie }) => tie));
    const bringsTies = new Set(options.withTies);
    const isWanted = (a: number, b: number) => bringsTies.has(a) || bringsTies.has(b) || isAlways[a]! + isAlways[b]! === 2;
    for (let tie = 0; tie < ties.count; tie++) {
      if (!isAlways[ties.a[tie]!] && !isAlways[ties.b[tie]!]) continue;
      if (!isWanted(ties.a[tie]!, ties.b[tie]!)) continue;
      if (!isPresent(tie) || chosen.has(tie) || tieStrength[tie]! < options.leastStrength) continue;
      if (drawn.has(ties.a[tie]!) && drawn.has(ties.b[tie]!)) shown.push(present(tie));
    }
    shown.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  }
  return {
    entities: [...drawn].sort(byArticles),
    ties: shown.map(({ tie }) => tie),
    entityCount,
    tieCount,
    strongest,
    cut: cut.length === tieCount ? undefined : isByChance ? 'chance' : 'number',
  };
}

/** Ties of the set that chance does not explain. A brush asks in every frame, and a call for each of them would be felt. */
function surprisingTies({ ties }: Corpus, { tieTexts }: Counts, isVisible: Uint8Array): Int32Array {
  const { beyondChance, a, b, surprise } = ties;
  const found = new Int32Array(beyondChance.length);
  let count = 0;
  for (let i = 0; i < beyondChance.length; i++) {
    const tie = beyondChance[i]!;
    if (isBeyondChance(tieTexts[tie]!, surprise[tie]!) && isVisible[a[tie]!]! && isVisible[b[tie]!]!) found[count++] = tie;
  }
  return found.subarray(0, count);
}

/** The same by what the set alone says. */
function surprisingHere({ ties }: Corpus, { tieTexts, entityTexts, texts }: Counts, isVisible: Uint8Array): Int32Array {
  const { a, b } = ties;
  return ties.repeated.tie.filter((tie) => {
    const [x, y] = [a[tie]!, b[tie]!];
    if (tieTexts[tie]! < 2 || !isVisible[x] || !isVisible[y]) return false;
    return isBeyondChance(tieTexts[tie]!, gSquared(tieTexts[tie]!, entityTexts[x]!, entityTexts[y]!, texts));
  });
}

/** Ties that may be in a set: where it has few, those of its articles, ascending; else all of the corpus. */
function presentTies({ ties }: Corpus, has: Uint8Array, count: number): Int32Array {
  if (count > FEW) return Int32Array.from({ length: ties.count }, (_, tie) => tie);
  const found = new Set<number>();
  for (let article = 0; article < has.length && found.size < ties.count; article++)
    if (has[article]) for (let i = ties.start[article]!; i < ties.start[article + 1]!; i++) found.add(ties.tie[i]!);
  return Int32Array.from(found).sort();
}

/** No tie is stronger in a part than in the whole corpus: the search ends where the next could not be. */
function strongestPresent({ ties }: Corpus, tieStrength: Float64Array, isPresent: (tie: number) => boolean): number {
  const { tie, strength } = ties.repeated;
  let most = 0;
  for (let i = 0; i < tie.length && strength[i]! > most; i++)
    if (tieStrength[tie[i]!]! > most && isPresent(tie[i]!)) most = tieStrength[tie[i]!]!;
  if (most >= STRENGTH_UNIT) return most;
  for (let row = 0; row < ties.count; row++) if (tieStrength[row]! > most && isPresent(row)) most = tieStrength[row]!; // those of one article
  return most;
}

function strongestOfAll(rows: Int32Array, strength: Float64Array): number {
  return rows.reduce((most, tie) => Math.max(most, strength[tie]!), 0);
}

/** The rows that can be among the `most` strongest: those, and all that are as strong as the last of them. */
function strongestOf(rows: Int32Array, strength: Float64Array, most: number): number[] {
  if (rows.length <= most) return [...rows];
  const sorted = Float64Array.from(rows, (tie) => strength[tie]!).sort();
  const least = sorted[sorted.length - most]!;
  return [...rows.filter((tie) => strength[tie]! >= least)];
}

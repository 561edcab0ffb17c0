import { isBeyondChance } from '../../schema/default-cut.ts';
import { ENTITY_TYPES } from '../../schema/entity.ts';
import { gSquared } from '../../schema/surprise.ts';
import { eachTie, strengthAt } from '../../schema/tie.ts';
import { eachRepeated, type Copies } from './copies.ts';
import { PairIndex } from './pair-index.ts';

/** Pairs of entities `a < b` that some article names both of; by article in CSR: the tie and its distance in sentences. */
export interface TieTable {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Articles that name both, independent texts that do, and signed G² over texts, in the whole corpus. */
  readonly articles: Int32Array;
  readonly texts: Int32Array;
  readonly surprise: Float64Array;
  readonly start: Int32Array;
  readonly tie: Int32Array;
  readonly distance: Int32Array;
  readonly strength: Int32Array;
  /** By tie: the row of `TYPE_PAIRS` that the types of its ends make. */
  readonly types: Uint8Array;
  /** Ties of at least two texts that chance does not explain, ascending. */
  readonly beyondChance: Int32Array;
  /** Ties of at least two articles, the strongest over the whole corpus first, with that strength. */
  readonly repeated: { readonly tie: Int32Array; readonly strength: Float64Array };
  /** Row of the tie between two entities in either order, −1 where no article names both. */
  readonly between: (a: number, b: number) => number;
}

/** Every pair of types, that of the first entity varying slowest. */
export const TYPE_PAIRS = ENTITY_TYPES.flatMap((a) => ENTITY_TYPES.map((b) => [a, b] as const));

function typePair(a: number, b: number): number {
  return ENTITY_TYPES.length * a + b;
}

export function tabulateTies(
  mentions: { start: Int32Array; entity: Int32Array; sentence: Int32Array },
  namedStart: Int32Array,
  copies: Copies,
  entityTexts: Int32Array,
  typeOf: Int32Array,
): TieTable {
  const articleCount = namedStart.length - 1;
  let meetings = 0;
  for (let article = 0; article < articleCount; article++) {
    const names = namedStart[article + 1]! - namedStart[article]!;
    meetings += (names * (names - 1)) / 2;
  }
  const pairs = new PairIndex(meetings / 2); // a guess: it grows where that is too few
  const start = new Int32Array(articleCount + 1);
  const tie = new Int32Array(meetings);
  const distance = new Int32Array(meetings);
  let at = 0;
  const visit = (a: number, b: number, apart: number) => {
    tie[at] = pairs.intern(a, b);
    distance[at++] = apart;
  };
  for (let article = 0; article < articleCount; article++) {
    const from = mentions.start[article]!;
    const to = mentions.start[article + 1]!;
    eachTie(mentions.entity.subarray(from, to), mentions.sentence.subarray(from, to), visit);
    start[article + 1] = at;
  }
  const a = pairs.a.slice(0, pairs.count);
  const b = pairs.b.slice(0, pairs.count);
  const articles = new Int32Array(pairs.count);
  const strength = distance.map(strengthAt);
  const whole = new Float64Array(pairs.count);
  for (let i = 0; i < at; i++) {
    articles[tie[i]!]!++;
    whole[tie[i]!]! += strength[i]!;
  }
  const texts = articles.slice();
  for (const same of copies.articles.values()) eachRepeated(same, { start, row: tie }, (row, times) => (texts[row]! -= times));
  const surprise = Float64Array.from(texts, (both, i) => gSquared(both, entityTexts[a[i]!]!, entityTexts[b[i]!]!, copies.texts));
  const rows = (isIn: (row: number) => boolean) => Int32Array.from({ length: pairs.count }, (_, row) => row).filter(isIn);
  const repeated = rows((row) => articles[row]! >= 2).sort((x, y) => whole[y]! - whole[x]! || x - y);
  return {
    count: pairs.count,
    a,
    b,
    articles,
    texts,
    surprise,
    start,
    tie,
    distance,
    strength,
    types: Uint8Array.from(a, (end, row) => typePair(typeOf[end]!, typeOf[b[row]!]!)),
    beyondChance: rows((row) => isBeyondChance(texts[row]!, surprise[row]!)),
    repeated: { tie: repeated, strength: Float64Array.from(repeated, (row) => whole[row]!) },
    between: (x, y) => pairs.find(Math.min(x, y), Math.max(x, y)),
  };
}

import { defaultTies, MOST_TIES } from '../../schema/default-cut.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Counts } from './tally.ts';

/** Isolated names are drawn too, the most reported first, until this many names stand on the canvas. */
const NAMES_AT_LEAST = 60;

export interface NetworkOptions {
  readonly hiddenTypes: readonly EntityType[];
  /** Least strength of a tie in the set, in `STRENGTH_UNIT`s. */
  readonly leastStrength: number;
  /** Whether many ties are cut to those beyond chance. */
  readonly cut: 'default' | 'none';
  /** Most ties that the default cut leaves. */
  readonly most?: number;
  /** Entities that are drawn in any case, with their ties to what is drawn: the selected ones. */
  readonly always: readonly number[];
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
  /** Whether ties were left out because chance explains them, or because there are too many. */
  readonly isCut: boolean;
}

export function shownNetwork(corpus: Corpus, counts: Counts, options: NetworkOptions): ShownNetwork {
  const { entities, ties } = corpus;
  const hidden = new Set(options.hiddenTypes);
  const isVisible = (entity: number) => counts.entityArticles[entity]! > 0 && !hidden.has(entities.type[entity]!);
  const present: { tie: number; a: number; b: number; strength: number; texts: number; surprise: number }[] = [];
  let tieCount = 0;
  let strongest = 0;
  for (let tie = 0; tie < ties.count; tie++) {
    const texts = counts.tieArticles[tie]!;
    if (texts === 0 || !isVisible(ties.a[tie]!) || !isVisible(ties.b[tie]!)) continue;
    tieCount++;
    const strength = counts.tieStrength[tie]!;
    strongest = Math.max(strongest, strength);
    present.push({ tie, a: ties.a[tie]!, b: ties.b[tie]!, strength, texts, surprise: ties.surprise[tie]! });
  }
  const most = options.most ?? MOST_TIES;
  const cut = options.cut === 'default' ? defaultTies(present, most) : defaultTies(present, Infinity);
  const strong = cut.filter((tie) => tie.strength >= options.leastStrength);

  const drawn = new Set<number>(options.always.filter((entity) => !hidden.has(entities.type[entity]!)));
  for (const { a, b } of strong) drawn.add(a).add(b);
  let entityCount = 0;
  const others: number[] = [];
  for (let entity = 0; entity < entities.count; entity++) {
    if (!isVisible(entity)) continue;
    entityCount++;
    if (!drawn.has(entity)) others.push(entity);
  }
  const byArticles = (x: number, y: number) => counts.entityArticles[y]! - counts.entityArticles[x]! || x - y;
  for (const entity of others.sort(byArticles)) {
    if (drawn.size >= NAMES_AT_LEAST) break;
    drawn.add(entity);
  }
  const always = new Set(options.always);
  const chosen = new Set(strong.map(({ tie }) => tie));
  const extra = present.filter(
    ({ tie, a, b, strength }) =>
      !chosen.has(tie) && strength >= options.leastStrength && ((always.has(a) && drawn.has(b)) || (always.has(b) && drawn.has(a))),
  );
  const shown = [...strong, ...extra].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  return {
    entities: [...drawn].sort(byArticles),
    ties: shown.map(({ tie }) => tie),
    entityCount,
    tieCount,
    strongest,
    isCut: cut.length < present.length,
  };
}

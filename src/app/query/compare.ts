import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ArticleSet } from './article-set.ts';
import { chanceOfSplit } from './chance-split.ts';
import { discoveryLimit, leastTestable } from './false-discovery.ts';
import { farthestFirst } from './farthest-first.ts';
import { logOddsZ } from './log-odds.ts';
import { textsByTie, textsOf } from './period-ties.ts';

/** In the order in which they are told. `chance`: no more of a change than chance makes among so many ties. */
export const CHANGE_KINDS = ['gained', 'lost', 'stronger', 'weaker', 'chance'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** At most this share of what is called a change is none. */
const FALSE_DISCOVERIES = 0.05;

export interface Change {
  readonly tie: number;
  readonly kind: ChangeKind;
  /** Independent texts that name both, in either period. */
  readonly earlier: number;
  readonly later: number;
  /** Of the log-odds ratio; positive where the later period has more of it. */
  readonly z: number;
  /** Probability that chance splits its texts as unevenly; 1 where they are too few to tell. */
  readonly p: number;
}

/** Two periods compared, tie by tie. */
export interface Comparison {
  /** Articles and independent texts of either period. */
  readonly earlier: { readonly articles: number; readonly texts: number };
  readonly later: { readonly articles: number; readonly texts: number };
  /** How many ties either period has, of each kind. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly ties: number;
  /** Those of them that have texts enough to tell, at least `leastTexts` in the two periods: only these are tested. */
  readonly tested: number;
  readonly leastTexts: number;
  /** Beyond what chance does, farthest from 0 first. */
  readonly changed: readonly Change[];
  /** The others as rows of ties, in the same order, put there when they are asked for: a large corpus has two million. */
  readonly unchanged: () => Int32Array;
  readonly changeOf: (tie: number) => Change;
}

/**
 * Compares what two sets of articles tie. Every tie of either set has a score whose prior is the whole corpus, weighing as much as the
 * ties of the smaller set: that is the order. Whether a change is one is told by how its texts fall to the two periods: the score leans
 * to its prior, so that by its own bell curve a tie of eleven texts, all of them later, would be no change.
 */
export function compareTies(
  corpus: Corpus,
  earlierSet: ArticleSet,
  laterSet: ArticleSet,
  hiddenTypes: readonly EntityType[] = [],
): Comparison {
  const { ties, entities } = corpus;
  const earlier = textsByTie(corpus, earlierSet);
  const later = textsByTie(corpus, laterSet);
  const isHidden = entities.type.map((type) => hiddenTypes.includes(type));
  const all = new Int32Array(ties.count);
  const total = { earlier: 0, later: 0, prior: 0 };
  let count = 0;
  let everywhere = 0;
  let most = 0;
  for (let tie = 0; tie < ties.count; tie++) {
    if (hiddenTypes.length > 0 && (isHidden[ties.a[tie]!] || isHidden[ties.b[tie]!])) {
      earlier[tie] = later[tie] = 0;
      continue;
    }
    everywhere += ties.texts[tie]!;
    const texts = earlier[tie]! + later[tie]!;
    if (texts === 0) continue;
    total.earlier += earlier[tie]!;
    total.later += later[tie]!;
    if (texts > most) most = texts;
    all[count++] = tie;
  }
  const met = all.subarray(0, count);
  const byTexts = new Int32Array(most + 1);
  for (const tie of met) byTexts[earlier[tie]! + later[tie]!]!++;
  total.prior = Math.min(total.earlier, total.later);
  const share = everywhere === 0 ? 0 : total.prior / everywhere;
  const zOf = (tie: number) =>
    total.prior === 0 ? 0 : logOddsZ({ earlier: earlier[tie]!, later: later[tie]!, prior: share * ties.texts[tie]! }, total);

  const sizes = { earlier: textsOf(corpus, earlierSet), later: textsOf(corpus, laterSet) };
  const chance = chanceOfSplit(sizes.earlier, sizes.later);
  const { least, tested } = leastTestable(byTexts, chance.least, FALSE_DISCOVERIES);
  const isTested = (tie: number) => earlier[tie]! + later[tie]! >= least;
  const pOf = (tie: number) => (isTested(tie) ? chance.of({ earlier: earlier[tie]!, later: later[tie]! }) : 1);
  const far = [...met.filter((tie) => isTested(tie) && pOf(tie) <= FALSE_DISCOVERIES)];
  const limit = discoveryLimit(far.map(pOf), tested, FALSE_DISCOVERIES);
  const isChanged = (tie: number, z?: number) => isTested(tie) && pOf(tie) <= limit && (z ?? zOf(tie)) !== 0;
  const changeOf = (tie: number): Change => {
    const [before, after, z] = [earlier[tie]!, later[tie]!, zOf(tie)];
    const kind = !isChanged(tie, z) ? 'chance' : z > 0 ? (before === 0 ? 'gained' : 'stronger') : after === 0 ? 'lost' : 'weaker';
    return { tie, kind, earlier: before, later: after, z, p: pOf(tie) };
  };
  const changed = far
    .filter((tie) => isChanged(tie))
    .map(changeOf)
    .sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || x.tie - y.tie);
  const counts = { gained: 0, lost: 0, stronger: 0, weaker: 0, chance: met.length - changed.length };
  for (const { kind } of changed) counts[kind]++;
  let others: Int32Array | undefined;
  return {
    earlier: { articles: earlierSet.size, texts: sizes.earlier },
    later: { articles: laterSet.size, texts: sizes.later },
    counts,
    ties: met.length,
    tested,
    leastTexts: least,
    changed,
    unchanged: () =>
      (others ??= farthestFirst(
        met.filter((tie) => !isChanged(tie)),
        (tie) => Math.abs(zOf(tie)),
        (tie) => [earlier[tie]!, later[tie]!, ties.texts[tie]!],
      )),
    changeOf,
  };
}

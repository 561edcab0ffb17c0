import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ArticleSet } from './article-set.ts';
import { chanceOfSplit } from './chance-split.ts';
import { discoveryLimit, leastTestable } from './false-discovery.ts';
import { farthestFirst } from './farthest-first.ts';
import { logOddsZ } from './log-odds.ts';
import { eachSingle, textsByTie, textsOf } from './period-ties.ts';

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
  const isHiddenName = Uint8Array.from(entities.type, (type) => Number(hiddenTypes.includes(type)));
  const hidesSome = hiddenTypes.length > 0;
  const isHidden = (tie: number) => hidesSome && (isHiddenName[ties.a[tie]!] === 1 || isHiddenName[ties.b[tie]!] === 1);
  const textsIn = (tie: number, texts: Int32Array, { has }: ArticleSet) =>
    isHidden(tie) ? 0 : tie < ties.several ? texts[tie]! : has[ties.articleOf(tie)]!;
  const earlierOf = (tie: number) => textsIn(tie, earlier, earlierSet);
  const laterOf = (tie: number) => textsIn(tie, later, laterSet);

  const total = { earlier: 0, later: 0, prior: 0 };
  const severalMet = new Int32Array(ties.several);
  let met = 0;
  let everywhere = 0;
  let most = 2;
  for (let tie = 0; tie < ties.several; tie++) {
    if (isHidden(tie)) continue;
    everywhere += ties.texts[tie]!;
    const texts = earlier[tie]! + later[tie]!;
    if (texts === 0) continue;
    total.earlier += earlier[tie]!;
    total.later += later[tie]!;
    if (texts > most) most = texts;
    severalMet[met++] = tie;
  }
  const several = severalMet.subarray(0, met);
  // Most ties are of one article, and what holds of one holds of all that it has: they are counted without being looked at.
  const shownFrom = (from: number, to: number) => {
    if (!hidesSome) return to - from;
    let shown = 0;
    for (let tie = from; tie < to; tie++) if (!isHidden(tie)) shown++;
    return shown;
  };
  everywhere += shownFrom(ties.several, ties.count);
  const byTexts = new Int32Array(most + 1);
  for (const tie of several) byTexts[earlier[tie]! + later[tie]!]!++;
  let singles = 0;
  eachSingle(corpus, earlierSet, laterSet, (article, from, to) => {
    const shown = shownFrom(from, to);
    const [before, after] = [earlierSet.has[article]!, laterSet.has[article]!];
    total.earlier += before * shown;
    total.later += after * shown;
    byTexts[before + after]! += shown;
    singles += shown;
  });
  const everyMet = (isKept: (tie: number) => boolean): Int32Array => {
    const all = new Int32Array(several.length + singles);
    let count = 0;
    for (const tie of several) if (isKept(tie)) all[count++] = tie;
    eachSingle(corpus, earlierSet, laterSet, (_, from, to) => {
      for (let tie = from; tie < to; tie++) if (!isHidden(tie) && isKept(tie)) all[count++] = tie;
    });
    return all.subarray(0, count);
  };
  total.prior = Math.min(total.earlier, total.later);
  const share = everywhere === 0 ? 0 : total.prior / everywhere;
  const zOf = (tie: number) =>
    total.prior === 0 ? 0 : logOddsZ({ earlier: earlierOf(tie), later: laterOf(tie), prior: share * ties.texts[tie]! }, total);

  const sizes = { earlier: textsOf(corpus, earlierSet), later: textsOf(corpus, laterSet) };
  const chance = chanceOfSplit(sizes.earlier, sizes.later);
  const { least, tested } = leastTestable(byTexts, chance.least, FALSE_DISCOVERIES);
  // One article that lies in both periods is two texts, one in either.
  const testsSingles = least <= 2;
  const isTested = (tie: number) => (testsSingles || tie < ties.several) && earlierOf(tie) + laterOf(tie) >= least;
  const pOf = (tie: number) => (isTested(tie) ? chance.of({ earlier: earlierOf(tie), later: laterOf(tie) }) : 1);
  const far = [...(testsSingles ? everyMet(() => true) : several).filter((tie) => isTested(tie) && pOf(tie) <= FALSE_DISCOVERIES)];
  const limit = discoveryLimit(far.map(pOf), tested, FALSE_DISCOVERIES);
  const isChanged = (tie: number, z?: number) => isTested(tie) && pOf(tie) <= limit && (z ?? zOf(tie)) !== 0;
  const changeOf = (tie: number): Change => {
    const [before, after, z] = [earlierOf(tie), laterOf(tie), zOf(tie)];
    const kind = !isChanged(tie, z) ? 'chance' : z > 0 ? (before === 0 ? 'gained' : 'stronger') : after === 0 ? 'lost' : 'weaker';
    return { tie, kind, earlier: before, later: after, z, p: pOf(tie) };
  };
  const changed = far
    .filter((tie) => isChanged(tie))
    .map(changeOf)
    .sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || x.tie - y.tie);
  const counts = { gained: 0, lost: 0, stronger: 0, weaker: 0, chance: several.length + singles - changed.length };
  for (const { kind } of changed) counts[kind]++;
  let others: Int32Array | undefined;
  return {
    earlier: { articles: earlierSet.size, texts: sizes.earlier },
    later: { articles: laterSet.size, texts: sizes.later },
    counts,
    ties: several.length + singles,
    tested,
    leastTexts: least,
    changed,
    unchanged: () =>
      (others ??= farthestFirst(
        everyMet((tie) => !isChanged(tie)),
        (tie) => Math.abs(zOf(tie)),
        (tie) => [earlierOf(tie), laterOf(tie), ties.texts[tie]!],
      )),
    changeOf,
  };
}

import { unitStart } from '../../schema/time-unit.ts';
import { chooseBins } from './choose-bins.ts';
import { FEWEST_ARTICLES } from './corpus-peaks.ts';
import type { Dating } from './dating.ts';
import { kleinberg } from './kleinberg.ts';
import type { NameTable } from './name-table.ts';

/** Beginning a burst costs the more, the more bins there are: bins that are mostly empty only make it dear. */
const LEAST_PER_BIN = 1;

/** Days in which an entity is named more often than usual. */
export interface BurstDays {
  readonly entity: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Rows of the articles that are wholly within and name it, ascending. */
  readonly articles: readonly number[];
  readonly weight: number;
}

/**
 * Bursts of every entity, heaviest first. Articles dated to no single bin (a month only, where bins are days) are no evidence for
 * or against; those that lie within a burst are counted in it all the same, as a range on the page counts them.
 */
export function entityBursts(dating: Dating, names: NameTable): BurstDays[] {
  const { unit, first: firstBin, before, bin, article } = chooseBins(dating, LEAST_PER_BIN);
  const binOfArticle = new Int32Array(names.start.length - 1).fill(-1);
  article.forEach((row, i) => (binOfArticle[row] = bin[i]!));
  const filled = bin.filter((at, i) => i === 0 || at !== bin[i - 1]).length;
  const bursts: BurstDays[] = [];
  for (let entity = 0; entity + 1 < names.startOf.length; entity++) {
    const articles = names.article.subarray(names.startOf[entity], names.startOf[entity + 1]);
    if (articles.length < FEWEST_ARTICLES) continue;
    for (const { first, last, weight } of kleinberg(countByBin(articles, binOfArticle), { before, filled })) {
      const firstDay = unitStart(unit, firstBin + first);
      const lastDay = unitStart(unit, firstBin + last + 1) - 1;
      const inside = [...articles].filter(
        (row) => row < dating.firstDay.length && dating.firstDay[row]! >= firstDay && dating.lastDay[row]! <= lastDay,
      );
      if (inside.length >= FEWEST_ARTICLES) bursts.push({ entity, firstDay, lastDay, articles: inside, weight });
    }
  }
  return bursts.sort((x, y) => y.weight - x.weight || x.entity - y.entity || x.firstDay - y.firstDay);
}

/** Articles stand in the order of their days, hence of their bins. */
function countByBin(articles: Int32Array, binOfArticle: Int32Array): { bin: number[]; count: number[] } {
  const bin: number[] = [];
  const count: number[] = [];
  for (const article of articles) {
    const at = binOfArticle[article]!;
    if (at < 0) continue;
    if (bin.at(-1) === at) count[count.length - 1]!++;
    else {
      bin.push(at);
      count.push(1);
    }
  }
  return { bin, count };
}

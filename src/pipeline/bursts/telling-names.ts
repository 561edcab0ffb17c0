import { gSquared } from '../../schema/surprise.ts';
import type { NameTable } from './name-table.ts';

/** The page shows fewer, and may hide some by type. */
const MOST_NAMES = 5;
/** G² of p = 0.05: a label is a hint where to look, not a finding. */
const UNLIKELY = 3.84;

/**
 * Entities that set some articles apart from all others: named in at least two and a quarter of them, more often than elsewhere
 * and hardly by chance; those of greatest surprise first, at most five.
 */
export function tellingNames(articles: readonly number[], names: NameTable): number[] {
  const total = names.start.length - 1;
  const here = new Map<number, number>();
  for (const article of articles)
    for (let i = names.start[article]!; i < names.start[article + 1]!; i++)
      here.set(names.entity[i]!, (here.get(names.entity[i]!) ?? 0) + 1);
  const telling: { entity: number; surprise: number }[] = [];
  for (const [entity, count] of here) {
    if (count < 2 || count * 4 < articles.length) continue;
    const everywhere = names.startOf[entity + 1]! - names.startOf[entity]!;
    const surprise = gSquared(count, articles.length, everywhere, total); // negative where rarer than elsewhere
    if (surprise >= UNLIKELY) telling.push({ entity, surprise });
  }
  telling.sort((x, y) => y.surprise - x.surprise || x.entity - y.entity);
  return telling.slice(0, MOST_NAMES).map(({ entity }) => entity);
}

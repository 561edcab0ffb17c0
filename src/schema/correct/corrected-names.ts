import type { EntityType } from '../entity.ts';
import type { NameRow } from './find-named.ts';
import type { CorrectionPlan } from './plan-corrections.ts';
import type { MovedName } from './correct-article.ts';

/** One that counts once corrections are done. */
export interface CorrectedName {
  /** Row that it counts as. */
  readonly row: number;
  readonly name: string;
  readonly type: EntityType;
  /** Every name that the articles use for it, with how often, most frequent first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** The rows that are one now, the one that it counts as first. */
  readonly rows: readonly number[];
}

/**
 * Everybody who counts, in the order of the rows, with the names of all that was merged and without those that splits took away.
 *
 * @param moved in all articles
 */
export function correctedNames(rows: readonly NameRow[], plan: CorrectionPlan, moved: readonly MovedName[]): CorrectedName[] {
  const changed = new Map(changedNames(rows, plan, moved).map((one) => [one.row, one]));
  const { under, hidden } = plan;
  const all: CorrectedName[] = [];
  under.forEach((root, row) => {
    if (root !== row || hidden.has(row)) return;
    all.push(changed.get(row) ?? { ...rows[row]!, row, rows: [row] });
  });
  return all;
}

/** Of these only the ones that corrections bear on, in the order of the rows. */
export function changedNames(rows: readonly NameRow[], plan: CorrectionPlan, moved: readonly MovedName[]): CorrectedName[] {
  const { under, named, typed, hidden, created } = plan;
  const members = new Map<number, number[]>();
  const touch = (root: number) => {
    if (hidden.has(root)) return undefined;
    const known = members.get(root) ?? [root];
    members.set(root, known);
    return known;
  };
  under.forEach((root, row) => {
    if (root !== row) touch(root)?.push(row);
    else if (row >= rows.length) touch(row);
  });
  const changes = changesOf(moved, under);
  for (const root of [...named.keys(), ...typed.keys(), ...changes.keys()]) touch(root);
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([row, group]) => {
      const own = rows[row] ?? created[row - rows.length]!;
      return {
        row,
        name: named.get(row) ?? own.name,
        type: typed.get(row) ?? own.type,
        names: sumOf(group, rows, changes.get(row)),
        rows: group,
      };
    });
}

function changesOf(moved: readonly MovedName[], under: Int32Array): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const changes = new Map<number, Map<string, number>>();
  const change = (row: number, name: string, by: number) => {
    const known = changes.get(row) ?? new Map<string, number>();
    known.set(name, (known.get(name) ?? 0) + by);
    changes.set(row, known);
  };
  for (const { from, to, name } of moved) {
    if (from >= 0) change(under[from]!, name, -1);
    if (to >= 0) change(under[to]!, name, 1);
  }
  return changes;
}

function sumOf(group: readonly number[], rows: readonly NameRow[], change?: ReadonlyMap<string, number>): CorrectedName['names'] {
  if (group.length === 1 && !change) return rows[group[0]!]?.names ?? [];
  const counts = new Map(change);
  for (const row of group) for (const [name, count] of rows[row]?.names ?? []) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0));
}

import type { Correction, NamedEntity } from '../../schema/corrections.ts';
import { ENTITY_TYPES } from '../../schema/entity.ts';
import { evenWriting } from '../../schema/even-writing.ts';
import type { PlacedCorrection } from '../settings/settings.ts';
import type { Clusters } from './cluster.ts';
import type { NameTable, TableForm } from './name-table.ts';
import type { Settled } from './settle-names.ts';

/** Sets of names, by index, no two of which are ever one. */
export type Parted = readonly (readonly number[])[];

/**
 * Who was said to be two, in names of the corpus: no rule of ours may join them, so this comes before the rules. Somebody may be called
 * by a name that another correction gives. Who is not found here is looked for, and reported, with the other corrections.
 */
export function partedNames(placed: readonly PlacedCorrection[], table: NameTable): Parted {
  const corrections = placed.map(({ correction }) => correction);
  const given = givenNames(corrections);
  return corrections.flatMap((correction) => {
    if (correction.kind !== 'apart') return [];
    const names = correction.entities.map((entity) => indexOf(entity, table) ?? indexOf(given.get(evenWriting(entity.name)), table));
    return names.includes(undefined) ? [] : [names as number[]];
  });
}

/**
 * Without what an article takes for one and a correction keeps apart: full names of people. A surname or a short name beside the full one
 * stays short for it there, whoever it is where it stands alone.
 */
export function keepParted(settled: readonly Settled[], parted: Parted): readonly Settled[] {
  if (parted.length === 0) return settled;
  const areParted = (form: TableForm, name: number) =>
    form.type === 'person' && form.parts.length > 1 && parted.some((names) => names.includes(form.name) && names.includes(name));
  return settled.map((targets) => new Map([...targets].filter(([form, { name }]) => !areParted(form, name))));
}

export function partClusters(parted: Parted, clusters: Clusters): void {
  for (const names of parted) for (const [i, a] of names.entries()) for (const b of names.slice(i + 1)) clusters.part(a, b);
}

function givenNames(corrections: readonly Correction[]): ReadonlyMap<string, NamedEntity> {
  return new Map(
    corrections.flatMap((correction) => (correction.kind === 'rename' ? [[evenWriting(correction.to), correction.entity] as const] : [])),
  );
}

/** Undefined where nobody bears the name, or several types do. */
function indexOf(entity: NamedEntity | undefined, table: NameTable): number | undefined {
  if (!entity) return undefined;
  const found = (entity.type ? [entity.type] : ENTITY_TYPES).flatMap((type) => table.find(entity.name, type) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

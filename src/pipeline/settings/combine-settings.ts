import type { Correction } from '../../schema/corrections.ts';
import { evenWriting } from '../../schema/even-writing.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findContradictions } from './find-contradictions.ts';
import type { ListedEntity, PlacedCorrection, PlacedEntity, Settings } from './settings.ts';
import { settleList } from './settle-list.ts';

/** All lists and corrections as one, the first file's first. What cannot be followed is said and left out. */
export function combineSettings(
  lists: readonly PlacedEntity[],
  placed: readonly PlacedCorrection[],
): { settings: Settings; notes: Diagnostic[] } {
  const { kept, notes } = findContradictions(placed);
  const settled = settleList(
    lists.map((one) => ({ ...one, aliases: one.entity.aliases.map((alias) => ({ alias, path: one.path, line: one.line })) })),
  );
  const corrections = kept.map((one) => ({ ...one, correction: withListedType(one.correction, settled.listed) }));
  return { settings: { listed: settled.listed, corrections }, notes: [...notes, ...settled.notes] };
}

/** Whoever gets an alias and stands on the list has a type, also where no article names him otherwise. */
function withListedType(correction: Correction, listed: readonly ListedEntity[]): Correction {
  if (correction.kind !== 'alias' || correction.entity.type) return correction;
  const key = evenWriting(correction.entity.name);
  const types = new Set(listed.filter(({ name }) => evenWriting(name) === key).map(({ type }) => type));
  const [type] = types;
  return type && types.size === 1 ? { ...correction, entity: { ...correction.entity, type } } : correction;
}

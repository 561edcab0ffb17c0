import type { Correction, NamedEntity } from '../../schema/corrections.ts';

/**
 * The corrections so far and one more. What says the contrary of the new one gives way to it: of two names for one the last counts, and
 * whoever is merged into another keeps no name or type of its own.
 */
export function withStep(steps: readonly Correction[], step: Correction): Correction[] {
  const kept = steps.filter((known) => !givesWay(known, step));
  return [...kept, step];
}

function givesWay(known: Correction, step: Correction): boolean {
  if (keyOf(known) === keyOf(step)) return true;
  switch (step.kind) {
    case 'rename':
    case 'retype':
      return known.kind === step.kind && isSame(known.entity, step.entity);
    case 'hide':
      return known.kind === 'rename' && isSame(known.entity, step.entity);
    case 'merge':
      if (known.kind === 'rename' || known.kind === 'retype') return step.entities.slice(1).some((one) => isSame(one, known.entity));
      return known.kind === 'apart' && known.entities.every((one) => step.entities.some((other) => isSame(one, other)));
    case 'apart':
      return (
        known.kind === 'merge' &&
        known.entities.length === 2 &&
        known.entities.every((one) => step.entities.some((other) => isSame(one, other)))
      );
    case 'add':
    case 'alias': {
      // Of two who are given the same words, the last has them: given to both, they would be neither's.
      const names = new Set(givenNames(step));
      return givenNames(known).length > 0 && givenNames(known).every((name) => names.has(name));
    }
    default:
      return false;
  }
}

/** The names that a correction gives wherever they stand. */
export function givenNames(step: Correction): readonly string[] {
  return step.kind === 'add' ? [step.entity.name, ...step.aliases] : step.kind === 'alias' ? step.aliases : [];
}

/** Equal for corrections that say the same. */
export function keyOf(correction: Correction): string {
  return JSON.stringify(correction, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function isSame(a: NamedEntity, b: NamedEntity): boolean {
  return a.name === b.name && a.type === b.type;
}

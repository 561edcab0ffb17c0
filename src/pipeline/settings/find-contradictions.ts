import type { Correction, NamedEntity } from '../../schema/corrections.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { evenWriting } from '../../schema/even-writing.ts';
import type { PlacedCorrection, SettingsPlace } from './settings.ts';

/** One thing that a correction says of one entity, or of a pair. */
interface Claim {
  readonly by: PlacedCorrection;
  /** Equal for claims that exclude each other unless they say the same. */
  readonly about: string;
  readonly says: string;
  readonly types: readonly (string | undefined)[];
  /** As a message may show it. */
  readonly shown: string;
}

/**
 * Parts the corrections that contradict each other from the rest, as far as can be seen without the articles; of two that do, neither
 * is followed. A name without a type may mean one of any type.
 */
export function findContradictions(corrections: readonly PlacedCorrection[]): { kept: PlacedCorrection[]; notes: Diagnostic[] } {
  const claims = new Map<string, Claim[]>();
  for (const placed of corrections)
    for (const claim of claimsOf(placed)) {
      const same = claims.get(claim.about);
      if (same) same.push(claim);
      else claims.set(claim.about, [claim]);
    }
  const contradicted = new Set<PlacedCorrection>();
  const notes: Diagnostic[] = [];
  for (const group of claims.values()) {
    if (group.every(({ says }) => says === group[0]!.says)) continue;
    for (const claim of group) {
      const other = group.find(({ by, says, types }) => by !== claim.by && says !== claim.says && areCompatible(types, claim.types));
      if (!other || contradicted.has(claim.by)) continue;
      contradicted.add(claim.by);
      const { path, line } = claim.by;
      const message = `${claim.shown} contradicts ${other.shown} in ${placeWords(other.by, path)}; both are left out`;
      notes.push({ kind: 'note', path, line, message, cure: 'remove one of them' });
    }
  }
  return { kept: corrections.filter((placed) => !contradicted.has(placed)), notes };
}

/** "line 7", or "other/corrections.json:7" seen from another file. */
export function placeWords({ path, line }: SettingsPlace, from: string): string {
  return path === from ? `line ${line}` : `${path}:${line}`;
}

function claimsOf(by: PlacedCorrection): Claim[] {
  const { correction } = by;
  const claim = (about: string, says: string, entities: readonly NamedEntity[], shown: string): Claim => ({
    by,
    about: `${about} ${JSON.stringify(entities.map(({ name }) => evenWriting(name)))}`,
    says,
    types: entities.map(({ type }) => type),
    shown,
  });
  switch (correction.kind) {
    case 'merge':
    case 'apart':
      return pairs(correction).map((pair) =>
        claim('one', correction.kind, pair, `“${correction.kind}” of ${pair.map(quoted).join(' and ')}`),
      );
    case 'rename':
    case 'retype': {
      const { kind, entity, to } = correction;
      return [claim(kind === 'rename' ? 'name' : 'type', to, [entity], `“${kind}” of ${quoted(entity)} to “${excerpt(to, 40)}”`)];
    }
    case 'hide':
      return [claim('name', '', [correction.entity], `“hide” of ${quoted(correction.entity)}`)];
    default:
      return [];
  }
}

/** Each two of them, the names in one order. */
function pairs({ entities }: Extract<Correction, { entities: unknown }>): NamedEntity[][] {
  const key = ({ name, type }: NamedEntity) => `${evenWriting(name)} ${type ?? ''}`;
  const sorted = [...entities].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return sorted.flatMap((first, i) => sorted.slice(i + 1).map((second) => [first, second]));
}

function areCompatible(a: Claim['types'], b: Claim['types']): boolean {
  return a.every((type, i) => type === undefined || b[i] === undefined || type === b[i]);
}

function quoted({ name }: NamedEntity): string {
  return `“${excerpt(name, 40)}”`;
}

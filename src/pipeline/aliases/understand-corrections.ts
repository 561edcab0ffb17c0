import type { MentionPlace, NamedEntity } from '../../schema/corrections.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { PlacedCorrection } from '../settings/settings.ts';
import type { Clusters } from './cluster.ts';
import type { NameTable } from './name-table.ts';
import type { Settled } from './settle-names.ts';

/** Mentions of one that are another's. */
export interface Split {
  readonly name: number;
  readonly to: number;
  /** Name under which `to` is shown where no article names it. */
  readonly shown: string;
  readonly articles: ReadonlySet<string>;
  readonly mentions: readonly MentionPlace[];
  readonly from: PlacedCorrection;
}

/** What the corrections ask for, in names of the corpus. */
export interface Wishes {
  readonly merges: readonly { readonly names: readonly number[]; readonly shown: string; readonly from: PlacedCorrection }[];
  readonly parted: readonly { readonly names: readonly number[]; readonly from: PlacedCorrection }[];
  readonly splits: readonly Split[];
  readonly shown: ReadonlyMap<number, string>;
  readonly types: ReadonlyMap<number, EntityType>;
  readonly hidden: ReadonlySet<number>;
  /** What nobody in the corpus fits. */
  readonly notes: readonly Diagnostic[];
}

/** Looks up everybody whom a correction names. One that names somebody unknown, or who may be two, is left undone and reported. */
export function understandCorrections(corrections: readonly PlacedCorrection[], table: NameTable): Wishes {
  const merges: Wishes['merges'][number][] = [];
  const parted: Wishes['parted'][number][] = [];
  const splits: Split[] = [];
  const shown = new Map<number, string>();
  const types = new Map<number, EntityType>();
  const hidden = new Set<number>();
  const notes: Diagnostic[] = [];
  for (const from of corrections) {
    const { correction } = from;
    const find = (entity: NamedEntity) => whom(entity, table);
    const asked = (entities: readonly NamedEntity[]): number[] | undefined => {
      const found = entities.map(find);
      const missing = found.find((answer) => typeof answer !== 'number');
      if (missing === undefined) return found as number[];
      notes.push({ kind: 'note', path: from.path, line: from.line, ...(missing as Unknown) });
      return undefined;
    };
    switch (correction.kind) {
      case 'merge': {
        const names = asked(correction.entities);
        if (names) merges.push({ names, shown: correction.entities[0]!.name, from });
        break;
      }
      case 'apart': {
        const names = asked(correction.entities);
        if (names) parted.push({ names, from });
        break;
      }
      case 'split': {
        const [name] = asked([correction.entity]) ?? [];
        if (name === undefined) break;
        const { type } = table.names[name]!.form;
        const other = correction.to;
        const to = other
          ? table.form(other.name, other.type ?? type).name
          : table.given(correction.entity.name, type, `split ${splits.length}`).name;
        splits.push({
          name,
          to,
          shown: (other ?? correction.entity).name,
          articles: new Set(correction.articles),
          mentions: correction.mentions,
          from,
        });
        break;
      }
      case 'rename': {
        const [name] = asked([correction.entity]) ?? [];
        if (name !== undefined) shown.set(name, correction.to);
        break;
      }
      case 'retype': {
        const [name] = asked([correction.entity]) ?? [];
        if (name !== undefined) types.set(name, correction.to);
        break;
      }
      case 'hide': {
        const [name] = asked([correction.entity]) ?? [];
        if (name !== undefined) hidden.add(name);
        break;
      }
      case 'add':
      case 'alias': // they are on the user's list by now
    }
  }
  return { merges, parted, splits, shown, types, hidden, notes };
}

/** Without what an article would take for one and a correction keeps apart. */
export function keepParted(settled: readonly Settled[], { parted }: Wishes): readonly Settled[] {
  if (parted.length === 0) return settled;
  const areParted = (a: number, b: number) => parted.some(({ names }) => names.includes(a) && names.includes(b));
  return settled.map((targets) => new Map([...targets].filter(([form, { name }]) => !areParted(form.name, name))));
}

/**
 * Joins what is to be merged and parts what is to stay apart, before any rule of our own joins anything.
 *
 * @returns what contradicts something: left undone
 */
export function applyWishes({ merges, parted }: Wishes, clusters: Clusters): Diagnostic[] {
  const notes: Diagnostic[] = [];
  for (const { names } of parted) for (const [i, a] of names.entries()) for (const b of names.slice(i + 1)) clusters.part(a, b);
  for (const { names, from } of merges) {
    const mayJoin = names.every((a) => names.every((b) => !clusters.arePartedFor(a, b)));
    if (mayJoin && names.every((name) => clusters.join(names[0]!, name))) continue;
    const { path, line } = from;
    notes.push({
      kind: 'note',
      path,
      line,
      message: 'this merge contradicts another correction or your own list, which keeps two of its names apart',
      cure: 'remove one of the two',
    });
  }
  return notes;
}

interface Unknown {
  readonly message: string;
  readonly cure: string;
}

function whom({ name, type }: NamedEntity, table: NameTable): number | Unknown {
  const found = (type ? [type] : ENTITY_TYPES).flatMap((type) => {
    const index = table.find(name, type);
    return index === undefined ? [] : [{ type, index }];
  });
  if (found.length === 1) return found[0]!.index;
  if (found.length > 1) {
    const types = found.map(({ type }) => type).join(' and ');
    return {
      message: `“${name}” is ${types} here, and the correction does not say which`,
      cure: `write {"name": "${name}", "type": "${found[0]!.type}"}`,
    };
  }
  const what = type ? `no ${type}` : 'nobody';
  return {
    message: `${what} is named “${name}” in these articles, so this correction does nothing`,
    cure: 'check the spelling, or remove it',
  };
}

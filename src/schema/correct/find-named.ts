import type { NamedEntity } from '../corrections.ts';
import type { EntityType } from '../entity.ts';
import { evenWriting } from '../even-writing.ts';

/** What of an entity tells whether a correction is about it. */
export interface NameRow {
  /** As it is shown. */
  readonly name: string;
  readonly type: EntityType;
  /** Every name that the articles use for it, with how often. */
  readonly names: readonly (readonly [name: string, count: number])[];
}

/** Nobody, or more than one, fits what a correction says of whom it is about. */
export type NotFound =
  | { readonly kind: 'nobody'; readonly entity: NamedEntity }
  | { readonly kind: 'several'; readonly entity: NamedEntity; readonly types: readonly EntityType[]; readonly names: readonly string[] };

/**
 * Finds entities by what somebody writes of them: the name under which one is shown without corrections, else one that a correction
 * gives, else one that the articles use for it and for no other. Differences in writing that nobody means make none.
 */
export class NamedRows {
  readonly #rows: NameRow[];
  /** Types that corrections give, beside the row's own. */
  readonly #types = new Map<number, EntityType[]>();
  readonly #shown = new Map<string, number[]>();
  readonly #given = new Map<string, number[]>();
  /** Made when somebody is first asked for by another name. */
  #used: Map<string, number[]> | undefined;

  constructor(rows: readonly NameRow[]) {
    this.#rows = [...rows];
    rows.forEach(({ name }, row) => into(this.#shown, name, row));
  }

  /** Adds one whom no article names yet. @returns its row */
  create(name: string, type: EntityType, isFound: boolean): number {
    const row = this.#rows.push({ name, type, names: [] }) - 1;
    if (isFound) into(this.#given, name, row);
    return row;
  }

  /** From now on the row is found under this name as well. */
  name(row: number, name: string): void {
    into(this.#given, name, row);
  }

  /** From now on the row is found as one of this type as well. */
  type(row: number, type: EntityType): void {
    this.#types.set(row, [...(this.#types.get(row) ?? []), type]);
  }

  /** @param byUse by names that the articles use, where none is shown under it */
  find(entity: NamedEntity, byUse: boolean): number | NotFound {
    const key = evenWriting(entity.name);
    const { type } = entity;
    const fits = (row: number) => type === undefined || this.#rows[row]!.type === type || this.#types.get(row)?.includes(type) === true;
    let found = this.#shown.get(key)?.filter(fits) ?? [];
    if (found.length === 0) found = this.#given.get(key)?.filter(fits) ?? [];
    if (found.length === 0 && byUse) found = this.#usedNames().get(key)?.filter(fits) ?? [];
    if (found.length === 1) return found[0]!;
    if (found.length === 0) return { kind: 'nobody', entity };
    const types = [...new Set(found.map((row) => this.#rows[row]!.type))];
    return { kind: 'several', entity, types, names: found.map((row) => this.#rows[row]!.name) };
  }

  #usedNames(): Map<string, number[]> {
    if (!this.#used) {
      this.#used = new Map();
      for (const [row, { names }] of this.#rows.entries()) for (const [name] of names) into(this.#used, name, row);
    }
    return this.#used;
  }
}

function into(map: Map<string, number[]>, name: string, row: number): void {
  const key = evenWriting(name);
  const rows = map.get(key);
  if (!rows) map.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

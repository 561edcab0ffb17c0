import type { Correction, MentionPlace } from '../corrections.ts';
import type { EntityType } from '../entity.ts';
import { evenWriting } from '../even-writing.ts';
import { NamedRows, type NameRow, type NotFound } from './find-named.ts';

/** Mentions of one that are another's. Rows are as they are before anything is merged. */
export interface SplitPlan {
  /** Which of the corrections says so. */
  readonly by: number;
  readonly from: number;
  readonly to: number;
  /** Ids. */
  readonly articles: ReadonlySet<string>;
  readonly mentions: readonly MentionPlace[];
}

/** Names that are somebody's wherever they stand. */
interface AddedNames {
  readonly by: number;
  readonly row: number;
  readonly names: readonly string[];
}

/** A correction that cannot be followed; `claimed`: another gives this name to somebody else, so that it stands for neither. */
export type Unfit = { readonly by: number } & (NotFound | { readonly kind: 'apart' } | { readonly kind: 'claimed'; readonly name: string });

/** What corrections make of a list of entities. Rows are those of the list, and then those that corrections make. */
export interface CorrectionPlan {
  /** By row: the row that it counts as; itself, where it is merged into no other. */
  readonly under: Int32Array;
  /** By row that counts: the name and the type that corrections give it. */
  readonly named: ReadonlyMap<number, string>;
  readonly typed: ReadonlyMap<number, EntityType>;
  /** Rows that count and are shown nowhere. */
  readonly hidden: ReadonlySet<number>;
  /** In the rows that follow those of the list. */
  readonly created: readonly { readonly name: string; readonly type: EntityType }[];
  readonly splits: readonly SplitPlan[];
  readonly added: readonly AddedNames[];
  /** Lines of furniture that count. */
  readonly counted: readonly { readonly by: number; readonly line: string }[];
  /** Pairs of rows that were said to be two. */
  readonly apart: readonly (readonly [number, number])[];
  readonly unfit: readonly Unfit[];
}

/**
 * Reads corrections against the entities of a corpus. The order of corrections is no matter: one may call somebody by a name that
 * another one gives. What fits nobody, or may mean two, is left undone and said.
 */
export function planCorrections(rows: readonly NameRow[], corrections: readonly Correction[]): CorrectionPlan {
  return new Planner(rows, corrections).plan();
}

class Planner {
  readonly #rows: readonly NameRow[];
  readonly #corrections: readonly Correction[];
  readonly #table: NamedRows;
  readonly #parent: number[];
  readonly #merges: { readonly by: number; readonly rows: readonly number[]; readonly name: string }[] = [];
  readonly #apart: [number, number][] = [];
  readonly #renamed = new Map<number, string>();
  readonly #retyped = new Map<number, EntityType>();
  readonly #hidden: number[] = [];
  readonly #created: { name: string; type: EntityType }[] = [];
  readonly #splits: SplitPlan[] = [];
  readonly #added: AddedNames[] = [];
  readonly #counted: { by: number; line: string }[] = [];
  readonly #unfit: Unfit[] = [];

  constructor(rows: readonly NameRow[], corrections: readonly Correction[]) {
    this.#rows = rows;
    this.#corrections = corrections;
    this.#table = new NamedRows(rows);
    this.#parent = rows.map((_, row) => row);
  }

  plan(): CorrectionPlan {
    this.#readAll();
    this.#merge();
    const under = Int32Array.from(this.#parent, (_, row) => this.#find(row));
    const named = new Map<number, string>();
    for (const { rows, name } of this.#merges) {
      const [lead] = rows;
      if (under[lead!] === lead && this.#row(lead!).name !== name) named.set(lead!, name);
    }
    const typed = new Map<number, EntityType>();
    settle(this.#renamed, under, named);
    settle(this.#retyped, under, typed);
    return {
      under,
      named,
      typed,
      hidden: new Set(this.#hidden.map((row) => under[row]!)),
      created: this.#created,
      splits: this.#splits,
      added: this.#unclaimed(under),
      counted: this.#counted,
      apart: this.#apart,
      unfit: this.#unfit.sort((a, b) => a.by - b.by),
    };
  }

  #row(row: number): { readonly name: string; readonly type: EntityType } {
    return this.#rows[row] ?? this.#created[row - this.#rows.length]!;
  }

  /** Those first that call everybody by a name that is shown, as long as that gives names to others; then by names that articles use. */
  #readAll(): void {
    let pending = [...this.#corrections.keys()];
    for (let byUse = false; ;) {
      const before = pending.length;
      const failed: Unfit[] = [];
      pending = pending.filter((by) => {
        const problem = this.#read(by, byUse);
        if (problem) failed.push({ by, ...problem });
        return problem !== undefined;
      });
      if (pending.length > 0 && pending.length === before && byUse) {
        this.#unfit.push(...failed);
        return;
      }
      if (pending.length === 0) return;
      if (pending.length === before) byUse = true;
    }
  }

  /** @returns why it cannot be followed, as far as is known by now */
  #read(by: number, byUse: boolean): NotFound | undefined {
    const correction = this.#corrections[by]!;
    const whom = (entity: { readonly name: string; readonly type?: EntityType }) => this.#table.find(entity, byUse);
    switch (correction.kind) {
      case 'merge':
      case 'apart': {
        const found = correction.entities.map(whom);
        const missing = found.find((answer) => typeof answer !== 'number');
        if (missing !== undefined) return missing as NotFound;
        const rows = [...new Set(found as number[])];
        if (correction.kind === 'merge') this.#merges.push({ by, rows, name: correction.entities[0]!.name });
        else for (const [i, a] of rows.entries()) for (const b of rows.slice(i + 1)) this.#apart.push([a, b]);
        return undefined;
      }
      case 'add': {
        const { entity, aliases } = correction;
        const row = this.#table.find(entity, false);
        if (typeof row === 'object' && row.kind === 'several') return row;
        const added = typeof row === 'number' ? row : this.#create(entity.name, entity.type, true);
        return this.#give(by, added, [entity.name, ...aliases]);
      }
      case 'alias': {
        const { entity, aliases } = correction;
        const row = whom(entity);
        if (typeof row === 'object' && (row.kind === 'several' || !byUse || !entity.type)) return row;
        return this.#give(by, typeof row === 'number' ? row : this.#create(entity.name, entity.type!, true), aliases);
      }
      case 'count':
        this.#counted.push({ by, line: correction.line });
        return undefined;
      default: {
        const row = whom(correction.entity);
        if (typeof row !== 'number') return row;
        if (correction.kind === 'rename') {
          this.#renamed.set(row, correction.to);
          this.#table.name(row, correction.to);
        } else if (correction.kind === 'retype') {
          this.#retyped.set(row, correction.to);
          this.#table.type(row, correction.to);
        } else if (correction.kind === 'hide') this.#hidden.push(row);
        else return this.#split(by, row, correction);
        return undefined;
      }
    }
  }

  #split(by: number, from: number, { entity, to, articles, mentions }: Extract<Correction, { kind: 'split' }>): NotFound | undefined {
    const type = to?.type ?? this.#row(from).type;
    const known = to && this.#table.find({ name: to.name, type }, false);
    if (typeof known === 'object' && known.kind === 'several') return known;
    const row = typeof known === 'number' ? known : this.#create(to?.name ?? entity.name, type, to !== undefined);
    this.#splits.push({ by, from, to: row, articles: new Set(articles), mentions });
    return undefined;
  }

  /** Without the names that are given to two. */
  #unclaimed(under: Int32Array): AddedNames[] {
    const claims = new Map<string, Set<number>>();
    for (const { row, names } of this.#added)
      for (const name of names) claims.set(evenWriting(name), (claims.get(evenWriting(name)) ?? new Set()).add(under[row]!));
    const isOwn = (name: string) => claims.get(evenWriting(name))!.size === 1;
    return this.#added.flatMap(({ by, row, names }) => {
      for (const name of names) if (!isOwn(name)) this.#unfit.push({ by, kind: 'claimed', name });
      const own = names.filter(isOwn);
      return own.length > 0 ? [{ by, row, names: own }] : [];
    });
  }

  #give(by: number, row: number, names: readonly string[]): undefined {
    this.#added.push({ by, row, names });
    for (const name of names) this.#table.name(row, name);
  }

  #create(name: string, type: EntityType, isFound: boolean): number {
    this.#created.push({ name, type });
    const row = this.#table.create(name, type, isFound);
    this.#parent.push(row);
    return row;
  }

  /** The first of a merge leads, unless another merge puts it under somebody. What would join two that were said to be two is not done in part. */
  #merge(): void {
    const given = new Set(this.#merges.flatMap(({ rows }) => rows.slice(1)));
    const inOrder = [...this.#merges].sort((a, b) => Number(given.has(a.rows[0]!)) - Number(given.has(b.rows[0]!)) || a.by - b.by);
    for (const { by, rows } of inOrder) {
      const roots = new Set(rows.map((row) => this.#find(row)));
      if (this.#apart.some(([a, b]) => a !== b && roots.has(this.#find(a)) && roots.has(this.#find(b)))) {
        this.#unfit.push({ by, kind: 'apart' });
        continue;
      }
      const [lead, ...others] = roots;
      for (const other of others) this.#parent[other] = lead!;
    }
  }

  #find(row: number): number {
    while (this.#parent[row]! !== row) row = this.#parent[row]!;
    return row;
  }
}

/** What is said of the row that leads goes before what is said of one that is merged into it. */
function settle<T>(said: ReadonlyMap<number, T>, under: Int32Array, into: Map<number, T>): void {
  for (const [row, value] of said) if (under[row] !== row && !said.has(under[row]!)) into.set(under[row]!, value);
  for (const [row, value] of said) if (under[row] === row) into.set(row, value);
}

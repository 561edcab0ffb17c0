import type { MarkType } from '../entity.ts';
import type { ExportHead } from './export-head.ts';

interface ExportedName {
  readonly id: string;
  readonly name: string;
  readonly type: MarkType;
}

/** What a file says of a name or a tie beyond what every file says. */
export interface MoreColumn {
  /** ASCII letters and `_`, unlike those of the other columns. */
  readonly id: string;
  readonly type: 'integer' | 'double' | 'string';
}

/** A value by column; undefined where there is none. */
export type MoreValues = readonly (string | number | undefined)[];

export interface ExportedNode {
  readonly entity: ExportedName;
  readonly articles: number;
  /** In px, y downwards; absent where the layout gave the entity no place. */
  readonly place?: { readonly x: number; readonly y: number };
  readonly more?: MoreValues;
}

export interface ExportedTie {
  readonly a: ExportedName;
  readonly b: ExportedName;
  /** In `STRENGTH_UNIT`s. */
  readonly strength: number;
  readonly articles: number;
  /** Independent ones. */
  readonly texts: number;
  readonly surprise: number;
  readonly more?: MoreValues;
}

/** The part of a network that goes into a file, node ids being those of the entities. */
export interface ExportedNetwork {
  /** Absent where a command says it already: a whole corpus, read from files. */
  readonly head?: ExportHead;
  /** What `more` of the names and of the ties holds. */
  readonly nodeColumns?: readonly MoreColumn[];
  readonly tieColumns?: readonly MoreColumn[];
  readonly nodes: readonly ExportedNode[];
  readonly ties: Iterable<ExportedTie>;
}

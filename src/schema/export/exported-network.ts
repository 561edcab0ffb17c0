import type { MarkType } from '../entity.ts';
import type { ExportHead } from './export-head.ts';

interface ExportedName {
  readonly id: string;
  readonly name: string;
  readonly type: MarkType;
}

export interface ExportedNode {
  readonly entity: ExportedName;
  readonly articles: number;
  /** In px, y downwards; absent where the layout gave the entity no place. */
  readonly place?: { readonly x: number; readonly y: number };
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
}

/** The part of a network that goes into a file, node ids being those of the entities. */
export interface ExportedNetwork {
  /** Absent where a command says it already: a whole corpus, read from files. */
  readonly head?: ExportHead;
  readonly nodes: readonly ExportedNode[];
  readonly ties: Iterable<ExportedTie>;
}

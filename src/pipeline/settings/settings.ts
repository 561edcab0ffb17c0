import type { Correction } from '../../schema/corrections.ts';
import type { EntityType } from '../../schema/entity.ts';

/** Somebody on the user's own list (`entities.csv`, `entities.yaml`), which always wins over what the recogniser finds. */
export interface ListedEntity {
  readonly name: string;
  readonly type: EntityType;
  /** Other names that stand for it, wherever they stand; never the name itself. */
  readonly aliases: readonly string[];
  readonly description?: string;
  /** `http(s)` only. */
  readonly link?: string;
}

/** A correction and where it is written, for what is to be said of it. */
export interface PlacedCorrection {
  readonly correction: Correction;
  /** Of the file, as people know it. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What the user knows better, read from the settings at the top of the corpus's folders. */
export interface Settings {
  readonly listed: readonly ListedEntity[];
  readonly corrections: readonly PlacedCorrection[];
}

export const NO_SETTINGS: Settings = { listed: [], corrections: [] };

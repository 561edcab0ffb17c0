import type { CheckAnswer } from '../../schema/checked.ts';
import type { Correction } from '../../schema/corrections.ts';
import type { EntityType } from '../../schema/entity.ts';

/** What of somebody on a list bears on recognising names. */
export interface ListedName {
  readonly name: string;
  readonly type: EntityType;
  /** Other names that stand for it, wherever they stand; never the name itself. */
  readonly aliases: readonly string[];
}

/** Somebody on the user's own list (`entities.csv`, `entities.yaml`), which always wins over what the recogniser finds. */
export interface ListedEntity extends ListedName {
  readonly description?: string;
  /** `http(s)` only. */
  readonly link?: string;
}

/** Where something is written, for what is to be said of it. */
export interface SettingsPlace {
  /** Of the file, as people know it. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

export interface PlacedEntity extends SettingsPlace {
  readonly entity: ListedEntity;
}

export interface PlacedCorrection extends SettingsPlace {
  readonly correction: Correction;
}

export interface PlacedAnswer extends SettingsPlace {
  readonly answer: CheckAnswer;
}

/** A step of a tour as its file has it, before it is known what its view shows in this corpus. */
export interface WrittenStep extends SettingsPlace {
  /** Which one in the file, from 1. */
  readonly number: number;
  readonly heading?: string;
  readonly text: string;
  /** What follows `#` in the page's link; "" for the page as it opens. */
  readonly view: string;
}

/** A tour of the corpus, `tour.yaml`. */
export interface WrittenTour extends SettingsPlace {
  readonly title: string;
  /** BCP 47; "" where the file does not say it. */
  readonly language: string;
  /** One at least. */
  readonly steps: readonly WrittenStep[];
}

/** What the user knows better, read from the settings at the top of the corpus's folders. */
export interface Settings {
  readonly listed: readonly ListedEntity[];
  readonly corrections: readonly PlacedCorrection[];
  /** What somebody has said of passages of this corpus. */
  readonly checked?: readonly PlacedAnswer[];
  readonly tour?: WrittenTour;
}

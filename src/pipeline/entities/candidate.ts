import type { EntityType } from '../../schema/entity.ts';
import type { Line } from './reading.ts';

/** A stretch of a line that may be a name: what the recognizers judge. */
export interface Candidate {
  readonly line: Line;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Its words as they stand, parted by single spaces; the key under which an article's occurrences are judged together. */
  readonly name: string;
  /** Its capitalised words. */
  readonly words: readonly string[];
  /** The capital may be due to the beginning of a sentence. */
  readonly initial: boolean;
  /** What stands directly before it in the same run of capitals. */
  readonly after?: 'honorific' | 'role' | 'known';
  /** The office that follows directly in the same run of capitals. */
  readonly before?: 'role' | 'company role';
}

/** How strongly one cue speaks for a type; 1 alone is enough, negative speaks against. */
export interface Opinion {
  readonly type: EntityType | 'none';
  readonly weight: number;
}

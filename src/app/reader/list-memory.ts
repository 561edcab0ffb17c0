import type { Events } from './chronology/events.ts';

/** What a long list remembers while something else is open. */
export class ListMemory {
  scrollTop = 0;
  /** Row whose control has the keyboard's attention, −1 for none yet. */
  current = -1;
  /** Px for which the heights were measured. */
  width = 0;
  /** Measured height in px by row; 0 where it was never drawn. */
  readonly heights: Float32Array;

  constructor(rowCount: number) {
    this.heights = new Float32Array(rowCount);
  }
}

export type ArticleOrder = 'best' | 'oldest' | 'newest';

export class ArticleListMemory extends ListMemory {
  /** Undefined until one is chosen. */
  order: ArticleOrder | undefined;
}

export class ChronologyMemory extends ListMemory {
  /** Sorted once. */
  events: Events | undefined;
  /** Only passages whose own sentence names whom the selection asks for. */
  isOnlyNaming = false;
  /** Rows whose copies are named. */
  readonly unfolded = new Set<number>();
}

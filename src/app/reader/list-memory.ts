/** What the list of articles remembers while something else is open. */
export class ListMemory {
  scrollTop = 0;
  /** Article whose headline has the keyboard's attention, −1 for none yet. */
  current = -1;
  order: 'oldest' | 'newest' = 'oldest';
  /** Px for which the heights were measured. */
  width = 0;
  /** Measured height in px by article; 0 where it was never drawn. */
  readonly heights: Float32Array;

  constructor(articleCount: number) {
    this.heights = new Float32Array(articleCount);
  }
}

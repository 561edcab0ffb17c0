/** The layout of the whole corpus. */
export interface Layout {
  /** Rows of the network's entities that have a place, ascending; the others get one on the page when they are shown. */
  readonly placed: Int32Array;
  /** Thousandths of a px, one row an entity of `placed`. */
  readonly x: Int32Array;
  readonly y: Int32Array;
}

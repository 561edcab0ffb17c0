/** Where nodes stand, in columns: row `i` is node `i`. */
export interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

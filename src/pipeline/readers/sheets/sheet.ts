/** A sheet of a workbook: the rows that hold anything, with their numbers. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** From 1, as the program shows it. */
  readonly number: number;
  /** Texts of the cells from the first column on; "" where there is none. A date is ISO 8601. */
  readonly cells: readonly string[];
}

/** Counts from here on are told apart by sorting. */
const COMMON = 4096;

/** Rows of the `most` greatest counts, greatest first, equal ones in their order; those that are 0 never. */
export function greatest(counts: Int32Array, most: number): Int32Array {
  const times = new Int32Array(COMMON + 1);
  for (let row = 0; row < counts.length; row++) times[Math.min(counts[row]!, COMMON)]!++;
  let least = COMMON;
  for (let found = times[COMMON]!; found < most && least > 1; found += times[least]!) least--;
  const rows: number[] = [];
  for (let row = 0; row < counts.length; row++) if (counts[row]! >= least) rows.push(row);
  return Int32Array.from(rows.sort((x, y) => counts[y]! - counts[x]! || x - y).slice(0, most));
}

/** Counts below this are told apart by a table, all others by name. */
const FEW = 16;

/**
 * Sorts ascending rows by how far each is from 0, the farthest first, rows equally far in their order. Rows of the same three counts
 * are equally far, and millions of rows have some thousands of such counts: these alone are measured and sorted.
 */
export function farthestFirst(
  rows: Int32Array,
  farOf: (row: number) => number,
  countsOf: (row: number) => readonly [number, number, number],
): Int32Array {
  const few = new Int32Array(FEW ** 3).fill(-1);
  const many = new Map<string, number>();
  const groupFar: number[] = [];
  const groupOf = new Int32Array(rows.length);
  rows.forEach((row, i) => {
    const [a, b, c] = countsOf(row);
    const isFew = a < FEW && b < FEW && c < FEW;
    const at = (a * FEW + b) * FEW + c;
    let group = isFew ? few[at]! : (many.get(`${a} ${b} ${c}`) ?? -1);
    if (group < 0) {
      group = groupFar.push(farOf(row)) - 1;
      if (isFew) few[at] = group;
      else many.set(`${a} ${b} ${c}`, group);
    }
    groupOf[i] = group;
  });

  const distances = Float64Array.from(new Set(groupFar)).sort().reverse();
  const rankOf = new Map([...distances].map((far, rank) => [far, rank]));
  const ranks = Int32Array.from(groupFar, (far) => rankOf.get(far)!);
  const next = new Int32Array(distances.length + 1);
  for (const group of groupOf) next[ranks[group]! + 1]!++;
  for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
  const sorted = new Int32Array(rows.length);
  rows.forEach((row, i) => (sorted[next[ranks[groupOf[i]!]!]!++] = row));
  return sorted;
}

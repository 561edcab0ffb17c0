import { unpack } from '../../schema/packed.ts';

/** Packed columns side by side, as rows. */
export function rowsOf<K extends string>(table: { readonly count: number } & Readonly<Record<K, string>>, names: readonly K[]): number[][] {
  const columns = names.map((name) => unpack(table[name] as string, table.count));
  return Array.from({ length: table.count }, (_, row) => columns.map((column) => column[row]!));
}

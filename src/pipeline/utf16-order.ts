/** Compares by UTF-16 units: the one order of ids and paths that is the same on every machine and in every language. */
export function utf16Order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Where a tour stands once the browser has gone back, or forward, to an address.
 *
 * @param addresses of the steps' views, in their order; two may be alike
 * @param at the step that is shown
 * @param before the address that the tour was started from
 * @returns the step that shows this address, the nearest before `at` where several do; −1 where the address lies before the tour,
 * which is then left; else `at`: it is a view that somebody made on the way
 */
export function stepAfterBack(address: string, addresses: readonly string[], at: number, before: string): number {
  const upTo = addresses.lastIndexOf(address, at);
  if (upTo >= 0) return upTo;
  const after = addresses.indexOf(address, at);
  if (after >= 0) return after;
  return address === before ? -1 : at;
}

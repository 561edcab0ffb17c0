export interface Outlet {
  /** What the articles' ids begin with. */
  readonly prefix: string;
  /** As its files say; undefined where they say none. */
  readonly source?: string;
  readonly format: 'markdown' | 'web-page' | 'csv' | 'json-lines' | 'plain-text' | 'dated-text';
}

/** Who publishes, and how their articles came into the folder. */
const OUTLETS: readonly Outlet[] = [
  { prefix: 'chronicle/', source: 'Kestermouth Chronicle', format: 'markdown' },
  { prefix: 'lantern/', source: 'Daily Lantern', format: 'web-page' },
  { prefix: 'ledger/', source: 'Coast Ledger', format: 'markdown' },
  { prefix: 'low-water/', source: 'Low Water', format: 'web-page' },
  { prefix: 'coastwide-', source: 'Coastwide', format: 'csv' },
  { prefix: 'lpa-', source: 'Littoral Press Agency', format: 'json-lines' },
  { prefix: 'press/', format: 'plain-text' },
  { prefix: 'leaflets/', format: 'plain-text' },
  { prefix: 'emails/', format: 'dated-text' },
];

/** @throws RangeError for an id of nobody's */
export function outletOf(id: string): Outlet {
  const outlet = OUTLETS.find(({ prefix }) => id.startsWith(prefix));
  if (!outlet) throw new RangeError(`outletOf: no outlet has “${id}”`);
  return outlet;
}

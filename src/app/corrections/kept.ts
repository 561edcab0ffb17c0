import { browserStore } from '../state/browser-store.ts';

/** Where the corrections of a corpus are kept: by its title, since its fingerprint changes with each build. */
export const keptUnder = (title: string) => `dateline:${title}:corrections`;

/** What stands in a link before the corrections that it carries. */
export const CARRIED = 'fix=';

/** Whether there are any from an earlier visit; false where the browser keeps nothing. */
export function hasCorrections(title: string): boolean {
  try {
    return browserStore().getItem(keptUnder(title)) !== null;
  } catch {
    return false;
  }
}

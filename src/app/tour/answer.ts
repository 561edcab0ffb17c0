import { browserStore } from '../state/browser-store.ts';

/** Whether somebody has answered the invitation to a tour: who did is not invited again. */
export interface Answer {
  readonly isGiven: () => boolean;
  readonly give: () => void;
}

/** Answers that the browser has not kept: they hold while the page is open. */
const here = new Set<string>();

/** The browser's own store; where it keeps nothing, for this visit. */
export function keptAnswer(key: string): Answer {
  return {
    isGiven() {
      if (here.has(key)) return true;
      try {
        return browserStore().getItem(key) !== null;
      } catch {
        return false;
      }
    },
    give() {
      here.add(key);
      try {
        browserStore().setItem(key, 'answered');
      } catch {
        // Then it is asked again at the next visit.
      }
    },
  };
}

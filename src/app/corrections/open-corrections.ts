import type { Correction } from '../../schema/corrections.ts';
import { parseCorrections } from '../../schema/parse-corrections.ts';
import { writeCorrections } from '../../schema/write-corrections.ts';
import { browserStore } from '../state/browser-store.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { outliving } from '../state/outliving.svelte.ts';
import { Correcting, type Keeping } from './correcting.svelte.ts';
import { articlesHolding } from '../search/articles-holding.ts';
import { keptUnder } from './kept.ts';
import { carriedCorrections } from './link.ts';

/** The one list of corrections of an explorer. */
export function correctingOf(explorer: Explorer): Correcting {
  if (explorer.correcting) return explorer.correcting;
  const correcting = outliving(
    () => new Correcting(explorer, storage(explorer.corpus.title), (names, lines) => articlesHolding(explorer, names, lines)),
  );
  explorer.correcting = correcting;
  // Another window of the same page has changed them.
  window.addEventListener('storage', ({ key }) => {
    if (key === keptUnder(explorer.corpus.title)) void correcting.open();
  });
  return correcting;
}

/** Follows what an earlier visit has kept, and what a link brings. */
export async function openCorrections(explorer: Explorer, fragment: string): Promise<void> {
  const correcting = correctingOf(explorer);
  await correcting.open();
  const carried = carriedCorrections(fragment);
  if (carried.length > 0) correcting.brought = await correcting.load(carried);
  if (correcting.steps.length > 0) explorer.restore(fragment); // it may name whom only a correction has made
}

/** The browser's own store: by the corpus's title, so that a rebuilt page finds them. */
function storage(title: string): Keeping {
  const key = keptUnder(title);
  return {
    read() {
      try {
        const text = browserStore().getItem(key);
        return text === null ? undefined : parseCorrections(JSON.parse(text)).corrections;
      } catch {
        return undefined;
      }
    },
    write(corrections: readonly Correction[]) {
      if (corrections.length > 0) browserStore().setItem(key, writeCorrections(corrections));
      else browserStore().removeItem(key);
    },
  };
}

import { parseCorrections } from '../../schema/parse-corrections.ts';
import { writeCorrections } from '../../schema/write-corrections.ts';
import { browserStore } from '../state/browser-store.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { outliving } from '../state/outliving.svelte.ts';
import { Checking, type Keeping } from './checking.svelte.ts';

const known = new WeakMap<Explorer, Checking>();

/** The one check of an explorer. */
export function checkingOf(explorer: Explorer): Checking {
  const before = known.get(explorer);
  if (before) return before;
  const key = `dateline:${explorer.corpus.title}:checked`; // as corrections: by the title, so that a rebuilt page finds them
  const checking = outliving(() => new Checking(explorer, storage(key)));
  known.set(explorer, checking);
  // Another window of the same page has changed them.
  window.addEventListener('storage', (event) => {
    if (event.key !== key) return;
    checking.open();
    checking.fit();
  });
  return checking;
}

/** The browser's own store, in the form of the file. */
function storage(key: string): Keeping {
  return {
    read() {
      try {
        const text = browserStore().getItem(key);
        return text === null ? [] : parseCorrections(JSON.parse(text)).checked;
      } catch {
        return [];
      }
    },
    write(answers) {
      if (answers.length > 0) browserStore().setItem(key, writeCorrections([], answers));
      else browserStore().removeItem(key);
    },
  };
}

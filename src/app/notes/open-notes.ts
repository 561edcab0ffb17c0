import { browserStore } from '../state/browser-store.ts';
import { corpusKey } from '../state/corpus-key.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { notesJson, parseNotes } from './notes-file.ts';
import { Noting, type Keeping } from './noting.svelte.ts';

const known = new WeakMap<Explorer, Noting>();

/** The one list of notes of an explorer. */
export function notingOf(explorer: Explorer): Noting {
  const before = known.get(explorer);
  if (before) return before;
  const key = `${corpusKey(explorer.corpus)}:notes`;
  const noting = new Noting(storage(key, corpusKey(explorer.corpus)));
  known.set(explorer, noting);
  // Another window of the same page has changed them.
  window.addEventListener('storage', (event) => {
    if (event.key === key) noting.open();
  });
  return noting;
}

/** The browser's own store. */
function storage(key: string, corpus: string): Keeping {
  return {
    read() {
      const text = browserStore().getItem(key);
      return text === null ? [] : parseNotes(text, 'What this browser has kept of the notes').notes;
    },
    write(notes) {
      if (notes.length > 0) browserStore().setItem(key, notesJson(notes, corpus));
      else browserStore().removeItem(key);
    },
  };
}

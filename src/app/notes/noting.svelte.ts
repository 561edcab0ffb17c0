import { mergeNotes, type Merged } from './merge-notes.ts';
import { noteId, type Note } from './note.ts';

/** Where notes are kept between visits. */
export interface Keeping {
  /** @throws where the browser lets nothing be read, or what it kept is damaged */
  readonly read: () => readonly Note[];
  /** @throws where the browser keeps nothing, or no more */
  readonly write: (notes: readonly Note[]) => void;
}

/** The notes of this page: each is kept at once, and the last that was removed can be put back. */
export class Noting {
  readonly #keeping: Keeping;
  /** By article, then by place. */
  notes = $state.raw<readonly Note[]>([]);
  /** Why nothing is kept; "" where it is. */
  notKept = $state.raw('');
  /** The last that was removed, until another note is saved or it is put back. */
  removed = $state.raw<Note>();
  /** False where what is kept could not be read: to write over it would lose it. */
  #mayWrite = true;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.open();
  }

  /** Reads what is kept; what could not be kept stays. */
  open(): void {
    if (this.notKept) return;
    try {
      this.notes = mergeNotes([], this.#keeping.read()).notes;
    } catch (reason) {
      this.#mayWrite = false;
      this.notKept = messageOf(reason);
    }
  }

  /** Adds a note, or puts it in the place of the one on the same words. */
  put(note: Note): void {
    this.removed = undefined;
    this.#set(mergeNotes(this.#without(note), [note]).notes);
  }

  remove(note: Note): void {
    this.removed = note;
    this.#set(this.#without(note));
  }

  /** Puts the last that was removed back. */
  undo(): void {
    if (this.removed) this.put(this.removed);
  }

  /** Adds those of a file. */
  load(notes: readonly Note[]): Merged {
    const merged = mergeNotes(this.notes, notes);
    this.removed = undefined;
    this.#set(merged.notes);
    return merged;
  }

  #without(note: Note): Note[] {
    const id = noteId(note);
    return this.notes.filter((known) => noteId(known) !== id);
  }

  #set(notes: readonly Note[]): void {
    this.notes = notes;
    if (!this.#mayWrite) return;
    try {
      this.#keeping.write(notes);
      this.notKept = '';
    } catch (reason) {
      this.notKept = messageOf(reason);
    }
  }
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

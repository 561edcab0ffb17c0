import { noteId, type Note } from './note.ts';

/** How notes that come in compare with those that are there. */
export interface Merged {
  /** By article, then by place. */
  readonly notes: readonly Note[];
  readonly added: number;
  /** Were there, and say more now. */
  readonly changed: number;
  readonly same: number;
}

/** Both lists as one: of two notes on the same words the tags are united, and both comments kept, the earlier first. */
export function mergeNotes(mine: readonly Note[], theirs: readonly Note[]): Merged {
  const notes = new Map(mine.map((note) => [noteId(note), note]));
  const added = new Set<string>();
  const changed = new Set<string>();
  const met = new Set<string>();
  for (const note of theirs) {
    const id = noteId(note);
    met.add(id);
    const known = notes.get(id);
    if (!known) added.add(id);
    const both = known ? united(known, note) : note;
    if (known && both !== known && !added.has(id)) changed.add(id);
    notes.set(id, both);
  }
  return {
    notes: sortNotes([...notes.values()]),
    added: added.size,
    changed: changed.size,
    same: met.size - added.size - changed.size,
  };
}

/** By article, in the order of their ids, then by place. */
function sortNotes(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => inOrder(a.article, b.article) || a.start - b.start || a.end - b.end || inOrder(a.text, b.text));
}

/** The first itself where the second says nothing new, so that what was merged once stays as it is. */
function united(first: Note, second: Note): Note {
  const tags = [...new Set([...first.tags, ...second.tags])];
  const comment = bothComments(first.comment, second.comment);
  return tags.length === first.tags.length && comment === first.comment ? first : { ...first, tags, comment };
}

function bothComments(first: string, second: string): string {
  if (first === second || second === '' || first.split('\n\n').includes(second)) return first;
  // One that holds the other was merged from it, in another browser.
  return first === '' || second.split('\n\n').includes(first) ? second : `${first}\n\n${second}`;
}

/** By UTF-16, the same everywhere. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Span } from '../../schema/mention.ts';
import type { Note } from './note.ts';
import { placeNote } from './place-note.ts';

/** A note, and where its words stand now. */
export interface PlacedNote {
  readonly note: Note;
  readonly place: Span;
}

/** Those of one article whose words are still in its text, by place. */
export function placedNotes(notes: readonly Note[], article: string, articleText: string): PlacedNote[] {
  return notes
    .filter((note) => note.article === article)
    .flatMap((note) => {
      const place = placeNote(note, articleText);
      return place ? [{ note, place }] : [];
    })
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
}

import { describe, expect, test } from 'vitest';
import { mergeNotes } from '../../../../src/app/notes/merge-notes.ts';
import { tagsOf, type Note } from '../../../../src/app/notes/note.ts';
import { notesJson, parseNotes } from '../../../../src/app/notes/notes-file.ts';
import { placeNote } from '../../../../src/app/notes/place-note.ts';

const wall: Note = { article: 'flood', start: 4, end: 16, text: 'harbour wall', tags: ['wall'], comment: 'Who paid?' };
const mayor: Note = { article: 'council', start: 0, end: 5, text: 'Mayor', tags: [], comment: '' };

test('tags are free words parted by commas, each once', () => {
  expect(tagsOf(' harbour, open  question ,, harbour')).toEqual(['harbour', 'open question']);
});

describe('a note is placed', () => {
  test.each([
    ['at its own place', 'The harbour wall broke; a harbour wall was planned.', { start: 4, end: 16 }],
    ['at the one other place that says the same', 'On Monday the harbour wall broke.', { start: 14, end: 26 }],
    ['nowhere, where the words are gone', 'The wall broke.', undefined],
    ['nowhere, where several other places say the same', 'A harbour wall is a harbour wall.', undefined],
  ])('%s', (_, text, place) => {
    expect(placeNote(wall, text)).toEqual(place);
  });

  test('nowhere, where the only other places overlap', () => {
    expect(placeNote({ start: 9, end: 12, text: 'ana' }, 'banana')).toBeUndefined();
  });
});

describe('notes are merged', () => {
  test('by article and place, and counted as new, changed and same', () => {
    const more = { ...wall, tags: ['money'], comment: 'The port did.' };
    expect(mergeNotes([wall], [mayor, more])).toEqual({
      notes: [mayor, { ...wall, tags: ['wall', 'money'], comment: 'Who paid?\n\nThe port did.' }],
      added: 1,
      changed: 1,
      same: 0,
    });
  });

  test('a second time without any change', () => {
    const theirs = [mayor, { ...wall, tags: ['money'], comment: 'The port did.' }];
    const once = mergeNotes([wall], theirs);
    expect(mergeNotes(once.notes, theirs)).toEqual({ notes: once.notes, added: 0, changed: 0, same: 2 });
  });

  test('a longer comment that holds the shorter one takes its place', () => {
    const merged = mergeNotes([wall], [{ ...wall, comment: 'Who paid?\n\nThe port did.' }]);
    expect(merged).toMatchObject({ notes: [{ comment: 'Who paid?\n\nThe port did.' }], changed: 1 });
  });

  test('the same words at another place are another note', () => {
    expect(mergeNotes([wall], [{ ...wall, start: 40, end: 52 }])).toMatchObject({ added: 1, changed: 0, same: 0 });
  });

  test('a note that a file has twice counts once', () => {
    expect(mergeNotes([], [wall, { ...wall, tags: ['money'] }])).toMatchObject({
      notes: [{ tags: ['wall', 'money'] }],
      added: 1,
      changed: 0,
      same: 0,
    });
  });
});

describe('a file of notes', () => {
  test('is read as it was saved', () => {
    expect(parseNotes(notesJson([mayor, wall], 'dateline:harbour'), 'notes.json')).toEqual({
      corpus: 'dateline:harbour',
      notes: [mayor, wall],
    });
  });

  const saved = (note: object) => JSON.stringify({ kind: 'dateline-notes', version: 1, corpus: 'dateline:x', notes: [mayor, note] });

  test.each([
    ['no JSON', 'date 2023-11-06', 'notes.json is not JSON; choose a file that “Save as JSON” of the notes has made'],
    ['a list', '[1]', 'notes.json is [1], not an object; choose'],
    ['another kind', '{"kind":"csv"}', 'notes.json: “kind” is "csv", not "dateline-notes"; choose'],
    ['no kind', '{}', 'notes.json: “kind” is missing, not'],
    ['a later version', '{"kind":"dateline-notes","version":2}', 'notes.json: “version” is 2, and this page reads 1; build'],
    ['a comment that is no text', saved({ ...wall, comment: 3 }), 'notes.json: note 2: “comment” is 3, not a text; correct it'],
    ['a place that its words do not fit', saved({ ...wall, end: 17 }), 'note 2: “start” 4 and “end” 17 do not hold the 12 characters'],
    ['a place before the text', saved({ ...wall, start: -8, end: 4 }), 'note 2: “start” -8 and “end” 4 do not hold'],
    ['tags that are no texts', saved({ ...wall, tags: [1] }), 'note 2: “tags” is [1], not a list of texts; correct it'],
  ])('with %s is refused by name, place and cure', (_, json, message) => {
    expect(() => parseNotes(json, 'notes.json')).toThrow(message);
  });
});

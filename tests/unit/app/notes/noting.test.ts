import { expect, test } from 'vitest';
import type { Note } from '../../../../src/app/notes/note.ts';
import { Noting, type Keeping } from '../../../../src/app/notes/noting.svelte.ts';

const wall: Note = { article: 'flood', start: 4, end: 16, text: 'harbour wall', tags: ['wall'], comment: 'Who paid?' };
const mayor: Note = { article: 'council', start: 0, end: 5, text: 'Mayor', tags: [], comment: '' };

function store(notes: readonly Note[] = []): Keeping & { kept: readonly Note[] } {
  return {
    kept: notes,
    read() {
      return this.kept;
    },
    write(now) {
      this.kept = now;
    },
  };
}

test('a note is kept at once, and there at the next visit', () => {
  const keeping = store();
  new Noting(keeping).put(wall);
  expect(new Noting(keeping).notes).toEqual([wall]);
});

test('a note on the same words takes the place of the one before', () => {
  const noting = new Noting(store([wall]));
  noting.put({ ...wall, tags: [], comment: 'The port paid.' });
  expect(noting.notes).toEqual([{ ...wall, tags: [], comment: 'The port paid.' }]);
});

test('the last that was removed is put back at its place', () => {
  const keeping = store([mayor, wall]);
  const noting = new Noting(keeping);
  noting.remove(mayor);
  expect(keeping.kept).toEqual([wall]);
  noting.undo();
  expect(keeping.kept).toEqual([mayor, wall]);
  expect(noting.removed).toBeUndefined();
});

test('what another window has changed is read anew', () => {
  const keeping = store([wall]);
  const noting = new Noting(keeping);
  keeping.kept = [mayor];
  noting.open();
  expect(noting.notes).toEqual([mayor]);
});

test('notes that a forbidden store does not take stay in the page, and it says why', () => {
  const keeping = {
    ...store(),
    write() {
      throw new Error('The operation is insecure');
    },
  };
  const noting = new Noting(keeping);
  noting.put(wall);
  noting.open();
  expect(noting.notes).toEqual([wall]);
  expect(noting.notKept).toBe('The operation is insecure');
});

test('what is kept and cannot be read is not written over', () => {
  const written: unknown[] = [];
  const noting = new Noting({
    read() {
      throw new Error('It is not JSON');
    },
    write: (notes) => written.push(notes),
  });
  noting.put(wall);
  expect(noting.notes).toEqual([wall]);
  expect(noting.notKept).toBe('It is not JSON');
  expect(written).toEqual([]);
});

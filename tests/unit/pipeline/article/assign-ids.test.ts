import { expect, test } from 'vitest';
import { assignIds, type Unnamed } from '../../../../src/pipeline/article/assign-ids.ts';

const article = (path: string, more: Partial<Unnamed> = {}): Unnamed => ({ ownId: '', path, ...more });

test('an article is called by its own id, else by its path without ending', () => {
  const { ids, notes } = assignIds([
    article('a/flood.txt'),
    article('b/storm.md', { ownId: 'storm-7' }),
    article('no-ending'),
    article('a/.hidden'),
  ]);
  expect(ids).toEqual(['a/flood', 'storm-7', 'no-ending', 'a/.hidden']);
  expect(notes).toEqual([]);
});

test('only the last ending is dropped', () => {
  expect(assignIds([article('v1.2/flood.en.txt')]).ids).toEqual(['v1.2/flood.en']);
});

test('the ending stays where two paths differ only in it', () => {
  expect(assignIds([article('flood.txt'), article('flood.md'), article('storm.md')]).ids).toEqual(['flood.txt', 'flood.md', 'storm']);
});

test('a record is called by its file and number, also where two files differ only in their ending', () => {
  expect(assignIds([article('stories.csv', { record: 1 }), article('stories.csv', { record: 2 })]).ids).toEqual(['stories#1', 'stories#2']);
  expect(assignIds([article('s.csv', { record: 1 }), article('s.jsonl', { record: 1 })]).ids).toEqual(['s.csv#1', 's.jsonl#1']);
});

test('the name of the argument stands in front', () => {
  const ids = assignIds([article('flood.txt', { prefix: 'north' }), article('flood.txt', { prefix: 'south' })]).ids;
  expect(ids).toEqual(['north/flood', 'south/flood']);
});

test('of two with one id the first in path order keeps it, and a note names both', () => {
  const { ids, notes } = assignIds([article('b.jsonl', { ownId: 'x', record: 3 }), article('a.md', { ownId: 'x' })]);
  expect(ids).toEqual(['x~2', 'x']);
  expect(notes).toEqual([
    {
      kind: 'note',
      path: 'b.jsonl',
      message: 'id "x" is taken by a.md; record 3 is read as "x~2"',
      cure: 'give each article an id of its own',
    },
  ]);
});

test('path order is that of UTF-16 units, and of record numbers within a file', () => {
  const { ids } = assignIds([
    article('s.csv', { ownId: 'x', record: 10 }),
    article('s.csv', { ownId: 'x', record: 9 }),
    article('Z.md', { ownId: 'x' }),
    article('ä.md', { ownId: 'x' }),
  ]);
  expect(ids).toEqual(['x~3', 'x~2', 'x', 'x~4']);
});

test("an id that an article has of its own is not given away as somebody else's second", () => {
  const { ids } = assignIds([article('a.md', { ownId: 'x' }), article('b.md', { ownId: 'x' }), article('c.md', { ownId: 'x~2' })]);
  expect(ids).toEqual(['x', 'x~3', 'x~2']);
});

test('an own id may be what another file is called by', () => {
  const { ids, notes } = assignIds([article('flood.txt'), article('a.md', { ownId: 'flood' })]);
  expect(ids).toEqual(['flood~2', 'flood']);
  expect(notes[0]?.message).toBe('id "flood" is taken by a.md; read as "flood~2"');
});

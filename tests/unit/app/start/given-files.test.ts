import { expect, test } from 'vitest';
import { addTo, chosen, titleOf } from '../../../../src/app/start/given-files.ts';

/** A file as a field gives it; of a folder, with its path. */
function file(path: string): File {
  const made = new File(['x'], path.split('/').at(-1)!);
  if (path.includes('/')) Object.defineProperty(made, 'webkitRelativePath', { value: path });
  return made;
}
const places = (given: ReturnType<typeof chosen>) => given.files.map(({ prefix, path }) => [prefix, path]);

test('files of one folder have their paths within it, and the folder names the page', () => {
  const given = chosen([file('News 2023/a.txt'), file('News 2023/inner/b.txt')]);
  expect(places(given)).toEqual([
    [undefined, 'a.txt'],
    [undefined, 'inner/b.txt'],
  ]);
  expect(titleOf(given.names)).toBe('News 2023');
});

test('of several things, the name of each folder stands in front, and a file keeps its own', () => {
  const given = chosen([file('one/a.txt'), file('two/a.txt'), file('c.txt')]);
  expect(places(given)).toEqual([
    ['one', 'a.txt'],
    ['two', 'a.txt'],
    [undefined, 'c.txt'],
  ]);
  expect(titleOf(given.names)).toBe('one, two, c');
});

test('of many things, the first three name the page', () => {
  expect(titleOf(['a.txt', 'b.txt', 'c.txt', 'd.txt'])).toBe('a, b, c, d');
  expect(titleOf(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'])).toBe('a, b, c …');
});

test('what is added comes under its folder’s name, so that what was there keeps its place and id', () => {
  const first = chosen([file('one/a.txt')]);
  const both = addTo(first, chosen([file('two/a.txt'), file('two/b.txt')]));
  expect(places(both)).toEqual([
    [undefined, 'a.txt'],
    ['two', 'a.txt'],
    ['two', 'b.txt'],
  ]);
  expect(both.names).toEqual(['one', 'two']);
});

test('what is added again takes the place of what it was', () => {
  const newer = file('b.txt');
  const both = addTo(chosen([file('a.txt'), file('b.txt')]), chosen([newer]));
  expect(places(both)).toEqual([
    [undefined, 'a.txt'],
    [undefined, 'b.txt'],
  ]);
  expect(both.files[1]!.content).toBe(newer);
});

import { expect, test } from 'vitest';
import { mostSlips, nearWords } from '../../../../src/app/search/near-words.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';

/** Slips between two words by the whole table: letters put in, left out, replaced, or two neighbours changed round. */
function slips(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const options = [table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(table[i - 2]![j - 2]! + 1);
      table[i]![j] = Math.min(...options);
    }
  return table[a.length]![b.length]!;
}

test('the words of fewest slips are found, all of them and no others', () => {
  const random = seededRandom(4);
  const word = () => Array.from({ length: 2 + Math.floor(random() * 9) }, () => 'abcd'[Math.floor(random() * 4)]).join('');
  const words = [...new Set(Array.from({ length: 1500 }, word))].sort();
  for (let round = 0; round < 200; round++) {
    const typed = word();
    const most = mostSlips(typed.length);
    const far = words.map((other) => slips(typed, other));
    const least = Math.min(...far.filter((count) => count > 0));
    const expected = least <= most ? words.filter((_, at) => far[at] === least) : [];
    expect(nearWords(words, typed).map(({ at }) => words[at])).toEqual(expected);
  }
});

test.each([
  ['elecion', 'election'],
  ['presidnet', 'president'],
  ['parlament', 'parliament'],
  ['zelensky', 'zelenskyy'],
])('%s is near %s', (typed, meant) => {
  const words = ['election', 'parliament', 'precedent', 'president', 'zelenskyy'];
  expect(nearWords(words, typed).map(({ at }) => words[at])).toEqual([meant]);
});

test('short words are not taken for one another', () => {
  expect(nearWords(['cat', 'hat'], 'bat')).toEqual([]);
});

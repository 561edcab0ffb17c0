import { expect, test } from 'vitest';
import { searchPart } from '../../../../src/pipeline/bundle/search-part.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { parseSearch } from '../../../../src/schema/search/parse-search.ts';
import { COMMON, MOST_TIMES, SearchIndex } from '../../../../src/schema/search/search-index.ts';
import { wordsOf } from '../../../../src/schema/search/words-of.ts';

/** Texts in which few words are everywhere, and most are rare. */
function made(count: number, seed: number): { title?: string; text: string }[] {
  const random = seededRandom(seed);
  const word = () => `w${Math.floor(900 ** random()).toString(36)}${random() < 0.1 ? 'é' : ''}`;
  const some = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, word).join(' ');
  return Array.from({ length: count }, () => (random() < 0.5 ? { text: some(60) } : { title: some(6), text: some(60) }));
}

test('every word is found in just the articles that hold it, as often as it stands there', () => {
  const articles = made(700, 2);
  const index = new SearchIndex(parseSearch(JSON.parse(JSON.stringify(searchPart(articles)))));
  const expected = new Map<string, Map<number, number>>();
  articles.forEach(({ title, text }, row) => {
    for (const { word } of [...wordsOf(title ?? ''), ...wordsOf(text)]) {
      const list = expected.get(word) ?? new Map<number, number>();
      expected.set(word, list.set(row, (list.get(row) ?? 0) + 1));
    }
  });
  expect(index.words).toEqual([...expected.keys()].sort());
  for (const [word, list] of expected) {
    const at = index.find(word);
    const { articles: rows, times } = index.postings(at);
    expect(index.frequency(at)).toBe(list.size);
    expect([...rows]).toEqual([...list.keys()]);
    if (list.size > COMMON * articles.length) expect(times).toBeUndefined();
    else expect([...times!]).toEqual([...list.values()].map((count) => Math.min(count, MOST_TIMES)));
  }
});

test('a word that no article holds is not found, and has its place among the others', () => {
  const index = new SearchIndex(searchPart([{ text: 'delta alpha charlie' }]));
  expect(index.words).toEqual(['alpha', 'charlie', 'delta']);
  expect(index.find('bravo')).toBe(-1);
  expect([index.firstFrom('bravo'), index.firstFrom(''), index.firstFrom('echo')]).toEqual([1, 0, 3]);
});

test('no articles, and articles without a word, make an index too', () => {
  expect(new SearchIndex(searchPart([])).words).toEqual([]);
  expect(new SearchIndex(searchPart([{ text: '…' }, { text: '' }])).words).toEqual([]);
});

test('words of a cut-off index are refused', () => {
  const part = searchPart([{ text: 'one two three' }]);
  expect(() => new SearchIndex({ ...part, words: 'Aone' })).toThrow('search index: 1 words where 3 should be');
});

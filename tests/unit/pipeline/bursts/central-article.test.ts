import { expect, test } from 'vitest';
import { centralArticles } from '../../../../src/pipeline/bursts/central-article.ts';
import { nameTable } from '../../../../src/pipeline/bursts/name-table.ts';

function centralOf(articles: readonly (readonly [headline: string, ...entities: number[]])[], among: readonly number[]): number {
  const start = new Int32Array(articles.length + 1);
  articles.forEach(([, ...named], i) => (start[i + 1] = start[i]! + named.length));
  const entity = Int32Array.from(articles.flatMap(([, ...named]) => named));
  const names = nameTable({ start, entity, sentence: new Int32Array(entity.length) }, Math.max(-1, ...entity) + 1);
  return centralArticles(
    names,
    articles.map(([headline]) => headline),
  )(among);
}

test('the article that shares most names with the others stands for them', () => {
  const articles = [['a', 0], ['b', 0, 1, 2], ['c', 1], ['d', 2], ['e', 7], ['f', 8]] as const; // prettier-ignore
  expect(centralOf(articles, [0, 1, 2, 3])).toBe(1);
});

test('where names say nothing the words of the headlines do, in any casing', () => {
  const articles = [['Storm'], ['Bees return'], ['Storm hits COAST'], ['coast road closed']] as const;
  expect(centralOf(articles, [0, 1, 2, 3])).toBe(2);
});

test('a rare name that some share says more than a name that is everywhere', () => {
  const usual = Array.from({ length: 30 }, (_, i) => [`usual ${i}`, 0] as const);
  const articles = [['a', 0, 3], ['b', 1, 0], ['c', 1, 0], ['d', 1, 4], ...usual] as const; // prettier-ignore
  expect(centralOf(articles, [0, 1, 2, 3])).toBe(1);
});

test('of equals the first stands for all, and one article for itself', () => {
  const articles = [['x', 5], ['same words', 1], ['same words', 1]] as const; // prettier-ignore
  expect(centralOf(articles, [1, 2])).toBe(1);
  expect(centralOf(articles, [2])).toBe(2);
});

test('articles without names and words have a first one too', () => {
  expect(centralOf([['…'], ['!']], [0, 1])).toBe(0);
});

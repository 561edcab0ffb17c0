import { expect, test } from 'vitest';
import { Chain } from '../../../../../src/pipeline/entities/model/chain.ts';
import { mayFollow, OUTSIDE, TAGS } from '../../../../../src/pipeline/entities/model/tags.ts';

const LENGTH = 3;

function numbers(count: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32) * 6 - 3);
}

/** Every path of `LENGTH` tags that may be, with its score. */
function allPaths(scores: Float64Array, transitions: Float64Array): { tags: number[]; score: number }[] {
  const paths: { tags: number[]; score: number }[] = [];
  const walk = (tags: number[], score: number) => {
    const last = tags.at(-1) ?? OUTSIDE;
    if (tags.length === LENGTH) {
      paths.push({ tags, score: score + transitions[last * TAGS + OUTSIDE]! });
      return;
    }
    for (let t = 0; t < TAGS; t++)
      if (mayFollow(last, t)) walk([...tags, t], score + transitions[last * TAGS + t]! + scores[tags.length * TAGS + t]!);
  };
  walk([], 0);
  return paths;
}

test.each([1, 2, 3])('the best path is the best of all paths (%i)', (seed) => {
  const scores = numbers(LENGTH * TAGS, seed);
  const transitions = numbers(TAGS * TAGS, seed + 100);
  const best = allPaths(scores, transitions).reduce((a, b) => (b.score > a.score ? b : a));
  const found = new Uint8Array(LENGTH);
  new Chain(transitions).best(scores, LENGTH, found);
  expect([...found]).toEqual(best.tags);
});

test.each([4, 5, 6])('marginals and expected transitions are sums over all paths (%i)', (seed) => {
  const scores = numbers(LENGTH * TAGS, seed);
  const transitions = numbers(TAGS * TAGS, seed + 100);
  const paths = allPaths(scores, transitions);
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const marginals = new Float64Array(LENGTH * TAGS);
  const pairs = new Float64Array(TAGS * TAGS);
  for (const { tags, score } of paths) {
    const p = Math.exp(score) / total;
    tags.forEach((tag, i) => (marginals[i * TAGS + tag]! += p));
    [OUTSIDE, ...tags].forEach((tag, i) => (pairs[tag * TAGS + (tags[i] ?? OUTSIDE)]! += p));
  }
  const found = new Float64Array(LENGTH * TAGS);
  const expected = new Float64Array(TAGS * TAGS);
  expect(new Chain(transitions).marginals(scores, LENGTH, found, expected)).toBe(true);
  found.forEach((p, k) => expect(p).toBeCloseTo(marginals[k]!, 10));
  expected.forEach((count, k) => expect(count).toBeCloseTo(pairs[k]!, 10));
});

test('where tags are known, only their paths count; where none may be, nothing is written', () => {
  const scores = numbers(LENGTH * TAGS, 7);
  const transitions = numbers(TAGS * TAGS, 107);
  const chain = new Chain(transitions);
  const allowed = Uint16Array.from([0b111, 0b101, 0b1]);
  const paths = allPaths(scores, transitions).filter(({ tags }) => tags.every((tag, i) => ((allowed[i]! >> tag) & 1) === 1));
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const found = new Float64Array(LENGTH * TAGS);
  expect(chain.marginals(scores, LENGTH, found, undefined, allowed)).toBe(true);
  const second = paths.reduce((sum, { tags, score }) => sum + (tags[1] === 2 ? Math.exp(score) / total : 0), 0);
  expect(found[TAGS + 2]).toBeCloseTo(second, 10);
  expect(found[2 * TAGS]).toBeCloseTo(1, 10);
  const before = found.slice();
  expect(chain.marginals(scores, LENGTH, found, undefined, Uint16Array.from([0b10, 0b10000, 0b1]))).toBe(false);
  expect(found).toEqual(before);
});

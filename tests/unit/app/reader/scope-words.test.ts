import { expect, test } from 'vitest';
import { scopeWords } from '../../../../src/app/reader/scope-words.ts';

const published = { first: 0, last: 9, undated: false };
const entities = { mode: 'all', entities: [1] } as const;

test('without a filter there is nothing to say, and hidden types filter no articles', () => {
  expect(scopeWords({})).toBe('');
  expect(scopeWords({ hiddenTypes: ['place'] })).toBe('');
});

test('dates of publication alone make a period, anything else a selection', () => {
  expect(scopeWords({ published })).toBe('in this period');
  expect(scopeWords({ compared: { earlier: published, later: published } })).toBe('in these periods');
  expect(scopeWords({ published, entities })).toBe('in this selection');
  expect(scopeWords({ outlets: [0] })).toBe('in this selection');
  expect(scopeWords({ mentioned: published })).toBe('in this selection');
});

test('a clause that a count ignores is not mentioned', () => {
  expect(scopeWords({ published, entities }, 'entities')).toBe('in this period');
});

test('a search filters only once its hits are known', () => {
  expect(scopeWords({ search: { words: 'tin cup', hits: undefined } })).toBe('');
  expect(scopeWords({ search: { words: 'tin cup', hits: new Set([1]) } })).toBe('in this selection');
});

import { expect, test } from 'vitest';
import { answer, suggestionGroups } from '../../../../src/app/search/suggestions.ts';
import { NameFinder } from '../../../../src/app/search/name-finder.ts';
import { makeExplorer } from '../../../support/explorer.ts';

const explorer = makeExplorer();
const finder = new NameFinder(explorer.corpus);

async function told(typed: string): Promise<string[]> {
  const { entities, outlets, articles } = explorer.corpus;
  return suggestionGroups(finder, typed, await answer(explorer, typed)).flatMap(({ suggestions }) =>
    suggestions.map((one) => {
      if (one.kind === 'name') return `name ${entities.name[one.entity]}`;
      if (one.kind === 'places') return `places of ${entities.name[one.entity]}`;
      if (one.kind === 'outlet') return `outlet ${outlets[one.outlet]}`;
      if (one.kind === 'article') return `article ${articles.id[one.article]}: ${one.segments.map(({ text }) => text).join('')}`;
      return `${one.label} → ${one.words}`;
    }),
  );
}

test('names, words, articles with the passage that says so, and what Enter does', async () => {
  expect(await told('tin')).toEqual([
    'tin → tin',
    'article two: … Putin as a man with a tin cup.',
    'The 1 article with “tin” → tin',
    '“tin” in context → tin',
  ]);
  expect((await told('kor'))[0]).toBe('name North Korea');
  expect((await told('cour'))[0]).toBe('outlet The Courier');
});

test('a word of which only the beginning occurs is searched as one', async () => {
  expect(await told('describ')).toContain('The 1 article with “describ” → describ');
  expect(await told('ukr')).toContain('The 1 article with “ukr*” → ukr*');
});

test.each([
  ['who:kim', 'Kim Jong-un → who:"Kim Jong-un" '],
  ['cup -where:', 'North Korea → cup -where:"North Korea" '],
  ['who:"mark m', 'Mark Milley → who:"Mark Milley" '],
  ['source:her', 'The Herald → source:"The Herald" '],
  ['from:', '2023 → from:2023 '],
  ['from:2023-', '2023-11 → from:2023-11 '],
])('after %s a value is offered: %s', async (typed, expected) => {
  expect(await told(typed)).toContain(expected);
});

test('a field without a value asks for nothing, and no article is told', async () => {
  expect((await told('source:')).every((line) => line.includes('source:'))).toBe(true);
});

test('where no article has all the words, the nearest are told as such, and the search says that it finds none', async () => {
  const groups = suggestionGroups(finder, 'cup ukraine', await answer(explorer, 'cup ukraine'));
  expect(groups.map(({ title }) => title)).toContain('No article has all of these words. Nearest');
  expect(await told('cup ukraine')).toContain('0 articles with “cup ukraine” → cup ukraine');
});

test('an answer to what was typed before keeps its articles and tells no counts', async () => {
  const late = suggestionGroups(finder, 'cups', await answer(explorer, 'cup'));
  expect(late.flatMap(({ suggestions }) => suggestions.map(({ key }) => key))).toEqual(['article 1', 'all']);
});

test('nothing typed tells what can be', () => {
  expect(suggestionGroups(finder, ' ', undefined).map(({ title }) => title)).toEqual(['What can be typed']);
});

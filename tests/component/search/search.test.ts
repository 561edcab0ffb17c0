import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import { fillSearch } from '../../../src/app/search/fill-search.ts';
import Search from '../../../src/app/search/Search.svelte';
import { makeExplorer } from '../../support/explorer.ts';

// The page has read it by the time that somebody types.
beforeAll(() => import('../../../src/app/later.ts'), 60_000);

async function type(text: string) {
  const explorer = makeExplorer();
  render(Search, { explorer });
  const field = screen.getByRole('combobox', { name: 'Search names and words' });
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: text } });
  return { explorer, field };
}

test('a name is chosen with the arrow and Enter, and its card opens', async () => {
  const { explorer, field } = await type('mil');
  expect(await screen.findByRole('option', { name: /^Mark Milley.*1 article/ })).toBeInTheDocument();
  await fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(field).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'mark-milley' }]);
  expect(explorer.articles.size).toBe(2);
});

test('Enter alone keeps the articles that hold the words', async () => {
  const { explorer, field } = await type('"tin cup"');
  await fireEvent.keyDown(field, { key: 'Enter' });
  const { search } = explorer.clauses;
  expect(search).toEqual({ words: '"tin cup"', hits: undefined });
  await fillSearch(explorer, search!);
  expect(explorer.articles.size).toBe(1);
  expect(explorer.corpus.articles.id[explorer.articles.has.indexOf(1)]).toBe('two');
});

test('an answer that comes after another search was made changes nothing', async () => {
  const { explorer, field } = await type('cup');
  await fireEvent.keyDown(field, { key: 'Enter' });
  const late = fillSearch(explorer, explorer.clauses.search!);
  explorer.filter('search', { words: 'ukraine', hits: undefined });
  await late;
  expect(explorer.clauses.search).toEqual({ words: 'ukraine', hits: undefined });
});

test('a word that occurs nowhere is said to be taken for another', async () => {
  await type('describs');
  expect(await screen.findByText('No article has “describs”: describes instead.')).toBeInTheDocument();
  expect(screen.getByRole('option', { name: 'Only “describs”, to the letter' })).toBeInTheDocument();
});

test('the value of a field is put into the words, to be typed on', async () => {
  const { explorer, field } = await type('cup who:kim');
  await screen.findByRole('option', { name: /Kim Jong-un/ });
  await fireEvent.keyDown(field, { key: 'ArrowDown' });
  await fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(field).toHaveValue('cup who:"Kim Jong-un" '));
  expect(explorer.clauses.search).toBeUndefined();
});

test('clearing the field clears the clause', async () => {
  const { explorer, field } = await type('cup');
  await fireEvent.keyDown(field, { key: 'Enter' });
  await fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(explorer.clauses.search).toBeUndefined();
});

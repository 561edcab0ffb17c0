import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Search from '../../../src/app/search/Search.svelte';
import { makeExplorer } from '../../support/explorer.ts';

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
  expect(screen.getByRole('option', { name: /Mark Milley.*1 article/ })).toBeInTheDocument();
  await fireEvent.keyDown(field, { key: 'ArrowDown' });
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'mark-milley' }]);
  expect(explorer.articles.size).toBe(2);
});

test('Enter alone keeps the articles that hold the words', async () => {
  const { explorer, field } = await type('"tin cup"');
  await fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(explorer.articles.size).toBe(1));
  expect(explorer.corpus.articles.id[explorer.articles.has.indexOf(1)]).toBe('two');
});

test('clearing the field clears the clause', async () => {
  const { explorer, field } = await type('cup');
  await fireEvent.keyDown(field, { key: 'Enter' });
  await fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(explorer.clauses.search).toBeUndefined();
});

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Facets from '../../../src/app/reader/Facets.svelte';
import Panel from '../../../src/app/reader/Panel.svelte';
import { fillSearch } from '../../../src/app/search/fill-search.ts';
import { makeExplorer } from '../../support/explorer.ts';

async function searched(words: string, fragment = '') {
  const explorer = makeExplorer(fragment);
  explorer.filter('search', { words, hits: undefined });
  await fillSearch(explorer, explorer.clauses.search!);
  render(Panel, { explorer, form: 'desktop', views });
  return explorer;
}
const hits = () => [...document.querySelectorAll('span.hit')].map((hit) => hit.textContent);

test('the list begins with the best answer, and quotes the passage that answers with its words marked', async () => {
  const explorer = await searched('putin');
  expect(screen.getByLabelText('Order of the articles')).toHaveDisplayValue('best first');
  await waitFor(() => expect(hits()).toEqual(['Putin', 'Putin']));
  explorer.filter('search', undefined);
  await waitFor(() => expect(screen.getByLabelText('Order of the articles')).toHaveDisplayValue('oldest first'));
});

test('a headline opens the article at the passage', async () => {
  const explorer = await searched('cup');
  await waitFor(() => expect(hits()).toEqual(['cup']));
  screen.getByRole('button', { name: 'A meeting draws near' }).click();
  const step = explorer.trail[0];
  expect(step).toMatchObject({ kind: 'article', id: 'two' });
  const stored = await explorer.texts.article(1);
  expect(stored.text.slice((step as { at: number }).at)).toMatch(/^cup/);
});

test('the reader counts the hits, goes from one to the next by key, and leaves them unmarked where asked to', async () => {
  await searched('putin meet', 'open=article:two');
  const bar = await screen.findByRole('group', { name: 'Hits of the search' });
  await waitFor(() => expect(hits()).toEqual(['meeting', 'Putin', 'meet', 'Putin']));
  expect(bar).toHaveTextContent('4 hits of “putin meet”');
  const article = screen.getByRole('article');
  await fireEvent.keyDown(article, { key: 'h' });
  await fireEvent.keyDown(article, { key: 'h' });
  expect(bar).toHaveTextContent('2 of 4 hits');
  expect(document.querySelector('.hit[aria-current]')).toHaveTextContent('Putin');
  await fireEvent.keyDown(article, { key: 'H' });
  expect(bar).toHaveTextContent('1 of 4 hits');
  await fireEvent.click(within(bar).getByLabelText('marked'));
  expect(hits()).toEqual([]);
});

test('every place of the words stands in context, and leads to the article', async () => {
  const explorer = await searched('putin', 'open=context');
  const rows = await screen.findAllByRole('button', { name: /Putin/ });
  expect(rows[0]).toHaveTextContent('President Vladimir Putin has sought help');
  expect(screen.getByText('4 places')).toBeInTheDocument();
  rows[3]!.click();
  expect(explorer.trail.at(-1)).toMatchObject({ kind: 'article', id: 'two' });
});

test('every place of a name stands in context, by whatever name', async () => {
  await searched('tin', 'open=context:vladimir-putin');
  expect(await screen.findByText('2 places')).toBeInTheDocument();
});

test('a facet filters, and takes its filter back', async () => {
  const explorer = makeExplorer();
  render(Facets, { explorer });
  const outlet = screen.getByLabelText(/The Herald/);
  await fireEvent.click(outlet);
  expect(explorer.articles.size).toBe(1);
  expect(screen.getByLabelText(/2023/).closest('label')).toHaveTextContent('1');
  expect(screen.getByLabelText(/The Courier/).closest('label')).toHaveTextContent('1');
  await fireEvent.click(outlet);
  expect(explorer.clauses.outlets).toBeUndefined();
});

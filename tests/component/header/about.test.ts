import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { correctingOf } from '../../../src/app/corrections/open-corrections.ts';
import About from '../../../src/app/header/About.svelte';
import { makeExplorer } from '../../support/explorer.ts';

test('the corpus says how many articles have their names from lists only, if any', async () => {
  const explorer = makeExplorer();
  render(About, { explorer, onopen: () => {}, onread: () => {}, oncorrect: () => {} });
  expect(screen.queryByText('Languages')).toBeNull();
  explorer.corpus = { ...explorer.corpus, articles: { ...explorer.corpus.articles, foreign: 3 } };
  await tick();
  expect(screen.getByText('Languages').nextElementSibling).toHaveTextContent('3 articles not in English: only names from lists are marked');
});

test('pairs that may be one are asked about, lead to both, and can be answered', () => {
  const explorer = makeExplorer();
  const { corpus } = explorer;
  const [kim, putin] = ['kim-jong-un', 'vladimir-putin'].map((id) => corpus.entities.byId.get(id)!) as [number, number];
  const onopen = vi.fn();
  const oncorrect = vi.fn();
  explorer.corpus = { ...corpus, questions: [{ short: kim, full: putin, articles: 1 }] };
  render(About, { explorer, onopen, onread: () => {}, oncorrect });
  const question = screen.getByRole('listitem');
  expect(question).toHaveTextContent(/^Is Kim Jong-un the same as Vladimir Putin\? 1 article$/);
  within(question).getByRole('button', { name: 'Vladimir Putin' }).click();
  expect(onopen).toHaveBeenCalledWith(putin);
  screen.getByRole('button', { name: 'Answer it' }).click();
  expect(oncorrect).toHaveBeenCalledWith('questions');
});

test('without such pairs nothing is asked', () => {
  render(About, { explorer: makeExplorer(), onopen: () => {}, onread: () => {}, oncorrect: () => {} });
  expect(screen.queryByText(/Perhaps one/)).toBeNull();
});

test('corrections are counted, those of the build and those of the page, and lead to their list', () => {
  const explorer = makeExplorer();
  const correcting = correctingOf(explorer);
  correcting.steps = ['Ann', 'Bo', 'Cy'].map((name) => ({ kind: 'hide', entity: { name } }));
  explorer.corpus = { ...explorer.corpus, corrections: [{}, {}] };
  const oncorrect = vi.fn();
  render(About, { explorer, onopen: () => {}, onread: () => {}, oncorrect });
  const term = screen.getByText('Corrections', { selector: 'dt' }).nextElementSibling as HTMLElement;
  expect(term).toHaveTextContent(/^2 in this build, 3 made in the page\./);
  within(term).getByRole('button').click();
  expect(oncorrect).toHaveBeenCalledWith('corrections');
});

test('nothing is checked at first, and the check is one click away', () => {
  const oncorrect = vi.fn();
  render(About, { explorer: makeExplorer(), onopen: () => {}, onread: () => {}, oncorrect });
  const term = screen.getByText('Checked', { selector: 'dt' }).nextElementSibling as HTMLElement;
  expect(term).toHaveTextContent(/^Nothing yet\./);
  within(term).getByRole('button', { name: 'Check 30' }).click();
  expect(oncorrect).toHaveBeenCalledWith('check');
});

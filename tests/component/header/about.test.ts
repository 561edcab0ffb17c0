import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import About from '../../../src/app/header/About.svelte';
import { makeExplorer } from '../../support/explorer.ts';

test('the corpus says how many articles have their names from lists only, if any', async () => {
  const { corpus } = makeExplorer();
  const { rerender } = render(About, { corpus, onopen: () => {}, onread: () => {}, made: 0, oncorrect: () => {} });
  expect(screen.queryByText('Languages')).toBeNull();
  await rerender({ corpus: { ...corpus, articles: { ...corpus.articles, foreign: 3 } } });
  expect(screen.getByText('Languages').nextElementSibling).toHaveTextContent('3 articles not in English: only names from lists are marked');
});

test('pairs that may be one are asked about, lead to both, and can be answered', () => {
  const { corpus } = makeExplorer();
  const [kim, putin] = ['kim-jong-un', 'vladimir-putin'].map((id) => corpus.entities.byId.get(id)!) as [number, number];
  const onopen = vi.fn();
  const oncorrect = vi.fn();
  render(About, {
    corpus: { ...corpus, questions: [{ short: kim, full: putin, articles: 1 }] },
    onopen,
    onread: () => {},
    made: 0,
    oncorrect,
  });
  const question = screen.getByRole('listitem');
  expect(question).toHaveTextContent(/^Is Kim Jong-un the same as Vladimir Putin\? 1 article$/);
  within(question).getByRole('button', { name: 'Vladimir Putin' }).click();
  expect(onopen).toHaveBeenCalledWith(putin);
  screen.getByRole('button', { name: 'Answer it' }).click();
  expect(oncorrect).toHaveBeenCalledWith('questions');
});

test('without such pairs nothing is asked', () => {
  const { corpus } = makeExplorer();
  render(About, { corpus, onopen: () => {}, onread: () => {}, made: 0, oncorrect: () => {} });
  expect(screen.queryByText(/Perhaps one/)).toBeNull();
});

test('corrections are counted, those of the build and those of the page, and lead to their list', () => {
  const { corpus } = makeExplorer();
  const oncorrect = vi.fn();
  render(About, { corpus: { ...corpus, corrections: [{}, {}] }, made: 3, onopen: () => {}, onread: () => {}, oncorrect });
  const term = screen.getByText('Corrections', { selector: 'dt' }).nextElementSibling as HTMLElement;
  expect(term).toHaveTextContent(/^2 in this build, 3 made in the page\./);
  within(term).getByRole('button').click();
  expect(oncorrect).toHaveBeenCalledWith('corrections');
});

import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import About from '../../../src/app/header/About.svelte';
import { makeExplorer } from '../../support/explorer.ts';

test('the corpus says how many articles have their names from lists only, if any', async () => {
  const { corpus } = makeExplorer();
  const { rerender } = render(About, { corpus, onopen: () => {}, onread: () => {} });
  expect(screen.queryByText('Languages')).toBeNull();
  await rerender({ corpus: { ...corpus, articles: { ...corpus.articles, foreign: 3 } } });
  expect(screen.getByText('Languages').nextElementSibling).toHaveTextContent('3 articles not in English: only names from lists are marked');
});

test('pairs that may be one are asked about, lead to both, and show how to answer', () => {
  const { corpus } = makeExplorer();
  const [kim, putin] = ['kim-jong-un', 'vladimir-putin'].map((id) => corpus.entities.byId.get(id)!) as [number, number];
  const onopen = vi.fn();
  render(About, { corpus: { ...corpus, questions: [{ short: kim, full: putin, articles: 1 }] }, onopen, onread: () => {} });
  const question = screen.getByRole('listitem');
  expect(question).toHaveTextContent(/^Is Kim Jong-un the same as Vladimir Putin\? 1 article$/);
  within(question).getByRole('button', { name: 'Vladimir Putin' }).click();
  expect(onopen).toHaveBeenCalledWith(putin);
  expect(screen.getByText(/They stay apart until/)).toHaveTextContent(
    '{"merge":["Vladimir Putin","Kim Jong-un"]} or {"apart":["Vladimir Putin","Kim Jong-un"]}',
  );
});

test('without such pairs nothing is asked', () => {
  const { corpus } = makeExplorer();
  render(About, { corpus, onopen: () => {}, onread: () => {} });
  expect(screen.queryByText(/Perhaps one/)).toBeNull();
});

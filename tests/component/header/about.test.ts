import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import About from '../../../src/app/header/About.svelte';
import { makeExplorer } from '../../support/explorer.ts';

test('the corpus says how many articles have their names from lists only, if any', async () => {
  const { corpus } = makeExplorer();
  const { rerender } = render(About, { corpus });
  expect(screen.queryByText('Languages')).toBeNull();
  await rerender({ corpus: { ...corpus, articles: { ...corpus.articles, foreign: 3 } } });
  expect(screen.getByText('Languages').nextElementSibling).toHaveTextContent('3 articles not in English: only names from lists are marked');
});

import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import type { MarkedArticle } from '../../support/bundle.ts';
import { makeExplorer, TWO_ARTICLES } from '../../support/explorer.ts';

const COPIES: readonly MarkedArticle[] = [
  { id: 'a', published: '2020-03-01', source: 'The Herald', title: 'First', text: '[Ann] came.\nIt rained.\n[Bob] left.' },
  { id: 'b', published: '2020-03-02', source: 'The Herald', title: 'Second', text: '[Ann] met [Bob].' },
  { id: 'c', published: '2020-03-06', source: 'The Herald', title: 'Third', text: '[Ann] met [Bob].' },
  { id: 'd', published: '2020-03-07', source: 'The Herald', title: 'Fourth', text: '[Ann] slept.' },
];

function openTie(fragment: string, articles = TWO_ARTICLES) {
  const explorer = makeExplorer(fragment, articles);
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  const quotes = () => screen.findAllByText((_, element) => element?.tagName === 'BLOCKQUOTE');
  return { explorer, container, quotes };
}

test('the evidence says how strong a tie is, how often and how close', () => {
  const { container } = openTie('open=entity:vladimir-putin&open=tie:vladimir-putin:kim-jong-un');
  expect(screen.getByText(/Tie of strength/)).toHaveTextContent('Tie of strength 2.0');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Vladimir Putin and Kim Jong-un');
  expect(container).toHaveTextContent('2 articles, 2 independent, name both, 2 in the same sentence.');
  expect(screen.getByText('Too few texts to tell this from chance.')).toBeVisible();
});

test('the counts obey the selection, and say so', () => {
  const { container } = openTie('from=2023-11-10&to=2023-11-20&open=tie:vladimir-putin:kim-jong-un');
  expect(container).toHaveTextContent('1 article names both in this period, 1 in the same sentence; 2 in all.');
});

test('a tie that the selection does not have keeps its count in all', () => {
  const { container } = openTie('from=2023-11-10&to=2023-11-20&open=tie:vladimir-putin:ukraine');
  expect(container).toHaveTextContent('No article in this period names both; 1 article does in all.');
});

test('two names that never meet get an answer too', () => {
  const { container } = openTie('open=tie:mark-milley:ukraine');
  expect(container).toHaveTextContent('No article names both.');
});

test('passages stand closest first, with their distance and a gap where sentences are left out', async () => {
  const { quotes } = openTie('open=tie:ann:bob', COPIES);
  expect((await quotes()).map((quote) => quote.textContent)).toEqual(['Ann met Bob.', 'Ann came. … Bob left.']);
  expect(screen.getByText('same sentence')).toBeVisible();
  expect(screen.getByText('2 sentences apart')).toBeVisible();
  expect(screen.getByText(/2 passages/)).toBeVisible();
});

test('passages in the same words are one, and each copy leads to its article', async () => {
  const { explorer, quotes } = openTie('open=tie:ann:bob', COPIES);
  await quotes();
  expect(screen.getByText(/in the same words/)).toHaveTextContent('Also in 1 article, in the same words: 6 Mar 2020');
  screen.getByRole('button', { name: '6 Mar 2020' }).click();
  await vi.waitFor(() => expect(explorer.trail.at(-1)).toEqual({ kind: 'article', id: 'c', at: 0 }));
});

test('both names are tinted', async () => {
  const { quotes } = openTie('open=tie:ann:bob', COPIES);
  expect([...(await quotes())[0]!.querySelectorAll('.selected')].map((mark) => mark.textContent)).toEqual(['Ann', 'Bob']);
});

test('the outlets are counted, and a single one is stated', () => {
  const { container } = openTie('open=tie:ann:bob', COPIES);
  expect(container.querySelector('.who')).toHaveTextContent('The Herald 3 since 1 Mar 2020 Single outlet');
});

test('several outlets are not', () => {
  const { container } = openTie('open=tie:vladimir-putin:kim-jong-un');
  expect(container.querySelector('.who')).toHaveTextContent(/The Herald 1 first, 6 Nov 2023\s*The Courier 1 since 17 Nov 2023$/);
  expect(screen.queryByText('Single outlet')).toBeNull();
});

const SYNDICATED: readonly MarkedArticle[] = [
  { id: 'a', published: '2020-03-01', source: 'The Herald', title: 'First', text: '[Ann] met [Bob].' },
  { id: 'b', published: '2020-03-02', source: 'The Post', title: 'Second', copyOf: 'a', text: '[Ann] came.\n[Bob] left.' },
  { id: 'c', published: '2020-03-03', source: 'The Post', title: 'Third', copyOf: 'a', text: '[Ann] met [Bob].' },
];

test('copies of one text are one entry under the closest, also where their words differ', async () => {
  const { explorer, container, quotes } = openTie('open=tie:ann:bob', SYNDICATED);
  expect(container).toHaveTextContent('3 articles, 1 independent, name both, 2 in the same sentence.');
  expect((await quotes()).map((quote) => quote.textContent)).toEqual(['Ann met Bob.']);
  expect(screen.getByText(/much the same words/)).toHaveTextContent(
    'Also in 2 articles, in much the same words: The Post, 3 Mar 2020, The Post, 2 Mar 2020',
  );
  screen.getByRole('button', { name: 'The Post, 2 Mar 2020' }).click();
  await vi.waitFor(() => expect(explorer.trail.at(-1)).toEqual({ kind: 'article', id: 'b', at: 0 }));
});

test('a tie that rests on one independent text says so', () => {
  openTie('open=tie:ann:bob', SYNDICATED);
  expect(screen.getByText('One independent text')).toBeVisible();
});

test('the strength of a tie and its bars follow the unit', () => {
  const { explorer } = openTie('open=tie:ann:bob', SYNDICATED);
  expect(screen.getByText(/Tie of strength/)).toHaveTextContent('Tie of strength 2.4');
  expect(screen.getByRole('img', { name: /^Articles naming both.*at most 1 article/ })).toBeVisible();
  flushSync(() => explorer.set({ unit: 'texts' }));
  expect(screen.getByText(/Tie of strength/)).toHaveTextContent('Tie of strength 1.0');
  expect(screen.getByRole('img', { name: /^Texts naming both.*at most 1 independent text/ })).toBeVisible();
});

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import { offsetOf } from '../../../src/app/reader/text-stretch.ts';
import type { PageTexts } from '../../../src/schema/page-texts.ts';
import type { MarkedArticle } from '../../support/bundle.ts';
import { storedExplorer } from './stored-explorer.ts';

const ARTICLES: readonly MarkedArticle[] = [
  {
    id: 'wall',
    published: '2024-02-06',
    source: 'The Post',
    title: 'The wall',
    text: `[Ann] came {on Monday|2024-02-05}.
      It rained.
      It went on raining.
      [Bob] left.

      Nobody saw him.`,
  },
  { id: 'sea', published: '2024-02-07', source: 'The Herald', title: 'The sea', text: '[Ann] met [Bob].' },
];

function show(fragment: string, texts: PageTexts) {
  const change = { wall: { url: 'https://example.org/wall' } };
  const explorer = storedExplorer({ fragment, articles: ARTICLES, change, texts });
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  return { explorer, container };
}

const told = (container: HTMLElement) => [...container.querySelectorAll('.body [data-told]')].map((gap) => gap.getAttribute('data-told'));

test('passages: the reader says in one line how many sentences were left out, and marks the others in place', async () => {
  const { container } = show('open=article:wall', 'passages');
  await waitFor(() => expect(container.querySelector('.body')).toBeVisible());
  expect(told(container)).toEqual(['[2 sentences left out]', '[1 sentence left out]']);
  expect([...container.querySelectorAll('.body [data-mark]')].map(({ textContent }) => textContent)).toEqual(['Ann', 'on Monday', 'Bob']);
  expect(container).not.toHaveTextContent('rain');
  expect(container.querySelectorAll('.body p')).toHaveLength(2);
});

test('passages: what is selected behind a gap stands where it stood in the whole text', async () => {
  const { container } = show('open=article:wall', 'passages');
  await waitFor(() => expect(container.querySelector('.body')).toBeVisible());
  const body = container.querySelector<HTMLElement>('.body')!;
  const bob = [...body.querySelectorAll('[data-mark]')].at(-1)!.firstChild!;
  const whole = 'Ann came on Monday. It rained. It went on raining. Bob left.';
  expect(offsetOf(bob, 0, body, [{ start: 0, end: whole.length }])).toBe(whole.indexOf('Bob'));
});

test('none: the reader says that there are no texts, links the original, and names whom the article was counted for', async () => {
  const { container } = show('open=article:wall', 'none');
  expect(await screen.findByText('This page was made without the texts of its articles.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Read the original' })).toHaveAttribute('href', 'https://example.org/wall');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The wall');
  const names = screen.getByRole('heading', { name: 'Names in this article' }).nextElementSibling!;
  expect(names).toHaveTextContent('Ann 1 Bob 1');
  expect(container.querySelectorAll('.body p')).toHaveLength(0);
});

test('none: an article without an address of its own links nothing', async () => {
  show('open=article:sea', 'none');
  expect(await screen.findByText('This page was made without the texts of its articles.')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

test.each([
  ['passages', '2 articles, 2 independent, name both, 1 in the same sentence.'],
  ['none', '2 articles, 2 independent, name both, 1 in the same sentence.'],
] as const)('%s: a tie is as strong and as close as in the whole texts', async (texts, facts) => {
  const { container } = show('open=tie:ann:bob', texts);
  expect(screen.getByText(/Tie of strength/)).toHaveTextContent('Tie of strength 1.0'); // 1 + exp(−3)
  expect(container).toHaveTextContent(facts);
  await screen.findByText('3 sentences apart');
});

test('none: the evidence of a tie lists its articles, says that it has no texts, and links the originals', async () => {
  const { container } = show('open=tie:ann:bob', 'none');
  expect(await screen.findByText('This page was made without the texts of its articles.')).toBeVisible();
  await screen.findByText('3 sentences apart');
  expect(container.querySelectorAll('blockquote')).toHaveLength(0);
  expect(screen.getByRole('button', { name: 'The sea' })).toBeVisible();
  const row = screen.getByRole('button', { name: 'The wall' }).closest('li')!;
  expect(within(row).getByRole('link', { name: 'Read the original' })).toHaveAttribute('href', 'https://example.org/wall');
  expect(within(row).queryByRole('button', { name: /^Note/ })).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'The wall' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'The wall' })).toBeVisible();
});

test('passages: the evidence of a tie quotes both of its sentences', async () => {
  const { container } = show('open=tie:ann:bob', 'passages');
  await waitFor(() => expect(container.querySelectorAll('blockquote')).toHaveLength(2));
  const quotes = [...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
  expect(quotes).toEqual(['Ann met Bob.', 'Ann came on Monday. … Bob left.']);
});

test.each(['passages', 'none'] as const)('%s: the list quotes no gap under a headline', async (texts) => {
  const articles = [{ ...ARTICLES[0]!, text: 'It rained.\n[Bob] left.' }];
  const explorer = storedExplorer({ articles, texts });
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  await waitFor(() => expect(container.querySelector('.coming')).toBeNull());
  // Passages are read behind the first view.
  await waitFor(() =>
    expect([...container.querySelectorAll('.excerpt')].map(({ textContent }) => textContent)).toEqual(
      texts === 'none' ? [] : ['Bob left.'],
    ),
  );
});

test('none: the chronology keeps the days and what they were read from, and says that it has no texts', async () => {
  show('list=chronology', 'none');
  expect(await screen.findByText('This page was made without the texts of its articles.')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Chronology' })).toHaveTextContent(/5 Feb.*The wall.*The Post, 6 Feb 2024/);
  expect(document.querySelectorAll('blockquote')).toHaveLength(0);
});

test('passages: the chronology quotes the sentences of its dates', async () => {
  show('list=chronology', 'passages');
  await waitFor(() => expect(document.querySelector('blockquote')).toHaveTextContent('Ann came on Monday.'));
});

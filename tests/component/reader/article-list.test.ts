import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import { dayOf } from '../../../src/schema/day.ts';
import { makeExplorer, TWO_ARTICLES } from '../../support/explorer.ts';

const headlines = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

test('the list says when, where, how long and whom, and quotes what the headline does not say', async () => {
  render(Panel, { explorer: makeExplorer(), form: 'desktop', views });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Articles 2');
  expect(headlines()).toEqual([
    'President Vladimir Putin has sought help from North Korea for his war in Ukraine.',
    'A meeting draws near',
  ]);
  expect(screen.getByText('6 Nov 2023 · The Herald · 27 words · 5 names')).toBeVisible();
  expect(await screen.findByText(/It began/)).toHaveTextContent('It began a year and a half ago.');
  expect(screen.getByText(/are set to meet/)).toHaveTextContent('Vladimir Putin and Kim Jong-un are set to meet.');
});

test('newest first turns the dated ones over and leaves the undated at the end, under a rule', async () => {
  const explorer = makeExplorer('', [...TWO_ARTICLES, { id: 'three', title: 'No day', text: '[Mark Milley] spoke.' }]);
  render(Panel, { explorer, form: 'desktop', views });
  await fireEvent.change(screen.getByLabelText('Order of the articles'), { target: { value: 'newest' } });
  await waitFor(() => expect(headlines()[0]).toBe('A meeting draws near'));
  expect(headlines()[2]).toBe('No day');
  expect(screen.getByText('Without a date').compareDocumentPosition(screen.getByText('No day'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a headline opens the article, a name its card', () => {
  const explorer = makeExplorer();
  render(Panel, { explorer, form: 'desktop', views });
  screen.getByRole('button', { name: 'A meeting draws near' }).click();
  expect(explorer.trail).toEqual([{ kind: 'article', id: 'two' }]);
  explorer.backTo(0);
  screen.getAllByRole('button', { name: 'Kim Jong-un' })[0]!.click();
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'kim-jong-un' }]);
});

test('arrow keys, Home and End walk the headlines, of which one is a stop for the Tab key', async () => {
  render(Panel, { explorer: makeExplorer(), form: 'desktop', views });
  const [first, second] = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.querySelector('button')!);
  expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
  first!.focus();
  await fireEvent.keyDown(first!, { key: 'ArrowDown' });
  await waitFor(() => expect(second).toHaveFocus());
  expect([first!.tabIndex, second!.tabIndex]).toEqual([-1, 0]);
  await fireEvent.keyDown(second!, { key: 'Home' });
  await waitFor(() => expect(first).toHaveFocus());
  await fireEvent.keyDown(first!, { key: 'End' });
  await waitFor(() => expect(second).toHaveFocus());
});

test('rows say their place among all', () => {
  render(Panel, { explorer: makeExplorer(), form: 'desktop', views });
  const row = screen.getByRole('button', { name: 'A meeting draws near' }).closest('li[aria-posinset]');
  expect(row).toHaveAttribute('aria-posinset', '2');
  expect(row).toHaveAttribute('aria-setsize', '2');
});

test('names of hidden types are neither shown nor counted', () => {
  render(Panel, { explorer: makeExplorer('without=place'), form: 'desktop', views });
  expect(screen.queryByRole('button', { name: 'Ukraine' })).toBeNull();
  expect(screen.getByText('6 Nov 2023 · The Herald · 27 words · 3 names')).toBeVisible();
});

test('of thousands of articles only those in view stand in the page', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ id: `a${i}`, published: '2020-01-01', text: '[Ann] spoke.' }));
  render(Panel, { explorer: makeExplorer('', many), form: 'desktop', views });
  expect(headlines().length).toBeGreaterThan(3);
  expect(headlines().length).toBeLessThan(20);
  expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '3000');
});

test('a selection says which people most of its articles name, and follows it as it moves', async () => {
  const texts = [
    '[Vladimir Putin] met [Kim Jong-un] in [Ukraine].',
    '[Kim Jong-un] slept.',
    '[Vladimir Putin] met [Mark Milley].',
    '[Mark Milley] left [Vladimir Putin].',
    '[Vladimir Putin] rose.',
    '[Mark Milley] rose.',
  ];
  const articles = texts.map((text, n) => ({ id: `day-${n}`, published: `2020-03-0${n + 1}`, title: `Day ${n}`, text }));
  const explorer = makeExplorer('', articles);
  render(Panel, { explorer, form: 'desktop', views });
  const said = () =>
    within(screen.getByRole('list', { name: 'People named in most of these articles' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent.trim().replace(/\s+/g, ' '));
  expect(screen.queryByText('People named in most of these articles')).toBeNull();
  const between = (first: number, last: number) =>
    explorer.filter('published', { first: dayOf(2020, 3, first), last: dayOf(2020, 3, last), undated: false });
  between(1, 2);
  await screen.findByText('People named in most of these articles');
  expect(said()).toEqual(['Kim Jong-un 2', 'Vladimir Putin 1']);
  between(1, 6);
  await waitFor(() => expect(said()).toEqual(['Vladimir Putin 4', 'Mark Milley 3', 'Kim Jong-un 2']));
  between(1, 1);
  await waitFor(() => expect(screen.queryByText('People named in most of these articles')).toBeNull());
  explorer.filter('published', undefined);
  explorer.toggleEntity(explorer.corpus.entities.byId.get('vladimir-putin')!);
  await waitFor(() => expect(said()).toEqual(['Mark Milley 2', 'Kim Jong-un 1']));
});

import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import type { MarkedArticle } from '../../support/bundle.ts';
import { makeExplorer } from '../../support/explorer.ts';

const CHAIN: readonly MarkedArticle[] = [
  { id: 'a', published: '2020-03-01', source: 'The Herald', title: 'First', text: '[Ann] met [Bob].' },
  { id: 'b', published: '2020-03-02', source: 'The Post', title: 'Second', text: '[Ann] met [Bob] again.' },
  { id: 'c', published: '2020-03-06', source: 'The Post', title: 'Third', text: '[Bob] met [Cyd].' },
  { id: 'd', published: '2020-03-07', source: 'The Post', title: 'Fourth', text: '[Ann] met [Dee].\n[Eve] slept.' },
  { id: 'e', published: '2020-03-08', source: 'The Post', title: 'Fifth', text: '[Dee] met [Cyd].' },
];

async function openPath(fragment: string, articles = CHAIN) {
  const explorer = makeExplorer(fragment, articles);
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  await tick();
  const names = () => [...container.querySelectorAll('ol .name')].map((name) => name.querySelector('button')!.textContent.trim());
  return { explorer, container, names };
}

test('a chain is read name by name, with the sentence that ties each to the next', async () => {
  const { explorer, container, names } = await openPath('open=path:ann:cyd');
  expect(names()).toEqual(['Ann', 'Bob', 'Cyd']);
  expect(container).toHaveTextContent('No article names both. This is the chain of strongest evidence between them.');
  expect((await screen.findAllByText((_, element) => element?.tagName === 'BLOCKQUOTE')).map((quote) => quote.textContent)).toEqual([
    'Ann met Bob.',
    'Bob met Cyd.',
  ]);
  expect(explorer.selected.map((entity) => explorer.corpus.entities.name[entity])).toEqual(['Ann', 'Bob', 'Cyd']);
  screen.getByRole('button', { name: /^strength 2.0, 2 articles with Bob/ }).click();
  expect(explorer.trail.at(-1)).toEqual({ kind: 'tie', a: 'ann', b: 'bob' });
});

test('whoever it is not to go through is left out, and can be let in again', async () => {
  const { explorer, names } = await openPath('open=path:ann:cyd');
  screen.getByRole('button', { name: 'not through Bob' }).click();
  await tick();
  expect(explorer.trail).toEqual([{ kind: 'path', a: 'ann', b: 'cyd', without: ['bob'] }]);
  await expect.poll(names).toEqual(['Ann', 'Dee', 'Cyd']);
  screen.getByRole('button', { name: 'Let it go through Bob again' }).click();
  await expect.poll(names).toEqual(['Ann', 'Bob', 'Cyd']);
});

test('another way shares nobody with the one before, and says whom it leaves out', async () => {
  const { explorer, names } = await openPath('open=path:ann:cyd');
  screen.getByRole('button', { name: 'Another way' }).click();
  await expect.poll(names).toEqual(['Ann', 'Dee', 'Cyd']);
  expect(explorer.trail).toEqual([{ kind: 'path', a: 'ann', b: 'cyd', without: ['bob'] }]);
  screen.getByRole('button', { name: 'Another way' }).click();
  expect(await screen.findByText(/^No chain of ties\s+leads from Ann to Cyd without Bob and Dee/)).toBeVisible();
  screen.getByRole('button', { name: 'Let it go through anybody' }).click();
  await expect.poll(names).toEqual(['Ann', 'Bob', 'Cyd']);
});

test('where there is no chain the page says so, and offers what may help', async () => {
  const { explorer, container } = await openPath('from=2020-03-01&to=2020-03-02&open=path:ann:cyd:bob');
  expect(container).toHaveTextContent('No chain of ties in this period leads from Ann to Cyd without Bob.');
  screen.getByRole('button', { name: 'Look in all articles' }).click();
  expect(explorer.clauses).toEqual({});
});

test('who is tied to both stands with the tie, each with how strongly', async () => {
  const { explorer, container } = await openPath('open=tie:ann:cyd');
  const both = container.querySelector<HTMLElement>('ul')!;
  expect(
    within(both)
      .getAllByRole('listitem')
      .map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim()),
  ).toEqual(['Bob 2.0 and 1.0', 'Dee 1.0 and 1.0']);
  expect(screen.getByRole('button', { name: 'Strength 2.0 with Ann, 2 articles' })).toBeVisible();
  screen.getByRole('button', { name: 'The way through others' }).click();
  expect(explorer.trail.at(-1)).toEqual({ kind: 'path', a: 'ann', b: 'cyd', without: [] });
});

test('the chain stays on the map while an article of it is read', async () => {
  const { explorer, names } = await openPath('open=path:ann:cyd');
  expect(names()).toHaveLength(3);
  explorer.open({ kind: 'article', id: 'a' });
  await tick();
  expect(explorer.selected.map((entity) => explorer.corpus.entities.name[entity])).toEqual(['Ann', 'Bob', 'Cyd']);
  explorer.open({ kind: 'path', a: 'ann', b: 'eve', without: ['dee'] });
  await tick();
  expect(explorer.selected.map((entity) => explorer.corpus.entities.name[entity])).toEqual(['Ann', 'Eve']);
});

test('before the chain stand all who are tied to both, the strongest first, and none where nobody is', async () => {
  const { container } = await openPath('open=path:ann:cyd');
  const both = screen.getByRole('heading', { name: 'Tied to both' }).parentElement!.querySelector('h3 ~ ul')!;
  expect([...both.querySelectorAll('li')].map((item) => item.textContent.trim().replace(/\s+/g, ' '))).toEqual([
    'Bob 2.0 and 1.0',
    'Dee 1.0 and 1.0',
  ]);
  expect(screen.queryByRole('button', { name: 'The way through others' })).toBeNull();
  expect(both.compareDocumentPosition(container.querySelector('ol .name')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('of two whom nobody is tied to both of, nothing is said of that', async () => {
  const { names } = await openPath('open=path:ann:dee', [
    ...CHAIN.slice(0, 3),
    { id: 'f', published: '2020-03-09', title: 'Sixth', text: '[Cyd] met [Dee].' },
  ]);
  expect(names()).toEqual(['Ann', 'Bob', 'Cyd', 'Dee']);
  expect(screen.queryByText('Tied to both')).toBeNull();
});

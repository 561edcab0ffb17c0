import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import { isoDay, parseIsoDay } from '../../../src/schema/day.ts';
import { makeExplorer } from '../../support/explorer.ts';

function openPutin(fragment = '') {
  const explorer = makeExplorer(`${fragment}&open=entity:vladimir-putin`);
  render(Panel, { explorer, form: 'desktop', views });
  return explorer;
}

test('a card says how many articles name somebody, when, and under which other names', () => {
  openPutin();
  expect(screen.getByRole('heading', { level: 2, name: 'Vladimir Putin' })).toBeVisible();
  expect(screen.getByText(/^2 articles, 2/).parentElement).toHaveTextContent(
    '2 articles, 2 independent, 2 outlets. First named on 6 Nov 2023, last on 17 Nov 2023.',
  );
  expect(screen.getByText(/Also written/)).toHaveTextContent('Also written Putin 2.');
});

test.each([
  ['PL', 'Place, Poland'],
  ['UA', 'Place'],
  ['', 'Place'],
])('a place that is not a country says where it lies: %s', (code, kind) => {
  const explorer = makeExplorer('open=entity:ukraine');
  const countries = explorer.corpus.entities.country as string[];
  countries[explorer.corpus.entities.byId.get('ukraine')!] = code;
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  expect(container.querySelector('.kind')?.textContent.trim()).toBe(kind);
});

test('under a filter the card says so, and what there is in all', () => {
  openPutin('from=2023-11-10&to=2023-11-20');
  expect(screen.getByText('1 article').parentElement).toHaveTextContent('1 article in this period; 2 in all. Named on 17 Nov 2023.');
  expect(screen.getByRole('heading', { name: /Strongest ties in this period/ })).toBeVisible();
});

test('ties stand strongest first and open their evidence', () => {
  const explorer = openPutin();
  const ties = within(screen.getByRole('heading', { name: /Strongest ties/ }).nextElementSibling as HTMLElement).getAllByRole('listitem');
  expect(ties.map((tie) => tie.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'Kim Jong-un 2.0',
    'Mark Milley 1.0',
    'North Korea 1.0',
    'Ukraine 1.0',
  ]);
  within(ties[0]!).getByRole('button', { name: 'Kim Jong-un' }).click();
  expect(explorer.trail).toEqual([
    { kind: 'entity', id: 'vladimir-putin' },
    { kind: 'tie', a: 'vladimir-putin', b: 'kim-jong-un' },
  ]);
});

test('“Only with” adds the filter and takes it away again', () => {
  const explorer = openPutin();
  screen.getByRole('button', { name: 'Only with Vladimir Putin' }).click();
  expect(explorer.clauses.entities?.entities).toEqual([explorer.corpus.entities.byId.get('vladimir-putin')]);
  flushSync();
  screen.getByRole('button', { name: 'No longer only with Vladimir Putin' }).click();
  expect(explorer.clauses.entities).toBeUndefined();
});

test('a name is pinned to the timeline and unpinned', () => {
  const explorer = openPutin();
  screen.getByRole('button', { name: 'Pin to timeline' }).click();
  expect(explorer.view.lanes).toEqual(['vladimir-putin']);
  flushSync();
  screen.getByRole('button', { name: 'Unpin from timeline' }).click();
  expect(explorer.view.lanes).toEqual([]);
});

test('a name finds no room where the timeline has its twelve lanes, and the card says so', () => {
  const names = Array.from({ length: 13 }, (_, i) => `Name ${i + 10}`);
  const articles = [{ id: 'a', published: '2023-11-06', text: `${names.map((name) => `[${name}]`).join(', ')}.` }];
  const lanes = names.slice(1).map((name) => `lane=${name.toLowerCase().replace(' ', '-')}`);
  const explorer = makeExplorer(`${lanes.join('&')}&open=entity:name-10`, articles, {});
  expect(explorer.view.lanes).toHaveLength(12);
  render(Panel, { explorer, form: 'desktop', views });
  expect(screen.getByText('The timeline has its 12 lanes: unpin one to pin another.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Pin to timeline' })).toBeNull();
});

test('passages stand oldest first and lead into their article at the place', async () => {
  const explorer = openPutin();
  const quotes = await screen.findAllByText((_, element) => element?.tagName === 'BLOCKQUOTE');
  expect(quotes.map((quote) => quote.textContent)).toEqual([
    'President Vladimir Putin has sought help from North Korea for his war in Ukraine.',
    'Vladimir Putin and Kim Jong-un are set to meet.',
  ]);
  expect(quotes[0]!.querySelectorAll('.person.selected')).toHaveLength(1);
  expect(quotes[0]!.querySelectorAll('.place')).toHaveLength(2);
  screen.getByRole('button', { name: 'A meeting draws near' }).click();
  expect(explorer.trail.at(-1)).toEqual({ kind: 'article', id: 'two', at: 0 });
});

test('where the selection has none of the articles, the card says so', () => {
  openPutin('from=2020-01-01&to=2020-01-02');
  expect(screen.getByText('No article in this period names Vladimir Putin.')).toBeVisible();
});

test('why a name is somebody’s is said on demand, with the place in an article that shows it', async () => {
  const explorer = makeExplorer('open=entity:vladimir-putin');
  const { entities } = explorer.corpus;
  const entity = entities.byId.get('vladimir-putin')!;
  const name = entities.names[entity]!.findIndex(([name]) => name === 'Putin');
  (explorer.corpus.reasons as unknown[]).push({ entity, name, rule: 'part', article: 1 });
  render(Panel, { explorer, form: 'desktop', views });
  const why = screen.getByRole('button', { name: 'Why these names are one' });
  expect(why).toHaveAttribute('aria-expanded', 'false');
  why.click();
  flushSync();
  expect(why).toHaveAttribute('aria-expanded', 'true');
  const reason = why.nextElementSibling as HTMLElement;
  expect(reason).toHaveTextContent(`Putin: part of the full name, in ${explorer.corpus.articles.headline[1]}`);
  within(reason).getByRole('button').click();
  await vi.waitFor(() => expect(explorer.trail).toHaveLength(2));
  const { text } = await explorer.texts.article(1);
  expect(explorer.trail.at(-1)).toEqual({ kind: 'article', id: explorer.corpus.articles.id[1], at: text.lastIndexOf('Putin') });
});

test('a card without other names that were taken for it explains nothing', () => {
  openPutin();
  expect(screen.queryByRole('button', { name: 'Why these names are one' })).toBeNull();
  expect(screen.queryByText(/Perhaps the same as/)).toBeNull();
});

test('both cards of a question name the other', () => {
  const explorer = makeExplorer('open=entity:vladimir-putin');
  const row = (id: string) => explorer.corpus.entities.byId.get(id)!;
  (explorer.corpus.questions as unknown[]).push({ short: row('kim-jong-un'), full: row('vladimir-putin'), articles: 1 });
  render(Panel, { explorer, form: 'desktop', views });
  within(screen.getByText(/Perhaps the same as/))
    .getByRole('button', { name: 'Kim Jong-un' })
    .click();
  expect(explorer.trail.at(-1)).toEqual({ kind: 'entity', id: 'kim-jong-un' });
});

test('what the user’s list says of somebody stands on the card; only addresses of the web are links', () => {
  const explorer = makeExplorer('open=entity:vladimir-putin');
  const about = explorer.corpus.about as Map<number, { description?: string; link?: string }>;
  about.set(explorer.corpus.entities.byId.get('vladimir-putin')!, {
    description: 'President of Russia.',
    link: 'https://example.org/putin',
  });
  about.set(explorer.corpus.entities.byId.get('kim-jong-un')!, { link: 'javascript:alert(1)' });
  const { unmount } = render(Panel, { explorer, form: 'desktop', views });
  expect(screen.getByText(/President of Russia\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'example.org' })).toHaveAttribute('href', 'https://example.org/putin');
  unmount();
  explorer.openEntity(explorer.corpus.entities.byId.get('kim-jong-un')!);
  render(Panel, { explorer, form: 'desktop', views });
  expect(screen.queryByRole('link')).toBeNull();
});

test('the card says when a name was in the news, and takes the timeline there', async () => {
  const days = Array.from({ length: 60 }, (_, i) => ({
    id: `day${String(i).padStart(2, '0')}`,
    published: isoDay(parseIsoDay('2023-01-01')! + i),
    text: i >= 20 && i < 32 ? '[Ann] spoke.' : '[Bob] slept.',
  }));
  const explorer = makeExplorer('open=entity:ann', days, {});
  const first = parseIsoDay('2023-01-21')!;
  const burst = {
    entity: explorer.corpus.entities.byId.get('ann')!,
    firstDay: first,
    lastDay: first + 11,
    articles: 12,
    weight: 9,
    headline: 0,
  };
  Object.assign(explorer.corpus.bursts, { all: [burst], byEntity: new Map([[burst.entity, [burst]]]) });
  render(Panel, { explorer, form: 'desktop', views });
  expect(screen.getByText(/Named more than usual/)).toHaveTextContent('Named more than usual 21 Jan – 1 Feb 2023 (12 articles).');
  await fireEvent.click(screen.getByRole('button', { name: '21 Jan – 1 Feb 2023' }));
  expect(explorer.articles.size).toBe(12);
});

test('a card counts independent texts, flags a single one, and shows it once', async () => {
  const explorer = makeExplorer('open=entity:ann', [
    { id: 'a', published: '2020-03-01', source: 'The Herald', title: 'First', text: '[Ann] came.' },
    { id: 'b', published: '2020-03-02', source: 'The Post', title: 'Second', copyOf: 'a', text: '[Ann] came.' },
  ]);
  render(Panel, { explorer, form: 'desktop', views });
  expect(screen.getByText('2 articles, 1 independent, 2 outlets')).toBeVisible();
  expect(screen.getByText('One independent text.')).toBeVisible();
  expect(await screen.findByText(/Also in 1 article/)).toHaveTextContent('Also in 1 article, in much the same words: The Post, 2 Mar 2020');
  expect(screen.getByText(/1 passage from 2 articles/)).toBeVisible();
});

test('“Its network” sets the network around the name, and takes it back', () => {
  const explorer = openPutin();
  flushSync(() => screen.getByRole('button', { name: 'Its network' }).click());
  expect(explorer.view.around).toEqual({ id: 'vladimir-putin', depth: 1 });
  flushSync(() => screen.getByRole('button', { name: 'The whole network' }).click());
  expect(explorer.view.around).toBeUndefined();
});

test('a card brings all ties of a name, many of them by and by', async () => {
  const guests = Array.from({ length: 450 }, (_, i) => `[Guest ${i}]`).join(', ');
  const explorer = makeExplorer('open=entity:host', [{ id: 'a', text: `[Host] met ${guests}.` }], {});
  render(Panel, { explorer, form: 'desktop', views });
  const shown = () => within(screen.getByText(/^Strongest ties/).closest('h3')!.nextElementSibling as HTMLElement).getAllByRole('listitem');
  expect(shown()).toHaveLength(8);
  await fireEvent.click(screen.getByRole('button', { name: '200 more of 450 ties' }));
  await fireEvent.click(screen.getByRole('button', { name: '200 more of 450 ties' }));
  expect(shown()).toHaveLength(408);
  await fireEvent.click(screen.getByRole('button', { name: '42 more of 450 ties' }));
  expect(shown()).toHaveLength(450);
  await fireEvent.click(screen.getByRole('button', { name: 'The strongest 8 only' }));
  expect(shown()).toHaveLength(8);
});

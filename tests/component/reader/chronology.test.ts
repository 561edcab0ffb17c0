import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import type { MarkedArticle } from '../../support/bundle.ts';
import { makeExplorer } from '../../support/explorer.ts';
import { storedExplorer } from './stored-explorer.ts';

const ARTICLES: readonly MarkedArticle[] = [
  {
    id: 'one',
    published: '2023-11-06',
    source: 'The Herald',
    title: 'A war goes on',
    text: `[Putin|Vladimir Putin] spoke {on 3 November|2023-11-03}.
      It began {a year and a half ago|2022-05~}.`,
  },
  {
    id: 'two',
    published: '2023-11-17',
    source: 'The Courier',
    title: 'A meeting draws near',
    text: `They met {on 3 November 2023|2023-11-03}.
      [Kim Jong-un] came {in 2023|2023}.`,
  },
];

const show = (explorer = makeExplorer('list=chronology', ARTICLES)) => {
  render(Panel, { explorer, form: 'desktop', views });
  return explorer;
};
/** The texts of the list's rows, once they are there. */
async function rows(): Promise<string[]> {
  await waitFor(() => expect(document.querySelectorAll('blockquote').length).toBeGreaterThan(0));
  return within(screen.getByRole('list', { name: 'Chronology' }))
    .getAllByRole('listitem')
    .map((row) =>
      row.textContent
        .replace(/\s+/g, ' ')
        .replace(/ ?Note Cite ?/, '')
        .trim(),
    );
}

afterEach(() => vi.unstubAllGlobals());

test('the bar leads from the articles to their chronology and back, and says how many rows each has', async () => {
  const explorer = show(makeExplorer('', ARTICLES));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Articles 2');
  const chronology = screen.getByRole('button', { name: 'Chronology' });
  chronology.focus();
  await fireEvent.click(chronology);
  expect(explorer.address).toBe('list=chronology');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Chronology 4');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Chronology 4' })).toHaveFocus());
  await fireEvent.click(screen.getByRole('button', { name: 'Articles' }));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Articles 2');
});

test('rows stand in the order of events under their years, each with its date, sentence, source and certainty', async () => {
  show();
  const [began, came, spoke, met] = await rows();
  expect(began).toBe('2022 about Mayabout May 2022 It began a year and a half ago. A war goes on The Herald, 6 Nov 2023 · approximate');
  expect(came).toMatch(/^2023 2023 Kim Jong-un came in 2023\. A meeting draws near The Courier, 17 Nov 2023 · as written$/);
  expect(spoke).toMatch(/^3 Nov3 Nov 2023 Putin spoke on 3 November\. A war goes on/);
  expect(met).toMatch(/^3 Nov3 Nov 2023 They met on 3 November 2023\./);
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['2022', '2023']);
});

test('a date that was worked out says from what', async () => {
  const anchor = { kind: 'published', value: '2023-11-06' } as const;
  const dates = [{ start: 6, end: 19, value: '2023-11-03', inferred: ['year' as const], anchor, direction: 'before' as const }];
  const articles = [{ ...ARTICLES[0]!, text: 'Putin {on 3 November|2023-11-03} spoke.' }];
  show(storedExplorer({ fragment: 'list=chronology', articles, change: { one: { dates } } }));
  expect((await rows())[0]).toContain('worked out: “on 3 November”, the year inferred from publication on 6 Nov 2023');
});

test('a headline opens the article at the passage, and the way back leads to the same row', async () => {
  const explorer = show();
  await rows();
  const headline = screen.getAllByRole('button', { name: 'A war goes on' })[1]!;
  headline.focus();
  await fireEvent.click(headline);
  await waitFor(() => expect(explorer.trail).toEqual([{ kind: 'article', id: 'one', at: 12 }]));
  flushSync();
  await fireEvent.click(screen.getByRole('button', { name: /^Chronology/ }));
  expect(explorer.trail).toEqual([]);
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'A war goes on' })[1]).toHaveFocus());
});

test('arrow keys walk the rows', async () => {
  show();
  await rows();
  const first = screen.getAllByRole('button', { name: 'A war goes on' })[0]!;
  first.focus();
  await fireEvent.keyDown(first, { key: 'End' });
  await waitFor(() => expect(document.activeElement).toHaveTextContent('A meeting draws near'));
  expect(document.activeElement!.closest('li')).toHaveAttribute('aria-posinset', '4');
});

test('a range of dates mentioned leaves the passages inside it, not the others of their articles', async () => {
  show(makeExplorer('list=chronology&mentioned-from=2023-11-01&mentioned-to=2023-11-30', ARTICLES));
  expect(await rows()).toHaveLength(2);
});

test('where names are asked for, the list can be limited to the sentences that name them', async () => {
  show(makeExplorer('list=chronology&who=vladimir-putin', ARTICLES));
  expect(await rows()).toHaveLength(2);
  await fireEvent.click(screen.getByRole('checkbox', { name: 'Only sentences that name Vladimir Putin' }));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Chronology 1');
  expect((await rows())[0]).toContain('Putin spoke on 3 November.');
});

test('a list without a row says why, and offers the way out', async () => {
  const silent = [{ id: 'a', title: 'Nothing', text: '[Ann] spoke.' }];
  show(makeExplorer('list=chronology', silent));
  expect(screen.getByText('The selected article names no date.')).toBeVisible();
});

test('where no sentence names them the list says so, and offers every dated passage', async () => {
  show(makeExplorer('list=chronology&who=vladimir-putin&mentioned-from=2022-01-01&mentioned-to=2022-12-31', ARTICLES));
  await rows();
  await fireEvent.click(screen.getByRole('checkbox'));
  expect(screen.getByText('No sentence with a date names Vladimir Putin.')).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: 'Show every dated passage' }));
  expect(await rows()).toHaveLength(1);
});

test('passages that say the same are one row, which unfolds to the articles that have them', async () => {
  const explorer = makeExplorer('list=chronology', ARTICLES);
  Object.assign(explorer.corpus.dates, { same: Int32Array.of(-1, -1, 0, -1) });
  show(explorer);
  expect(await rows()).toHaveLength(3);
  await fireEvent.click(screen.getByRole('button', { name: 'Also in 1 article' }));
  const row = screen.getByRole('button', { name: 'Also in 1 article', expanded: true }).closest('li')!;
  expect(row).toHaveTextContent('A meeting draws near The Courier, 17 Nov 2023');
  await fireEvent.click(within(row).getByRole('button', { name: 'A meeting draws near' }));
  await waitFor(() => expect(explorer.trail).toEqual([{ kind: 'article', id: 'two', at: 9 }]));
});

async function choose(name: string): Promise<void> {
  await fireEvent.click(screen.getByRole('button', { name: 'Copy or save the chronology' }));
  // jsdom knows no popovers: what the browser would tell the menu.
  const menu = document.getElementById('copy-chronology')!;
  Object.assign(menu, { hidePopover: () => {} });
  const event = Object.assign(new Event('toggle'), { newState: 'open' });
  flushSync(() => menu.dispatchEvent(event));
  await fireEvent.click(within(menu).getByText(name));
}

test('copied as text, the whole list goes to the clipboard with its sources', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  show();
  await choose('Copy as text');
  expect(await screen.findByText('4 passages copied, with their sources.')).toBeVisible();
  const text = writeText.mock.calls[0]![0];
  expect(text).toContain('4 dated passages of 2 articles, published 6 – 17 Nov 2023.');
  expect(text).toContain('3 Nov 2023 – “Putin spoke on 3 November.”\n“A war goes on”, The Herald, 6 Nov 2023 (as written)');
});

test('where the browser does not let the page copy, the text is laid out to be copied by hand', async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: undefined }));
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => {};
  show();
  await choose('Copy as Markdown');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Chronology' });
  expect(field.value).toMatch(/^# A test: chronology/);
  expect(field.selectionEnd).toBe(field.value.length);
});

import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Printing from '../../../src/app/print/Printing.svelte';
import type { PrintedDocument } from '../../../src/app/print/printed.ts';
import PrintedPage from '../../../src/app/print/PrintedPage.svelte';
import { makeExplorer } from '../../support/explorer.ts';
import { storedExplorer } from '../reader/stored-explorer.ts';

const print = vi.fn();
beforeEach(() => vi.stubGlobal('print', print));
afterEach(() => {
  vi.unstubAllGlobals();
  print.mockReset();
  localStorage.clear();
});

const paper = () => document.querySelector<HTMLElement>('.printed');
const words = () => paper()?.textContent.replace(/\s+/g, ' ').trim();
const ctrlP = () => fireEvent.keyDown(window, { key: 'p', ctrlKey: true });

test('the key of the browser first reads the texts, then prints the document, which goes when it is printed', async () => {
  render(Printing, { explorer: makeExplorer('list=chronology'), hasPanel: true });
  expect(paper()).toBeNull();
  expect(await ctrlP()).toBe(false); // the browser’s own answer is held back
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  await fireEvent(window, new Event('beforeprint'));
  expect(words()).toContain('It began a year and a half ago.');
  expect(words()).not.toContain('not loaded yet');
  await fireEvent(window, new Event('afterprint'));
  expect(paper()).toBeNull();
});

test('another key, and P with more keys held, are left to the browser', async () => {
  render(Printing, { explorer: makeExplorer(), hasPanel: true });
  expect(await fireEvent.keyDown(window, { key: 'p' })).toBe(true);
  expect(await fireEvent.keyDown(window, { key: 'P', ctrlKey: true, shiftKey: true })).toBe(true);
  expect(print).not.toHaveBeenCalled();
});

test('the menu of the browser gets what is here at once, and the document says what is not', async () => {
  const explorer = makeExplorer('open=article:one');
  render(Printing, { explorer, hasPanel: true });
  await fireEvent(window, new Event('beforeprint'));
  expect(words()).toContain('One text was not loaded yet, and is not quoted.');
  await fireEvent(window, new Event('afterprint'));
  await explorer.texts.article(0); // as the reader does
  await fireEvent(window, new Event('beforeprint'));
  expect(words()).toContain('has sought help from North Korea');
  expect(words()).not.toContain('not loaded');
});

test('what was made for one view is not printed for another', async () => {
  const explorer = makeExplorer('open=article:one');
  render(Printing, { explorer, hasPanel: true });
  await ctrlP();
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  explorer.open({ kind: 'article', id: 'two' });
  await fireEvent(window, new Event('beforeprint'));
  expect(screen.getByRole('heading', { level: 1, hidden: true })).toHaveTextContent('A meeting draws near');
});

test('a text that cannot be loaded is said to be missing, and the rest is printed', async () => {
  const explorer = storedExplorer({ fragment: 'list=chronology', shard: () => Promise.reject(new Error('gone')) });
  render(Printing, { explorer, hasPanel: true });
  await ctrlP();
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(words()).toContain('May 2022');
  expect(words()).toContain('One text was not loaded yet');
});

test('the document has headings, rows and addresses as text, and nothing to press', () => {
  const printed: PrintedDocument = {
    head: { corpus: 'A corpus', title: 'Chronology', what: 'All.', origin: 'Corpus 01.', address: 'https://news.example/#a' },
    leftOut: 'The first 2,000 of 2,003 dated passages.',
    missing: 0,
    body: {
      kind: 'list',
      facts: ['A fact.'],
      figures: [{ width: 10, height: 5, label: 'Articles per week', drawing: [{ kind: 'path', d: 'M0 0h1', x: 0, y: 0, fill: '#000' }] }],
      sections: [
        {
          heading: '2023',
          rows: [
            {
              when: '3 Nov 2023',
              quotation: [{ text: 'He ' }, { text: 'came', isStrong: true }],
              facts: ['The Post'],
              address: 'https://a.example/',
            },
          ],
        },
      ],
    },
  };
  render(PrintedPage, { printed });
  expect(screen.getAllByRole('heading', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['Chronology', '2023']);
  expect(words()).toContain('https://news.example/#a');
  expect(words()).toContain('3 Nov 2023 He came The Post https://a.example/');
  expect(words()?.match(/The first 2,000 of 2,003/g)).toHaveLength(2); // above and below the list
  expect(document.querySelectorAll('svg path')).toHaveLength(1);
  expect(document.querySelectorAll('button, a, input')).toHaveLength(0);
});

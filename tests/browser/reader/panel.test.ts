import { afterEach, beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app/styles/tokens.css';
import '../../../src/app/styles/base.css';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import { makeExplorer } from '../../support/explorer.ts';
import type { MarkedArticle } from '../../support/bundle.ts';

const holders: HTMLElement[] = [];
beforeAll(() => page.viewport(1000, 700));
afterEach(() => holders.splice(0).forEach((holder) => holder.remove()));

/** A panel of the size it has on a desktop. */
function open(articles: readonly MarkedArticle[], fragment = '') {
  const holder = document.body.appendChild(document.createElement('div'));
  holder.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 576px; height: 560px; overflow: hidden';
  holders.push(holder);
  const explorer = makeExplorer(fragment, articles);
  render(Panel, { target: holder, props: { explorer, form: 'desktop', views } });
  const scroller = () => holder.querySelector<HTMLElement>('[data-scroller]')!;
  const isInView = (element: Element) => {
    const box = element.getBoundingClientRect();
    const view = scroller().getBoundingClientRect();
    return box.top >= view.top && box.bottom <= view.bottom;
  };
  return { holder, explorer, scroller, isInView, rows: () => [...holder.querySelectorAll('li[aria-posinset]')] };
}

const many = Array.from({ length: 4000 }, (_, i) => ({
  id: `article-${i}`,
  published: '2020-01-01',
  title: `Report ${i}`,
  text: i % 3 === 0 ? '[Ann] spoke.' : `[Ann] spoke to [Bob] ${'at some length '.repeat(i % 40)}.`,
}));

const long: MarkedArticle = {
  id: 'long',
  published: '2020-01-01',
  title: 'A long day',
  text: Array.from({ length: 300 }, (_, i) => `Then [${i === 250 ? 'Cy' : 'Ann'}] said much ${'and more '.repeat(40)}.`).join('\n\n'),
};

test('of thousands of articles only those near the view stand in the page, wherever it is scrolled to', async () => {
  const { scroller, rows, isInView } = open(many);
  for (const share of [0.37, 0.9, 0]) {
    scroller().scrollTop = share * scroller().scrollHeight;
    await expect.poll(() => rows().some(isInView)).toBe(true);
    expect(rows().length).toBeLessThan(20);
  }
  expect(rows()[0]).toHaveAttribute('aria-posinset', '1');
});

test('rows stand below one another without gap or overlap', async () => {
  const { scroller, rows, holder } = open(many);
  scroller().scrollTop = 30_000;
  await expect.poll(() => holder.querySelectorAll('.excerpt').length).toBeGreaterThan(3);
  const boxes = rows().map((row) => row.getBoundingClientRect());
  for (let i = 1; i < boxes.length; i++) expect(boxes[i]!.top).toBeCloseTo(boxes[i - 1]!.bottom, 1);
});

test('End goes to the last article and Home to the first, and the focus with them', async () => {
  const { holder, isInView } = open(many);
  holder.querySelector<HTMLElement>('h3 button')!.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Report 3999');
  await expect.poll(() => isInView(document.activeElement!)).toBe(true);
  await userEvent.keyboard('{Home}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Report 0');
});

test('the list is found again where it was left', async () => {
  const { holder, scroller, explorer, rows } = open(many);
  scroller().scrollTop = 50_000;
  await expect.poll(() => Number(rows()[0]!.getAttribute('aria-posinset'))).toBeGreaterThan(100);
  const headline = rows()[4]!.querySelector<HTMLElement>('h3 button')!;
  const words = headline.textContent;
  headline.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => holder.querySelector('.body')).not.toBeNull();
  expect(document.activeElement).toBe(holder.querySelector('h2'));
  await userEvent.keyboard('{Escape}');
  expect(explorer.trail).toEqual([]);
  await expect.poll(() => document.activeElement?.textContent).toBe(words);
  expect(Math.abs(scroller().scrollTop - 50_000)).toBeLessThan(1500);
});

test('a passage far down a long article is brought into view', async () => {
  const { holder, explorer, isInView } = open([long], 'open=entity:cy');
  await expect.poll(() => holder.querySelector('.source')).not.toBeNull();
  holder.querySelector<HTMLElement>('.source')!.click();
  await expect.poll(() => holder.querySelector('[aria-current=true]')?.textContent).toBe('Cy');
  await expect.poll(() => isInView(holder.querySelector('[aria-current=true]')!)).toBe(true);
  expect(explorer.trail.at(-1)).toMatchObject({ kind: 'article', id: 'long' });
});

test('“next” goes on to the following name and keeps it in view', async () => {
  const { holder, isInView } = open([long], 'open=article:long');
  await expect.poll(() => holder.querySelector('.body')).not.toBeNull();
  const next = [...holder.querySelectorAll<HTMLElement>('.step')].at(-1)!;
  for (let i = 0; i < 12; i++) {
    next.click();
    await expect.poll(() => holder.querySelector('.end b')?.textContent).toBe(String(i + 1));
    await expect.poll(() => isInView(holder.querySelector('[aria-current=true]')!)).toBe(true);
  }
});

test('the margin strip shows what is in view, and a click in it goes there', async () => {
  const { holder, scroller } = open([long], 'open=article:long');
  await expect.poll(() => holder.querySelector('.strip rect')).not.toBeNull();
  const strip = holder.querySelector<HTMLElement>('.strip')!;
  const window = () => holder.querySelector('.strip rect')!.getBoundingClientRect();
  expect(window().top).toBeLessThan(strip.getBoundingClientRect().top + 8);
  await userEvent.click(strip, { position: { x: 20, y: strip.clientHeight * 0.75 } });
  await expect.poll(() => scroller().scrollTop).toBeGreaterThan(scroller().scrollHeight / 2);
  const middle = (window().top + window().bottom) / 2 - strip.getBoundingClientRect().top;
  await expect.poll(() => Math.abs(middle - strip.clientHeight * 0.75)).toBeLessThan(strip.clientHeight * 0.06);
});

test('a name that breaks at the end of a line is marked on both lines', async () => {
  const name = 'Democratic People’s Republic of a Country With a Rather Long Name';
  const { holder } = open([{ id: 'a', published: '2020-01-01', title: 'T', text: `We heard from the [${name}].` }], 'open=article:a');
  await expect.poll(() => holder.querySelector('[data-mark]')).not.toBeNull();
  expect(holder.querySelector('[data-mark]')!.getClientRects().length).toBeGreaterThan(1);
});

test('a move of the brush leaves the text where it was scrolled to', async () => {
  const { scroller, explorer, holder } = open([long], 'open=article:long:0');
  await expect.poll(() => holder.querySelector('[aria-current=true]')).not.toBeNull();
  scroller().scrollTop = 4000;
  await expect.poll(() => holder.querySelector('.strip rect')!.getAttribute('y')).not.toBe('0.5');
  const before = scroller().scrollTop;
  explorer.filter('published', { first: 0, last: 99_999, undated: true });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(scroller().scrollTop).toBe(before);
});

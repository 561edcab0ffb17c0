import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { isoDay, parseIsoDay } from '../../../src/schema/day.ts';
import type { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import Timeline from '../../../src/app/timeline/Timeline.svelte';
import '../../../src/app/styles/tokens.css';
import '../../../src/app/styles/base.css';
import { makeExplorer } from '../../support/explorer.ts';

/** Twenty days from 2 January 2023, an article a day but for 9 to 13 January: Ann in all, Bob in one of two, Cid in one of four. */
const ARTICLES = Array.from({ length: 20 }, (_, i) => i)
  .filter((i) => i < 7 || i > 11)
  .map((i) => {
    const date = isoDay(parseIsoDay('2023-01-02')! + i);
    const source = i % 2 ? 'The Herald' : 'The Courier';
    return { id: date, published: date, source, text: `[Ann]${i % 2 ? '' : ', [Bob]'}${i % 4 ? '' : ', [Cid]'} spoke.` };
  });
const PINNED = 'lane=ann&lane=bob&lane=cid';

async function show(fragment: string, width = 1000): Promise<Explorer> {
  await page.viewport(width, 900);
  const explorer = makeExplorer(fragment, ARTICLES, {});
  // off the edge of the window, as on the page: the grips stand in its margin
  document.body.style.margin = '0';
  await render(Timeline, { explorer, form: width < 700 ? 'phone' : 'desktop' });
  await expect.element(page.getByText('Lanes', { exact: false }).first()).toBeInTheDocument();
  return explorer;
}

afterEach(() => {
  document.body.style.margin = '';
});

const grip = (name: RegExp) => page.getByRole('button', { name });
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('ul[aria-label="Lanes"] li')]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((row) => row.querySelector('.name')!.textContent);

test('a lane is dragged by its grip to another place', async () => {
  const explorer = await show(PINNED);
  await expect.element(grip(/^Move Ann, lane 1 of 3/)).toBeVisible();
  await userEvent.dragAndDrop(grip(/^Move Ann/), page.getByRole('button', { name: 'Cid', exact: true }));
  expect(explorer.view.lanes).toEqual(['bob', 'cid', 'ann']);
  await expect.poll(rows).toEqual(['Bob', 'Cid', 'Ann']);
  expect(explorer.address).toContain('lane=bob&lane=cid&lane=ann');
});

test('while a lane is dragged the others make way, and Escape calls it off', async () => {
  const explorer = await show(PINNED);
  await expect.element(grip(/^Move Ann/)).toBeVisible();
  const handle = grip(/^Move Ann/).element() as HTMLElement;
  handle.setPointerCapture = () => {}; // no real pointer is down
  const { left, top } = handle.getBoundingClientRect();
  const send = (type: string, y: number) =>
    handle.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX: left + 12, clientY: top + y }));
  send('pointerdown', 12);
  send('pointermove', 40);
  await expect.poll(rows).toEqual(['Bob', 'Ann', 'Cid']);
  handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  send('pointerup', 40);
  await expect.poll(rows).toEqual(['Ann', 'Bob', 'Cid']);
  expect(explorer.view.lanes).toEqual(['ann', 'bob', 'cid']);
});

test('the arrow keys move a lane, say where it is now, and keep the focus on it', async () => {
  const explorer = await show(PINNED);
  await expect.element(grip(/^Move Cid/)).toBeVisible();
  (grip(/^Move Cid/).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(explorer.view.lanes).toEqual(['ann', 'cid', 'bob']);
  await expect.element(page.getByText('Cid is lane 2 of 3.')).toBeInTheDocument();
  await expect.element(grip(/^Move Cid, lane 2 of 3/)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(explorer.view.lanes).toEqual(['cid', 'ann', 'bob']);
  await userEvent.keyboard('{End}');
  expect(explorer.view.lanes).toEqual(['ann', 'bob', 'cid']);
  await expect.element(grip(/^Move Cid, lane 3 of 3/)).toHaveFocus();
});

test('without dragging, a click takes a lane one up', async () => {
  const explorer = await show(PINNED);
  await grip(/^Move Bob/).click();
  expect(explorer.view.lanes).toEqual(['bob', 'ann', 'cid']);
});

test('lanes to one scale or each to its own, and said which', async () => {
  const explorer = await show(PINNED);
  await expect.element(page.getByText('Bars to one scale: tallest 1 article.')).toBeVisible();
  explorer.set({ bin: 'week' });
  await expect.element(page.getByText('Bars to one scale: tallest 7 articles.')).toBeVisible();
  await page.getByRole('button', { name: 'Each to its own scale' }).click();
  expect(explorer.view.laneScale).toBe('own');
  await expect.element(page.getByText('Each to its own scale, its tallest bar at the right: articles.')).toBeVisible();
  expect([...document.querySelectorAll('.lane .end')].map((text) => text.textContent)).toEqual(['7', '4', '2']);
});

test('a lane is pinned from the menu, or those named most at once', async () => {
  const explorer = await show('');
  await page.getByRole('button', { name: /^Lanes of names/ }).click();
  await page.getByRole('button', { name: 'Pin the 3 names that these articles name most' }).click();
  expect(explorer.view.lanes).toEqual(['ann', 'bob', 'cid']);
  await page.getByRole('button', { name: 'Take Bob off the timeline' }).click();
  await page.getByRole('button', { name: /^Lanes of names/ }).click();
  await page.getByRole('button', { name: /Bob 8/ }).click();
  expect(explorer.view.lanes).toEqual(['ann', 'cid', 'bob']);
});

test('a lane for each outlet, whose name filters by it', async () => {
  const explorer = await show('');
  await page.getByRole('button', { name: /^Lanes of names and outlets/ }).click();
  await page.getByRole('checkbox', { name: 'One for each outlet' }).click();
  expect(explorer.view.outletLanes).toBe(true);
  await userEvent.keyboard('{Escape}');
  const herald = page.getByRole('button', { name: 'The Herald' });
  await herald.click();
  expect(explorer.clauses.outlets).toEqual([explorer.corpus.outlets.indexOf('The Herald')]);
  await expect.element(herald).toHaveAttribute('aria-pressed', 'true');
  await herald.click();
  expect(explorer.clauses.outlets).toBeUndefined();
});

test('without a filter there is no share to show, and it says what to choose', async () => {
  const explorer = await show('bars=share&per=week');
  await expect.element(page.getByText(/^These are counts: choose names/)).toBeVisible();
  explorer.toggleEntity(explorer.corpus.entities.byId.get('bob')!);
  await expect.element(page.getByText(/^These are counts/)).not.toBeInTheDocument();
  const cells = () => [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  await expect.poll(cells).toEqual([
    ['2–8 Jan 2023', '7', '4', '57 %'],
    ['9–15 Jan 2023', '2', '1', '50 %'],
    ['16–22 Jan 2023', '6', '3', '50 %'],
  ]);
});

test('days without any article are a gap in the line and in the table, not zeros', async () => {
  await show('per=day');
  await expect.element(page.getByRole('row', { name: '9–13 Jan 2023 no article in the corpus' })).toBeInTheDocument();
  expect(document.querySelector('.base.gap')!.getAttribute('d')).toMatch(/^M285\.6 [\d.]+H489\.6$/);
});

test('lanes are inked inside the period only', async () => {
  const explorer = await show(PINNED);
  await expect.element(page.getByRole('button', { name: 'Take Ann off the timeline' })).toBeVisible();
  const inks = () => [...document.querySelectorAll('.lane .ink')].map((path) => path.getAttribute('d')!.split('M').length - 1);
  expect(inks()).toEqual([15, 8, 4]);
  explorer.filter('published', { first: parseIsoDay('2023-01-02')!, last: parseIsoDay('2023-01-05')!, undated: false });
  await expect.poll(inks).toEqual([4, 2, 1]);
});

test('on a phone the targets of a lane are 44 px', async () => {
  await show(PINNED, 390);
  await expect.element(grip(/^Move Ann/)).toBeVisible();
  for (const name of [/^Move Ann/, /^Take Ann off/, /^Lanes of names/]) {
    const box = page.getByRole('button', { name }).element().getBoundingClientRect();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
});

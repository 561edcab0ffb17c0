import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { APPROXIMATE } from '../../../src/schema/date-certainty.ts';
import { isoDay } from '../../../src/schema/day.ts';
import { tabulate } from '../../../src/app/data/corpus.ts';
import { Texts } from '../../../src/app/data/texts.ts';
import type { Axis } from '../../../src/app/query/clauses.ts';
import { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import { DOT, RING } from '../../../src/app/timeline/plane-marks.ts';
import { PlaneModel } from '../../../src/app/timeline/plane-model.svelte.ts';
import Plane from '../../../src/app/timeline/Plane.svelte';
import Timeline from '../../../src/app/timeline/Timeline.svelte';
import '../../../src/app/styles/tokens.css';
import '../../../src/app/styles/base.css';
import { makeBundle, type MarkedArticle } from '../../support/bundle.ts';
import { makeExplorer } from '../../support/explorer.ts';

/** Four articles of 2 to 9 January 2020, about the days before, the day itself and the days after; one about 1815. */
const ARTICLES: readonly MarkedArticle[] = [
  { id: 'fire', published: '2020-01-02', text: '[Ann] saw the fire {on New Year’s Day|2020-01-01}.' },
  { id: 'storm', published: '2020-01-04', text: '[Bob] heard the storm {today|2020-01-04}.\nIt began {today|2020-01-04}.' },
  { id: 'fair', published: '2020-01-06', text: '[Ann] opens the fair {on Friday|2020-01-10}.' },
  { id: 'battle', published: '2020-01-09', text: '[Cecil] spoke of {1815|1815-06-18}, and of {the fair|2020-01-10}.' },
];

const rangeOf = (explorer: Explorer, axis: Axis) => {
  const clause = explorer.clauses[axis];
  return clause && `${isoDay(clause.first)}/${isoDay(clause.last)}`;
};
const remaining = (explorer: Explorer) => explorer.corpus.articles.id.filter((_, i) => explorer.articles.has[i]);
const slider = (name: string) => page.getByRole('slider', { name, exact: true }).element() as HTMLElement;
const plane = () => page.getByRole('group', { name: /^Plane/ }).element() as HTMLElement;

async function show(fragment = '', width = 1000): Promise<Explorer> {
  await page.viewport(width, 800);
  const explorer = makeExplorer(`by=both&${fragment}`, ARTICLES, {});
  await render(Plane, { explorer, form: width < 700 ? 'phone' : 'desktop' });
  await expect.element(page.getByRole('group', { name: /^Plane/ })).toBeVisible();
  return explorer;
}

/** The plot, by days: both axes show a day more on each side, 1 to 10 January across and 31 December to 11 January up. */
function at(published: number, mentioned: number): readonly [x: number, y: number] {
  const bounds = plane().getBoundingClientRect();
  const isPhone = bounds.width < 600;
  const [gutter, top, foot] = isPhone ? [52, 44, 92] : [136, 12, 32];
  const width = bounds.width - gutter;
  const height = bounds.height - top - foot;
  return [bounds.left + gutter + ((published - 0.5) / 10) * width, bounds.top + top + height - ((mentioned + 0.5) / 12) * height];
}

function pointer(target: Element, type: string, [clientX, clientY]: readonly [number, number], pointerType = 'mouse'): void {
  const init = { bubbles: true, cancelable: true, clientX, clientY, button: 0, pointerId: 1, isPrimary: true, pointerType };
  target.dispatchEvent(new PointerEvent(type, init));
  flushSync();
}

const capture = HTMLElement.prototype.setPointerCapture;
afterEach(() => {
  HTMLElement.prototype.setPointerCapture = capture;
});

/** A drag by pointer events; the pointer is not real, so it cannot be captured. */
function drag(
  from: readonly [number, number],
  to: readonly [number, number],
  { target = plane(), release = true, pointerType = 'mouse' }: { target?: Element; release?: boolean; pointerType?: string } = {},
): void {
  HTMLElement.prototype.setPointerCapture = () => {};
  pointer(target, 'pointerdown', from, pointerType);
  for (let step = 1; step <= 5; step++) {
    pointer(target, 'pointermove', [from[0] + ((to[0] - from[0]) * step) / 5, from[1] + ((to[1] - from[1]) * step) / 5], pointerType);
  }
  if (release) pointer(target, 'pointerup', to, pointerType);
}

test('a rectangle drawn on the plane chooses days published and days mentioned at once', async () => {
  const explorer = await show();
  drag(at(3, 3), at(7, 10), { release: false });
  expect(explorer.isMoving).toBe(true);
  pointer(plane(), 'pointerup', at(7, 10));
  expect(explorer.isMoving).toBe(false);
  expect(rangeOf(explorer, 'published')).toBe('2020-01-03/2020-01-07');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-03/2020-01-10');
  expect(remaining(explorer)).toEqual(['storm', 'fair']);
  await expect.element(page.getByText('3 of 6 passages')).toBeVisible();
});

test('a drag on the margin of one axis chooses in its direction only', async () => {
  const explorer = await show();
  const below = plane().getBoundingClientRect().bottom - 8;
  drag([at(3, 0)[0], below], [at(7, 0)[0], below]);
  expect(rangeOf(explorer, 'published')).toBe('2020-01-03/2020-01-07');
  expect(explorer.clauses.mentioned).toBeUndefined();
  await page.getByRole('button', { name: 'Reset' }).click();
  const beside = plane().getBoundingClientRect().left + 60;
  drag([beside, at(0, 3)[1]], [beside, at(0, 5)[1]]);
  expect(explorer.clauses.published).toBeUndefined();
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-03/2020-01-05');
  expect(remaining(explorer)).toEqual(['storm']);
});

const RECTANGLE = 'from=2020-01-03&to=2020-01-05&mentioned-from=2020-01-03&mentioned-to=2020-01-05';

test('the rectangle is moved by its inside, and an edge or a corner moves alone', async () => {
  const explorer = await show(RECTANGLE);
  drag(at(4, 4), at(6, 7));
  expect(rangeOf(explorer, 'published')).toBe('2020-01-05/2020-01-07');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-06/2020-01-08');
  drag(at(7.5, 7), at(8.5, 3)); // the right edge: what the pointer does up and down is nothing to it
  expect(rangeOf(explorer, 'published')).toBe('2020-01-05/2020-01-08');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-06/2020-01-08');
  drag(at(4.5, 8.5), at(2.5, 10.5)); // the upper left corner
  expect(rangeOf(explorer, 'published')).toBe('2020-01-03/2020-01-08');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-06/2020-01-10');
});

test('Escape in the middle of a drag takes it back, and on a handle drops both ranges', async () => {
  const explorer = await show(RECTANGLE);
  drag(at(8, 8), at(9, 9), { release: false });
  expect(rangeOf(explorer, 'published')).toBe('2020-01-08/2020-01-09');
  plane().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(explorer.isMoving).toBe(false);
  expect(rangeOf(explorer, 'published')).toBe('2020-01-03/2020-01-05');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-03/2020-01-05');
  slider('End of the days mentioned').focus();
  await userEvent.keyboard('{Escape}');
  expect(explorer.isFiltered).toBe(false);
});

test('the keyboard moves each of the four ends', async () => {
  const explorer = await show(RECTANGLE);
  slider('End of the days published').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(rangeOf(explorer, 'published')).toBe('2020-01-03/2020-01-06');
  slider('Beginning of the days published').focus();
  await userEvent.keyboard('{Home}');
  expect(rangeOf(explorer, 'published')).toBe('2020-01-02/2020-01-06');
  slider('End of the days mentioned').focus();
  await userEvent.keyboard('{ArrowUp}{Shift>}{ArrowUp}{/Shift}');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-03/2020-01-07');
  expect(slider('End of the days mentioned').getAttribute('aria-valuetext')).toBe('7 Jan 2020, 2 passages');
  slider('Beginning of the days mentioned').focus();
  await userEvent.keyboard('{Home}');
  expect(rangeOf(explorer, 'mentioned')).toBe('1815-06-18/2020-01-07');
  expect(explorer.isMoving).toBe(false);
});

test('days can be typed in both directions, and what is no date is told', async () => {
  const explorer = await show();
  const mentioned = page.getByRole('group', { name: 'Days mentioned' });
  await userEvent.fill(mentioned.getByRole('textbox', { name: 'Mentioned from' }), '4 Jan 2020');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(page.getByRole('group', { name: 'Days published' }).getByRole('textbox', { name: 'to' }), '2020-01-05');
  await userEvent.keyboard('{Enter}');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-04/2020-01-10');
  expect(rangeOf(explorer, 'published')).toBe('2020-01-02/2020-01-05');
  expect(remaining(explorer)).toEqual(['storm']);
  await userEvent.fill(mentioned.getByRole('textbox', { name: 'to' }), 'soon');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('“soon” is not a date');
});

test('by keyboard, the switch keeps the focus from one view to the next', async () => {
  const explorer = makeExplorer('', ARTICLES, {});
  await render(Timeline, { explorer, form: 'desktop' });
  for (const name of ['by date mentioned', 'by both', 'by date published']) {
    (page.getByRole('button', { name }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name, pressed: true })).toHaveFocus();
  }
});

test('a click on a dot opens its article at the passage', async () => {
  const explorer = await show();
  pointer(plane(), 'pointerdown', at(6, 10));
  pointer(plane(), 'pointerup', at(6, 10));
  const text = 'Ann opens the fair on Friday.';
  await expect.poll(() => explorer.trail).toEqual([{ kind: 'article', id: 'fair', at: text.indexOf('on Friday') }]);
});

test('a tap where several dots lie lists their passages, each of which leads to its place', async () => {
  const explorer = await show('', 390);
  pointer(plane(), 'pointerdown', at(4, 4), 'touch');
  pointer(plane(), 'pointerup', at(4, 4), 'touch');
  const list = page.getByRole('dialog', { name: '2 dated passages' });
  await expect.element(list).toBeVisible();
  await list.getByRole('button', { name: 'It began today.' }).click();
  await expect.poll(() => explorer.trail).toEqual([{ kind: 'article', id: 'storm', at: 'Bob heard the storm today. It began '.length }]);
  await expect.element(list).not.toBeInTheDocument();
});

test('the days of the passages in one place can be chosen, and those of a rectangle read', async () => {
  const explorer = await show('', 390);
  pointer(plane(), 'pointerdown', at(4, 4), 'touch');
  pointer(plane(), 'pointerup', at(4, 4), 'touch');
  await page.getByRole('button', { name: 'Choose their days' }).click();
  expect(rangeOf(explorer, 'published')).toBe('2020-01-04/2020-01-04');
  expect(rangeOf(explorer, 'mentioned')).toBe('2020-01-04/2020-01-04');
  await page.getByRole('button', { name: 'Read them' }).click();
  await expect.element(page.getByRole('dialog', { name: '2 dated passages' }).getByText('Bob heard the storm')).toBeVisible();
});

test('what lies beyond the edge is counted there, and chosen by a click', async () => {
  const explorer = await show();
  await expect.element(page.getByText('6 passages, 1 beyond the edges')).toBeVisible();
  await page.getByRole('button', { name: '1 earlier' }).click();
  expect(remaining(explorer)).toEqual(['battle']);
  expect(rangeOf(explorer, 'mentioned')).toBe('1815-06-18/2019-12-30');
});

test('a finger draws inside the plot', async () => {
  const explorer = await show('', 390);
  drag(at(3, 3), at(7, 10), { pointerType: 'touch' });
  expect(rangeOf(explorer, 'published')).toBe('2020-01-03/2020-01-07');
  expect(getComputedStyle(plane()).touchAction).toBe('none');
});

test('what is selected is in ink, and what is not stays pale', async () => {
  await show(RECTANGLE);
  const canvas = document.querySelector('canvas')!;
  const darkness = ([x, y]: readonly [number, number]) => {
    const bounds = canvas.getBoundingClientRect();
    const ratio = canvas.width / bounds.width;
    const [left, top] = [(x - bounds.left) * ratio, (y - bounds.top) * ratio].map(Math.floor) as [number, number];
    const { data } = canvas.getContext('2d')!.getImageData(left - 8, top - 2, 17, 5);
    return Math.max(...Array.from({ length: data.length / 4 }, (_, i) => (data[4 * i + 3]! / 255) * (255 - data[4 * i]!)));
  };
  await expect.poll(() => darkness(at(4, 4))).toBeGreaterThan(200);
  expect(darkness(at(6, 10))).toBeGreaterThan(40);
  expect(darkness(at(6, 10))).toBeLessThan(130);
  expect(darkness(at(6, 6))).toBe(0);
});

test('what is said to be about right is drawn as such', () => {
  const about = [{ id: 'a', published: '2020-01-05', text: '[Ann] left {about then|2020-01-04~}, and came {on Friday|2020-01-10}.' }];
  const { manifest, shard, search } = makeBundle(about, {}, { certainty: [APPROXIMATE, 0] });
  const corpus = tabulate(manifest);
  const texts = new Texts({ manifest: async () => manifest, shard: async () => shard, search: async () => search }, corpus);
  const model = new PlaneModel(new Explorer(corpus, texts), () => false);
  model.room = 1000;
  model.windowHeight = 800;
  expect([...model.marks!.kind]).toEqual([RING, DOT]);
});

test('where only articles without a date are asked for, no dot is selected, and a rectangle asks for days again', async () => {
  const explorer = await show('from=2020-01-02&to=2020-01-09&undated=only');
  await expect.element(page.getByText('0 of 6 passages')).toBeVisible();
  expect(plane().querySelector('.box')).toBeNull();
  drag(at(3, 3), at(7, 10), { release: false });
  plane().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(explorer.clauses.published?.undated).toBe('only');
  drag(at(3, 3), at(7, 10));
  expect(remaining(explorer)).toEqual(['storm', 'fair']);
});

test('the table beside the plane says how many passages each year speaks of', async () => {
  await show();
  const table = page.getByRole('table', { name: 'Dated passages by year published and year mentioned' });
  await expect.element(table.getByRole('columnheader', { name: 'earlier' })).toBeInTheDocument();
  expect([...table.element().querySelectorAll('tbody td')].map((cell) => cell.textContent)).toEqual(['5', '1']);
});

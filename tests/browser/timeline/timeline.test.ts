import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { isoDay, parseIsoDay } from '../../../src/schema/day.ts';
import type { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import Timeline from '../../../src/app/timeline/Timeline.svelte';
import '../../../src/app/styles/tokens.css';
import '../../../src/app/styles/base.css';
import type { MarkedArticle } from '../../support/bundle.ts';
import { makeExplorer, TWO_ARTICLES, TYPES } from '../../support/explorer.ts';

const rangeOf = (explorer: Explorer) => {
  const date = explorer.clauses.published;
  return date && `${isoDay(date.first)}/${isoDay(date.last)}`;
};
const remaining = (explorer: Explorer) => explorer.corpus.articles.id.filter((_, i) => explorer.articles.has[i]);

/** 200 days of 2023, one article a day. */
const MANY: readonly MarkedArticle[] = Array.from({ length: 200 }, (_, i) => {
  const date = isoDay(parseIsoDay('2023-01-02')! + i);
  return { id: date, published: date, text: `[${i % 2 ? 'Ann' : 'Bob'}] spoke {then|${date}}.` };
});

async function show(explorer: Explorer, { small = false, width = 1000 } = {}): Promise<HTMLElement> {
  await page.viewport(width, 700);
  const form = width < 700 ? 'phone' : 'desktop';
  const { container } = await render(Timeline, { explorer, form, small });
  await expect.poll(() => container.querySelector('.surface')).not.toBeNull();
  return container.querySelector<HTMLElement>('.surface')!;
}

/** Middle of a day of the two articles' axis, 5 to 18 November. */
function xOfDay(surface: HTMLElement, dayOfNovember: number): number {
  const { left, width } = surface.getBoundingClientRect();
  return left + ((dayOfNovember - 5 + 0.5) / 14) * width;
}

function pointer(target: Element, type: string, x: number, over: PointerEventInit = {}): void {
  const { top, height } = target.getBoundingClientRect();
  const init = { bubbles: true, cancelable: true, clientX: x, clientY: top + height / 2, button: 0, ...over };
  target.dispatchEvent(new PointerEvent(type, { pointerId: 1, isPrimary: true, pointerType: 'mouse', ...init }));
  flushSync();
}

/** A drag by pointer events; the pointer is not real, so it cannot be captured. */
function drag(target: Element, from: number, to: number, release = true): void {
  HTMLElement.prototype.setPointerCapture = () => {};
  pointer(target, 'pointerdown', from);
  for (let step = 1; step <= 5; step++) pointer(target, 'pointermove', from + ((to - from) * step) / 5);
  if (release) pointer(target, 'pointerup', to);
}

const capture = HTMLElement.prototype.setPointerCapture;
afterEach(() => {
  HTMLElement.prototype.setPointerCapture = capture;
});

const slider = (name: string) => page.getByRole('slider', { name, exact: true }).element() as HTMLElement;

test('a drag draws a range, and leaves the articles and names of it only', async () => {
  const explorer = makeExplorer();
  const surface = await show(explorer);
  drag(surface, xOfDay(surface, 10), xOfDay(surface, 18));
  expect(rangeOf(explorer)).toBe('2023-11-10/2023-11-18');
  expect(remaining(explorer)).toEqual(['two']);
  const north = explorer.corpus.entities.byId.get('north-korea')!;
  expect(explorer.counts.entityArticles[north]).toBe(0);
  await expect.element(page.getByRole('textbox', { name: 'From' })).toHaveValue('10 Nov 2023');
});

test('with a real mouse, the end of the period is dragged over the second article', async () => {
  const explorer = makeExplorer();
  const surface = await show(explorer);
  const handle = slider('End of the period');
  const box = surface.getBoundingClientRect();
  await userEvent.dragAndDrop(handle, surface, {
    sourcePosition: { x: 12, y: 40 },
    targetPosition: { x: Math.round(xOfDay(surface, 14) - box.left), y: 40 },
  });
  expect(remaining(explorer)).toEqual(['one']);
  expect(explorer.isMoving).toBe(false);
});

test('the address waits while a drag goes on, and Escape takes it back', async () => {
  const explorer = makeExplorer();
  const surface = await show(explorer);
  drag(surface, xOfDay(surface, 10), xOfDay(surface, 12), false);
  expect(explorer.isMoving).toBe(true);
  expect(rangeOf(explorer)).toBe('2023-11-10/2023-11-12');
  surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(explorer.isMoving).toBe(false);
  expect(explorer.clauses.published).toBeUndefined();
});

test('a drag inside the range moves it, and it keeps its length at the end of the corpus', async () => {
  const explorer = makeExplorer('from=2023-11-06&to=2023-11-08');
  const surface = await show(explorer);
  drag(slider('Period'), xOfDay(surface, 7), xOfDay(surface, 10));
  expect(rangeOf(explorer)).toBe('2023-11-09/2023-11-11');
  drag(slider('Period'), xOfDay(surface, 10), xOfDay(surface, 18));
  expect(rangeOf(explorer)).toBe('2023-11-15/2023-11-17');
});

test('a range over everything is no clause', async () => {
  const explorer = makeExplorer('from=2023-11-06&to=2023-11-08');
  const surface = await show(explorer);
  drag(slider('End of the period'), xOfDay(surface, 8.5), xOfDay(surface, 18.5));
  expect(explorer.clauses.published).toBeUndefined();
});

test('a click on a bar selects its days, and a second one everything', async () => {
  const explorer = makeExplorer();
  const surface = await show(explorer);
  const click = (day: number) => {
    pointer(surface, 'pointerdown', xOfDay(surface, day));
    pointer(surface, 'pointerup', xOfDay(surface, day));
  };
  click(17);
  expect(rangeOf(explorer)).toBe('2023-11-17/2023-11-17');
  click(17);
  expect(explorer.clauses.published).toBeUndefined();
  click(12); // no bar, no article
  expect(explorer.clauses.published).toBeUndefined();
});

test('the arrow keys move an end, Shift resizes the range, Home goes back, Escape selects everything', async () => {
  const explorer = makeExplorer();
  await show(explorer);
  slider('Beginning of the period').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(rangeOf(explorer)).toBe('2023-11-08/2023-11-17');
  expect(remaining(explorer)).toEqual(['two']);
  expect(slider('Beginning of the period').getAttribute('aria-valuetext')).toBe('8 Nov 2023, 1 article');
  slider('Period').focus();
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(rangeOf(explorer)).toBe('2023-11-08/2023-11-16');
  await userEvent.keyboard('{Home}');
  expect(rangeOf(explorer)).toBe('2023-11-06/2023-11-14');
  await userEvent.keyboard('{Escape}');
  expect(explorer.clauses.published).toBeUndefined();
  expect(explorer.isMoving).toBe(false);
});

test('10 to 20 November, typed, leaves the second of two articles', async () => {
  const explorer = makeExplorer();
  await show(explorer);
  await userEvent.fill(page.getByRole('textbox', { name: 'From' }), '10 Nov 2023');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(page.getByRole('textbox', { name: 'to', exact: true }), '2023-11-20');
  await userEvent.keyboard('{Enter}');
  expect(rangeOf(explorer)).toBe('2023-11-10/2023-11-20');
  expect(remaining(explorer)).toEqual(['two']);
});

test('a date that is none, or that turns the range round, is refused at its field', async () => {
  const explorer = makeExplorer();
  await show(explorer);
  await userEvent.fill(page.getByRole('textbox', { name: 'From' }), '31 Feb 2023');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('“31 Feb 2023” is not a date.');
  await userEvent.fill(page.getByRole('textbox', { name: 'From' }), '1 Dec 2023');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('That is after the end, 17 Nov 2023.');
  expect(explorer.clauses.published).toBeUndefined();
});

test('a range set from elsewhere moves the handles and does not come back as a gesture', async () => {
  const explorer = makeExplorer();
  const surface = await show(explorer);
  const clause = { first: parseIsoDay('2023-11-10')!, last: parseIsoDay('2023-11-12')!, undated: false };
  explorer.filter('published', clause);
  flushSync();
  const handle = slider('Beginning of the period').getBoundingClientRect();
  expect(handle.left + handle.width / 2).toBeCloseTo(xOfDay(surface, 9.5), -0.5);
  expect(explorer.clauses.published).toBe(clause);
  expect(explorer.isMoving).toBe(false);
});

test('in a tiny corpus the sentences stand beside the bars and open their articles', async () => {
  const explorer = makeExplorer();
  const surface = await show(explorer);
  const sentence = page.getByRole('button', { name: 'A meeting draws near' });
  await expect.element(sentence).toBeVisible();
  const box = sentence.element().getBoundingClientRect();
  expect(box.left).toBeGreaterThan(xOfDay(surface, 11));
  expect(box.right).toBeLessThan(xOfDay(surface, 17));
  await sentence.click();
  expect(explorer.trail).toEqual([{ kind: 'article', id: 'two' }]);
  expect(explorer.clauses.published).toBeUndefined();
});

test('a range takes nothing that is undated, until one asks for it', async () => {
  const explorer = makeExplorer('', [...TWO_ARTICLES, { id: 'three', text: '[Kim Jong-un] smiled.' }], TYPES);
  const surface = await show(explorer);
  await expect.element(page.getByRole('status')).toHaveTextContent('1 undated');
  drag(surface, xOfDay(surface, 10), xOfDay(surface, 18));
  expect(remaining(explorer)).toEqual(['two']);
  await page.getByRole('checkbox', { name: 'With the 1 undated' }).click();
  expect(remaining(explorer)).toEqual(['two', 'three']);
});

test('the undated are listed alone, no bar is selected, and Reset gives everything back', async () => {
  const undated = { id: 'three', text: '[Kim Jong-un] smiled.' };
  const explorer = makeExplorer('', [...TWO_ARTICLES, undated]);
  await show(explorer);
  await page.getByRole('button', { name: '1 undated' }).click();
  expect(remaining(explorer)).toEqual(['three']);
  expect(explorer.address).toContain('undated=only');
  await expect.element(page.getByRole('status').first()).toHaveTextContent('Only the 1 undated');
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(remaining(explorer)).toEqual(['one', 'two', 'three']);
});

test('a drag that is called off gives back just what was selected, also the undated alone', async () => {
  const undated = { id: 'three', text: '[Kim Jong-un] smiled.' };
  const explorer = makeExplorer('from=2023-11-06&to=2023-11-17&undated=only', [...TWO_ARTICLES, undated]);
  const surface = await show(explorer);
  drag(surface, xOfDay(surface, 8), xOfDay(surface, 12), false);
  expect(remaining(explorer)).toEqual([]);
  surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  flushSync();
  expect(remaining(explorer)).toEqual(['three']);
  expect(explorer.isMoving).toBe(false);
});

test('each axis keeps its own range: the other one goes on filtering', async () => {
  const explorer = makeExplorer('from=2023-11-10&to=2023-11-20');
  await show(explorer);
  await page.getByRole('button', { name: 'by date mentioned' }).click();
  expect(explorer.view.axis).toBe('mentioned');
  expect(rangeOf(explorer)).toBe('2023-11-10/2023-11-20');
  expect(remaining(explorer)).toEqual(['two']);
  await expect.poll(() => slider('Period').getAttribute('aria-valuetext')).toMatch(/^everything, /);
});

test('two hundred days fall into weeks; the wheel zooms to days, and there is a way back', async () => {
  const explorer = makeExplorer('', MANY, {});
  const surface = await show(explorer);
  const menu = page.getByRole('combobox', { name: / per / });
  await expect.element(menu).toHaveAccessibleName(/per week/);
  const { left, width } = surface.getBoundingClientRect();
  const wheel = (deltaY: number) => {
    const event = new WheelEvent('wheel', { deltaY, clientX: left + width / 2, bubbles: true, cancelable: true });
    surface.dispatchEvent(event);
    flushSync();
    return event.defaultPrevented;
  };
  expect(wheel(240)).toBe(false); // nothing to zoom out of: the page may scroll
  expect(wheel(-480)).toBe(true);
  await expect.element(menu).toHaveAccessibleName(/per day/);
  expect(explorer.clauses.published).toBeUndefined();
  await page.getByRole('button', { name: 'Fit the whole span' }).click();
  await expect.element(menu).toHaveAccessibleName(/per week/);
});

test('two fingers zoom and select nothing', async () => {
  const explorer = makeExplorer('', MANY, {});
  const surface = await show(explorer);
  const finger = (type: string, pointerId: number, x: number) => pointer(surface, type, x, { pointerId, pointerType: 'touch' });
  const middle = surface.getBoundingClientRect().left + 400;
  finger('pointerdown', 11, middle - 50);
  finger('pointerdown', 12, middle + 50);
  finger('pointermove', 11, middle - 200);
  finger('pointermove', 12, middle + 200);
  finger('pointerup', 11, middle - 200);
  finger('pointerup', 12, middle + 200);
  await expect.element(page.getByRole('button', { name: 'Fit the whole span' })).toBeEnabled();
  expect(explorer.clauses.published).toBeUndefined();
});

test('bars also stand in a table, per bin with all and with the selected', async () => {
  const explorer = makeExplorer('who=ann', MANY, {});
  await show(explorer);
  const second = page.getByRole('table', { name: 'Articles per week' }).getByRole('row').nth(1);
  await expect.element(second).toBeInTheDocument();
  const row = second.element() as HTMLTableRowElement;
  expect([...row.cells].map((cell) => cell.textContent)).toEqual(['2–8 Jan 2023', '7', '3']);
});

test('on a phone the grips hang below the axis, 44 px each, and apart', async () => {
  const explorer = makeExplorer('from=2023-11-17&to=2023-11-17');
  await show(explorer, { small: true, width: 390 });
  const first = slider('Beginning of the period').getBoundingClientRect();
  const last = slider('End of the period').getBoundingClientRect();
  for (const box of [first, last]) {
    expect(box.width).toBe(44);
    expect(box.height).toBe(44);
  }
  expect(first.right).toBeLessThanOrEqual(last.left + 0.01);
  expect(last.right).toBeLessThanOrEqual(390);
  expect(page.getByRole('combobox').query()).toBeNull();
});

test('a corpus without a date says so', async () => {
  await page.viewport(1000, 700);
  const explorer = makeExplorer(
    '',
    [
      { id: 'a', text: '[Ann] spoke.' },
      { id: 'b', text: '[Bob] spoke.' },
    ],
    {},
  );
  await render(Timeline, { explorer, form: 'desktop' });
  await expect.element(page.getByText('None of the 2 articles has a date')).toBeVisible();
});

test('an article far from all others is counted at the edge, in the selection, and one click away', async () => {
  const explorer = makeExplorer('', [{ id: 'old', published: '1950-03-01', text: '[Ann] spoke.' }, ...MANY], {});
  await show(explorer);
  await expect.element(page.getByRole('combobox', { name: / per / })).toHaveAccessibleName(/per week/);
  expect(remaining(explorer)).toHaveLength(201);
  await page.getByRole('button', { name: '‹ 1 earlier' }).click();
  expect(remaining(explorer)).toEqual(['old']);
});

import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import Timeline from '../../../src/app/timeline/Timeline.svelte';
import { isoDay, parseIsoDay } from '../../../src/schema/day.ts';
import '../../../src/app/styles/tokens.css';
import '../../../src/app/styles/base.css';
import type { MarkedArticle } from '../../support/bundle.ts';
import { makeExplorer } from '../../support/explorer.ts';

/** 200 days of 2023, one article a day. */
const MANY: readonly MarkedArticle[] = Array.from({ length: 200 }, (_, i) => {
  const date = isoDay(parseIsoDay('2023-01-02')! + i);
  return { id: date, published: date, text: `[Ann] met [Bob] on day ${i}.` };
});
const COMPARED = 'earlier=2023-02-01..2023-02-28&later=2023-03-01..2023-03-31';

const periodsOf = ({ clauses: { compared } }: Explorer) =>
  compared && [compared.earlier, compared.later].map(({ first, last }) => `${isoDay(first)}/${isoDay(last)}`);

async function show({ small = false, width = 1000 } = {}) {
  await page.viewport(width, 700);
  const explorer = makeExplorer(COMPARED, MANY);
  const { container } = await render(Timeline, { explorer, form: width < 700 ? 'phone' : 'desktop', small });
  await expect.poll(() => container.querySelectorAll('.handle').length, { timeout: 15_000 }).toBe(4);
  const part = (label: string) => container.querySelector<HTMLElement>(`[role="slider"][aria-label="${label}"]`)!;
  return { explorer, container, part };
}

function drag(target: Element, by: number): void {
  HTMLElement.prototype.setPointerCapture = () => {};
  const { left, top, width, height } = target.getBoundingClientRect();
  const send = (type: string, x: number) => {
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        clientX: x,
        clientY: top + height / 2,
        button: 0,
        pointerId: 1,
        isPrimary: true,
      }),
    );
    flushSync();
  };
  const x = left + width / 2;
  send('pointerdown', x);
  for (let step = 1; step <= 5; step++) send('pointermove', x + (by * step) / 5);
  send('pointerup', x + by);
}

test('each brush moves its own period and leaves the other', async () => {
  const { explorer, part } = await show();
  drag(part('the earlier period'), -40);
  const [earlier, later] = periodsOf(explorer)!;
  expect(earlier).not.toBe('2023-02-01/2023-02-28');
  expect(later).toBe('2023-03-01/2023-03-31');
  drag(part('End of the later period'), 60);
  expect(periodsOf(explorer)![0]).toBe(earlier);
  expect(explorer.clauses.compared!.later.first).toBe(parseIsoDay('2023-03-01'));
  expect(explorer.clauses.compared!.later.last).toBeGreaterThan(parseIsoDay('2023-03-31')!);
  expect(explorer.isMoving).toBe(false);
});

test('arrow keys move an end by a day with Shift', async () => {
  const { explorer, part } = await show();
  part('Beginning of the later period').focus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(periodsOf(explorer)).toEqual(['2023-02-01/2023-02-28', '2023-03-02/2023-03-31']);
});

test('the grips of periods that touch leave each other room, 44 px on a phone', async () => {
  for (const [options, least] of [
    [{ width: 1000 }, 24],
    [{ width: 390, small: true }, 44],
  ] as const) {
    const { container } = await show(options);
    const middles = [...container.querySelectorAll('.handle')].map((handle) => {
      const { left, width } = handle.getBoundingClientRect();
      return left + width / 2;
    });
    const sorted = [...middles].sort((a, b) => a - b);
    expect(middles).toEqual(sorted);
    for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(least - 0.01);
    container.remove();
  }
});

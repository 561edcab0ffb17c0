import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync, type ComponentProps } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import PeriodTools from '../../../src/app/timeline/PeriodTools.svelte';

type Props = ComponentProps<typeof PeriodTools>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isStill && query.includes('reduce'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  isStill = false;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let isStill = false;

/** The tools of a timeline of 730 days that does as it is told. */
function show(over: Partial<Props> = {}) {
  const selected: Props['range'][] = [];
  const moving: boolean[] = [];
  const { rerender, unmount } = render(PeriodTools, {
    range: undefined,
    extent: { first: 0, last: 729 },
    peaks: [],
    select: (range) => {
      selected.push(range);
      void rerender({ range });
    },
    setMoving: (isMoving) => moving.push(isMoving),
    ...over,
  });
  return { selected, moving, rerender, unmount };
}
const wait = (ms: number) => {
  vi.advanceTimersByTime(ms);
  flushSync();
};

test('play moves a window through time until it is paused, and then the address may follow', async () => {
  const { selected, moving } = show();
  await fireEvent.click(screen.getByRole('button', { name: 'Play through time' }));
  expect(selected).toEqual([{ first: 0, last: 90 }]);
  wait(1000);
  expect(selected).toHaveLength(11);
  expect(selected.at(-1)).toEqual({ first: 40, last: 130 });
  await fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  wait(5000);
  expect(selected).toHaveLength(11);
  expect(moving).toEqual([true, false]);
});

test('play ends by itself where time ends', async () => {
  const { selected, moving } = show();
  await fireEvent.click(screen.getByRole('button', { name: 'Play through time' }));
  wait(60_000);
  expect(selected.at(-1)).toEqual({ first: 639, last: 729 });
  expect(moving.at(-1)).toBe(false);
  expect(screen.getByRole('button', { name: 'Play through time' })).toBeEnabled();
});

test('who wants no motion sees one window after the other, with time to read', async () => {
  isStill = true;
  const { selected } = show();
  await fireEvent.click(screen.getByRole('button', { name: 'Play through time' }));
  wait(1000);
  expect(selected).toHaveLength(1);
  wait(1000);
  expect(selected.at(-1)).toEqual({ first: 91, last: 181 });
});

test('a range that somebody else sets ends the play', async () => {
  const { selected, rerender } = show();
  await fireEvent.click(screen.getByRole('button', { name: 'Play through time' }));
  wait(300);
  await rerender({ range: { first: 500, last: 590 } });
  flushSync();
  const before = selected.length;
  wait(2000);
  expect(selected).toHaveLength(before);
});

test('a timeline that goes while it plays lets the address follow again', async () => {
  const { selected, moving, unmount } = show();
  await fireEvent.click(screen.getByRole('button', { name: 'Play through time' }));
  unmount();
  const before = selected.length;
  wait(2000);
  expect(selected).toHaveLength(before);
  expect(moving.at(-1)).toBe(false);
});

test('two names that are written alike may be in the news on the same days', async () => {
  const burst = {
    kind: 'burst' as const,
    range: { first: 10, last: 19 },
    names: ['Georgia'],
    count: 'named in 4 articles',
    headline: 'Vote',
  };
  show({ peaks: [burst, { ...burst, headline: 'Storm' }] });
  const menu = document.querySelector('[popover]')!;
  await fireEvent(menu, Object.assign(new Event('toggle'), { newState: 'open' }));
  expect(screen.getAllByRole('button', { name: /Georgia in the news/, hidden: true })).toHaveLength(2);
});

test('the window is as long as chosen, or as what is selected', async () => {
  const { selected, rerender } = show();
  // jsdom knows no popovers: what the browser would tell the menu.
  const event = Object.assign(new Event('toggle'), { newState: 'open' });
  flushSync(() => document.getElementById('periods')!.dispatchEvent(event));
  const menu = screen.getByRole('combobox', { name: 'Window that moves through time', hidden: true });
  expect(menu).toHaveValue('91');
  await rerender({ range: { first: 100, last: 149 } });
  expect(menu).toHaveValue('50');
  await fireEvent.change(menu, { target: { value: '7' } });
  expect(selected.at(-1)).toEqual({ first: 100, last: 106 });
});

test('a window over all of time has nowhere to go', () => {
  show({ extent: { first: 0, last: 0 } });
  expect(screen.getByRole('button', { name: 'Play through time' })).toBeDisabled();
});

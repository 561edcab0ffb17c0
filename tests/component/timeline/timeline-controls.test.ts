import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import TimelineControls from '../../../src/app/timeline/TimelineControls.svelte';

type Props = ComponentProps<typeof TimelineControls>;

const PROPS: Props = {
  axis: 'published',
  noun: 'article',
  measure: 'count',
  bin: 'auto',
  unit: 'week',
  isDrawable: (unit) => unit !== 'day',
  phrase: { kind: 'none', text: 'Every article is dated' },
  withUndated: false,
  firstText: '1 Sep 2019',
  lastText: '30 Nov 2019',
  canReset: true,
  zoom: 'whole',
  setBars: () => {},
  setAxis: () => {},
  toggleUndated: () => {},
  listUndated: () => {},
  commit: () => undefined,
  reset: () => {},
  zoomBy: () => {},
  showWhole: () => {},
  periods: createRawSnippet(() => ({ render: () => '<span></span>' })),
};
const show = (over: Partial<Props> = {}) => render(TimelineControls, { ...PROPS, ...over });

test('the menu names the bins in use, and offers none that cannot be drawn', async () => {
  const setBars = vi.fn();
  show({ setBars });
  const menu = screen.getByRole('combobox', { name: 'Articles per week' });
  const counts = within(screen.getByRole('group', { name: 'Articles per' }));
  expect(counts.getByRole('option', { name: 'chosen by the span (week)' })).toHaveProperty('selected', true);
  expect(counts.getByRole('option', { name: 'day, once zoomed in' })).toBeDisabled();
  expect(counts.getByRole('option', { name: 'month' })).toBeEnabled();
  await fireEvent.change(menu, { target: { value: 'count month' } });
  expect(setBars).toHaveBeenCalledWith({ measure: 'count', bin: 'month' });
});

test('bars show counts, or shares of all in their bin', async () => {
  const setBars = vi.fn();
  const { rerender } = show({ setBars, axis: 'mentioned', noun: 'passage' });
  await fireEvent.change(screen.getByRole('combobox', { name: 'Passages per week' }), { target: { value: 'share auto' } });
  expect(setBars).toHaveBeenCalledWith({ measure: 'share', bin: 'auto' });
  await rerender({ measure: 'share' });
  expect(screen.getByRole('combobox', { name: 'Share of passages per week' })).toHaveValue('share auto');
});

test('the axis in use is pressed, and the other can be chosen', async () => {
  const setAxis = vi.fn();
  show({ setAxis });
  expect(screen.getByRole('button', { name: 'by date published' })).toHaveAttribute('aria-pressed', 'true');
  await fireEvent.click(screen.getByRole('button', { name: 'by date mentioned' }));
  expect(setAxis).toHaveBeenCalledWith('mentioned');
});

test('a typed date is committed as it was typed', async () => {
  const commit = vi.fn(() => undefined);
  show({ commit });
  const field = screen.getByRole('textbox', { name: 'From' });
  expect(field).toHaveValue('1 Sep 2019');
  await fireEvent.input(field, { target: { value: '2019-09-15' } });
  await fireEvent.change(field);
  expect(commit).toHaveBeenCalledWith('first', '2019-09-15');
});

test('what is wrong with a date is said at its field, and the typing is kept', async () => {
  show({ commit: (_end, typed) => `“${typed}” is not a date.` });
  const field = screen.getByRole('textbox', { name: 'to' });
  await fireEvent.input(field, { target: { value: '31 Feb' } });
  await fireEvent.change(field);
  expect(field).toBeInvalid();
  expect(field).toHaveValue('31 Feb');
  expect(field).toHaveAccessibleDescription('“31 Feb” is not a date.');
  expect(screen.getByRole('alert')).toHaveTextContent('“31 Feb” is not a date.');
});

test('Escape gives the date back that was there', async () => {
  show({ commit: () => 'no' });
  const field = screen.getByRole('textbox', { name: 'From' });
  await fireEvent.input(field, { target: { value: 'soon' } });
  await fireEvent.keyDown(field, { key: 'Escape' });
  expect(field).toHaveValue('1 Sep 2019');
});

test('a brush that moves the date wins over what is being typed', async () => {
  const { rerender } = show();
  const field = screen.getByRole('textbox', { name: 'From' });
  await fireEvent.input(field, { target: { value: 'soon' } });
  await rerender({ firstText: '8 Sep 2019' });
  expect(field).toHaveValue('8 Sep 2019');
});

test('the undated can be put back', async () => {
  const toggleUndated = vi.fn();
  show({ phrase: { kind: 'toggle', text: 'With the 7 undated' }, toggleUndated });
  const box = screen.getByRole('checkbox', { name: 'With the 7 undated' });
  expect(box).not.toBeChecked();
  await fireEvent.click(box);
  expect(toggleUndated).toHaveBeenCalledOnce();
});

test('the undated can be listed alone', async () => {
  const listUndated = vi.fn();
  show({ phrase: { kind: 'some', text: '7 undated' }, listUndated });
  await fireEvent.click(screen.getByRole('button', { name: '7 undated' }));
  expect(listUndated).toHaveBeenCalledOnce();
});

test('zooming has buttons, and a way back once it is on', async () => {
  const zoomBy = vi.fn();
  const showWhole = vi.fn();
  const { rerender } = show({ zoomBy, showWhole });
  expect(screen.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Fit the whole span' })).toBeDisabled();
  await fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  expect(zoomBy).toHaveBeenCalledWith(2);
  await rerender({ zoom: 'part' });
  await fireEvent.click(screen.getByRole('button', { name: 'Fit the whole span' }));
  expect(showWhole).toHaveBeenCalledOnce();
});

test('there is nothing to reset where nothing is chosen', () => {
  show({ canReset: false });
  expect(screen.getByRole('button', { name: 'Reset' })).toBeDisabled();
});

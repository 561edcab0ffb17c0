import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import { makeExplorer } from '../../support/explorer.ts';

test('the trail leads back, each part of it', () => {
  const explorer = makeExplorer('open=entity:vladimir-putin&open=tie:vladimir-putin:kim-jong-un&open=article:two:0');
  render(Panel, { explorer, form: 'desktop', views });
  const trail = screen.getByRole('navigation', { name: 'Trail' });
  expect(trail).toHaveTextContent(/← Articles 2\s*Vladimir Putin\s*with Kim Jong-un\s*Reader/);
  screen.getByRole('button', { name: 'with Kim Jong-un' }).click();
  expect(explorer.trail).toHaveLength(2);
  flushSync();
  screen.getByRole('button', { name: /Articles 2/ }).click();
  expect(explorer.trail).toEqual([]);
});

test('Escape inside the panel goes back one step', async () => {
  const explorer = makeExplorer('open=entity:vladimir-putin&open=entity:ukraine');
  render(Panel, { explorer, form: 'desktop', views });
  await fireEvent.keyDown(screen.getByRole('heading', { level: 2 }), { key: 'Escape' });
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'vladimir-putin' }]);
});

test('what is opened from inside the panel takes the focus to its heading, and back again', async () => {
  const explorer = makeExplorer();
  render(Panel, { explorer, form: 'desktop', views });
  const headline = screen.getByRole('button', { name: 'A meeting draws near' });
  headline.focus();
  await fireEvent.click(headline);
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  flushSync(() => explorer.close());
  await waitFor(() => expect(screen.getByRole('button', { name: 'A meeting draws near' })).toHaveFocus());
});

test('what a pointer opens elsewhere leaves the focus where it is, what the keyboard opens takes it', async () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  const explorer = makeExplorer();
  render(Panel, { explorer, form: 'desktop', views });
  elsewhere.focus();
  await fireEvent.pointerDown(elsewhere);
  flushSync(() => explorer.openEntity(0));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(elsewhere).toHaveFocus();
  await fireEvent.keyDown(elsewhere, { key: 'Enter' });
  flushSync(() => explorer.openEntity(1));
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  elsewhere.remove();
});

test('while a brush moves, nothing takes the focus', async () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  const explorer = makeExplorer();
  render(Panel, { explorer, form: 'desktop', views });
  elsewhere.focus();
  await fireEvent.keyDown(elsewhere, { key: 'ArrowLeft' });
  explorer.isMoving = true;
  flushSync(() => explorer.openEntity(0));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(elsewhere).toHaveFocus();
  elsewhere.remove();
});

test('what a link opens takes the focus of a reader on the keyboard once it has been read', async () => {
  const explorer = makeExplorer();
  const { rerender } = render(Panel, { explorer, form: 'desktop', views: undefined });
  const headline = screen.getByRole('button', { name: 'A meeting draws near' });
  headline.focus();
  await fireEvent.click(headline);
  expect(screen.getByRole('status')).toHaveTextContent('Opening …');
  await rerender({ views });
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
});

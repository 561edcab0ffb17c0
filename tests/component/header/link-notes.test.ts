import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import LinkNotes from '../../../src/app/header/LinkNotes.svelte';
import { makeExplorer } from '../../support/explorer.ts';

const KIMS = Array.from({ length: 8 }, (_, n) => ({
  id: `a${n}`,
  text: `[Kim|Kim ${'ABCDEFGH'[n]}] slept.\n[Kim ${'ABCDEFGH'[n]}] woke.`,
}));

test('a name that just one has is taken without a question', async () => {
  const explorer = makeExplorer('who=kim', KIMS.slice(0, 1));
  render(LinkNotes, { explorer });
  await expect.poll(() => explorer.clauses.entities?.entities).toEqual([0]);
  expect(explorer.lost).toEqual([]);
  expect(screen.queryByRole('status')).toBeNull();
});

test('a name that many have is asked about with the six that are named most', () => {
  render(LinkNotes, { explorer: makeExplorer('who=kim', KIMS) });
  expect(screen.getByRole('status')).toHaveTextContent('The link names “kim”, which may be any of 8 names:');
  expect(screen.getAllByRole('button', { name: /^Kim/ })).toHaveLength(6);
});

test('each name is answered for itself, and the rest of the link stays', async () => {
  const explorer = makeExplorer('who=kim&who=gone&words=slept&per=week', KIMS.slice(0, 2));
  render(LinkNotes, { explorer });
  expect(screen.getByText(/does not hold \(any more\): gone\./)).toBeVisible();
  screen.getByRole('button', { name: 'Kim B' }).click();
  await expect.poll(() => screen.queryByText(/The link names/)).toBeNull();
  expect(explorer.address).toBe('who=kim-b&words=slept&per=week');
  expect(screen.getByText(/does not hold \(any more\): gone\./)).toBeVisible();
  screen.getByRole('button', { name: 'Dismiss the line about what is not held' }).click();
  expect(explorer.lost).toEqual([]);
});

test('a link shared from other articles says so until that is dismissed', async () => {
  const explorer = makeExplorer('v=ffffffff', KIMS.slice(0, 1));
  render(LinkNotes, { explorer });
  expect(screen.getByRole('status')).toHaveTextContent('The articles have changed since this link was made.');
  screen.getByRole('button', { name: 'Dismiss the line about changed articles' }).click();
  await expect.poll(() => screen.queryByRole('status')).toBeNull();
});

import { render, screen, within } from '@testing-library/svelte';
import { fireEvent } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { expect, test } from 'vitest';
import NetworkList from '../../../src/app/network/NetworkList.svelte';
import { makeExplorer } from '../../support/explorer.ts';

function show(fragment = '') {
  const explorer = makeExplorer(fragment);
  render(NetworkList, { explorer });
  return explorer;
}

const names = () => screen.getByRole('listbox', { name: /^Names/ });
const tied = () => screen.getByRole('listbox', { name: /^Tied to/ });
const idsOf = (box: HTMLElement, attribute: string) =>
  within(box)
    .getAllByRole('option')
    .map((row) => row.dataset[attribute]!);

async function press(key: string, options: { shiftKey?: boolean } = {}): Promise<void> {
  void fireEvent.keyDown(document.activeElement!, { key, ...options });
  flushSync();
  await tick();
  await tick();
}

test('it names every name and every tie that the canvas draws', async () => {
  const explorer = show();
  const { entities, ties } = explorer.corpus;
  expect(new Set(idsOf(names(), 'entity'))).toEqual(new Set(explorer.network.entities.map((row) => entities.id[row]!)));
  const found = new Set<string>();
  within(names()).getAllByRole('option')[0]!.focus();
  for (let i = 0; i < explorer.network.entities.length; i++) {
    for (const id of idsOf(tied(), 'tie')) found.add(id);
    await press('ArrowDown');
  }
  const drawn = explorer.network.ties.map((tie) => `${entities.id[ties.a[tie]!]}--${entities.id[ties.b[tie]!]}`);
  expect(found).toEqual(new Set(drawn));
});

test('arrow keys walk names, cross to ties and to what is said, and open nothing by themselves', async () => {
  const explorer = show();
  within(names()).getAllByRole('option')[0]!.focus();
  await press('ArrowDown');
  expect(document.activeElement).toHaveAttribute('data-entity', 'vladimir-putin');
  expect(document.activeElement).toHaveAttribute('aria-selected', 'true');
  await press('ArrowRight');
  expect(document.activeElement).toHaveAttribute('data-tie');
  await screen.findAllByText('same sentence');
  await press('ArrowRight');
  expect(document.activeElement?.tagName).toBe('BUTTON');
  await press('ArrowLeft');
  await press('ArrowLeft');
  expect(document.activeElement).toHaveAttribute('data-entity', 'vladimir-putin');
  expect(explorer.trail).toEqual([]);
});

test('Enter opens the card of a name and the evidence of a tie; Shift and Enter keeps only its articles', async () => {
  const explorer = show();
  within(names()).getAllByRole('option')[0]!.focus();
  await press('Enter');
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'kim-jong-un' }]);
  await press('ArrowRight');
  await press('Enter');
  expect(explorer.trail).toMatchObject([{ kind: 'tie' }]);
  await press('ArrowLeft');
  await press('Enter', { shiftKey: true });
  expect(explorer.clauses.entities?.entities).toEqual([0]);
});

test('opening a tie of the current name leaves that name current, whichever end it is', async () => {
  const explorer = show();
  const ukraine = within(names()).getByRole('option', { name: /^Ukraine/ });
  void fireEvent.click(ukraine);
  flushSync();
  void fireEvent.click(within(tied()).getByRole('option', { name: /^Vladimir Putin/ }));
  flushSync();
  await tick();
  expect(explorer.subject?.kind).toBe('tie');
  expect(ukraine).toHaveAttribute('aria-selected', 'true');
});

test('letters that are typed lead to the next name that begins with them', async () => {
  show();
  within(names()).getAllByRole('option')[0]!.focus();
  await press('u');
  expect(document.activeElement).toHaveAttribute('data-entity', 'ukraine');
});

test('it follows what is opened elsewhere', async () => {
  const explorer = show();
  explorer.openEntity(explorer.corpus.entities.byId.get('mark-milley')!);
  flushSync();
  expect(within(names()).getByRole('option', { selected: true })).toHaveAttribute('data-entity', 'mark-milley');
});

test('a passage opens its article where the name stands', async () => {
  const explorer = show('open=entity:mark-milley');
  const quotes = await screen.findAllByText((_, element) => element?.tagName === 'BLOCKQUOTE');
  expect(quotes[0]).toHaveTextContent(/General Mark Milley describes/);
  void fireEvent.click(screen.getByRole('button', { name: 'A meeting draws near' }));
  expect(explorer.trail.at(-1)).toMatchObject({ kind: 'article', id: 'two' });
  const step = explorer.trail.at(-1)!;
  expect(step.kind === 'article' && step.at).toBeGreaterThan(0);
});

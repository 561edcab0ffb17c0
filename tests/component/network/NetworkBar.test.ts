import { render, screen } from '@testing-library/svelte';
import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import NetworkBar from '../../../src/app/network/NetworkBar.svelte';
import { STRENGTH_UNIT } from '../../../src/schema/tie.ts';
import { makeExplorer } from '../../support/explorer.ts';

function show(fragment = '', form: 'phone' | 'desktop' = 'desktop') {
  const explorer = makeExplorer(fragment);
  render(NetworkBar, { explorer, form, shownAs: form === 'phone' ? 'list' : 'map' });
  return explorer;
}

test('of a small corpus it is said that every tie is shown', () => {
  const explorer = show();
  const { length } = explorer.network.ties;
  expect(screen.getByText(/Every tie is shown/).parentElement).toHaveTextContent(`Every tie is shown: ${length} of ${length}`);
  expect(screen.queryByRole('slider')).toBeNull();
});

test('the number of ties is that of those drawn, and a link that thins them can be undone', () => {
  const explorer = show(`strength=${STRENGTH_UNIT}`);
  expect(explorer.network.ties.length).toBeLessThan(explorer.network.tieCount);
  expect(screen.getByText(/ties/)).toHaveTextContent(`${explorer.network.ties.length} of ${explorer.network.tieCount} ties`);
  void fireEvent.input(screen.getByRole('slider', { name: 'Least strength of a tie' }), { target: { value: '0' } });
  flushSync();
  expect(explorer.view.leastStrength).toBe(0);
});

test('a type is switched off and on again, and says which it is', () => {
  const explorer = show();
  const places = screen.getByRole('button', { name: /Places/ });
  expect(places).toHaveAttribute('aria-pressed', 'true');
  void fireEvent.click(places);
  flushSync();
  expect(explorer.clauses.hiddenTypes).toEqual(['place']);
  expect(places).toHaveAttribute('aria-pressed', 'false');
  void fireEvent.click(places);
  expect(explorer.clauses.hiddenTypes).toBeUndefined();
});

test('the slider holds the address back until it is let go', () => {
  const explorer = show(`strength=${STRENGTH_UNIT}`);
  const slider = screen.getByRole('slider');
  void fireEvent.input(slider, { target: { value: '50' } });
  expect(explorer.isMoving).toBe(true);
  void fireEvent.change(slider, { target: { value: '50' } });
  expect(explorer.isMoving).toBe(false);
});

test('a phone offers the list first', () => {
  show('', 'phone');
  const group = screen.getByRole('group', { name: 'Show the network as' });
  expect([...group.children].map((tab) => tab.textContent)).toEqual(['List', 'Map', 'Matrix']);
});

import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Network from '../../../src/app/network/Network.svelte';
import type { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import '../../../src/app/styles/base.css';
import '../../../src/app/styles/tokens.css';
import { makeExplorer } from '../../support/explorer.ts';

async function drawn(): Promise<void> {
  flushSync();
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
  flushSync();
}

async function show(): Promise<{ explorer: Explorer; map: HTMLElement; ring: () => { id: string; x: number; y: number } }> {
  const explorer = makeExplorer();
  explorer.byHand = (await import('../../../src/app/soon.ts')).byHand; // as the whole page does once it stands
  const target = document.createElement('div');
  target.style.cssText = 'width: 864px; height: 560px';
  document.body.replaceChildren(target);
  await render(Network, { target, props: { explorer, form: 'desktop', views: undefined } }, { baseElement: document.body });
  const map = (await vi.waitUntil(() => document.querySelector('canvas[data-nodes]'))).parentElement!;
  map.focus();
  await userEvent.keyboard('{Home}');
  await drawn();
  const ring = () => {
    const element = document.querySelector<HTMLElement>('.ring')!;
    const [box, from] = [element.getBoundingClientRect(), map.getBoundingClientRect()];
    return { id: element.dataset['entity']!, x: box.x + box.width / 2 - from.x, y: box.y + box.height / 2 - from.y };
  };
  return { explorer, map, ring };
}

const button = (text: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text);

test('a name dragged away stays where it was let go, as a pin; a drag opens nothing and moves nobody else', async () => {
  const { explorer, map, ring } = await show();
  const { id, x, y } = ring();
  await userEvent.dragAndDrop(map, map, { sourcePosition: { x, y }, targetPosition: { x: x - 60, y: y + 40 } });
  await drawn();
  expect(explorer.view.pins).toMatchObject([{ id }]);
  expect(explorer.trail).toEqual([]);
  await userEvent.keyboard('{Home}');
  await drawn();
  expect(ring().id).toBe(id);
  expect(ring().x).toBeCloseTo(x - 60, -0.5);
  expect(ring().y).toBeCloseTo(y + 40, -0.5);
});

test('P pins the name in the ring and releases it; Alt and an arrow move it; Ctrl+Z takes each change back', async () => {
  const { explorer, map, ring } = await show();
  const { id, x } = ring();
  await userEvent.keyboard('p');
  await drawn();
  expect(explorer.view.pins).toMatchObject([{ id }]);
  await userEvent.keyboard('p');
  await drawn();
  expect(explorer.view.pins).toEqual([]);
  await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}');
  await drawn();
  expect(ring().x).toBeGreaterThan(x + 5);
  map.focus();
  for (let i = 0; i < 4; i++) await userEvent.keyboard('{Control>}z{/Control}');
  await drawn();
  expect(explorer.view.pins).toEqual([]);
  expect(explorer.canUndo).toBe(false);
  expect(ring().x).toBeCloseTo(x, 0);
});

test('an open name offers all its ties, and the network around it says so and how to leave it', async () => {
  const { explorer } = await show();
  explorer.openEntity(explorer.corpus.entities.byId.get('ukraine')!);
  await userEvent.click(await vi.waitUntil(() => button('All 3 ties of Ukraine')));
  await drawn();
  expect(explorer.view.around).toEqual({ id: 'ukraine', depth: 1 });
  expect(explorer.network.entities).toHaveLength(4);
  await userEvent.click(document.querySelector('[aria-label="2 ties away"]')!);
  expect(explorer.view.around?.depth).toBe(2);
  await userEvent.click(document.querySelector('[aria-label="Show the whole network again"]')!);
  expect(explorer.view.around).toBeUndefined();
  await userEvent.click(button('Undo: the whole network')!);
  expect(explorer.view.around).toEqual({ id: 'ukraine', depth: 2 });
});

import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Network from '../../../src/app/network/Network.svelte';
import type { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import '../../../src/app/styles/base.css';
import '../../../src/app/styles/tokens.css';
import { makeExplorer } from '../../support/explorer.ts';

interface Shown {
  readonly explorer: Explorer;
  readonly map: HTMLElement;
  readonly canvas: HTMLCanvasElement;
}

async function show(fragment = ''): Promise<Shown> {
  const explorer = makeExplorer(fragment);
  explorer.byHand = (await import('../../../src/app/soon.ts')).byHand; // as the whole page does once it stands
  const target = document.createElement('div');
  target.style.cssText = 'width: 864px; height: 560px';
  document.body.replaceChildren(target);
  await render(Network, { target, props: { explorer, form: 'desktop', views: undefined } }, { baseElement: document.body });
  const canvas = await vi.waitUntil(() => document.querySelector<HTMLCanvasElement>('canvas[data-nodes]'));
  return { explorer, canvas, map: canvas.parentElement! };
}

/** Two frames: what was asked for is drawn. */
async function drawn(): Promise<void> {
  flushSync();
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
  flushSync();
}

const ring = () => document.querySelector<HTMLElement>('.ring');

/** Where each name stands on the page: the keyboard goes to it, and the ring shows where it is. */
async function places(map: HTMLElement): Promise<Map<string, { x: number; y: number }>> {
  const found = new Map<string, { x: number; y: number }>();
  map.focus();
  await drawn();
  const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
  for (let i = 0; i < 40; i++) {
    await userEvent.keyboard(`{${keys[(i * 7 + (i >> 2)) % 4]!}}`);
    await drawn();
    const box = ring()?.getBoundingClientRect();
    if (box) found.set(ring()!.dataset['entity']!, { x: box.left + box.width / 2, y: box.top + box.height / 2 });
  }
  return found;
}

async function click(map: HTMLElement, { x, y }: { x: number; y: number }, modifiers: 'Shift'[] = []): Promise<void> {
  const box = map.getBoundingClientRect();
  await userEvent.click(map, { position: { x: x - box.left, y: y - box.top }, modifiers });
  await drawn();
}

test('the canvas draws as many names and ties as the page counts', async () => {
  const { explorer, canvas } = await show();
  expect(Number(canvas.dataset['nodes'])).toBe(explorer.network.entities.length);
  expect(Number(canvas.dataset['ties'])).toBe(explorer.network.ties.length);
  const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
  expect(pixels.some((value) => value > 0)).toBe(true);
});

test('the arrow keys reach every name; Enter opens the one that has the ring', async () => {
  const { explorer, map } = await show();
  const found = await places(map);
  expect(new Set(found.keys())).toEqual(new Set(explorer.network.entities.map((row) => explorer.corpus.entities.id[row]!)));
  const here = ring()!.dataset['entity']!;
  await userEvent.keyboard('{Enter}');
  expect(explorer.trail).toEqual([{ kind: 'entity', id: here }]);
  await userEvent.keyboard('{Escape}');
  expect(explorer.trail).toEqual([]);
});

test('a click on a name opens its card and filters nothing; with Shift it keeps only its articles', async () => {
  const { explorer, map } = await show();
  const found = await places(map);
  await click(map, found.get('mark-milley')!);
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'mark-milley' }]);
  expect(explorer.clauses).toEqual({});
  await click(map, found.get('mark-milley')!, ['Shift']);
  expect(explorer.clauses.entities?.entities).toEqual([explorer.corpus.entities.byId.get('mark-milley')]);
});

test('a click on a tie opens its evidence, a click on the ground closes it', async () => {
  const { explorer, map } = await show();
  const found = await places(map);
  const [one, two] = [found.get('vladimir-putin')!, found.get('ukraine')!];
  await click(map, { x: one.x + (two.x - one.x) * 0.6, y: one.y + (two.y - one.y) * 0.6 });
  expect(explorer.trail).toMatchObject([{ kind: 'tie' }]);
  const box = map.getBoundingClientRect();
  await click(map, { x: box.left + 6, y: box.top + 6 });
  expect(explorer.trail).toEqual([]);
});

test('what is pointed at here is lit elsewhere, and the other way about', async () => {
  const { explorer, map, canvas } = await show();
  const found = await places(map);
  const box = map.getBoundingClientRect();
  const { x, y } = found.get('ukraine')!;
  await userEvent.hover(map, { position: { x: x - box.left, y: y - box.top } });
  expect(explorer.hovered).toBe(explorer.corpus.entities.byId.get('ukraine'));
  const before = canvas.toDataURL();
  explorer.hovered = explorer.corpus.entities.byId.get('mark-milley')!;
  await drawn();
  expect(canvas.toDataURL()).not.toBe(before);
});

test('the wheel, the keys and the buttons zoom, and all fits again at a key', async () => {
  const { map } = await show();
  map.focus();
  await drawn();
  await userEvent.keyboard('{ArrowRight}');
  await drawn();
  const before = ring()!.getBoundingClientRect();
  const middle = map.getBoundingClientRect();
  await userEvent.keyboard('+');
  await drawn();
  const after = ring()!.getBoundingClientRect();
  expect(after.width).toBe(before.width);
  const fromMiddle = (box: DOMRect) => Math.hypot(box.x - middle.x - middle.width / 2, box.y - middle.y - middle.height / 2);
  expect(fromMiddle(after)).toBeGreaterThan(fromMiddle(before));
  await userEvent.keyboard('0');
  await drawn();
  expect(ring()!.getBoundingClientRect().x).toBeCloseTo(before.x, 0);
  map.dispatchEvent(
    new WheelEvent('wheel', { deltaY: -200, clientX: middle.x + 10, clientY: middle.y + 10, bubbles: true, cancelable: true }),
  );
  await drawn();
  expect(ring()!.getBoundingClientRect().x).toBeGreaterThan(before.x);
});

test('a drag moves the picture and opens nothing', async () => {
  const { explorer, map } = await show();
  map.focus();
  await userEvent.keyboard('{Home}');
  await drawn();
  // On the map, as the page scrolls under a press.
  const across = () => ring()!.getBoundingClientRect().x - map.getBoundingClientRect().x;
  const before = across();
  await userEvent.dragAndDrop(map, map, { sourcePosition: { x: 20, y: 20 }, targetPosition: { x: 70, y: 20 } });
  await drawn();
  expect(explorer.trail).toEqual([]);
  await userEvent.keyboard('{Home}'); // the press of a mouse has hidden the ring
  await drawn();
  expect(across()).toBeCloseTo(before + 50, 0);
});

test('the list beside it names what the map draws', async () => {
  const { explorer, canvas } = await show();
  const nodes = Number(canvas.dataset['nodes']);
  await userEvent.click([...document.querySelectorAll<HTMLElement>('.tab')].find((tab) => tab.textContent === 'List')!);
  expect(explorer.view.network).toBe('list');
  await expect.poll(() => document.querySelectorAll('[data-entity]')).toHaveLength(nodes); // the list is read when it is wanted
});

test('hiding every type says so and offers to show them again', async () => {
  const { explorer } = await show();
  explorer.filter('hiddenTypes', ['person', 'organization', 'place']);
  flushSync();
  const heading = await vi.waitUntil(() => document.querySelector('h2')); // comes with the later part
  expect(heading.textContent).toBe('All names are hidden.');
  await userEvent.click([...document.querySelectorAll<HTMLElement>('button')].find((button) => button.textContent === 'Show all types')!);
  await vi.waitUntil(() => document.querySelector('canvas[data-nodes]'));
  expect(explorer.clauses.hiddenTypes).toBeUndefined();
});

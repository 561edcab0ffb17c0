import { expect, test } from 'vitest';
import { undoWords } from '../../../../src/app/network/undo-words.ts';
import type { Explorer } from '../../../../src/app/state/explorer.svelte.ts';
import { STRENGTH_UNIT } from '../../../../src/schema/tie.ts';
import { makeExplorer } from '../../../support/explorer.ts';

const pin = (id: string, x = 0) => ({ id, x, y: 0 });

test.each<readonly [string, string, (explorer: Explorer) => void]>([
  ['hide places', '', (explorer) => explorer.filter('hiddenTypes', ['place'])],
  ['show places', 'without=place', (explorer) => explorer.filter('hiddenTypes', undefined)],
  ['show all types', 'without=place&without=person', (explorer) => explorer.clear()],
  ['strength 2.0 or more', '', (explorer) => explorer.set({ leastStrength: 2 * STRENGTH_UNIT })],
  ['any strength', 'strength=65536', (explorer) => explorer.set({ leastStrength: 0 })],
  ['every tie', '', (explorer) => explorer.set({ cut: 'none' })],
  ['colour by community', '', (explorer) => explorer.set({ colour: 'community' })],
  ['pin Mark Milley', 'pin=ukraine:1:1', (explorer) => explorer.set({ pins: [...explorer.view.pins, pin('mark-milley')] })],
  ['move Ukraine', 'pin=ukraine:1:1', (explorer) => explorer.set({ pins: [pin('ukraine', 9)] })],
  ['unpin Ukraine', 'pin=ukraine:1:1', (explorer) => explorer.set({ pins: [] })],
  ['unpin all', 'pin=ukraine:1:1&pin=mark-milley:2:2', (explorer) => explorer.set({ pins: [] })],
  ['only around Ukraine', '', (explorer) => explorer.set({ around: { id: 'ukraine', depth: 1 } })],
  ['2 ties away', 'around=ukraine:1', (explorer) => explorer.set({ around: { id: 'ukraine', depth: 2 } })],
  ['the whole network', 'around=ukraine:1', (explorer) => explorer.set({ around: undefined })],
  ['fold the community of Ukraine', '', (explorer) => explorer.set({ folded: ['ukraine'] })],
  ['unfold all', 'fold=ukraine&fold=mark-milley', (explorer) => explorer.set({ folded: [] })],
])('"Undo: %s"', (words, fragment, change) => {
  const explorer = makeExplorer(fragment);
  change(explorer);
  expect(undoWords(explorer.changes.at(-1)!, explorer.corpus)).toBe(words);
});

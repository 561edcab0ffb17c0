import { beforeEach, expect, test } from 'vitest';
import { correctingOf, openCorrections } from '../../../src/app/corrections/open-corrections.ts';
import { makeExplorer } from '../../support/explorer.ts';

const PUTIN = { name: 'Vladimir Putin', type: 'person' } as const;
const KIM = { name: 'Kim Jong-un', type: 'person' } as const;

beforeEach(() => localStorage.clear());

function begin(fragment = 'open=entity:kim-jong-un') {
  const explorer = makeExplorer(fragment);
  const correcting = correctingOf(explorer);
  const nameAt = (id: string) => explorer.corpus.entities.name[explorer.corpus.entities.byId.get(id) ?? -1];
  return { explorer, correcting, nameAt };
}

test('a correction says what it did; undo says what it took back, and redo does it again', async () => {
  const { correcting, nameAt } = begin();
  await correcting.tell({ kind: 'rename', entity: KIM, to: 'Kim' }, 'Kim Jong-un renamed Kim.');
  expect(correcting.said).toEqual({ text: 'Kim Jong-un renamed Kim.', way: 'undo' });
  await correcting.undo();
  expect(correcting.said).toEqual({ text: 'Undone: Kim Jong-un renamed Kim.', way: 'redo' });
  expect(nameAt('kim-jong-un')).toBe('Kim Jong-un');
  await correcting.redo();
  expect(correcting.said).toEqual({ text: 'Kim Jong-un renamed Kim.', way: 'undo' });
  expect(nameAt('kim-jong-un')).toBe('Kim');
});

test('what cannot be followed says why', async () => {
  const { correcting } = begin();
  await correcting.tell({ kind: 'hide', entity: { name: 'Nobody' } }, 'Nobody hidden.');
  expect(correcting.said).toEqual({ text: 'Nothing changed: nobody is called Nobody any more.', way: 'undo' });
  await correcting.tell(
    {
      kind: 'split',
      entity: KIM,
      articles: [],
      mentions: [{ article: 'one', start: 0, end: 3, text: 'Kim' }],
      to: { name: 'Kim (2)', type: 'person' },
    },
    'Kim Jong-un is Kim (2) at this place now.',
  );
  expect(correcting.said?.text).toBe('Not all of it fits: nothing of that name stands in article “one” at 0.');
});

test('undo brings the card and the pin of whoever was merged away back', async () => {
  const { explorer, correcting } = begin('open=entity:kim-jong-un&pin=kim-jong-un:40:50');
  const { pins, lanes } = explorer.view;
  expect(pins).toHaveLength(1);
  await correcting.tell({ kind: 'merge', entities: [PUTIN, KIM] }, 'Kim Jong-un merged into Vladimir Putin.');
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'vladimir-putin' }]);
  await correcting.undo();
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'kim-jong-un' }]);
  expect(explorer.view).toMatchObject({ pins, lanes });
});

test('undo leaves what was opened since as it is', async () => {
  const { explorer, correcting } = begin();
  await correcting.tell({ kind: 'hide', entity: KIM }, 'Kim Jong-un hidden.');
  expect(explorer.trail).toEqual([]);
  explorer.openEntity(explorer.corpus.entities.byId.get('ukraine')!);
  await correcting.undo();
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'ukraine' }]);
});

test('two undos at once take back two', async () => {
  const { correcting } = begin();
  await correcting.tell({ kind: 'rename', entity: KIM, to: 'Kim' }, 'a');
  const split = { kind: 'split', entity: PUTIN, articles: ['one'], mentions: [], to: { name: 'Putin (2)', type: 'person' } } as const;
  await correcting.tell(split, 'b');
  await correcting.tell({ kind: 'hide', entity: KIM }, 'c');
  await Promise.all([correcting.undo(), correcting.undo()]);
  expect(correcting.steps.map(({ kind }) => kind)).toEqual(['rename']);
});

test('a correction is the last that was done until the network is changed, and again once that is taken back', async () => {
  const { explorer, correcting } = begin();
  expect(correcting.isLast).toBe(false);
  await correcting.tell({ kind: 'rename', entity: KIM, to: 'Kim' }, 'Kim Jong-un renamed Kim.');
  expect(correcting.isLast).toBe(true);
  explorer.set({ leastStrength: 1 });
  expect(correcting.isLast).toBe(false);
  explorer.undo();
  expect(correcting.isLast).toBe(true);
});

test('a link to a name that only a kept correction has made opens it', async () => {
  const { correcting } = begin();
  const to = { name: 'Vova', type: 'person' } as const;
  await correcting.tell(
    { kind: 'split', entity: PUTIN, articles: ['two'], mentions: [], to },
    'Vladimir Putin is Vova in this article now.',
  );
  const later = makeExplorer('open=entity:vova');
  await openCorrections(later, 'open=entity:vova');
  expect(later.trail).toEqual([{ kind: 'entity', id: 'vova' }]);
  expect(later.lost).toEqual([]);
});

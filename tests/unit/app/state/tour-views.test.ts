import { expect, test } from 'vitest';
import { readAddress, writeAddress, type PageState } from '../../../../src/app/state/address.ts';
import type { Step } from '../../../../src/app/state/trail.ts';
import { entityFinder } from '../../../../src/pipeline/tour/named-entity.ts';
import { settleView } from '../../../../src/pipeline/tour/settle-view.ts';
import { VIEW_KEYS } from '../../../../src/pipeline/tour/view-keys.ts';
import { makeCorpus } from '../../../support/explorer.ts';

/** The build checks the views of a tour without seeing the page: here the two are held against one another. */
test('whatever the page writes into its address is a view, and stays as it is', () => {
  const corpus = makeCorpus();
  const [id, other] = corpus.entities.id as [string, string];
  const { entities } = corpus;
  const named = entities.id.map((id, row) => ({ id, name: entities.name[row]!, type: entities.type[row]!, names: [], reasons: [] }));
  const own = { findEntity: entityFinder(named), articles: new Set(corpus.articles.id), outlets: new Set(corpus.outlets) };
  const days = { first: 19667, last: 19678 };
  const steps: Readonly<Record<Step['kind'], Step>> = {
    entity: { kind: 'entity', id },
    tie: { kind: 'tie', a: id, b: other },
    group: { kind: 'group', a: id, b: other },
    path: { kind: 'path', a: id, b: other, without: [corpus.entities.id[2]!] },
    community: { kind: 'community', id },
    context: { kind: 'context', id },
    changes: { kind: 'changes' },
    corrections: { kind: 'corrections' },
    questions: { kind: 'questions' },
    check: { kind: 'check' },
    notes: { kind: 'notes' },
    article: { kind: 'article', id: 'one', at: 3 },
  };
  // Every option at a value that is not its default: a new one has to be given here, and then has to be known.
  const view: Required<PageState['view']> = {
    axis: 'both',
    bin: 'week',
    measure: 'share',
    network: 'list',
    unit: 'texts',
    leastStrength: 2,
    cut: 'none',
    colour: 'community',
    folded: [id],
    pins: [{ id, x: -3, y: 4 }],
    around: { id, depth: 2 },
    listOrder: 'surprise',
    listRows: 'ties',
    lanes: [id, other],
    laneScale: 'own',
    outletLanes: true,
    list: 'chronology',
    tab: 'timeline',
  };
  const clauses: readonly PageState['clauses'][] = [
    {
      published: { ...days, undated: 'only' },
      mentioned: { ...days, undated: true },
      entities: { mode: 'any', entities: [0, 1] },
      hiddenTypes: ['place'],
      outlets: [0, -1],
      search: { words: 'a war', hits: undefined },
      notes: { tag: '', articles: undefined },
    },
    { compared: { earlier: days, later: days } },
  ];
  const written = new Set<string>();
  for (const clause of clauses) {
    const address = writeAddress({ clauses: clause, trail: Object.values(steps), view }, corpus);
    expect(settleView(address, own)).toEqual({ view: address, misfits: [] });
    for (const key of new URLSearchParams(address).keys()) written.add(key);
  }
  expect([...written].sort()).toEqual(Object.keys(VIEW_KEYS).sort());
});

test('every choice of a view is one that the page reads', () => {
  const corpus = makeCorpus();
  const opening = writeAddress(readAddress('', corpus), corpus);
  for (const [key, expected] of Object.entries(VIEW_KEYS)) {
    if (expected.kind !== 'choice') continue;
    const others = key === 'of' ? 'who=vladimir-putin' : /undated$/.test(key) ? 'from=2023-11-01&to=2023-11-20&mentioned-from=2023-11-01&mentioned-to=2023-11-20' : ''; // prettier-ignore
    const silent = { by: 'published', of: 'all', per: 'auto', bars: 'count', count: 'articles', ties: 'default', colour: 'type', order: 'articles', rows: 'names', lanes: 'same', list: 'articles' }[key]; // prettier-ignore
    for (const value of expected.of) {
      const address = writeAddress(readAddress(`${others}&${key}=${value}`, corpus), corpus);
      if (value === silent) expect(new URLSearchParams(address).has(key), `${key}=${value}`).toBe(false);
      else expect(new URLSearchParams(address).get(key), `${key}=${value}`).toBe(value);
    }
  }
  expect(opening).toBe('');
});

import { expect, test } from 'vitest';
import { readAddress, writeAddress, type PageState } from '../../../../src/app/state/address.ts';
import { entityFinder } from '../../../../src/pipeline/tour/named-entity.ts';
import { settleView } from '../../../../src/pipeline/tour/settle-view.ts';
import { VIEW_KEYS } from '../../../../src/pipeline/tour/view-keys.ts';
import type { Entity } from '../../../../src/pipeline/aliases/entity.ts';
import type { Step } from '../../../../src/app/state/trail.ts';
import { makeCorpus } from '../../../support/explorer.ts';

function entity(id: string, name: string, type: Entity['type'], ...others: readonly string[]): Entity {
  return { id, name, type, reasons: [], names: [name, ...others].map((form) => [form, 1]) };
}

const findEntity = entityFinder([
  entity('ines-calloway', 'Inés Calloway', 'person', 'Ines Pereda'),
  entity('may-person', 'May', 'person'),
  entity('may-place', 'May', 'place'),
  entity('quay-7', 'Quay: Seven', 'place'),
]);
const known = { findEntity, articles: new Set(['lantern/may', 'one']), outlets: new Set(['The Post']) };

function settle(written: string) {
  const { view, misfits } = settleView(written, known);
  return { view, misfits: misfits.map(({ message, cure }) => `${message}; ${cure}`) };
}

test.each([
  ['the link of the page', 'https://example.org/x/?lang=de#who=ines-calloway&v=0123abcd', 'who=ines-calloway'],
  ['what follows its #', '#tab=timeline', 'tab=timeline'],
  ['nothing, for the page as it opens', '', ''],
  ['a name as its card has it', 'who=Inés Calloway', 'who=ines-calloway'],
  ['a name in other letters', 'who=INES CALLOWAY', 'who=ines-calloway'],
  ['another name of somebody', 'open=tie:Ines Pereda:Quay%253A Seven', 'open=tie%3Aines-calloway%3Aquay-7'],
  ['an id that was made of another name', 'lane=ines-pereda', 'lane=ines-calloway'],
  ['an article and the place in it', 'open=article:lantern%252Fmay:12', 'open=article%3Alantern%252Fmay%3A12'],
  ['articles without an outlet', 'outlet=&outlet=The Post', 'outlet=&outlet=The+Post'],
  ['all that is open, in its order', 'open=entity:quay-7&open=article:one', 'open=entity%3Aquay-7&open=article%3Aone'],
])('a view is given as %s', (_, written, view) => {
  expect(settle(written)).toEqual({ view, misfits: [] });
});

test.each([
  [
    'somebody unknown',
    'who=Nobody&tab=network',
    '“who=Nobody”: “Nobody” is nobody in these articles; write the name as its card has it, or copy the link of the view',
  ],
  ['two of one name', 'who=May&tab=network', '“who=May”: “May” may be may-person or may-place; write one of these in its place'],
  [
    'one unknown name of two',
    'open=tie:quay-7:x&tab=network',
    '“open=tie:quay-7:x”: “x” is nobody in these articles; write the name as its card has it, or copy the link of the view',
  ],
  [
    'an article that is not there',
    'open=article:x&tab=network',
    '“open=article:x”: no article has the id “x”; open the article in the page and copy the link',
  ],
  ['an outlet that is not there', 'outlet=X&tab=network', '“outlet=X”: no article is from that outlet; write one of The Post'],
  ['a key that is none', 'whom=x&tab=network', '“whom=x”: “whom” is nothing that a view has; copy the link of the view from the page'],
  [
    'a key that every object has',
    'constructor=x&tab=network',
    '“constructor=x”: “constructor” is nothing that a view has; copy the link of the view from the page',
  ],
  [
    'corrections that a link carries',
    'fix=abc&tab=network',
    '“fix=abc”: “fix” is nothing that a view has; copy the link of the view from the page',
  ],
  ['a choice that is none', 'as=globe&tab=network', '“as=globe”: there is no such choice; write one of map, list, matrix'],
  ['a day that is none', 'from=2023-02-30&to=2023-03-01&tab=network', '“from=2023-02-30”: this is no day; write it as 2019-03-04'],
  ['half a range', 'to=2023-03-01&tab=network', '“to” says nothing without “from”; write “from=…” as well'],
  [
    'a range that ends before it begins',
    'from=2023-03-01&to=2023-02-01&tab=network',
    '“from=2023-03-01” is later than “to=2023-02-01”; neither holds; exchange the two',
  ],
  [
    'a tie of one',
    'open=tie:quay-7&tab=network',
    '“open=tie:quay-7”: this cannot be opened; write one of article:…, entity:…, community:…, context, tie:…, group:…, path:…, changes, corrections, questions, notes',
  ],
  [
    'a mangled percent sign',
    'open=entity:%25&tab=network',
    '“open=entity:%”: a percent sign is mangled; copy the link of the view from the page',
  ],
])('a view loses %s, and it is said; the rest stays', (_, written, misfit) => {
  // prettier-ignore
  const { view, misfits } = settle(written);
  expect(view).toBe('tab=network');
  expect(misfits[0]).toBe(misfit);
});

test('whatever the page writes into its address is a view, and stays as it is', () => {
  const corpus = makeCorpus();
  const [id, other] = corpus.entities.id as [string, string];
  const ownFinder = entityFinder(
    corpus.entities.name.map((name, row) => entity(corpus.entities.id[row]!, name, corpus.entities.type[row]!)),
  );
  const own = { findEntity: ownFinder, articles: new Set(corpus.articles.id), outlets: new Set(corpus.outlets) };
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

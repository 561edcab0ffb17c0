import { expect, test } from 'vitest';
import { resolveAliases } from '../../../../src/pipeline/aliases/resolve-aliases.ts';
import type { ListedEntity, Settings } from '../../../../src/pipeline/settings/settings.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';
import { naming } from '../../../support/naming.ts';

function corrected(...corrections: Correction[]): Settings {
  return { listed: [], corrections: corrections.map((correction, i) => ({ correction, path: 'corrections.json', line: i + 3 })) };
}

const ids = (settings: Settings, ...articles: readonly ReturnType<typeof naming>[]) =>
  resolveAliases(articles, undefined, settings).annotated.map(({ mentions }) => mentions.map(({ entity }) => entity));

const WARREN = [naming('a', 'p:Elizabeth Warren'), naming('b', 'p:Warren')];

test('what is left apart is asked about, and a merge answers it', () => {
  expect(ids(corrected(), ...WARREN)).toEqual([['elizabeth-warren'], ['warren']]);
  expect(resolveAliases(WARREN).questions).toEqual([{ short: 'warren', full: 'elizabeth-warren', articles: 1 }]);
  const merge: Correction = { kind: 'merge', entities: [{ name: 'Elizabeth Warren' }, { name: 'Warren' }] };
  const { annotated, entities, questions, notes } = resolveAliases(WARREN, undefined, corrected(merge));
  expect(annotated.map(({ mentions }) => mentions[0]!.entity)).toEqual(['elizabeth-warren', 'elizabeth-warren']);
  expect(entities[0]!.reasons).toEqual([{ name: 'Warren', rule: 'corrected', article: 'b' }]);
  expect([questions, notes]).toEqual([[], []]);
});

test('the first name of a merge is the one shown, and its type is the type of all', () => {
  const articles = [naming('a', 'o:Mahan', 'o:Mahan', 'p:Mahan Air')];
  const { entities, annotated } = resolveAliases(
    articles,
    undefined,
    corrected({ kind: 'merge', entities: [{ name: 'Mahan Air' }, { name: 'Mahan' }] }),
  );
  expect(entities.map(({ name, type }) => [name, type])).toEqual([['Mahan Air', 'person']]);
  expect(annotated[0]!.mentions.map(({ type }) => type)).toEqual(['person', 'person', 'person']);
});

test('what is to stay apart is joined by no rule and asked about no more; a surname stays short for the full name beside it', () => {
  const apart: Correction = { kind: 'apart', entities: [{ name: 'Kim Jong-un' }, { name: 'Kim' }] };
  const full = (id: string) => naming(id, 'p:Kim Jong-un', 'p:Kim');
  const articles = [full('a'), full('b'), full('c'), naming('z', 'p:Kim')];
  const both = ['kim-jong-un', 'kim-jong-un'];
  expect(ids(corrected(), ...articles)).toEqual([both, both, both, ['kim-jong-un']]);
  expect(ids(corrected(apart), ...articles)).toEqual([both, both, both, ['kim']]);
  expect(resolveAliases(articles, undefined, corrected(apart)).questions).toEqual([]);
});

test('two full names that are to stay apart are two within one article as well', () => {
  const apart: Correction = { kind: 'apart', entities: [{ name: 'George Bush' }, { name: 'George W. Bush' }] };
  const article = naming('a', 'p:George W. Bush', 'p:George Bush');
  expect(new Set(ids(corrected(), article)[0]).size).toBe(1);
  expect(new Set(ids(corrected(apart), article)[0]).size).toBe(2);
});

test('a split makes the mentions of an article somebody else’s, one that is there or a new one', () => {
  const articles = [naming('a', 'p:Kim Jong-un', 'p:Kim'), naming('b', 'p:Kim Jong-un', 'p:Kim'), naming('c', 'p:Kim Yo-jong')];
  const split = (to?: string): Correction => ({
    kind: 'split',
    entity: { name: 'Kim Jong-un' },
    articles: ['b'],
    mentions: [],
    ...(to ? { to: { name: to } } : {}),
  });
  expect(ids(corrected(split('Kim Yo-jong')), ...articles)[1]).toEqual(['kim-yo-jong', 'kim-yo-jong']);
  expect(ids(corrected(split()), ...articles)).toEqual([
    ['kim-jong-un', 'kim-jong-un'],
    ['kim-jong-un-2', 'kim-jong-un-2'],
    ['kim-yo-jong'],
  ]);
});

test('a split of one mention touches that mention, as long as it stands there', () => {
  const articles = [naming('a', 'p:Kim Jong-un', 'p:Kim', 'p:Kim')];
  const split = (start: number, text: string): Correction => ({
    kind: 'split',
    entity: { name: 'Kim Jong-un' },
    articles: [],
    mentions: [{ article: 'a', start, end: start + 3, text }],
    to: { name: 'Kim Yo-jong' },
  });
  expect(ids(corrected(split(13, 'Kim')), ...articles)[0]).toEqual(['kim-jong-un', 'kim-yo-jong', 'kim-jong-un']);
  const { annotated, notes } = resolveAliases(articles, undefined, corrected(split(14, 'Kim')));
  expect(new Set(annotated[0]!.mentions.map(({ entity }) => entity)).size).toBe(1);
  expect(notes).toEqual([
    {
      kind: 'note',
      path: 'corrections.json',
      line: 3,
      message: 'this split no longer fits article “a” at 14: no such mention is there',
      cure: 'make the correction anew in the article as it is now, or remove it',
    },
  ]);
});

test('rename, retype and hide change what is shown, and nothing else', () => {
  const articles = [naming('a', 'p:Putin', 'o:Stardom', 'o:Reuters'), naming('b', 'o:Reuters')];
  const { entities, annotated } = resolveAliases(
    articles,
    undefined,
    corrected(
      { kind: 'rename', entity: { name: 'Putin' }, to: 'Vladimir Putin' },
      { kind: 'retype', entity: { name: 'Stardom' }, to: 'place' },
      { kind: 'hide', entity: { name: 'Reuters', type: 'organization' } },
    ),
  );
  expect(entities.map(({ name, type, names }) => [name, type, names])).toEqual([
    ['Stardom', 'place', [['Stardom', 1]]],
    ['Vladimir Putin', 'person', [['Putin', 1]]],
  ]);
  expect(annotated.map(({ mentions }) => mentions.map(({ type }) => type))).toEqual([['person', 'place'], []]);
});

test.each([
  [{ kind: 'hide', entity: { name: 'Nobody' } }, 'nobody is named “Nobody” in these articles, so this correction does nothing'],
  [
    { kind: 'rename', entity: { name: 'Amazon' }, to: 'X' },
    '“Amazon” is organization and place here, and the correction does not say which',
  ],
  [
    { kind: 'retype', entity: { name: 'Amazon', type: 'person' }, to: 'place' },
    'no person is named “Amazon” in these articles, so this correction does nothing',
  ],
] satisfies [Correction, string][])('who is unknown or may be two is reported and not guessed at: %o', (correction, message) => {
  const articles = [naming('a', 'o:Amazon', 'l:Amazon')];
  const { notes, entities } = resolveAliases(articles, undefined, corrected(correction));
  expect(notes.map((note) => [note.path, note.line, note.message])).toEqual([['corrections.json', 3, message]]);
  expect(entities).toEqual(resolveAliases(articles).entities);
});

test('a merge that another correction forbids is left undone and reported', () => {
  const { notes, entities } = resolveAliases(
    WARREN,
    undefined,
    corrected(
      { kind: 'merge', entities: [{ name: 'Elizabeth Warren' }, { name: 'Warren' }] },
      { kind: 'apart', entities: [{ name: 'Warren' }, { name: 'Elizabeth Warren' }] },
    ),
  );
  expect(entities).toHaveLength(2);
  expect(notes.map(({ line, message }) => [line, message])).toEqual([
    [3, 'this merge contradicts another correction, which keeps two of its names apart'],
  ]);
});

const LISTED: readonly ListedEntity[] = [
  {
    name: 'Harbour Board',
    type: 'organization',
    aliases: ['HB', 'the Board'],
    description: 'Runs the port.',
    link: 'https://example.org/',
  },
  { name: 'Harbor Board', type: 'organization', aliases: [] },
];

test('all names of the user’s list are one, under its own name, with what it says', () => {
  const { entities, annotated } = resolveAliases([naming('a', 'o:HB', 'o:HB', 'o:the Board')], undefined, {
    listed: LISTED,
    corrections: [],
  });
  expect(annotated[0]!.mentions.map(({ entity }) => entity)).toEqual(['harbour-board', 'harbour-board', 'harbour-board']);
  expect(entities).toEqual([
    {
      id: 'harbour-board',
      name: 'Harbour Board',
      type: 'organization',
      names: [
        ['HB', 2],
        ['the Board', 1],
      ],
      reasons: [
        { name: 'HB', rule: 'listed', article: 'a' },
        { name: 'the Board', rule: 'listed', article: 'a' },
      ],
      description: 'Runs the port.',
      link: 'https://example.org/',
    },
  ]);
});

test('two of the user’s list are never one, however alike', () => {
  expect(ids({ listed: LISTED, corrections: [] }, naming('a', 'o:Harbour Board', 'o:Harbor Board'))[0]).toEqual([
    'harbour-board',
    'harbor-board',
  ]);
});

test('ids of an annotation made elsewhere say who is who, whatever the names', () => {
  const { annotated } = resolveAliases([naming('a', 'p:Kim@Q1', 'p:Kim@Q2', 'p:Kim Jong-un@Q1', 'p:Kim'), naming('b', 'p:The Leader@Q1')]);
  const [[first, second, third], [other]] = annotated.map(({ mentions }) => mentions.map(({ entity }) => entity)) as [string[], string[]];
  expect(third).toBe(first);
  expect(other).toBe(first);
  expect(second).not.toBe(first);
});

test('a merge that cannot be done as a whole is not done in part', () => {
  const articles = [naming('a', 'p:Ann Roe'), naming('b', 'p:Bo Doe'), naming('c', 'p:Cy Poe')];
  const named = ['Ann Roe', 'Bo Doe', 'Cy Poe'].map((name) => ({ name }));
  const { entities } = resolveAliases(
    articles,
    undefined,
    corrected({ kind: 'merge', entities: named }, { kind: 'apart', entities: [named[0]!, named[2]!] }),
  );
  expect(entities).toHaveLength(3);
});

test('an institution is corrected by the name that the page shows', () => {
  const articles = [naming('a', 'l:France', 'l:Paris', 'o:Senate')];
  expect(resolveAliases(articles).entities.map(({ name }) => name)).toContain('Senate (France)');
  const { entities, notes } = resolveAliases(
    articles,
    undefined,
    corrected({ kind: 'rename', entity: { name: 'Senate (France)' }, to: 'Sénat' }),
  );
  expect(notes).toEqual([]);
  expect(entities.map(({ name }) => name)).toContain('Sénat');
});

/** The words of each article, and what is found in them. */
const written = (id: string, text: string, title?: string) => ({
  ...naming(id),
  article: { id, path: id, language: 'en', text, ...(title ? { title } : {}) },
  sentences: [{ start: 0, end: text.length }],
});
const spans = (settings: Settings, ...articles: readonly ReturnType<typeof naming>[]) =>
  resolveAliases(articles, undefined, settings).annotated.map(({ article, titleMentions, mentions }) => [
    ...titleMentions.map(({ start, end, entity }) => `title ${article.title!.slice(start, end)}=${entity}`),
    ...mentions.map(({ start, end, entity }) => `${article.text.slice(start, end)}=${entity}`),
  ]);

test('a name that was missed is found wherever it stands, with its other names, in titles and in capitals', () => {
  const add: Correction = { kind: 'add', entity: { name: 'Harbour Board', type: 'organization' }, aliases: ['the Board'] };
  expect(
    spans(
      corrected(add),
      written('a', 'The Harbour Board met. The Board agreed.', 'HARBOUR BOARD MEETS'),
      written('b', 'THE HARBOUR BOARD IS BACK'),
    ),
  ).toEqual([
    ['title HARBOUR BOARD=harbour-board', 'Harbour Board=harbour-board', 'The Board=harbour-board'],
    ['HARBOUR BOARD=harbour-board'],
  ]);
});

test('what was seen at the place of an added name gives way, and an added name that is there already is that one', () => {
  const add: Correction = { kind: 'add', entity: { name: 'Ann Roe', type: 'person' }, aliases: [] };
  const articles = [naming('a', 'o:Ann Roe Ltd', 'p:Bo Doe'), naming('b', 'p:Ann Roe')];
  const { annotated, entities } = resolveAliases(articles, undefined, corrected(add));
  expect(annotated.map(({ mentions }) => mentions.map(({ entity, type }) => `${entity} ${type}`))).toEqual([
    ['ann-roe person', 'bo-doe person'],
    ['ann-roe person'],
  ]);
  expect(entities.map(({ name, names }) => [name, names])).toEqual([
    ['Ann Roe', [['Ann Roe', 2]]],
    ['Bo Doe', [['Bo Doe', 1]]],
  ]);
});

test('an alias is its owner wherever it stands, whatever another correction calls the owner', () => {
  const settings = corrected(
    { kind: 'alias', entity: { name: 'Maggie' }, aliases: ['Iron Lady'] },
    { kind: 'alias', entity: { name: 'Margaret Thatcher', type: 'person' }, aliases: ['Maggie'] },
  );
  expect(spans(settings, written('a', 'The Iron Lady spoke; Maggie left.'))).toEqual([
    ['Iron Lady=margaret-thatcher', 'Maggie=margaret-thatcher'],
  ]);
});

test('names that stand nowhere, are given to two, or belong to nobody known are reported', () => {
  const { notes } = resolveAliases(
    [naming('a', 'p:Ann Roe'), naming('b', 'p:Bo Doe')],
    undefined,
    corrected(
      { kind: 'add', entity: { name: 'Dam Seven', type: 'place' }, aliases: ['D7'] },
      { kind: 'alias', entity: { name: 'Ann Roe' }, aliases: ['Chief'] },
      { kind: 'alias', entity: { name: 'Bo Doe' }, aliases: ['Chief'] },
      { kind: 'alias', entity: { name: 'Nobody' }, aliases: ['No one'] },
    ),
  );
  expect(notes.map(({ line, message }) => `${line} ${message}`).sort()).toEqual([
    '3 “Dam Seven” or “D7” stands in no article, so this correction does nothing',
    '4 “Chief” is given to two, and stands for neither',
    '5 “Chief” is given to two, and stands for neither',
    '6 nobody is named “Nobody” in these articles, so this correction does nothing',
  ]);
});

import { expect, test } from 'vitest';
import { annotate } from '../../../../src/pipeline/run.ts';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';

const OWN = { start: 0, end: 4, type: 'person' as const, p: 0.5 };

function article(id: string, text: string, title?: string, furniture: { start: number; end: number }[] = []): AnalyzedArticle {
  return {
    article: { id, path: `${id}.txt`, language: 'en', text, ...(title === undefined ? {} : { title }) },
    sentences: [{ start: 0, end: text.length }],
    furniture,
    titleMentions: title === undefined ? [] : [OWN],
    mentions: [OWN],
    dates: [],
  };
}

const TEXT = 'Anna 😀 Berg met Kofi Annan of the UN in Oslo.';
const at = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const CORPUS = [article('a', TEXT, 'Anna in Oslo'), article('b', 'Carl left.'), article('c', 'Carl left.')];

function annotated(records: readonly (object | string)[], corpus: readonly AnalyzedArticle[] = CORPUS) {
  const { articles, notes } = annotate(
    corpus,
    records.map((record, i) => ({ path: 'names.jsonl', line: i + 1, text: typeof record === 'string' ? record : JSON.stringify(record) })),
  );
  return {
    articles,
    names: articles.map(({ article: { text }, mentions }) => mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)),
    notes: notes.filter(({ message }) => !message.includes('not in it')).map(diagnosticLine),
    rest: notes.filter(({ message }) => message.includes('not in it')).map(diagnosticLine),
  };
}

test('the names of an export replace those that were found, text and title apart', () => {
  const mention = { ...at('Kofi Annan'), type: 'person', entity: 'kofi-annan', p: 0.75, furniture: true };
  const { articles, notes } = annotated([{ id: 'a', text: TEXT, mentions: [{ ...at('Oslo'), type: 'place' }, mention] }]);
  expect(notes).toEqual([]);
  expect(articles[0]!.mentions).toEqual([
    { ...at('Kofi Annan'), type: 'person', p: 0.75, given: true, as: 'kofi-annan', furniture: true },
    { ...at('Oslo'), type: 'place', p: 1, given: true },
  ]);
  expect(articles[0]!.titleMentions).toEqual([OWN]);
  expect(articles[1]).toBe(CORPUS[1]);
  const title = annotated([{ id: 'a', titleMentions: [{ start: 8, end: 12, type: 'LOC' }] }]).articles[0]!;
  expect(title.titleMentions).toEqual([{ start: 8, end: 12, type: 'place', p: 1, given: true }]);
  expect(title.mentions).toEqual([OWN]);
});

test('where names in the text are handed in, it is no longer said that only listed ones were found', () => {
  const corpus = [{ ...article('a', 'Anna meni.', 'Anna'), onlyListed: true as const }];
  expect(annotated([{ id: 'a', titleMentions: [] }], corpus).articles[0]).toHaveProperty('onlyListed', true);
  expect(annotated([{ id: 'a', mentions: [] }], corpus).articles[0]).not.toHaveProperty('onlyListed');
});

test('an empty list says that there is no name', () => {
  expect(annotated([{ id: 'a', mentions: [] }]).names[0]).toEqual([]);
});

test('spaCy counts code points, and its id stands in one of two places', () => {
  const ent = (word: string, label: string) => {
    const start = [...TEXT.slice(0, TEXT.indexOf(word))].length;
    return { start, end: start + [...word].length, label };
  };
  const ents = [ent('Berg', 'PERSON'), ent('UN', 'ORG'), ent('Oslo', 'GPE')];
  const expected = ['Berg person', 'UN organization', 'Oslo place'];
  for (const id of [{ id: 'a' }, { meta: { id: 'a' } }, {}]) {
    const { names, notes } = annotated([{ ...id, text: TEXT, ents }]);
    expect(names[0]).toEqual(expected);
    expect(notes).toEqual([]);
  }
});

test('a text without an id is that of every article with the very same', () => {
  const { names } = annotated([{ text: 'Carl left.', ents: [{ start: 0, end: 4, label: 'ORG' }] }]);
  expect(names.slice(1)).toEqual([['Carl organization'], ['Carl organization']]);
});

const MENTIONS = { mentions: [{ ...at('Oslo'), type: 'place' }] };

test.each([
  ['no JSON', '{"id":', /^names\.jsonl:1: “\{"id":” is not JSON; write one whole JSON object a line/],
  ['no object', [1], /names\.jsonl:1: “\[1\]” is not a JSON object; write \{"id"/],
  ['no names', { id: 'a' }, /:1: .* has neither "mentions" nor "ents"; write/],
  ['no article', MENTIONS, /:1: it names no article; give it the "id" of one, or its whole "text"$/],
  ['an unknown id', { id: 'x', ...MENTIONS }, /:1: no article has the id "x"; “dateline check” shows the ids/],
  ['an unknown text', { text: 'Nothing.', ...MENTIONS }, /:1: no article has the text “Nothing\.”; give it the "id"/],
  [
    'another text',
    { id: 'a', text: `${TEXT}\n`, ...MENTIONS },
    /its text is not that of the article "a": at 46 it has .* instead of the end; annotate/,
  ],
  ['a list that is none', { id: 'a', mentions: 3 }, /"mentions" is 3 and no list; write a list such as/],
  ['a mention that is none', { id: 'a', mentions: [{ start: '0', end: 4, type: 'PER' }] }, /in "mentions" has no start, end and type/],
  ['null for a mention', { id: 'a', titleMentions: [null] }, /null in "titleMentions" has no start/],
  ['ents without text', { id: 'a', ents: [] }, /there are "ents" and no "text"; write what spaCy/],
  ['an ent that is none', { id: 'a', text: TEXT, ents: [{ start: 0 }] }, /in "ents" has no start, end and label/],
])('a record that cannot be used changes nothing and is said with its place and cure: %s', (_, record, message) => {
  const { names, notes } = annotated([record]);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(message);
  expect(names).toEqual(annotated([]).names);
});

test.each([
  ['outside of the text', [40, 47], /the mention at 40–47 cannot stand in the text of 46 characters; count UTF-16 units/],
  ['before it', [-1, 4], /the mention at -1–4 cannot stand/],
  ['of no length', [4, 4], /4–4 cannot stand/],
  ['a part of a number', [0.5, 4], /0\.5–4 cannot stand/],
  ['half a character at the end', [0, 6], /0–6 cannot stand/],
  ['half a character at the beginning', [6, 12], /6–12 cannot stand/],
  ['white space alone', [4, 5], /4–5 cannot stand/],
])('a mention that cannot stand is left out and said, and the others stay: %s', (_, [start, end], message) => {
  const { names, notes } = annotated([{ id: 'a', mentions: [{ start, end, type: 'PER' }, ...MENTIONS.mentions] }]);
  expect(names[0]).toEqual(['Oslo place']);
  expect(notes).toEqual([expect.stringMatching(message)]);
});

test('of mentions that overlap the longer stays, and that is said once a record', () => {
  const mentions = [
    { ...at('Annan'), type: 'person' },
    { ...at('Kofi Annan'), type: 'person' },
    { ...at('Kofi'), type: 'person' },
  ];
  const { names, notes } = annotated([{ id: 'a', mentions }]);
  expect(names[0]).toEqual(['Kofi Annan person']);
  expect(notes).toEqual([
    'names.jsonl:1: the first of 2 mentions at 22–27 (“Annan”) of the text overlaps a longer one and is left out; mark each stretch of text once',
  ]);
});

test('types that Dateline does not have are left out, counted, and said once a file', () => {
  const { names, notes } = annotated([
    { id: 'a', mentions: [{ ...at('UN'), type: 'DATE' }, { ...at('Oslo'), type: 'NORP' }, { ...at('Berg'), type: 'PER' }] },
    { id: 'b', mentions: [{ start: 0, end: 4, type: 'DATE' }] },
  ]); // prettier-ignore
  expect(names.slice(0, 2)).toEqual([['Berg person'], []]);
  expect(notes).toEqual([
    expect.stringMatching(/^names\.jsonl: 3 mentions are of types that Dateline does not have \(DATE 2, NORP 1\); nothing need be done/),
  ]);
});

test('names of another title are left out, those of the text are not', () => {
  const { articles, names, notes } = annotated([{ id: 'a', title: 'Old', titleMentions: [], ...MENTIONS }]);
  expect(names[0]).toEqual(['Oslo place']);
  expect(articles[0]!.titleMentions).toEqual([OWN]);
  expect(notes).toEqual([
    expect.stringMatching(/its title “Old” is not that of the article, “Anna in Oslo”; the title’s names are left out/),
  ]);
});

test('a title that the text repeats has no names of its own', () => {
  const corpus = [{ ...article('a', 'Anna left\n\nShe did.', 'Anna left'), titleMentions: [] }];
  const { articles, notes } = annotated([{ id: 'a', titleMentions: [{ start: 0, end: 4, type: 'PER' }] }], corpus);
  expect(articles[0]!.titleMentions).toEqual([]);
  expect(notes).toEqual([]);
});

test('of two records for one article the later counts, and both are named', () => {
  const { names, notes } = annotated([
    { id: 'a', mentions: [] },
    { id: 'a', ...MENTIONS },
  ]);
  expect(names[0]).toEqual(['Oslo place']);
  expect(notes).toEqual(['names.jsonl:2: the article "a" is in names.jsonl:1 already; this counts; keep one of the two']);
});

test('articles that are not in the file keep their own names, and how many is said once', () => {
  expect(annotated([{ id: 'a', mentions: [] }]).rest).toEqual([
    'names.jsonl: 2 of 3 articles are not in it; they keep the names that the recogniser found',
  ]);
  expect(
    annotated([
      { id: 'a', mentions: [] },
      { text: 'Carl left.', ents: [] },
    ]).rest,
  ).toEqual([]);
});

test('names in furniture are marked as everywhere', () => {
  const corpus = [article('a', 'Anna left.\n\nPhoto: Carl', undefined, [{ start: 12, end: 23 }])];
  const { articles } = annotated([{ id: 'a', mentions: [{ start: 19, end: 23, type: 'PER' }] }], corpus);
  expect(articles[0]!.mentions).toMatchObject([{ furniture: true, given: true }]);
});

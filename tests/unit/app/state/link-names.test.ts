import { expect, test } from 'vitest';
import { findLinkNames, renameInLink } from '../../../../src/app/state/link-names.ts';
import { writeAddress, DEFAULT_VIEW, type PageState } from '../../../../src/app/state/address.ts';
import type { Corpus } from '../../../../src/app/data/corpus.ts';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { slug } from '../../../../src/schema/slug.ts';
import { inventedName, madeArticles, seeded } from '../../../../scripts/made-corpus.mjs';
import { makeBundle } from '../../../support/bundle.ts';

const corpus = tabulate(
  makeBundle(
    [
      { id: 'a', text: '[Kim|Kim Jong-un] met [Putin|Vladimir Putin].\n[Kim Jong-un] smiled.' },
      { id: 'b', text: '[Kim|Kim Yo-jong] and [Kim Yo-jong] spoke.' },
      { id: 'c', text: '[Kim Yo-jong] wrote to [Łódź].' },
      { id: 'kim', text: '[Anna Holm] slept.' },
    ],
    {},
  ).manifest,
);
const nameOf = (row: number) => corpus.entities.name[row];

test.each([
  ['who=putin', [['putin', ['Vladimir Putin']]]],
  ['#from=2023-11-06&who=kim', [['kim', ['Kim Yo-jong', 'Kim Jong-un']]]],
  [
    'lane=kim&fold=putin&who=vladimir-putin',
    [
      ['kim', ['Kim Yo-jong', 'Kim Jong-un']],
      ['putin', ['Vladimir Putin']],
    ],
  ],
  [
    'open=tie%3Aputin%3Alodz',
    [
      ['putin', ['Vladimir Putin']],
      ['lodz', ['Łódź']],
    ],
  ],
  ['pin=putin%3A10%3A-20&around=putin%3A2', [['putin', ['Vladimir Putin']]]],
  ['who=nobody', []],
  ['open=article%3Akim%3A3', []],
  ['who=%25E0%25A4&open=entity%3A%25E0%25A4', []],
  ['', []],
])('by “%s” are meant %j', (fragment, expected) => {
  expect(findLinkNames(fragment, corpus).map(({ id, entities }) => [id, entities.map(nameOf)])).toEqual(expected);
});

test('a name is put in the place of another wherever an entity stands, and nowhere else', () => {
  const link =
    'who=kim&lane=kim&fold=kim&words=kim&open=article%3Akim%3A3&open=tie%3Akim%3Alodz&pin=kim%3A10%3A-20&around=kim%3A2&outlet=kim&v=1a2b3c4d';
  const other = encodeURIComponent('a:b');
  expect(decodeURIComponent(renameInLink(`#${link}`, new Map([['kim', 'a:b']])))).toBe(
    `who=a:b&lane=a:b&fold=a:b&words=kim&open=article:kim:3&open=tie:${other}:lodz&pin=${other}:10:-20&around=${other}:2&outlet=kim&v=1a2b3c4d`,
  );
});

test('the link of an ordinary selection among 20,000 articles stays below 2,000 characters', () => {
  const articles = [...madeArticles(20_000)];
  const names = Array.from({ length: 20_000 }, (_, n) => inventedName(n));
  const id = names.map(slug);
  const outlets = [...new Set(articles.map(({ source }) => source))];
  const made = {
    entities: { id, count: id.length },
    outlets,
    articles: { id: articles.map((article) => article.id) },
  } as unknown as Corpus;
  const random = seeded(5);
  const row = (count: number) => Math.floor(random() * count);
  const rows = (most: number) => Array.from({ length: row(most + 1) }, () => row(id.length));
  const lengths = Array.from({ length: 500 }, () => {
    const first = 16436 + row(1000);
    const state: PageState = {
      clauses: {
        published: { first, last: first + row(800), undated: random() < 0.5 },
        mentioned: { first, last: first + row(800), undated: random() < 0.5 },
        entities: { mode: 'any', entities: rows(6) },
        outlets: outlets.map((_, i) => i).filter(() => random() < 0.5),
        search: { words: `“${names[row(names.length)]}” flood -storm`, hits: undefined },
      },
      trail: [
        ...rows(4).map((of) => ({ kind: 'entity', id: id[of]! }) as const),
        { kind: 'article', id: made.articles.id[row(20_000)]!, at: row(4000) },
      ],
      view: {
        ...DEFAULT_VIEW,
        axis: 'mentioned',
        bin: 'week',
        network: 'map',
        leastStrength: row(65536),
        colour: 'community',
        lanes: rows(12).map((of) => id[of]!),
        folded: rows(4).map((of) => id[of]!),
        pins: rows(6).map((of) => ({ id: id[of]!, x: row(816), y: row(500) })),
        around: { id: id[row(id.length)]!, depth: 2 },
      },
    };
    return `https://example.org/reports/2023/#${writeAddress(state, made)}&v=1a2b3c4d`.length;
  });
  expect(Math.max(...lengths)).toBeLessThan(2000);
});

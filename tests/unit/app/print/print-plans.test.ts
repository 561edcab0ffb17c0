import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/schema/day.ts';
import type { StoredArticle } from '../../../../src/schema/bundle.ts';
import { articlePlan } from '../../../../src/app/print/print-article.ts';
import { articlesPlan } from '../../../../src/app/print/print-articles.ts';
import { chronologyPlan } from '../../../../src/app/print/print-chronology.ts';
import { contextPlan, notesPlan } from '../../../../src/app/print/print-others.ts';
import { entityPlan, tiePlan } from '../../../../src/app/print/print-passages.ts';
import { printedDocument, type PrintPlan } from '../../../../src/app/print/print-plan.ts';
import { MOST_PRINTED, type PrintedArticle, type PrintedList, type PrintedRow, type Run } from '../../../../src/app/print/printed.ts';
import type { Explorer } from '../../../../src/app/state/explorer.svelte.ts';
import type { MarkedArticle } from '../../../support/bundle.ts';
import { makeExplorer } from '../../../support/explorer.ts';

const ARTICLES: readonly MarkedArticle[] = [
  {
    id: 'one',
    published: '2023-11-06',
    source: 'The Herald',
    title: 'A war goes on',
    text: `[Putin|Vladimir Putin] spoke {on 3 November|2023-11-03}.
      \n
      It began {a year and a half ago|2022-05~}. [Kim Jong-un] heard [Putin|Vladimir Putin].`,
  },
  { id: 'two', published: '2023-11-17', source: 'The Courier', title: 'A meeting', text: '[Kim Jong-un] came {in 2023|2023}.' },
  { id: 'three', text: '[Vladimir Putin] wrote a letter.' },
];
const WEB = { today: dayOf(2024, 2, 1), href: 'https://news.example/a/?embed=article#old' };

const rowsOf = (body: { readonly kind: string }): PrintedRow[] => (body as PrintedList).sections.flatMap(({ rows }) => [...rows]);
const said = (runs: readonly Run[] | undefined) => runs?.map(({ text }) => text).join('');

/** With every text, and with none. */
async function contents(explorer: Explorer, plan: PrintPlan) {
  const stored = new Map<number, StoredArticle>();
  for (const article of plan.quoted) stored.set(article, await explorer.texts.article(article));
  return { whole: plan.content((article) => stored.get(article)), bare: plan.content(() => undefined) };
}

test('the head says corpus, selection, day and program, and the link only where the page is on the web', () => {
  const explorer = makeExplorer('from=2023-11-01&to=2023-11-10', ARTICLES);
  const plan = chronologyPlan(explorer, undefined);
  const { head, missing } = printedDocument(plan, () => undefined, explorer, WEB);
  expect(head).toEqual({
    corpus: 'A test',
    title: 'Chronology',
    what: '2 dated passages of 1 of 3 articles, published 1 – 10 Nov 2023.',
    origin: 'Printed on 1 Feb 2024. Corpus 0123456789abcdef, read by Dateline test.',
    address: `https://news.example/a/#${explorer.address}&v=01234567`,
  });
  expect(missing).toBe(1);
  expect(printedDocument(plan, () => undefined, explorer, { ...WEB, href: 'file:///home/ann/index.html' }).head.address).toBeUndefined();
});

test('an article prints with its paragraphs, its notes numbered where they end, and whom it names', async () => {
  const explorer = makeExplorer('', ARTICLES);
  const stored = await explorer.texts.article(0);
  const start = stored.text.indexOf('began');
  const note = { article: 'one', start, end: start + 5, text: 'began', tags: ['war'], comment: 'Check this.' };
  const plan = articlePlan(explorer, 0, [note, { ...note, article: 'two' }]);
  const { whole, bare } = await contents(explorer, plan);
  expect(whole).toMatchObject({ title: 'A war goes on', what: 'Read among 3 articles, published 6 – 17 Nov 2023.' });
  const body = whole.body.kind === 'article' ? whole.body : undefined;
  expect(body?.facts).toEqual(['The Herald, 6 Nov 2023, date from its metadata']);
  expect(body?.paragraphs?.map(({ runs }) => said(runs))).toEqual(stored.text.split('\n\n').map((paragraph) => paragraph.trim()));
  expect(body?.paragraphs?.flatMap(({ runs }) => runs).filter(({ notes }) => notes)).toEqual([
    { text: 'began', isNoted: true, notes: [1] },
  ]);
  expect(body?.notes).toEqual([{ number: 1, quotation: 'began', comment: 'Check this.', tags: ['war'] }]);
  expect(body?.names).toEqual([{ heading: 'People', names: ['Vladimir Putin (2)', 'Kim Jong-un (1)'] }]);
  expect(bare.body).toMatchObject({ paragraphs: undefined, notes: [] });
});

test('the list prints each article with why it is there, and those without a date under a heading of their own', async () => {
  const explorer = makeExplorer('who=vladimir-putin', ARTICLES);
  const { whole, bare } = await contents(
    explorer,
    articlesPlan(explorer, 'oldest', () => []),
  );
  expect(whole.what).toBe('2 of 3 articles, published 6 – 17 Nov 2023, that name Vladimir Putin; oldest first.');
  expect(whole.leftOut).toBeUndefined();
  const { sections } = whole.body as PrintedList;
  expect(sections.map(({ heading }) => heading)).toEqual([undefined, 'Without a date']);
  expect(sections[0]!.rows[0]).toMatchObject({ when: '6 Nov 2023', title: 'A war goes on' });
  expect(sections[0]!.rows[0]!.facts[0]).toMatch(/^The Herald · \d+ words$/);
  expect(sections[0]!.rows[0]!.quotation).toContainEqual({ text: 'Putin', isStrong: true });
  expect(rowsOf(bare.body).map(({ title, quotation }) => [title, quotation])).toEqual([
    ['A war goes on', undefined],
    ['Vladimir Putin wrote a letter.', undefined],
  ]);
});

test('the chronology prints in the order of events under their years, also before its texts are there', async () => {
  const explorer = makeExplorer('', ARTICLES);
  const { whole, bare } = await contents(explorer, chronologyPlan(explorer, undefined));
  expect((whole.body as PrintedList).sections.map(({ heading, rows }) => [heading, rows.map(({ when }) => when)])).toEqual([
    ['2022', ['about May 2022']],
    ['2023', ['2023', '3 Nov 2023']],
  ]);
  expect(rowsOf(whole.body)[2]).toMatchObject({
    quotation: [{ text: 'Putin' }, { text: ' spoke ' }, { text: 'on 3 November', isStrong: true }, { text: '.' }],
    facts: ['“A war goes on”, The Herald, 6 Nov 2023 · as written'],
  });
  expect(rowsOf(bare.body).map(({ when, quotation }) => [when, quotation])).toEqual([
    ['May 2022', undefined],
    ['2023', undefined],
    ['3 Nov 2023', undefined],
  ]);
});

test('past 2,000 rows the document says what it leaves out and where all are to be had', () => {
  const many = Array.from({ length: MOST_PRINTED + 3 }, (_, i): MarkedArticle => ({
    id: `a${i}`,
    published: '2023-11-06',
    text: 'He came {on 3 May|2023-05-03}.',
  }));
  const explorer = makeExplorer('', many);
  const chronology = chronologyPlan(explorer, undefined);
  expect(chronology.quoted).toHaveLength(MOST_PRINTED);
  expect(chronology.content(() => undefined).leftOut).toMatch(/^The first 2,000 of 2,003 dated passages\. .*CSV\.$/);
  const list = articlesPlan(explorer, 'newest', () => []).content(() => undefined);
  expect(rowsOf(list.body)).toHaveLength(MOST_PRINTED);
  expect(list.leftOut).toMatch(/^The first 2,000 of 2,003 articles\. “Export” .*CSV\.$/);
});

test('a card prints its counts, its ties and a passage of each text; a tie the passages that name both', async () => {
  const copied = [...ARTICLES, { ...ARTICLES[0]!, id: 'copy', published: '2023-11-08', source: 'The Post', copyOf: 'one' }];
  const explorer = makeExplorer('', [copied[0]!, copied[3]!, copied[1]!, copied[2]!]);
  const row = (id: string) => explorer.corpus.entities.byId.get(id)!;
  const card = (await contents(explorer, entityPlan(explorer, row('vladimir-putin')))).whole;
  expect(card.title).toBe('Vladimir Putin');
  expect((card.body as PrintedList).facts[0]).toBe('3 articles, 2 independent. First named on 6 Nov 2023, last on 8 Nov 2023.');
  expect(rowsOf(card.body).map(({ when, facts }) => [when, facts.at(-1)])).toEqual([
    ['6 Nov 2023', 'Also in 1 article, in much the same words: The Post, 8 Nov 2023'],
    ['no date', undefined],
  ]);
  const tie = (await contents(explorer, tiePlan(explorer, row('vladimir-putin'), row('kim-jong-un')))).whole;
  expect(rowsOf(tie.body)).toHaveLength(1);
  expect(rowsOf(tie.body)[0]!.facts).toEqual([
    '“A war goes on”, The Herald, same sentence',
    'Also in 1 article, in the same words: The Post, 8 Nov 2023',
  ]);
});

test('the places of a word print as they were gathered, and notes by the date of their articles', () => {
  const explorer = makeExplorer('', ARTICLES);
  const place = { article: 1, at: 0, before: 'Then ', keyword: 'Kim', after: ' came', url: undefined };
  const list = { of: 0, articles: [1], rows: [place], list: undefined as never };
  const context = contextPlan(explorer, 0, { gathered: list }).content(() => undefined);
  expect(context.what).toBe('1 place in 3 articles, published 6 – 17 Nov 2023.');
  expect(said(rowsOf(context.body)[0]!.quotation)).toBe('… Then Kim came …');
  const note = (article: string) => ({ article, start: 0, end: 3, text: 'Kim', tags: [], comment: `On ${article}.` });
  const notes = notesPlan(explorer, [note('gone'), note('two'), note('one')]).content(() => undefined);
  expect(rowsOf(notes.body).map(({ facts }) => facts)).toEqual([
    ['On one.', '“A war goes on”, The Herald, 6 Nov 2023'],
    ['On two.', '“A meeting”, The Courier, 17 Nov 2023'],
    ['On gone.', '“gone” is not in this corpus'],
  ]);
});

const GAPPED: readonly MarkedArticle[] = [{ ...ARTICLES[0]!, text: 'It rained.\nIt poured.\n[Ann] met [Bob].\nNobody saw them.' }];

test('an article of a page with passages prints how many sentences were left out', async () => {
  const explorer = makeExplorer('', GAPPED, {}, 'passages');
  const { whole } = await contents(explorer, articlePlan(explorer, 0, []));
  const { paragraphs } = whole.body as PrintedArticle;
  expect(paragraphs!.map(({ runs }) => said(runs))).toEqual(['[2 sentences left out] Ann met Bob. [1 sentence left out]']);
});

test('a page without texts prints whom an article was counted for, where ties stand, and that it has no texts', async () => {
  const explorer = makeExplorer('', GAPPED, {}, 'none');
  const article = await contents(explorer, articlePlan(explorer, 0, []));
  expect(article.whole.body).toMatchObject({ paragraphs: [], names: [{ names: ['Ann (1)', 'Bob (1)'] }] });
  const tie = tiePlan(explorer, 0, 1);
  const { whole } = await contents(explorer, tie);
  expect(rowsOf(whole.body)).toMatchObject([{ when: '6 Nov 2023', facts: ['“A war goes on”, The Herald, same sentence'] }]);
  expect(rowsOf(whole.body)[0]!.quotation).toBeUndefined();
  expect(printedDocument(tie, () => undefined, explorer, WEB).head.origin).toMatch(
    / This page was made without the texts of its articles\.$/,
  );
});

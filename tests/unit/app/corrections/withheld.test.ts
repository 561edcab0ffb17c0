import { expect, test } from 'vitest';
import { Correcting } from '../../../../src/app/corrections/correcting.svelte.ts';
import { asNew } from '../../../../src/app/corrections/give-name.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';
import type { PageTexts } from '../../../../src/schema/page-texts.ts';
import type { MarkedArticle } from '../../../support/bundle.ts';
import { makeExplorer } from '../../../support/explorer.ts';

const person = (name: string) => ({ name, type: 'person' as const });
const ARTICLES: readonly MarkedArticle[] = [
  {
    id: 'wall',
    published: '2024-02-06',
    title: 'Cy Poe and the wall',
    text: '[Ann Roe] came.\nIt rained on Cy Poe.\n[Bo Doe] left with [Ann Roe].',
  },
  { id: 'sea', published: '2024-02-07', title: 'The sea', text: '[Bo Doe] swam.\nSo did Cy Poe.' },
];

function correcting(texts: PageTexts) {
  const explorer = makeExplorer('', ARTICLES, {}, texts);
  return { explorer, page: new Correcting(explorer, { read: () => [], write: () => {} }, async () => [0, 1]) };
}

/** Of each article, whom it names in which sentence. */
function named({ explorer }: ReturnType<typeof correcting>): string[][] {
  const { mentions, entities, articles } = explorer.corpus;
  return articles.id.map((_, i) =>
    Array.from(mentions.entity.subarray(mentions.start[i], mentions.start[i + 1]), (row, at) => {
      return `${mentions.sentence[mentions.start[i]! + at]} ${entities.name[row]}`;
    }),
  );
}

const merge: Correction = { kind: 'merge', entities: [person('Ann Roe'), person('Bo Doe')] };
const split: Correction = { kind: 'split', entity: person('Bo Doe'), articles: ['wall'], mentions: [], to: person('Di Moe') };

test.each(['full', 'passages', 'none'] as const)('%s: a merge counts the same in every page', async (texts) => {
  const made = correcting(texts);
  await made.page.make(merge);
  expect(named(made)).toEqual([['1 Ann Roe', '3 Ann Roe', '3 Ann Roe'], ['1 Ann Roe']]);
});

test.each(['full', 'passages', 'none'] as const)('%s: somebody else in an article is somebody else in every page', async (texts) => {
  const made = correcting(texts);
  await made.page.make(split);
  expect(named(made)).toEqual([['1 Ann Roe', '3 Di Moe', '3 Ann Roe'], ['1 Bo Doe']]);
});

test.each([
  [
    'full',
    [
      ['0 Cy Poe', '1 Ann Roe', '2 Cy Poe', '3 Bo Doe', '3 Ann Roe'],
      ['1 Bo Doe', '2 Cy Poe'],
    ],
  ],
  ['passages', [['0 Cy Poe', '1 Ann Roe', '3 Bo Doe', '3 Ann Roe'], ['1 Bo Doe']]],
  ['none', [['0 Cy Poe', '1 Ann Roe', '3 Bo Doe', '3 Ann Roe'], ['1 Bo Doe']]],
] as const)('%s: a name that was missed is found in what the page carries, and nobody else is lost', async (texts, expected) => {
  const made = correcting(texts);
  await made.page.make(asNew('Cy Poe', 'person').step);
  expect(named(made)).toEqual(expected);
});

test('none: a correction of one place in a text is kept, and changes nothing here', async () => {
  const made = correcting('none');
  const before = named(made);
  const place = { article: 'wall', start: 0, end: 7, text: 'Ann Roe' };
  await made.page.make({ kind: 'split', entity: person('Ann Roe'), articles: [], mentions: [place], to: person('Di Moe') });
  expect(named(made)).toEqual(before);
  expect(made.page.steps).toHaveLength(1);
});

test('passages: a correction of one place fits where it fits in the whole text', async () => {
  const made = correcting('passages');
  const whole = correcting('full');
  for (const { page } of [made, whole]) {
    const place = { article: 'wall', start: 52, end: 59, text: 'Ann Roe' };
    await page.make({ kind: 'split', entity: person('Ann Roe'), articles: [], mentions: [place], to: person('Di Moe') });
  }
  expect(named(made)).toEqual([['1 Ann Roe', '3 Bo Doe', '3 Di Moe'], ['1 Bo Doe']]);
  expect(named(whole)).toEqual(named(made));
});

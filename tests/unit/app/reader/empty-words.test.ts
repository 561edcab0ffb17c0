import { expect, test } from 'vitest';
import { daysWords, emptyWords } from '../../../../src/app/reader/empty-words.ts';
import { dayOf } from '../../../../src/schema/day.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus();
const row = (id: string) => corpus.entities.byId.get(id)!;
const [putin, kim, milley] = ['vladimir-putin', 'kim-jong-un', 'mark-milley'].map(row) as [number, number, number];
const published = { first: dayOf(2020, 11, 12), last: dayOf(2020, 11, 14), undated: false } as const;

test.each([
  [{ published }, 'No article in these 3 days.'],
  [{ published: { ...published, last: published.first } }, 'No article on 12 Nov 2020.'],
  [{ published: { ...published, last: published.first + 300 } }, 'No article in this period.'],
  [{ compared: { earlier: published, later: published } }, 'No article in either period.'],
  [
    { compared: { earlier: published, later: published }, mentioned: { ...published, last: published.first } },
    'No article mentions 12 Nov 2020 and was published in either period.',
  ],
  [{ mentioned: published }, 'No article mentions a date in these 3 days.'],
  [{ mentioned: { ...published, last: published.first } }, 'No article mentions 12 Nov 2020.'],
  [{ mentioned: { ...published, last: published.first }, published }, 'No article mentions 12 Nov 2020 and was published in these 3 days.'],
  [
    { entities: { mode: 'all', entities: [kim] }, mentioned: published },
    'No article names Kim Jong-un and mentions a date in these 3 days.',
  ],
  [{ entities: { mode: 'all', entities: [kim, milley] } }, 'No article names both Kim Jong-un and Mark Milley.'],
  [{ entities: { mode: 'all', entities: [putin, kim, milley] } }, 'No article names all of Vladimir Putin, Kim Jong-un and Mark Milley.'],
  [{ entities: { mode: 'any', entities: [kim, milley] }, published }, 'No article names Kim Jong-un or Mark Milley in these 3 days.'],
  [{ entities: { mode: 'all', entities: [kim] }, outlets: [0] }, 'No article from The Herald names Kim Jong-un.'],
  [
    { published: { ...published, undated: 'only' }, entities: { mode: 'all', entities: [kim] } },
    'No article without a date names Kim Jong-un.',
  ],
  [{ search: { words: 'tin cup', hits: new Set<number>() } }, 'No article holds “tin cup”.'],
] as const)('%#: the fact is said as “%s”', (clauses, words) => {
  expect(emptyWords(clauses, corpus)).toBe(words);
});

test.each([
  [1, '1 day'],
  [5, '5 days'],
  [120, '4 months'],
  [800, '2 years'],
])('%i days are “%s”', (days, words) => {
  expect(daysWords(days)).toBe(words);
});

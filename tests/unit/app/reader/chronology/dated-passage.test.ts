import { expect, test } from 'vitest';
import { certaintyOf, certaintyWords } from '../../../../../src/app/reader/chronology/certainty.ts';
import { datedPassage } from '../../../../../src/app/reader/chronology/dated-passage.ts';
import { withholdTexts } from '../../../../../src/pipeline/bundle/withhold-texts.ts';
import type { StoredDate } from '../../../../../src/schema/bundle.ts';
import { makeBundle } from '../../../../support/bundle.ts';

function stored(text: string, change: (date: StoredDate) => StoredDate = (date) => date) {
  const article = makeBundle([{ id: 'a', published: '2020-03-01', text }], {}).shard.articles[0]!;
  return { ...article, dates: article.dates.map(change) };
}

test('a row’s passage is the sentence of its date, which is found among those that count', () => {
  const article = stored(
    '{1 March 2020|2020-03-01}\nIt rained {in January|2020-01} and {since then|2020-02}.\nIt snowed {in May|2019-05}.',
    (date) => (date.value === '2020-03-01' ? { ...date, own: true } : date.value === '2020-02' ? { ...date, value: '2020-02/..' } : date),
  );
  const [january, may] = [datedPassage(article, 0, 2)!, datedPassage(article, 1, 3)!];
  expect([january.said, article.text.slice(january.span.start, january.span.end)]).toEqual([
    'in January',
    'It rained in January and since then.',
  ]);
  expect([may.said, article.text.slice(may.span.start, may.span.end)]).toEqual(['in May', 'It snowed in May.']);
  expect(datedPassage(article, 2, 3)).toBeUndefined();
});

test('a sentence that says nothing but the date has the next one with it, unless it stands for other articles', () => {
  const article = stored('{3 January 2020|2020-01-03}\nA bridge fell.');
  const span = (isShared: boolean) => datedPassage(article, 0, 1, isShared)!.span;
  expect(span(false)).toEqual({ start: 0, end: 29 });
  expect(span(true)).toEqual({ start: 0, end: 14 });
});

test('a sentence that says nothing but the date stands alone where the next one was left out of the page', () => {
  const article = withholdTexts(stored('{3 January 2020|2020-01-03}\nA bridge fell.'), 'passages');
  expect(datedPassage(article, 0, 1)!.span).toEqual({ start: 0, end: 14 });
});

test('in a page without texts a date says its days and what they were read from, and quotes nothing', () => {
  const inferred: StoredDate = { start: 0, end: 0, value: '2020-02-24', inferred: ['day'], anchor, direction: 'before' };
  const passage = datedPassage(
    withholdTexts(
      stored('It rained {on Monday|2020-02-24}.', () => inferred),
      'none',
    ),
    0,
    1,
  )!;
  expect(passage).toMatchObject({ date: { value: '2020-02-24' }, said: '', span: { start: 0, end: 0 } });
  expect(certaintyWords(passage)).toBe('worked out, counted back from publication on 1 Mar 2020');
});

const anchor = { kind: 'published', value: '2020-03-01' } as const;
test.each<[value: Omit<StoredDate, 'start' | 'end'>, kind: string, words: string]>([
  [{ value: '2020-01-03' }, 'as written', 'as written'],
  [
    { value: '2020-02-24', inferred: ['day'], anchor, direction: 'before' },
    'worked out',
    'worked out: “Monday”, the Monday before publication',
  ],
  [
    { value: '2019-01~', inferred: ['year'], anchor, direction: 'before' },
    'approximate',
    'approximate: “Monday”, the year inferred from publication on 1 Mar 2020',
  ],
  [{ value: '1998~' }, 'approximate', 'approximate'],
  [{ value: '1998?' }, 'uncertain', 'uncertain'],
])('%j is %s', (date, kind, words) => {
  const said = { start: 0, end: 6, ...date };
  expect(certaintyOf(said)).toBe(kind);
  expect(certaintyWords({ said: 'Monday', date: said, isAlone: false })).toBe(words);
});

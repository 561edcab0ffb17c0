import { expect, test } from 'vitest';
import { dateColumns } from '../../../../src/pipeline/bundle/date-columns.ts';
import { APPROXIMATE, INFERRED } from '../../../../src/schema/date-certainty.ts';
import { unpack } from '../../../../src/schema/packed.ts';
import type { DatedPassage } from '../../../../src/schema/mention.ts';

function article(text: string, dates: readonly Omit<DatedPassage, 'start' | 'end'>[]) {
  const at = text.indexOf('then');
  return {
    article: { id: 'a', path: 'a', language: 'en', text },
    sentences: [{ start: 0, end: text.length }],
    furniture: [],
    titleMentions: [],
    mentions: [],
    dates: dates.map((date) => ({ ...date, start: at, end: at + 4 })),
  };
}

const columnOf = (name: 'certainty' | 'same', ...articles: ReturnType<typeof article>[]) => {
  const { columns } = dateColumns(articles);
  return [...unpack(columns[name], columns.count)];
};

test.each([
  ['2023-11-06', undefined, 0],
  ['2022-05~', undefined, APPROXIMATE],
  ['2023-11-06', ['year'], INFERRED],
  ['2022-05~', ['year', 'month'], APPROXIMATE | INFERRED],
  ['2022~/2023~', [], APPROXIMATE],
] as const)('%s with %j inferred has the certainty %i', (value, inferred, certainty) => {
  expect(columnOf('certainty', article('It rained then.', [{ value, ...(inferred ? { inferred } : {}) }]))).toEqual([certainty]);
});

test('rows count over all articles, and passages without known days have none', () => {
  const rain = article('It rained then.', [{ value: '2023/..' }, { value: '2023-11-06' }]);
  const sun = article('The sun shone then.', [{ value: '2023-11-06' }]);
  expect(columnOf('same', rain, sun, rain)).toEqual([0, 0, 1]);
});

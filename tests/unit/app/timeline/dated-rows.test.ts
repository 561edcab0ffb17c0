import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { datedRows } from '../../../../src/app/timeline/dated-rows.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const day = (text: string) => parseIsoDay(text)!;
const mentioning = (published: string | undefined, ...dates: string[]) =>
  datedRows(
    makeCorpus(
      [{ id: 'a', ...(published === undefined ? {} : { published }), text: `[Name] ${dates.map((date) => `{then|${date}}`).join(' ')}.` }],
      {},
    ),
    'mentioned',
  );

test('a far-off date stays in the extent and does not stretch the axis', () => {
  const rows = mentioning('2020-06-01', '1815-06-18', '2020-05-01', '2020-05-20', '2020-06-01', '2020-07-01');
  expect(rows.extent).toEqual({ first: day('1815-06-18'), last: day('2020-07-01') });
  expect(rows.shown).toEqual({ first: day('2020-05-01'), last: day('2020-07-01') });
});

test('where most dates lie far from publication, the axis shows them', () => {
  const rows = mentioning('2020-06-01', '1940-05-10', '1941-06-22', '1944-06-06', '1945-05-08', '2020-06-01');
  expect(rows.shown).toEqual({ first: day('1940-05-10'), last: day('1945-05-08') });
});

test('decades and centuries do not say where the axis lies, unless there is nothing else', () => {
  expect(mentioning('2020-06-01', '2020-05-01', '201X', '20XX').shown).toEqual({ first: day('2020-05-01'), last: day('2020-05-01') });
  expect(mentioning('2020-06-01', '201X').shown).toEqual({ first: day('2010-01-01'), last: day('2019-12-31') });
});

test('a corpus without any date has no extent', () => {
  const rows = mentioning(undefined);
  expect(rows.extent).toBeUndefined();
  expect(rows.shown).toBeUndefined();
});

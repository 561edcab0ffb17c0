import { describe, expect, test } from 'vitest';
import { learnDateOrders, type FigureDates } from '../../../../src/pipeline/article/learn-date-orders.ts';
import { shownOrders } from '../../../../src/pipeline/text/figure-order.ts';

/** An article by its own date, its text and its outlet. */
function article(path: string, own?: string, text?: string, outlet?: string): { path: string; figures: FigureDates } {
  const [ownShown, textShown] = [own, text].map((written) => (written === undefined ? undefined : shownOrders(written)));
  return {
    path,
    figures: { ...(ownShown ? { own: ownShown } : {}), ...(textShown ? { text: textShown } : {}), ...(outlet ? { outlet } : {}) },
  };
}

const messages = (articles: readonly ReturnType<typeof article>[]) =>
  learnDateOrders(articles).notes.map(({ path, message, cure }) => `${path}: ${message}; ${cure}`);

test('a text shows an order where one of the figures can be no month, and with full stops or two figures of a year it shows none', () => {
  expect(shownOrders('on 25/6/2023, 6/25/2023 and 7-28-2022, not on 11/6/2023 or 3/4/2022')).toEqual({
    mdy: 2,
    dmy: 1,
    unclear: 2,
    example: '11/6/2023',
  });
  for (const none of ['25.6.2023', '25/6/23', '6/6/2023', '2023-06-25', '30/2/2023', '1/25/6/2023', 'http://a.b/25/6/2023/x', 'nothing'])
    expect(shownOrders(none)).toBeUndefined();
});

describe('an own date that could be two days is read', () => {
  test('as the own dates of its file show', () => {
    const articles = [
      article('a.csv', '11/6/2023'),
      article('a.csv', '25/6/2023'),
      article('a.csv', '26/6/2023'),
      article('b.csv', '6/30/2023'),
    ];
    expect(learnDateOrders(articles).orders).toEqual([{ own: 'dmy' }, undefined, undefined, undefined]);
    expect(messages(articles)).toEqual([
      'a.csv: 1 date like “11/6/2023” is read with the day first, as 2 others of this file show; if that is wrong, say --date-order mdy',
    ]);
  });

  test('failing that, as those of its outlet, then as the texts of its file and of its outlet', () => {
    const outlet = [article('a.md', '11/6/2023', undefined, 'Gazette'), article('b.md', '6/25/2023', '25/6/2023', 'Gazette')];
    expect(learnDateOrders(outlet).orders).toEqual([{ own: 'mdy' }, undefined]);
    expect(learnDateOrders([article('a.md', '11/6/2023', 'until 25/6/2023')]).orders).toEqual([{ own: 'dmy' }]);
    expect(learnDateOrders([article('a.md', '11/6/2023', '', 'Gazette'), article('b.md', '', '25/6/2023', 'Gazette')]).orders).toEqual([
      { own: 'dmy' },
      undefined,
    ]);
  });

  test('and not where the file contradicts itself, or nothing is shown', () => {
    const both = [article('a.csv', '11/6/2023'), article('a.csv', '25/6/2023'), article('a.csv', '6/25/2023')];
    expect(learnDateOrders(both)).toEqual({ orders: [undefined, undefined, undefined], notes: [] });
    expect(learnDateOrders([article('a.csv', '11/6/2023'), article('b.csv', '25/6/2023')]).orders).toEqual([undefined, undefined]);
  });
});

describe('dates in a text that could be two days are read', () => {
  test('as their outlet writes, also where the file holds another that writes otherwise', () => {
    const articles = [
      article('a.jsonl', '', '11/6/2023', 'Gazette'),
      article('a.jsonl', '', '25/6/2023', 'Gazette'),
      article('a.jsonl', '', '11/6/2023 and 3/4/2023', 'Herald'),
      article('a.jsonl', '', '6/25/2023', 'Herald'),
    ];
    expect(learnDateOrders(articles).orders).toEqual([{ text: 'dmy' }, undefined, { text: 'mdy' }, undefined]);
    expect(messages(articles)).toEqual([
      'a.jsonl: 1 date like “11/6/2023” in running text is read with the day first, as 1 other of the outlet “Gazette” shows; if that is wrong, say --date-order mdy',
      'a.jsonl: 2 dates like “11/6/2023” in running text are read with the month first, as 1 other of the outlet “Herald” shows; if that is wrong, say --date-order dmy',
    ]);
  });

  test('or left out, which is told once an outlet or file, whatever the number of passages', () => {
    const articles = [
      article('a.md', '', '11/6/2023 and 3/4/2023', 'Gazette'),
      article('b.md', '', '1/2/2023', 'Gazette'),
      article('c.md', '', '25/6/2023, 6/25/2023 and 1/2/2023'),
    ];
    expect(learnDateOrders(articles).orders).toEqual([undefined, undefined, undefined]);
    expect(messages(articles)).toEqual([
      'a.md: 3 dates like “11/6/2023” in running text could be two days and are left out (the outlet “Gazette”); say which with --date-order mdy or --date-order dmy',
      'c.md: 1 date like “1/2/2023” in running text could be two days and is left out, since in this file 1 put the month first and 1 the day; say which with --date-order mdy or --date-order dmy',
    ]);
  });

  test('by what the article itself shows, without being read again', () => {
    expect(learnDateOrders([article('a.md', '', '11/6/2023 and 25/6/2023')])).toEqual({ orders: [undefined], notes: [] });
  });
});

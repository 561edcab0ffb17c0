import { expect, test } from 'vitest';
import { ownDate } from '../../../../src/pipeline/text/own-date.ts';

const READ: readonly [written: string, value: string][] = [
  ['2019-03-04', '2019-03-04'],
  ['2019-3-4', '2019-03-04'],
  ['2019-03', '2019-03'],
  ['2019', '2019'],
  ['2019-03-04T23:30:00-05:00', '2019-03-04'],
  ['2019-03-04T00:30:00+09:00', '2019-03-04'],
  ['2019-03-04T23:59:59.999Z', '2019-03-04'],
  ['2019-03-04 10:11:12.123456+00', '2019-03-04'],
  ['2019/03/04', '2019-03-04'],
  ['2019.03.04', '2019-03-04'],
  ['20190304', '2019-03-04'],
  ['20190304T101112Z', '2019-03-04'],
  ['Mon, 04 Mar 2019 23:30:00 -0800', '2019-03-04'],
  ['Mon, 4 Mar 2019 10:00 GMT', '2019-03-04'],
  ['Mon Mar 04 2019 10:00:00 GMT+0100 (CET)', '2019-03-04'],
  ['Mon Mar  4 10:00:00 EST 2019', '2019-03-04'],
  ['March 4, 2019', '2019-03-04'],
  ['MARCH 4, 2019', '2019-03-04'],
  ['March 4th, 2019', '2019-03-04'],
  ['4 March 2019', '2019-03-04'],
  ['4th of March 2019', '2019-03-04'],
  ['4-Mar-2019', '2019-03-04'],
  ['Monday, 4 March 2019', '2019-03-04'],
  ['Monday, March 4, 2019', '2019-03-04'],
  ['Thurs., March 7, 2019 at 5:00 p.m.', '2019-03-07'],
  ['Wednesday 6 March 2019', '2019-03-06'],
  ['Saturday, 9 March 2019', '2019-03-09'],
  ['Mar. 4, 2019', '2019-03-04'],
  ['Sept. 5, 2019', '2019-09-05'],
  ['March 2019', '2019-03'],
  ['10:32 am EST, March 4, 2019', '2019-03-04'],
  ['March 4, 2019 10:32 am', '2019-03-04'],
  ['March 4, 2019 | 10:32', '2019-03-04'],
  ['4. März 2019', '2019-03-04'],
  ['Montag, den 4. März 2019, 10.15 Uhr', '2019-03-04'],
  ['1er août 2019', '2019-08-01'],
  ['lundi 4 mars 2019', '2019-03-04'],
  ['4 de marzo de 2019', '2019-03-04'],
  ['lunedì 4 marzo 2019', '2019-03-04'],
  ['4 maart 2019', '2019-03-04'],
  ['2019年3月4日', '2019-03-04'],
  ['4.3.2019', '2019-03-04'],
  ['13/6/2023', '2023-06-13'],
  ['6/13/2023', '2023-06-13'],
  ['6/6/2023', '2023-06-06'],
  ['1699228800', '2023-11-06'],
  ['1699228799', '2023-11-05'],
  ['1699228800000', '2023-11-06'],
  ['  "2019-03-04"  ', '2019-03-04'],
];

test.each(READ)('%s is %s', (written, value) => {
  expect(ownDate(written)).toEqual({ kind: 'date', value });
});

test('the day stays as written in whatever time zone the program runs', () => {
  const zone = process.env['TZ'];
  try {
    for (const TZ of ['Pacific/Kiritimati', 'America/Anchorage']) {
      process.env['TZ'] = TZ;
      expect(ownDate('2019-03-04T23:30:00-05:00')).toEqual({ kind: 'date', value: '2019-03-04' });
      expect(ownDate('1699228799')).toEqual({ kind: 'date', value: '2023-11-05' });
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test.each([
  ['mdy', '2023-11-06'],
  ['dmy', '2023-06-11'],
] as const)('with %s, 11/6/2023 is %s, and what has one reading only keeps it', (order, value) => {
  expect(ownDate('11/6/2023', order)).toEqual({ kind: 'date', value });
  expect(ownDate('13/6/2023', order)).toEqual({ kind: 'date', value: '2023-06-13' });
});

test('without an order, 11/6/2023 is a problem that names both readings', () => {
  expect(ownDate('11/6/2023')).toEqual({
    kind: 'problem',
    problem: 'could be 2023-11-06 or 2023-06-11',
    cure: 'say which with --date-order mdy or --date-order dmy, or write it as year-month-day',
  });
});

const GENERIC = 'write it as year-month-day, such as 2019-03-04';
const REFUSED: readonly [written: string, problem: string, cure: string][] = [
  ['4 Mach 2019', 'is not a date', 'write 2019-03-04'],
  ['Novmber 6, 2023', 'is not a date', 'write 2023-11-06'],
  ['6 Setpember 2023', 'is not a date', 'write 2023-09-06'],
  ['6 Brumaire 2023', 'is not a date', GENERIC],
  ['2023-02-30', 'is not a date, 2023-02 ends on the 28th', GENERIC],
  ['June 31, 2023', 'is not a date, 2023-06 ends on the 30th', GENERIC],
  ['31/02/2023', 'is not a date, 2023-02 ends on the 28th', GENERIC],
  ['2023-01-32', 'is not a date, 2023-01 ends on the 31st', GENERIC],
  ['2020-13-05', 'is not a date', GENERIC],
  ['20231306', 'is not a date', GENERIC],
  ['2023-00-10', 'is not a date', GENERIC],
  ['11/6/23', 'is not a date', GENERIC],
  ['0987', 'is not a date', GENERIC],
  ['tomorrow', 'is not a date', GENERIC],
  ['', 'is not a date', GENERIC],
];

test.each(REFUSED)('“%s” %s', (written, problem, cure) => {
  expect(ownDate(written)).toEqual({ kind: 'problem', problem, cure });
});

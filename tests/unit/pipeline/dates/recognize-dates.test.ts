import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeDates } from '../../../../src/pipeline/dates/recognize-dates.ts';
import { edtfDays } from '../../../../src/schema/edtf.ts';

interface Options {
  readonly published?: string;
  readonly dateOrder?: 'mdy' | 'dmy';
  readonly language?: string;
  readonly title?: string;
}

/** One sentence a line. */
function read(text: string, { published, dateOrder, language = 'en', title }: Options = {}) {
  const sentences = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return recognizeDates({
    article: { text, language, ...(published ? { published } : {}), ...(title ? { title } : {}) },
    sentences,
    ...(dateOrder ? { dateOrder } : {}),
  });
}

/** What was read, as "words = value". */
function said(text: string, options?: Options): string[] {
  return read(text, options).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

/** A Monday. */
const published = '2023-11-06';

describe('a date that says all is read in every spelling, dated article or not', () => {
  test.each([
    ['on November 6, 2023 in Oslo', ['November 6, 2023 = 2023-11-06']],
    ['on Nov. 6, 2023 in Oslo', ['Nov. 6, 2023 = 2023-11-06']],
    ['on 6 November 2023', ['6 November 2023 = 2023-11-06']],
    ['on the 6th of November, 2023', ['6th of November, 2023 = 2023-11-06']],
    ['Monday, November 6, 2023', ['Monday, November 6, 2023 = 2023-11-06']],
    ['Mon., Nov. 6, 2023', ['Mon., Nov. 6, 2023 = 2023-11-06']],
    ['NOVEMBER 6, 2023', ['NOVEMBER 6, 2023 = 2023-11-06']],
    ['on October 2 2018', ['October 2 2018 = 2018-10-02']],
    ['dated 2023-11-06.', ['2023-11-06 = 2023-11-06']],
    ['at 2023-11-06T10:00Z', ['2023-11-06 = 2023-11-06']],
    ['on 13/6/2023', ['13/6/2023 = 2023-06-13']],
    ['on 6/13/2023', ['6/13/2023 = 2023-06-13']],
    ['on 06.11.2023', ['06.11.2023 = 2023-11-06']],
    ['in March of 2016', ['March of 2016 = 2016-03']],
    ['in May, 2018 and', ['May, 2018 = 2018-05']],
    ['in 2014', ['2014 = 2014']],
    ['the 2016 election', ['2016 = 2016']],
    ['(2016)', ['2016 = 2016']],
    ['in early 2020', ['early 2020 = 2020~']],
    ['in mid-2019', ['mid-2019 = 2019~']],
    ['at the end of July 2019', ['the end of July 2019 = 2019-07~']],
    ['around 1970.', ['1970 = 1970~']],
    ['in the 1990s', ['1990s = 199X']],
    ['in the early 1980s', ['the early 1980s = 198X~']],
    ["in the '60s", ["'60s = 196X"]],
    ['in the 19th century', ['19th century = 18XX']],
    ['in the 1800s', ['1800s = 18XX']],
    ['in the third quarter of 2010', ['the third quarter of 2010 = 2010-35']],
    ['Q3 2010', ['Q3 2010 = 2010-35']],
    ['in the first half of 2010', ['the first half of 2010 = 2010-40']],
    ['in the summer of 2015', ['summer of 2015 = 2015-22']],
    ['since the winter of 2006–2007', ['winter of 2006–2007 = 2006-24']],
    ['on Christmas Day 2018', ['Christmas Day 2018 = 2018-12-25']],
    ['on Good Friday, 2019', ['Good Friday, 2019 = 2019-04-19']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a range that is written as one is an interval, one with two whole ends is two passages, and so is a list', () => {
  test.each([
    ['from 9 to 10 September 2019', ['9 to 10 September 2019 = 2019-09-09/2019-09-10']],
    ['on Sept. 9–10, 2019', ['Sept. 9–10, 2019 = 2019-09-09/2019-09-10']],
    ['from May 28 – June 3, 2016', ['May 28 – June 3, 2016 = 2016-05-28/2016-06-03']],
    ['from December to February 2019', ['December to February 2019 = 2018-12/2019-02']],
    ['in 2005–2015', ['2005–2015 = 2005/2015']],
    ['the 2019-20 season', ['2019-20 = 2019/2020']],
    ['between 2014 and 2016', ['2014 = 2014', '2016 = 2016']],
    ['from 2008 to 2016', ['2008 = 2008', '2016 = 2016']],
    ['in 2014 and 2016', ['2014 = 2014', '2016 = 2016']],
    ['in January and February 2019', ['January = 2019-01', 'February 2019 = 2019-02']],
    ['on May 4 and 5, 2020', ['May 4 = 2020-05-04', '5, 2020 = 2020-05-05']],
    ['On May 4, 2020 and 12 people died', ['May 4, 2020 = 2020-05-04']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a relative date is counted from the day of publication', () => {
  test.each([
    ['which began a year and a half ago', ['a year and a half ago = 2022-05~']],
    ['It opened two years ago.', ['two years ago = 2021~']],
    ['It opened three days ago.', ['three days ago = 2023-11-03']],
    ['It opened two weeks ago.', ['two weeks ago = 2023-10-23~/2023-10-29~']],
    ['It was built 900 years ago.', ['900 years ago = 11XX~']],
    ['He left yesterday.', ['yesterday = 2023-11-05']],
    ['He left last night.', ['last night = 2023-11-05']],
    ['He will leave tomorrow.', ['tomorrow = 2023-11-07']],
    ['He spoke this morning.', ['this morning = 2023-11-06']],
    ['It fell last week.', ['last week = 2023-10-30/2023-11-05']],
    ['It rose this month.', ['this month = 2023-11']],
    ['It will rise next year.', ['next year = 2024']],
    ['It fell over the weekend.', ['the weekend = 2023-11-04/2023-11-05']],
    ['It fell last summer.', ['last summer = 2023-22']],
    ['It fell in March of last year.', ['March of last year = 2022-03']],
    ['It fell on Tuesday last week.', ['Tuesday last week = 2023-10-31']],
    ['It fell late last year.', ['late last year = 2022~']],
    ['He was hurt on Christmas Eve.', ['Christmas Eve = 2022-12-24']],
    ['It will close the week of November 20.', ['the week of November 20 = 2023-11-20/2023-11-26']],
  ])('%s', (text, expected) => {
    expect(said(text, { published })).toEqual(expected);
  });

  test('and is not read where the article has none', () => {
    expect(said('He said on Tuesday that last week, two years ago and on 5 May it was 2014.')).toEqual(['2014 = 2014']);
  });

  test('and as far as the publication date goes: a month tells of last month, not of yesterday', () => {
    expect(said('He left yesterday, after last month.', { published: '2023-11' })).toEqual(['last month = 2023-10']);
  });
});

describe('a weekday is the one that the tense points to', () => {
  test.each([
    ['He said on Saturday', '2023-11-04'],
    ['On Saturday, the court ruled', '2023-11-04'],
    ['The court will meet on Tuesday', '2023-11-07'],
    ['They are to meet on Tuesday', '2023-11-07'],
    ['He said on Tuesday that they will meet', '2023-10-31'],
    ['He said on Monday', '2023-11-06'],
    ['until Friday', '2023-11-10'],
    ['last Monday', '2023-10-30'],
    ['next Tuesday', '2023-11-14'],
    ['The deadline is Wednesday', '2023-11-08'],
    ['Voters go to the polls on Sunday', '2023-11-12'],
    ['The planned launch on Sunday was called off', '2023-11-05'],
    ['They may have been seen, according to police on Saturday', '2023-11-04'],
    ['It is expected to last until Friday', '2023-11-10'],
    ['He had been given until Friday to pay', '2023-11-03'],
    ['It closed on Thursday; it will be open on Friday', '2023-11-02 2023-11-10'],
    ['this coming Friday', '2023-11-10'],
  ])('%s → %s', (text, value) => {
    expect(read(text, { published }).map((date) => date.value)).toEqual(value.split(' '));
  });
});

describe('a month or day without a year takes the year that the tense and the weekday point to', () => {
  test.each([
    ['on 28 December', '2019-01-03', '2018-12-28'],
    ['It was found in March', published, '2023-03'],
    ['It was found in December', '2023-09-20', '2022-12'],
    ['It was held in the run-up to December', published, '2023-12'],
    ['It will open in March', published, '2024-03'],
    ['His trial has been scheduled for May 5', published, '2024-05-05'],
    ['It opened last October', '2019-01-16', '2018-10'],
    ['on Friday, January 10', '2019-11-06', '2020-01-10'],
    ['on the 3rd', published, '2023-11-03'],
    ['The vote was moved to March 2', published, '2024-03-02'],
    ['It wants to open in March', published, '2024-03'],
    ['The season runs from March 1 until November 30', published, '2023-03-01 2023-11-30'],
    ['Profit fell in the second quarter', published, '2023-34'],
    ['It fell in the June quarter', published, '2023-34'],
    ['He was born on Anzac Day', published, '2023-04-25'],
    ['the year to March', published, '2023-03'],
  ])('%s, published %s → %s', (text, day, value) => {
    expect(read(text, { published: day }).map((date) => date.value)).toEqual(value.split(' '));
  });

  test('and that of an earlier date in its sentence', () => {
    expect(said('He was sentenced in May 2016 and freed in August.', { published })).toEqual(['May 2016 = 2016-05', 'August = 2016-08']);
  });
});

test('"the next day" and the like count from the last date spoken of', () => {
  const text = 'It began on 5 May 2019.\nThe next day it spread.\nTwo days earlier it was cold.\nThe following year it ended.';
  expect(said(text, { published })).toEqual([
    '5 May 2019 = 2019-05-05',
    'The next day = 2019-05-06',
    'Two days earlier = 2019-05-04',
    'The following year = 2020',
  ]);
});

test('"the following Monday", "that summer" and "the week before" count from the last date spoken of too', () => {
  const text =
    'It began on 5 May 2019, a Sunday.\nThe following Friday it spread.\nThat summer it stopped.\nThe previous March was quiet.\nIt had rained the week before.';
  expect(said(text, { published })).toEqual([
    '5 May 2019 = 2019-05-05',
    'The following Friday = 2019-05-10',
    'That summer = 2019-22',
    'The previous March = 2019-03',
    'the week before = 2019-04-29/2019-05-05',
  ]);
  expect(said('It rained on the following Friday.', { published })).toEqual(['the following Friday = 2023-11-17']);
});

test('a day may be counted from one that stands beside it', () => {
  expect(read('It fell two days before Christmas.', { published })).toEqual([
    {
      start: 8,
      end: 33,
      value: '2022-12-23',
      inferred: ['year', 'month', 'day'],
      anchor: { kind: 'mentioned', value: '2022-12-25' },
      direction: 'before',
    },
  ]);
  expect(said('It fell the day after 5 May 2019 and two days after the May 7 vote.', { published })).toEqual([
    'the day after 5 May 2019 = 2019-05-06',
    'May 7 = 2023-05-07',
  ]);
  expect(read('It fell five years ago today.', { published })).toEqual([
    {
      start: 8,
      end: 28,
      value: '2018-11-06',
      inferred: ['year', 'month', 'day'],
      anchor: { kind: 'published', value: '2023-11-06' },
      direction: 'before',
    },
  ]);
});

test('what was inferred, from which date and in which direction is told', () => {
  expect(read('He spoke on Tuesday', { published: '2023-11-09' })).toEqual([
    {
      start: 12,
      end: 19,
      value: '2023-11-07',
      inferred: ['year', 'month', 'day'],
      anchor: { kind: 'published', value: '2023-11-09' },
      direction: 'before',
    },
  ]);
  expect(read('in March of last year', { published })).toMatchObject([{ inferred: ['year'], direction: 'before' }]);
  expect(read('this month', { published })).toMatchObject([{ inferred: ['year', 'month'], direction: 'within' }]);
  expect(read('on 6 November 2023', { published })).toEqual([{ start: 3, end: 18, value: '2023-11-06' }]);
});

test('a date in figures that could be either is read by the order given, and not without one', () => {
  expect(said('on 11/6/2023')).toEqual([]);
  expect(said('on 11/6/2023', { dateOrder: 'mdy' })).toEqual(['11/6/2023 = 2023-11-06']);
  expect(said('on 11/6/2023', { dateOrder: 'dmy' })).toEqual(['11/6/2023 = 2023-06-11']);
  expect(said('on 30/2/2023')).toEqual([]);
});

test('a season in an article about the south is a southern one', () => {
  expect(said('It burned last summer', { published, title: 'Fires in Australia' })).toEqual(['last summer = 2022-30']);
});

describe('what only looks like a date is none', () => {
  test.each([
    'It may rain, and they march in the sun.',
    'Prime Minister Theresa May stepped down.',
    'The Sun and USA Today reported it.',
    'The World Cup 2022 drew crowds.',
    'over 1990 people and nearly 2000 soldiers',
    'some 2,000 houses at 1800 UTC',
    'open 24/7 at +44 20 7946 0958',
    'version 2.10.3 of page 2014.5',
    'They won 3-2, a 19-year-old and a 95-year-old.',
    'It cost $2014 and £1999.',
    'on Sundays, every Monday and a Tuesday',
    'The Mail on Sunday, Sheffield Wednesday and Sunday & Sons',
    'Agenda 2030 is a plan, and the Good Friday Agreement another.',
    'It is open Monday to Friday and closed for Sunday trading.',
    'Highs in the nineties, a birdie on the 17th.',
    'in the past four years',
    'Super Tuesday and Black Friday are names.',
    'Easter Island lies far away.',
    'The island is today a barren place.',
    'He was sentenced to two years in prison.',
  ])('%s', (text) => {
    expect(said(text, { published })).toEqual([]);
  });
});

describe('German dates are read from German words', () => {
  test.each([
    ['Am 6. November 2023 in Oslo', ['6. November 2023 = 2023-11-06']],
    ['Montag, 6. November 2023', ['Montag, 6. November 2023 = 2023-11-06']],
    ['vom 9. bis 10. September 2019', ['9. bis 10. September 2019 = 2019-09-09/2019-09-10']],
    ['im März 2014', ['März 2014 = 2014-03']],
    ['seit 2014', ['2014 = 2014']],
    ['am 06.11.2023', ['06.11.2023 = 2023-11-06']],
    ['Er sagte am Samstag', ['Samstag = 2023-11-04']],
    ['Er wird am Dienstag reisen', ['Dienstag = 2023-11-07']],
    ['Es wurde im Mai gebaut', ['Mai = 2023-05']],
    ['rund 2000 Menschen, jeden Montag', []],
    ['Er kam gestern Abend', ['gestern Abend = 2023-11-05']],
    ['Er kam vorgestern', ['vorgestern = 2023-11-04']],
    ['Er wird morgen kommen', ['morgen = 2023-11-07']],
    ['Es wurde vor zwei Jahren gebaut', ['vor zwei Jahren = 2021~']],
    ['Er kam vor drei Tagen', ['vor drei Tagen = 2023-11-03']],
    ['Er wird in zwei Wochen kommen', ['in zwei Wochen = 2023-11-20~/2023-11-26~']],
    ['Er kam letzte Woche', ['letzte Woche = 2023-10-30/2023-11-05']],
    ['Er wird nächsten Monat kommen', ['nächsten Monat = 2023-12']],
    ['Er starb am Wochenende', ['Wochenende = 2023-11-04/2023-11-05']],
    ['mehr als im Vorjahr', ['Vorjahr = 2022']],
    ['Es brannte im Sommer 2018', ['Sommer 2018 = 2018-22']],
    ['Es brannte vergangenen Herbst', ['vergangenen Herbst = 2022-23']],
    ['in den 1990er Jahren', ['1990er Jahren = 199X']],
    ['in den sechziger Jahren', ['sechziger Jahren = 196X']],
    ['im 19. Jahrhundert', ['19. Jahrhundert = 18XX']],
    ['Der Umsatz fiel im dritten Quartal 2022', ['dritten Quartal 2022 = 2022-35']],
    ['an Weihnachten 2021 und am Karfreitag 2023', ['Weihnachten 2021 = 2021-12-25', 'Karfreitag 2023 = 2023-04-07']],
    [
      'Es begann am 5. Mai 2019, am Tag darauf und im Jahr darauf',
      ['5. Mai 2019 = 2019-05-05', 'Tag darauf = 2019-05-06', 'Jahr darauf = 2020'],
    ],
    ['Gestern Abend brannte es', ['Gestern Abend = 2023-11-05']],
    ['Übermorgen wird gewählt', ['Übermorgen = 2023-11-08']],
    ['Letzte Woche brannte es', ['Letzte Woche = 2023-10-30/2023-11-05']],
    ['Nächstes Jahr wird gewählt', ['Nächstes Jahr = 2024']],
    ['Vergangenen Herbst brannte es', ['Vergangenen Herbst = 2022-23']],
    ['Am Morgen war es in drei Jahren nicht so kalt', []],
  ])('%s', (text, expected) => {
    expect(said(text, { published, language: 'de' })).toEqual(expected);
  });
});

test('a text in a language without rules here is read by its figures only', () => {
  expect(said('Le 2023-11-06, en mars 2014', { language: 'fr' })).toEqual(['2023-11-06 = 2023-11-06']);
});

const words = fc.constantFrom(
  ...'May March Sunday Mon. in the of 2014 2016 2019-20 6 6th 31 – to and between last next this week year ago two half summer quarter 1990s century'.split(
    ' ',
  ),
  ...'Christmas Eve , . \n 2023-11-06 13/6/2023 the next day earlier early late until will said yesterday today weekend 29 February Q3 900 decade'.split(
    ' ',
  ),
  'the end of',
  'a year and a half ago',
  'Easter',
  'the following',
  'that',
  'two days before',
  'today',
  'Anzac Day',
  'five years ago',
  'the last nine months of the year',
  'March quarter',
  'the 17th and 18th centuries',
  'vor drei',
  'Jahren',
  'Jahrhunderten zuvor',
  'nächstes Jahrzehnt',
  'im folgenden Quartal',
  'Ostern',
  '3. Quartal',
  'sechziger Jahre',
);

test('whatever the text, passages lie in order within one sentence each and name days', () => {
  const text = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  const day = fc.option(fc.constantFrom('2023-11-06', '2024-02-29', '0001-01-01', '9999-12-31', '2023', '2023-11', 'nonsense'), {
    nil: '',
  });
  fc.assert(
    fc.property(text, day, fc.constantFrom('en', 'de'), (text, published, language) => {
      let end = 0;
      for (const date of read(text, { published, language })) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(date.start, date.end)).not.toContain('\n');
        expect(edtfDays(date.value)).toBeDefined();
        end = date.end;
      }
    }),
    { seed: 7, numRuns: 2000 },
  );
});

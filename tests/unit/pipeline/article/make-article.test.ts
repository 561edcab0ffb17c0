import { describe, expect, test } from 'vitest';
import { makeArticle, type MadeArticle } from '../../../../src/pipeline/article/make-article.ts';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import type { Piece, RawArticle } from '../../../../src/pipeline/readers/format.ts';

const piece = (path = 'articles/flood.md', more: Partial<Piece> = {}): Piece => ({ path, format: 'markdown', line: 1, text: '', ...more });
const BODY = 'The mayor of the town said on Monday that the river had risen.';

function made(raw: Partial<RawArticle>, path?: string): MadeArticle {
  const result = makeArticle({ text: BODY, ...raw }, piece(path), {}, 'en');
  if ('kind' in result) throw new Error(diagnosticLine(result));
  return result;
}

function refused(raw: Partial<RawArticle>, at = piece()): string {
  const result = makeArticle({ text: BODY, ...raw }, at, {}, 'en');
  if (!('kind' in result)) throw new Error('was read');
  return `${result.kind} ${diagnosticLine(result)}`;
}

const said = (text: string, from: 'metadata' | 'dateline' = 'metadata') => ({ date: { text, line: 3, from, removal: 'remove the line' } });

test('an article has what was read of it and nothing else', () => {
  expect(
    made({ title: ' The  dam ', id: 'a7', source: 'Courier', url: 'https://example.org/a', author: 'J. Doe', ...said('6 Nov 2023') }),
  ).toEqual({
    article: {
      id: 'a7',
      title: 'The dam',
      published: '2023-11-06',
      publishedFrom: 'metadata',
      source: 'Courier',
      url: 'https://example.org/a',
      author: 'J. Doe',
      language: 'en',
      path: 'articles/flood.md',
      text: BODY,
    },
    furniture: [],
    notes: [],
  });
  expect(made({}).article).toEqual({ id: '', language: 'en', path: 'articles/flood.md', text: BODY });
});

test('a date that is none is a rejection with its cure', () => {
  expect(refused(said('4 Mach 2019'))).toBe(
    'rejected articles/flood.md:3: date "4 Mach 2019" is not a date; write 2019-03-04, or remove the line to date it from the text',
  );
  expect(refused(said('2023-02-30'))).toBe(
    'rejected articles/flood.md:3: date "2023-02-30" is not a date, 2023-02 ends on the 28th; ' +
      'write it as year-month-day, such as 2019-03-04, or remove the line to date it from the text',
  );
});

test('metadata come before the path, and a note says where they differ', () => {
  const { article, notes } = made(said('2023-11-06'), '2023-11-07/flood.md');
  expect(article).toMatchObject({ published: '2023-11-06', publishedFrom: 'metadata' });
  expect(notes.map(diagnosticLine)).toEqual([
    "2023-11-07/flood.md:3: date 2023-11-06 of the file and 2023-11-07 of the path differ; the first is taken, since it is the article's own",
  ]);
});

test('a path that is only coarser or finer does not differ', () => {
  expect(made(said('2023-11-06'), '2023-11/flood.md').notes).toEqual([]);
  expect(made(said('2023-11'), '2023-11-06.md').notes).toEqual([]);
});

test("a report's dateline dates it where the file says nothing, if it names the year", () => {
  const text = `PARIS, Nov. 6, 2023 (Reuters) - ${BODY}`;
  expect(made({ text }).article).toMatchObject({ published: '2023-11-06', publishedFrom: 'dateline', text });
  expect(made({ text: `PARIS, Nov. 6 (Reuters) - ${BODY}` }).article.published).toBeUndefined();
});

test('the path dates what has no date of its own', () => {
  expect(made({}, '2023/11/06/flood.md').article).toMatchObject({ published: '2023-11-06', publishedFrom: 'path' });
});

test.each([
  ['', 'the text is empty'],
  [' \n\t ', 'the text is empty'],
  ['\u200b\u200f', 'the text is empty'],
  ['* * *', 'the text “* * *” has no words'],
])('the text %j is no article', (text, message) => {
  expect(refused({ text })).toBe(`rejected articles/flood.md: ${message}; write the text of the article, or remove it`);
});

test('a rejected record is named by its line', () => {
  expect(refused({ text: '' }, piece('s.jsonl', { record: 2, line: 5 }))).toMatch(/^rejected s\.jsonl:5: the text is empty/);
});

test('a text beyond all articles is refused with the limit', () => {
  expect(refused({ text: 'a'.repeat(2_000_001) })).toBe(
    'rejected articles/flood.md: the text has 2000001 characters, and an article may have 2000000; split it into articles',
  );
});

test('zero-width characters, marks of direction, emoji and NUL stay in the text', () => {
  const text = 'A\u200bda \u202eBrook\u202c 🧑‍🚒 \u0000 \u05e2\u05d3\u05d4 \ufeff.';
  expect(made({ text }).article.text).toBe(text);
});

test('half a surrogate pair becomes U+FFFD, so that offsets hold, and a note says so', () => {
  const { article, notes } = made({ text: 'a\ud83d b\udd25 🔥', title: 'x\ud83d' });
  expect(article.text).toBe('a\ufffd b\ufffd 🔥');
  expect(article.title).toBe('x\ufffd');
  expect(notes).toHaveLength(1);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'example.org/a', 'https://', 'http:///x'])(
  'the address %s is left out with a note',
  (url) => {
    const { article, notes } = made({ url });
    expect(article.url).toBeUndefined();
    expect(notes.map(diagnosticLine)).toEqual([`articles/flood.md: url "${url}" does not begin with http:// or https://; it is left out`]);
  },
);

test('a day in the name of a file that does not exist is left out with a note, unless the article has a date of its own', () => {
  expect(made({}, 'news/2023-02-30-flood.txt').notes.map(diagnosticLine)).toEqual([
    'news/2023-02-30-flood.txt: date "2023-02-30" of the file\'s name is not a date, and is left out; rename the file, or begin its text with “date 2019-03-04”',
  ]);
  expect(made({}, 'news/20230230.txt').notes).toEqual([]); // more likely a number
  expect(made({}, '2023-02-03/2023-02-30.txt')).toMatchObject({ article: { published: '2023-02-03' }, notes: [{ kind: 'note' }] });
  expect(made(said('2023-02-03'), 'news/2023-02-30-flood.txt').notes).toEqual([]);
});

describe('where the file and the head of the text disagree, the file counts unless it lies more than a day after, and a note says so', () => {
  const dateline = (date: string) => `LONDON, ${date} (Reuters) — ${BODY}`;
  const outcome = (raw: Partial<RawArticle>, path?: string) => {
    const { article, notes } = made(raw, path);
    return [article.published, article.publishedFrom, ...notes.map(({ message }) => message)];
  };

  test('a file that was saved later loses', () => {
    expect(outcome({ ...said('2024-03-01'), text: dateline('November 6, 2023') })).toEqual([
      '2023-11-06',
      'dateline',
      'date 2024-03-01 of the file lies 116 days after “November 6, 2023” at the head of the text; the latter is taken, since a file may be dated by when it was saved',
    ]);
    expect(outcome({ ...said('2024-03-01'), text: dateline('Nov. 6') })).toEqual([
      '2023-11-06',
      'dateline',
      'date 2024-03-01 of the file lies 116 days after “Nov. 6” (read as 2023-11-06) at the head of the text; the latter is taken, since a file may be dated by when it was saved',
    ]);
    expect(outcome({ ...said('2023-11-08', 'dateline'), text: dateline('November 6, 2023') }).slice(0, 2)).toEqual([
      '2023-11-06',
      'dateline',
    ]);
  });

  test('a day between them is how newspapers work', () => {
    for (const day of ['2023-11-05', '2023-11-06', '2023-11-07'])
      expect(outcome({ ...said(day), text: dateline('Nov. 6, 2023') })).toEqual([day, 'metadata']);
  });

  test('a file that is dated before the text wins, as do its own words over those of an update', () => {
    expect(outcome({ ...said('2023-10-01'), text: dateline('Nov. 6, 2023') })).toEqual([
      '2023-10-01',
      'metadata',
      'date 2023-10-01 of the file lies before “Nov. 6, 2023” at the head of the text; the first is taken, since the file says it of the article',
    ]);
    expect(outcome({ ...said('2023-11-06'), text: `Updated: 9 November 2023\n\n${BODY}` })).toEqual(['2023-11-06', 'metadata']);
  });

  test('an e-mail was written on the day on which it was sent, whatever it passes on', () => {
    const { date } = said('2023-11-09');
    const text = `See below.\n\nFrom: Bo\nDate: 6 November 2023\n\n${BODY}`;
    expect(outcome({ date, text })).toEqual(['2023-11-06', 'dateline', expect.any(String)]);
    expect(outcome({ date: { ...date, isSent: true }, text })).toEqual(['2023-11-09', 'metadata']);
  });

  test('a file that knows the month or the year alone is completed', () => {
    expect(outcome({ ...said('2023-11'), text: dateline('Nov. 6') })).toEqual(['2023-11-06', 'dateline']);
    expect(outcome({ ...said('2023'), text: `6 November 2023\n\n${BODY}` })).toEqual(['2023-11-06', 'dateline']);
  });

  test('the path says the year of a dateline that leaves it out', () => {
    expect(outcome({ text: dateline('Nov. 6') }, '2023/flood.md')).toEqual(['2023-11-06', 'dateline']);
    expect(outcome({ text: dateline('Nov. 6') }, '2023-11-07/flood.md')).toEqual(['2023-11-06', 'dateline']);
    expect(outcome({ text: dateline('Nov. 6') }, '2023-11-09/flood.md')).toEqual([
      '2023-11-06',
      'dateline',
      "date 2023-11-06 at the head of the text and 2023-11-09 of the path differ; the first is taken, since it is the article's own",
    ]);
    expect(outcome({ text: dateline('Nov. 6') }, 'flood.md')).toEqual([undefined, undefined]);
  });
});

import { expect, test } from 'vitest';
import { readAll } from './read-all.ts';

test('a JSON Lines text is kept to the letter', async () => {
  const text = ' \r\n The dam\u2028\u200b broke.\r\rIt rained.\u0000 ';
  const { articles } = await readAll('a.jsonl', JSON.stringify({ text }));
  expect(articles).toEqual([{ text }]);
});

test('the fields go by their names, in any case and order', async () => {
  const line = {
    Body: 'x',
    AUTHOR: [{ name: 'Jane Doe' }, 'John Roe'],
    published: 20231106,
    ID: 7,
    source: { name: 'Courier' },
    title: null,
    extra: 1,
  };
  expect((await readAll('a.jsonl', JSON.stringify(line))).articles).toEqual([
    {
      id: '7',
      source: 'Courier',
      author: 'Jane Doe, John Roe',
      date: { text: '20231106', line: 1, from: 'metadata', removal: 'remove it from the record' },
      text: 'x',
    },
  ]);
});

test('other names are read where they are told', async () => {
  const line = JSON.stringify({ Headline: 'Dam', Pubdate: '2023-11-06', title: 'not this', Story: 'x' });
  expect(
    (await readAll('a.jsonl', line, { columns: { title: 'headline', published: 'Pubdate', text: 'Story' } })).articles[0],
  ).toMatchObject({
    title: 'Dam',
    date: { text: '2023-11-06' },
    text: 'x',
  });
});

test('blank lines are nothing, records are counted and lines named', async () => {
  const { pieces } = await readAll('a.jsonl', '\n{"text":"a"}\r\n\r\n  \n{"text":"b"}');
  expect(pieces.map(({ record, line, text }) => [record, line, text])).toEqual([
    [1, 2, '{"text":"a"}'],
    [2, 5, '{"text":"b"}'],
  ]);
});

test('each damaged line is rejected with its value and cure, and the rest is read', async () => {
  const { articles, verdicts } = await readAll(
    'a.jsonl',
    ['{"text":"a"}', '{"text":"b"', 'null', '["x"]', '{"title":"Dam"}', '{"text":5}', '{"text":"c"}'].join('\n'),
  );
  expect(articles).toEqual([{ text: 'a' }, { text: 'c' }]);
  expect(verdicts).toEqual([
    'rejected a.jsonl:2: “{"text":"b"” is not JSON; write one whole JSON object, with its strings in double quotes',
    'rejected a.jsonl:3: “null” is not a JSON object; write the article as an object such as {"title": "…", "date": "2023-11-06", "text": "…"}',
    'rejected a.jsonl:4: “["x"]” is not a JSON object; write the article as an object such as {"title": "…", "date": "2023-11-06", "text": "…"}',
    'rejected a.jsonl:5: “{"title":"Dam"}” has no text; give it a "text" (or "body", or "content") that is a string',
    'rejected a.jsonl:6: text 5 is not a string; give it a "text" (or "body", or "content") that is a string',
  ]);
});

test('a file without a line is rejected, so that it is counted', async () => {
  expect((await readAll('a.jsonl', '\n \n')).verdicts).toEqual([
    'rejected a.jsonl: the file holds no article; write one into it, or remove it',
  ]);
});

test('a line beyond all articles is refused with the limit', async () => {
  const { verdicts, articles } = await readAll('a.jsonl', `{"text":"a"}\n{"text":"${'x'.repeat(20_000_000)}"}\n{"text":"b"}`);
  expect(articles).toHaveLength(2);
  expect(verdicts).toEqual([
    'rejected a.jsonl:2: the record has 20000011 characters, and at most 20000000 are read as one article; split it into articles',
  ]);
});

test('a JSON file is an article, or a list of them with the line of each', async () => {
  expect((await readAll('a.json', '\n{"text": "a"}\n')).pieces).toEqual([
    { path: 'a.json', format: 'json', line: 2, text: '{"text": "a"}' },
  ]);
  const list = '[\n  {"text": "a, ]} \\" \\\\"},\n\n  {"text": "b", "x": [{}, []]},"c"\n]\n';
  expect((await readAll('a.json', list)).pieces.map(({ record, line, text }) => [record, line, text])).toEqual([
    [1, 2, '{"text": "a, ]} \\" \\\\"}'],
    [2, 4, '{"text": "b", "x": [{}, []]}'],
    [3, 4, '"c"'],
  ]);
});

test('a list that breaks off gives what it has, and says so', async () => {
  const { articles, verdicts } = await readAll('a.json', '[{"text":"a"},\n{"text":"b"');
  expect(articles).toEqual([{ text: 'a' }]);
  expect(verdicts).toEqual([
    'rejected a.json:2: “{"text":"b"” is not JSON; write one whole JSON object, with its strings in double quotes',
    'note a.json:2: the list has no end; close it with ], and look whether articles are missing',
  ]);
});

test.each([
  ['{"day":6}', '{"day":6}'],
  ['true', 'true'],
  ['[[true]]', '[[true]]'],
])('a date that is %s is kept for its verdict instead of being passed over', async (written, text) => {
  expect((await readAll('a.jsonl', `{"text":"x","date":${written}}`)).articles[0]?.date?.text).toBe(text);
});

test.each(['null', '""', '" "', '[]', '{}', '[null]', 'false'])('a date that is %s is none', async (written) => {
  expect((await readAll('a.jsonl', `{"text":"x","date":${written}}`)).articles).toEqual([{ text: 'x' }]);
});

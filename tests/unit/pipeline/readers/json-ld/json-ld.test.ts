import { expect, test } from 'vitest';
import { hasSchemaContext } from '../../../../../src/pipeline/readers/json-ld/has-schema-context.ts';
import { readAll } from '../read-all.ts';

const CONTEXT = '"@context": "https://schema.org"';

test('an article with its author, publisher, address and date', async () => {
  const { articles, pieces, verdicts } = await readAll(
    'a.jsonld',
    `{
  ${CONTEXT}, "@type": "ReportageNewsArticle", "@id": "https://example.org/dam#article",
  "headline": "Dam breaks &amp; floods", "datePublished": "2023-11-06T23:30:00-05:00",
  "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "John Roe"}], "publisher": {"name": "Courier"},
  "mainEntityOfPage": {"@id": "https://example.org/dam"}, "inLanguage": "en-GB",
  "articleBody": "The dam broke.\\r\\n\\r\\nIt rained."
}`,
  );
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ record, line, format }) => [record, line, format])).toEqual([[undefined, 1, 'json-ld']]);
  expect(articles).toEqual([
    {
      id: 'https://example.org/dam#article',
      title: 'Dam breaks & floods',
      source: 'Courier',
      url: 'https://example.org/dam',
      author: 'Jane Doe, John Roe',
      language: 'en-GB',
      date: { text: '2023-11-06T23:30:00-05:00', line: 1, from: 'metadata', removal: 'remove its datePublished' },
      text: 'The dam broke.\n\nIt rained.',
      furniture: [],
    },
  ]);
});

test('articles of a graph have the names of whom they refer to, and the line they begin in', async () => {
  const { articles, pieces } = await readAll(
    'a.json',
    `{${CONTEXT}, "@graph": [
  {"@type": "Organization", "@id": "#org", "name": "Courier"},
  {"@type": "WebPage", "mainEntity": {"x": 1}},
  {"@type": "NewsArticle", "headline": "One", "author": {"@id": "#jane"}, "publisher": {"@id": "#org"}, "articleBody": "A { brace."},
  {"@type": ["Thing", "schema:BlogPosting"], "schema:headline": "Two",
    "articleBody": "<p>It <b>rained</b>.</p><p>It poured.</p>"},
  {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}
]}`,
  );
  expect(pieces.map(({ record, line }) => [record, line])).toEqual([
    [1, 4],
    [2, 5],
  ]);
  expect(articles).toMatchObject([
    { title: 'One', author: 'Jane Doe', source: 'Courier', text: 'A { brace.' },
    { title: 'Two', text: 'It rained.\n\nIt poured.' },
  ]);
});

test('the items of a list, and what is no article in an array', async () => {
  const list = `{${CONTEXT}, "@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@type": "NewsArticle", "headline": "One", "articleBody": "It rained."}}]}`;
  const { articles, verdicts, pieces } = await readAll(
    'a.json',
    `[${list},\n{"@type": "WebSite", "name": "x"},\n{"@type": "Article", "articleBody": "y"},\n{"@type": `,
  );
  expect(articles.map(({ text }) => text)).toEqual(['It rained.', 'y']);
  expect(pieces.map(({ record, line }) => [record, line])).toEqual([
    [1, 1],
    [3, 3],
  ]);
  expect(verdicts).toEqual([
    'ignored a.json:2: “WebSite” is no article, and none stands in it; of JSON-LD, articles are read',
    'rejected a.json:4: “{"@type":” is not JSON; write one whole JSON object, with its strings in double quotes',
    'note a.json:4: the list has no end; close it with ], and look whether articles are missing',
  ]);
});

test('for want of its text an article’s description is read, and a note says so; without either it is rejected', async () => {
  const { articles, verdicts } = await readAll(
    'a.json',
    `{${CONTEXT}, "@graph": [{"@type": "NewsArticle", "headline": "One", "description": "In short."}, {"@type": "NewsArticle", "headline": "Two"}]}`,
  );
  expect(articles).toMatchObject([{ text: 'In short.', notes: [{ kind: 'note', path: 'a.json', line: 1, message: '“One” has no articleBody; its description is read' }] }]); // prettier-ignore
  expect(verdicts).toEqual(['rejected a.json:1: “Two” has no articleBody; give it an "articleBody"']);
});

test('a live blog is the text of its entries', async () => {
  const { articles } = await readAll(
    'a.json',
    `{${CONTEXT}, "@type": "LiveBlogPosting", "headline": "Live", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "10:00", "articleBody": "It rained."}, {"articleBody": "It stopped."}]}`,
  );
  expect(articles.map(({ text }) => text)).toEqual(['10:00\n\nIt rained.\n\nIt stopped.']);
});

test('a document of another kind is rejected with its type', async () => {
  expect((await readAll('a.jsonld', `{${CONTEXT}, "@type": "Recipe", "name": "Soup"}`)).verdicts).toEqual([
    'rejected a.jsonld: “Recipe” is no article, and none stands in it; give the article a "@type" such as NewsArticle'.replace(
      'a.jsonld:',
      'a.jsonld:1:',
    ),
  ]);
});

test.each([
  [true, '{"@type": "x", "a": {"b": "}"}, "@context": "http://schema.org/"}'],
  [true, ' [ {"@context": ["https://schema.org", {"@language": "de"}]}]'],
  [true, '{"@context": {"schema": "https://schema.org/"}}'],
  [false, '{"text": "\\"@context\\": \\"https://schema.org\\""}'],
  [false, '{"a": {"@context": "https://schema.org"}}'],
  [false, '{"@context": "https://www.w3.org/ns/activitystreams"}'],
  [false, '[{"text": "x"}, {"@context": "https://schema.org"}]'],
  [false, '{"@context'],
  [false, ''],
])('%s is whether %s speaks schema.org', (expected, text) => {
  expect(hasSchemaContext(text)).toBe(expected);
});

test('JSON that is no JSON-LD is read as before', async () => {
  expect((await readAll('a.json', '{"title": "Dam", "text": "It rained."}')).articles).toEqual([{ title: 'Dam', text: 'It rained.' }]);
});

test('objects deep in each other end in a verdict', async () => {
  const { verdicts } = await readAll('a.json', `{${CONTEXT}, "@type": "NewsArticle", "a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toMatch(/^rejected a\.json:1: /);
});

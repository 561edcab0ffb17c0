import { expect, test } from 'vitest';
import { readAll } from './read-all.ts';

const PARAGRAPHS = `<p>The dam above Harrow Bay broke on Monday, said Ada Brook, the mayor of the town, and the river rose by two metres.</p>
<p>Nobody was hurt, the mayor said, but the old bridge at Westport, the mill and eleven houses are gone, and the road is closed.</p>`;
const TEXT = `The dam above Harrow Bay broke on Monday, said Ada Brook, the mayor of the town, and the river rose by two metres.

Nobody was hurt, the mayor said, but the old bridge at Westport, the mill and eleven houses are gone, and the road is closed.`;

const page = (head: string, body = PARAGRAPHS, html = '<html lang="en-GB">') =>
  `<!doctype html>${html}<head><meta charset="utf-8">${head}</head><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`;
const read = async (html: string) => (await readAll('a.html', html)).articles[0]!;

test('the article is the text of the page, paragraph by paragraph', async () => {
  expect(await read(page('<title>Dam breaks</title>'))).toEqual({ title: 'Dam breaks', language: 'en-GB', text: TEXT, furniture: [] });
});

test.each([
  ['NewsArticle', '{"@type":"NewsArticle",'],
  ['ReportageNewsArticle', '{"@context":"https://schema.org","@type":"ReportageNewsArticle",'],
  ['a list', '[{"@type":"WebSite","name":"x"},{"@type":["Article","Thing"],'],
  ['a graph', '{"@graph":[{"@type":"Organization","name":"x"},{"@type":"Article",'],
])('structured data is read from %s', async (_, start) => {
  const end = start.startsWith('[') ? ']' : start.includes('@graph') ? ']}' : '';
  const data = `${start}"headline":"Dam breaks","datePublished":"2023-11-06T23:30:00-05:00","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"Courier"},"url":"https://example.org/dam"}${end}`;
  expect(await read(page(`<title>Courier</title><script type="application/ld+json">${data}</script>`))).toMatchObject({
    title: 'Dam breaks',
    author: 'Jane Doe',
    source: 'Courier',
    url: 'https://example.org/dam',
    date: { text: '2023-11-06T23:30:00-05:00', line: 1, from: 'metadata' },
  });
});

test('meta elements speak where structured data do not or are broken', async () => {
  const head = `<script type="application/ld+json">{broken</script>
<title>x</title><meta property="og:title" content="Dam breaks"><meta property="og:site_name" content="Courier">
<meta property="article:published_time" content="2023-11-06T08:00:00Z"><meta name="author" content="Jane Doe"><link rel="canonical" href="https://www.example.org/dam">`;
  expect(await read(page(head))).toMatchObject({
    title: 'Dam breaks',
    author: 'Jane Doe',
    source: 'Courier',
    url: 'https://www.example.org/dam',
    date: { text: '2023-11-06T08:00:00Z', line: 3 },
  });
});

test('a time element dates the page last, and what is no date gives way to what is one', async () => {
  expect((await read(page('', `<time datetime="2023-11-06">Monday</time>${PARAGRAPHS}`))).date?.text).toBe('2023-11-06');
  expect(
    (await read(page('<meta name="date" content="yesterday">', `<time datetime="2023-11-06">Monday</time>${PARAGRAPHS}`))).date?.text,
  ).toBe('2023-11-06');
  expect((await read(page('<meta name="date" content="yesterday">'))).date?.text).toBe('yesterday');
});

test('the outlet is the host where no name is given, and only http addresses count', async () => {
  expect(
    await read(page('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://www.example.org/dam">')),
  ).toMatchObject({
    source: 'example.org',
    url: 'https://www.example.org/dam',
  });
  expect((await read(`<!-- saved from url=(0023)https://example.org/dam -->\n${page('')}`)).url).toBe('https://example.org/dam');
});

test('scripts, handlers and markup never become text', async () => {
  const hostile = `<h1 onmouseover="alert(1)">Dam &lt;b&gt; breaks<script>alert(2)</script></h1>${PARAGRAPHS}<p onclick="alert(3)">The <img src=x onerror=alert(4)>mayor<svg onload=alert(5)><script>alert(6)</script></svg> spoke, and said that all will be well again in the spring.</p><style>p{}</style><iframe srcdoc="<p>x"></iframe>`;
  const { title, text } = await read(page('<title>Dam &lt;script&gt; breaks</title>', hostile));
  expect(title).toBe('Dam <script> breaks');
  expect(text).not.toMatch(/alert|onclick|p\{\}/);
  expect(text).toContain('The mayor spoke, and said that all will be well again in the spring.');
});

test('blocks are paragraphs: lists, headings, quotations, line breaks, tables', async () => {
  const body = `${PARAGRAPHS}<h2>What is  lost</h2><ul><li>The bridge</li><li>The <em>mill</em></li></ul><blockquote>We will<br>rebuild.</blockquote><p>One<br><br>Two</p><table><tr><td>a</td><td>b</td></tr></table>`;
  expect((await read(page('', body))).text).toBe(
    `${TEXT}\n\nWhat is lost\n\nThe bridge\n\nThe mill\n\nWe will\nrebuild.\n\nOne\n\nTwo\n\na | b`,
  );
});

test('captions are marked as what they are', async () => {
  const { text, furniture } = await read(
    page('', `${PARAGRAPHS}<figure><img src="x.png"><figcaption>Ada Brook in May</figcaption></figure>${PARAGRAPHS}`),
  );
  expect(furniture?.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Brook in May']);
});

test('the encoding that a page declares is taken where it is no UTF-8', async () => {
  const html = page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">')
    .replace('Ada Brook', 'Ada P\x02\x01k')
    .replace('<meta charset="utf-8">', '');
  const bytes = Uint8Array.from(html, (character) => ({ '\x02': 0xf8, '\x01': 0xed })[character] ?? character.charCodeAt(0));
  const { articles, verdicts } = await readAll('a.html', bytes);
  expect(articles[0]?.text).toContain('Ada Přík');
  expect(verdicts).toEqual(['note a.html: not UTF-8; read as windows-1250']);
});

test('pictures that are written into the page are passed over', async () => {
  expect((await read(page('', `${PARAGRAPHS}<img src="data:image/png;base64,${'QUJD'.repeat(1000)}">`))).text).toBe(TEXT);
});

test('html and body may be left out', async () => {
  expect((await read('<p>The dam broke.')).text).toBe('The dam broke.');
  expect(await read('<!doctype html><html lang=de><head><title>Damm</title></head><p>Der Damm brach.')).toMatchObject({
    title: 'Damm',
    language: 'de',
    text: 'Der Damm brach.',
  });
});

test.each([
  ['no text', '<html><body><img src="x"></body></html>', 'no article was found in the page'],
  ['more tags than any page has', '<i>'.repeat(150_001), 'the page has more than 150000 tags'],
  ['more depth than any page has', '<div>'.repeat(300) + 'x', "the page's elements stand more than 250 deep in each other"],
])('a page with %s is rejected', async (_, html, message) => {
  expect((await readAll('a.html', html)).verdicts).toEqual([
    `rejected a.html: ${message}; save the page of one article, or its text as .txt`,
  ]);
});

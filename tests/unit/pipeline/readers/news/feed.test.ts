import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';

const rss = (items: string, channel = '<title>Harbour Courier</title><language>en-GB</language>') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>${channel}
${items}
</channel></rss>`;
const item = (inner: string) => `<item>${inner}</item>`;

test('an entry is an article with what the feed says of all', async () => {
  const { articles, pieces, verdicts } = await readAll(
    'news.rss',
    rss(`<item>
<title>Dam breaks &amp;amp; floods</title>
<link>https://example.org/dam</link>
<guid isPermaLink="false">courier-7</guid>
<dc:creator>Jane Doe</dc:creator>
<pubDate>Mon, 06 Nov 2023 23:30:00 -0500</pubDate>
<description>In short.</description>
<content:encoded><![CDATA[<p>The dam <b>broke</b>.</p><figure><img src="x.png"><figcaption>The dam</figcaption></figure><script>x()</script><p>It rained.</p>]]></content:encoded>
</item>`),
  );
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ record, line }) => [record, line])).toEqual([[1, 4]]);
  expect(articles).toEqual([
    {
      id: 'courier-7',
      title: 'Dam breaks & floods',
      date: { text: 'Mon, 06 Nov 2023 23:30:00 -0500', line: 9, from: 'metadata', removal: 'remove the element' },
      source: 'Harbour Courier',
      url: 'https://example.org/dam',
      author: 'Jane Doe',
      language: 'en-GB',
      text: 'The dam broke.\n\nThe dam\n\nIt rained.',
      furniture: [{ start: 16, end: 23 }],
    },
  ]);
});

test('prefixes are the file’s own affair, and what an entry declares itself counts', async () => {
  const text = `<rss><channel><title>C</title>${item('<x:encoded xmlns:x="http://purl.org/rss/1.0/modules/content/">Whole.</x:encoded><description>Short.</description>')}</channel></rss>`;
  expect((await readAll('a.xml', text)).articles).toEqual([{ source: 'C', text: 'Whole.', furniture: [] }]);
});

test('a feed of summaries is read, and told once to be one', async () => {
  const { articles, verdicts } = await readAll(
    'a.xml',
    rss(
      item('<title>A</title><description>&lt;p&gt;The dam&amp;nbsp;broke.&lt;/p&gt;</description>') +
        item('<title>B</title><content:encoded>It rained.</content:encoded>'),
    ),
  );
  expect(articles.map(({ text }) => text)).toEqual(['The dam broke.', 'It rained.']);
  expect(verdicts).toEqual([
    'note a.xml: 1 of 2 entries has a summary only, no whole texts; save the pages that it links to, if they are wanted',
  ]);
});

test('an entry without a text is rejected with its line, and the rest is read', async () => {
  const { articles, verdicts } = await readAll(
    'a.xml',
    rss(`${item('<title>Only this</title>')}\n${item('<content:encoded>It rained.</content:encoded>')}`),
  );
  expect(articles).toHaveLength(1);
  expect(verdicts).toContain('rejected a.xml:4: the entry “Only this” has a title and no text; save the page that it links to instead');
});

test.each([
  ['an address with a name', '<author>jane@example.org (Jane Doe)</author>', 'Jane Doe'],
  ['a name', '<author>Jane Doe</author>', 'Jane Doe'],
  ['two creators', '<dc:creator>Jane Doe</dc:creator><dc:creator>Jörg &amp;amp; Co</dc:creator>', 'Jane Doe, Jörg & Co'],
])('an author is given as %s', async (_, written, author) => {
  expect((await readAll('a.xml', rss(item(`${written}<description>x</description>`)))).articles[0]?.author).toBe(author);
});

test.each([
  ['link', '<link> https://example.org/a </link>', 'https://example.org/a'],
  ['permalink', '<guid>https://example.org/b</guid>', 'https://example.org/b'],
  ['a guid that is none', '<guid isPermaLink="false">https://example.org/b</guid>', undefined],
  ['the address before FeedBurner', '<link>https://f.example/1</link><fb:origLink xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0">https://example.org/c</fb:origLink>', 'https://example.org/c'], // prettier-ignore
])('the address comes from %s', async (_, written, url) => {
  expect((await readAll('a.xml', rss(item(`${written}<description>x</description>`)))).articles[0]?.url).toBe(url);
});

test('an entry taken over from another feed has that one’s name', async () => {
  const text = rss(item('<source url="https://o.example/rss">The Other Paper</source><description>x</description>'));
  expect((await readAll('a.xml', text)).articles[0]?.source).toBe('The Other Paper');
});

test('Atom: xhtml, html and plain texts, the alternate link, inherited author and language, a base', async () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.org/">
<title type="html">Hafen &amp;amp; Stadt</title><author><name>Redaktion</name></author>
<entry><id>tag:1</id><title>Damm</title><link rel="edit" href="x"/><link href="damm.html"/><published>2023-11-06T23:30:00-05:00</published><updated>2023-11-09</updated>
<summary>Kurz.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Damm <em>brach</em>.</p><p>Es regnete.</p></div></content></entry>
<entry xml:lang="en"><id>tag:2</id><author><name>Ada</name></author><updated>2023-11-08</updated><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry>
<entry><id>tag:3</id><content src="https://example.org/x"/><summary>Nur &lt;dies&gt; &amp; das.</summary></entry>
</feed>`;
  const { articles } = await readAll('a.atom', text);
  expect(articles).toMatchObject([
    {
      id: 'tag:1',
      title: 'Damm',
      source: 'Hafen & Stadt',
      author: 'Redaktion',
      language: 'de',
      url: 'https://example.org/damm.html',
      date: { text: '2023-11-06T23:30:00-05:00', line: 3 },
      text: 'Der Damm brach.\n\nEs regnete.',
    },
    { id: 'tag:2', author: 'Ada', language: 'en', date: { text: '2023-11-08' }, text: 'One.\n\nTwo.' },
    { id: 'tag:3', text: 'Nur <dies> & das.' },
  ]);
});

test('RSS 1.0, whose items stand beside their channel', async () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Courier</title></channel>
<item rdf:about="https://example.org/1"><title>Dam</title><link>https://example.org/1</link><dc:date>2023-11-06T10:00+01:00</dc:date><description>It broke.</description></item>
</rdf:RDF>`;
  expect((await readAll('a.rdf', text)).articles).toMatchObject([
    { id: 'https://example.org/1', title: 'Dam', source: 'Courier', date: { text: '2023-11-06T10:00+01:00', line: 3 }, text: 'It broke.' },
  ]);
});

test('a feed in another encoding is read in the one that it declares', async () => {
  const text =
    '<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>x</title><item><description>\xcc\xee\xf1\xea\xe2\xe0</description></item></channel></rss>';
  const { articles } = await readAll(
    'a.xml',
    Uint8Array.from(text, (char) => char.charCodeAt(0)),
  );
  expect(articles[0]?.text).toBe('Москва');
});

test('right to left, names in Arabic', async () => {
  const { articles } = await readAll(
    'a.xml',
    rss(item('<title>انهيار السد</title><description>قالت ماريا كيلر.</description>'), '<title>الميناء</title><language>ar</language>'),
  );
  expect(articles).toMatchObject([{ title: 'انهيار السد', source: 'الميناء', language: 'ar', text: 'قالت ماريا كيلر.' }]);
});

test('no entity is made of what a document declares, and no file is read for one', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const { articles } = await readAll(
    'a.xml',
    `<?xml version="1.0"?>\n${bomb}\n<rss><channel><item><description>x &b; &f; &eacute; &#233;</description></item></channel></rss>`,
  );
  expect(articles.map(({ text }) => text)).toEqual(['x &b; &f; é é']);
});

test('an entry that is cut off is rejected, and those before it are read', async () => {
  const whole = rss(`${item('<description>one</description>')}\n${item('<description>two</description>')}`);
  const { articles, verdicts } = await readAll('a.xml', whole.slice(0, whole.indexOf('two')));
  expect(articles.map(({ text }) => text)).toEqual(['one']);
  expect(verdicts).toContain('rejected a.xml:5: the entry has no end; download the feed again');
});

test('elements without end are refused where they become too deep', async () => {
  const { verdicts } = await readAll('a.xml', `<rss><channel>\n<item>${'<a>'.repeat(1_000_000)}`);
  expect(verdicts).toEqual([
    'rejected a.xml:2: the feed is not read beyond here: elements stand more than 200 deep in each other; download the feed again',
  ]);
});

test('other XML is none of the kinds that are read, even where it quotes one', async () => {
  const { verdicts } = await readAll('a.xml', '<config><!-- <rss><channel><item> --><rss/></config>');
  expect(verdicts).toEqual([
    'rejected a.xml: the file ends in .xml and is none of the kinds with that ending that are read; see the list of formats, or save its text as .txt',
  ]);
});

test('a feed without entries holds no article', async () => {
  expect((await readAll('a.xml', rss(''))).verdicts).toEqual([
    'rejected a.xml: the file holds no article; write one into it, or remove it',
  ]);
});

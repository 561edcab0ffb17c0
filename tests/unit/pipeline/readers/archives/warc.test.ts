import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';

const page = (words = 'The dam above Lisbon broke on Monday morning, said the mayor.', head = '') =>
  `<!doctype html><html><head><title>Dam breaks</title>${head}</head><body><article><h1>Dam breaks</h1><p>${words}</p></article></body></html>`;

function record(
  kind: string,
  url: string,
  block: string | Uint8Array,
  fields = 'Content-Type: application/http; msgtype=response',
): Buffer {
  const bytes = Buffer.from(block as string);
  const head = `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2023-11-20T10:00:00Z\r\n${fields}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

function answer(body: string | Uint8Array, { status = '200 OK', fields = 'Content-Type: text/html; charset=utf-8' } = {}): Uint8Array {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`), Buffer.from(body as string)]);
}

const info = record('warcinfo', '', 'software: a crawler\r\n', 'Content-Type: application/warc-fields');
const at = (path: string) => `https://example.org${path}`;

test('pages are read under their addresses, and dated by what they say', async () => {
  const dated = page(undefined, '<meta property="article:published_time" content="2023-11-06">');
  const { pieces, articles, verdicts } = await readAll(
    'crawl.warc',
    Buffer.concat([
      info,
      record('request', at('/news/flood'), 'GET /news/flood HTTP/1.1\r\n\r\n'),
      record('response', at('/news/flood'), answer(dated)),
      record('response', at('/2023/11/%C3%BCber.html?id=7#top'), answer(page())),
      record('response', at('/'), answer(page())),
      record('response', 'http://example.org', answer(page('Another page of the same place, of another day.'))),
      record('response', 'dns:example.org', '20231120 example.org. 1 IN A 10.0.0.1', 'Content-Type: text/dns'),
      record('resource', `<${at('/saved.htm')}>`, page(), 'Content-Type: text/html'),
      record('conversion', at('/text.html'), 'The dam above Lisbon broke.', 'Content-Type: text/plain'),
    ]),
  );
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ path }) => path)).toEqual([
    'crawl.warc/example.org/news/flood.html',
    'crawl.warc/example.org/2023/11/über.html?id=7.html',
    'crawl.warc/example.org/index.html',
    'crawl.warc/example.org/index (2).html',
    'crawl.warc/example.org/saved.html',
    'crawl.warc/example.org/text.txt',
  ]);
  expect(articles.map(({ url, date, text }) => [url, date?.text, text.slice(0, 7)])).toEqual([
    [at('/news/flood'), '2023-11-06', 'The dam'],
    [at('/2023/11/%C3%BCber.html?id=7#top'), undefined, 'The dam'],
    [at('/'), undefined, 'The dam'],
    ['http://example.org', undefined, 'Another'],
    [at('/saved.htm'), undefined, 'The dam'],
    [at('/text.html'), undefined, 'The dam'],
  ]);
});

test('an address that the page names itself comes before the one that it was fetched from', async () => {
  const canonical = page(undefined, `<link rel="canonical" href="${at('/news/flood')}">`);
  const { articles } = await readAll('crawl.warc', record('response', at('/amp/flood?from=mail'), answer(canonical)));
  expect(articles.map(({ url }) => url)).toEqual([at('/news/flood')]);
});

test('what is no page is ignored by a rule', async () => {
  const digest = 'Content-Type: application/http; msgtype=response\r\nWARC-Payload-Digest: sha1:ABC';
  const { pieces, verdicts } = await readAll(
    'crawl.warc',
    Buffer.concat([
      record('response', at('/a.png'), answer('PNG', { fields: 'Content-Type: image/png' })),
      record('response', at('/odd'), answer('x', { fields: 'Server: x' })),
      record('response', at('/gone'), answer(page(), { status: '404 Not Found' })),
      record('response', at('/moved'), answer('', { status: '301 Moved', fields: 'Location: /x' })),
      record('response', at('/bare'), page()),
      record('revisit', at('/same'), answer('')),
      record('response', at('/twice'), answer(page()), digest),
      record('response', at('/twice'), answer(page()), digest),
    ]),
  );
  expect(pieces.map(({ path }) => path)).toEqual(['crawl.warc/example.org/twice.html']);
  expect(verdicts).toEqual([
    'ignored crawl.warc/example.org/a.png.html: of a web archive, pages are read and not image/png',
    'ignored crawl.warc/example.org/odd.html: of a web archive, pages are read and not what has no kind',
    'ignored crawl.warc/example.org/gone.html: an answer of status 404, no page',
    'ignored crawl.warc/example.org/moved.html: an answer of status 301, no page',
    'ignored crawl.warc/example.org/bare.html: an answer without a head, no page',
    'ignored crawl.warc/example.org/same.html: the same page as at another visit',
    'ignored crawl.warc/example.org/twice.html: the same page as at another visit',
  ]);
});

const html = page();
const chunked = (bytes: Uint8Array) =>
  Buffer.concat([Buffer.from('A;x=y\r\n'), bytes.subarray(0, 10), Buffer.from(`\r\n${(bytes.length - 10).toString(16)}\r\n`), bytes.subarray(10), Buffer.from('\r\n0\r\n\r\n')]); // prettier-ignore

test.each<[string, string, Uint8Array]>([
  ['in stretches', 'Transfer-Encoding: chunked', chunked(Buffer.from(html))],
  ['in stretches, and is put together already', 'Transfer-Encoding: chunked', Buffer.from(html)],
  ['by gzip', 'Content-Encoding: gzip', gzipSync(html)],
  ['by gzip, and is unpacked already', 'Content-Encoding: gzip', Buffer.from(html)],
  ['by gzip and in stretches', 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked', chunked(gzipSync(html))],
  ['by deflate', 'Content-Encoding: deflate', deflateSync(html)],
  ['by deflate without a head', 'content-encoding: deflate', deflateRawSync(html)],
  ['by Brotli', 'Content-Encoding: br', brotliCompressSync(html)],
  ['by Brotli, and is unpacked already', 'Content-Encoding: br', Buffer.from(html)],
])('a page is read that was sent %s', async (_, fields, body) => {
  const { articles, verdicts } = await readAll(
    'crawl.warc',
    record('response', at('/flood'), answer(body, { fields: `Content-Type: text/html\r\n${fields}` })),
  );
  expect(verdicts).toEqual([]);
  expect(articles.map(({ text }) => text)).toEqual(['The dam above Lisbon broke on Monday morning, said the mayor.']);
});

test('the encoding that the server named is taken where the page names none', async () => {
  const body = Buffer.from(page('In Łódź the dam broke, and Poland asked for help.').replace('Łódź', '\xa3\xf3d\xbc'), 'latin1');
  const { articles } = await readAll('crawl.warc', record('response', at('/lodz'), answer(body, { fields: 'Content-Type: text/html; charset=ISO-8859-2' }))); // prettier-ignore
  expect(articles.map(({ text }) => text)).toEqual(['In Łódź the dam broke, and Poland asked for help.']);
});

test.each([
  ['Content-Encoding: zstd', 'it is packed as “zstd”, which is not read'],
  ['Content-Encoding: br', 'Unexpected end of input'],
])('a page that does not unpack (%s) is rejected', async (fields, reason) => {
  const body = Uint8Array.from([0x1b, 0xff, 0xff, 0xff]);
  const { verdicts } = await readAll(
    'crawl.warc',
    record('response', at('/a'), answer(body, { fields: `Content-Type: text/html\r\n${fields}` })),
  );
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toContain(`rejected crawl.warc/example.org/a.html: the file could not be unpacked: ${reason}`);
});

test('packed record by record, as crawlers do, it is read as one', async () => {
  const records = [
    info,
    ...Array.from({ length: 40 }, (_, i) => record('response', at(`/news/${i}`), answer(page(`Page ${i}. `.repeat(200))))),
  ];
  const { pieces, verdicts } = await readAll('crawl.warc.gz', Buffer.concat(records.map((one) => gzipSync(one))));
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ path }) => path)).toEqual(Array.from({ length: 40 }, (_, i) => `crawl.warc.gz/example.org/news/${i}.html`));
});

test('a page that the crawler cut is read, and said to be cut', async () => {
  const { articles, verdicts } = await readAll('crawl.warc', record('response', at('/a'), answer(html), 'WARC-Truncated: length'));
  expect(articles).toHaveLength(1);
  expect(verdicts).toEqual(['note crawl.warc/example.org/a.html: the crawler did not keep the end of the page']);
});

const first = record('response', at('/a'), answer(html));

test.each([
  ['cut off', Buffer.concat([first, first]).subarray(0, -200), `it is cut off within the record at byte ${first.length} (unpacked)`],
  [
    'damaged',
    Buffer.concat([first, Buffer.from('garbage\n')]),
    `it is damaged: at byte ${first.length} (unpacked) there should be a record`,
  ],
  ['without a length', Buffer.concat([first, Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n')]), `it is damaged: the record at byte ${first.length} (unpacked) does not say how long it is`], // prettier-ignore
])('of a web archive that is %s, what comes before is read', async (_, bytes, reason) => {
  const { pieces, verdicts } = await readAll('crawl.warc', bytes);
  expect(pieces.map(({ path }) => path)).toEqual(['crawl.warc/example.org/a.html']);
  expect(verdicts).toEqual([
    `rejected crawl.warc: the web archive could not be read (${reason}); pack it again, or unpack it into a folder`,
  ]);
});

import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';

test('an agency’s article: head, dateline, paragraphs, captions', async () => {
  const { articles, verdicts } = await readAll(
    'a.xml',
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf xml:lang="en-US">
<head><title>dam-1st-lead</title>
<docdata><doc-id id-string="cwp.20231106.7"/>
<date.issue norm="20231106T233000-0500"/><doc.copyright holder="Coastwide"/></docdata></head>
<body><body.head>
<hedline><hl1>Dam breaks
above Lisbon</hl1><hl2>Nobody hurt</hl2></hedline>
<byline>By <person>Jane Doe</person></byline>
<distributor>Coastwide Press</distributor>
<dateline><location>LISBON</location>, <story.date>Nov. 6</story.date></dateline>
<abstract><p>Left out.</p></abstract>
</body.head>
<body.content><block><p>The <org>Red Cross</org> sent caf&eacute; tents.</p><hl2>Later</hl2>
<media media-type="image"><media-reference source="a.jpg">junk</media-reference><media-caption><p>The dam</p></media-caption><media-producer>J. Roe</media-producer></media>
<ul><li>one</li><li>two</li></ul></block></body.content>
<body.end><tagline>END</tagline></body.end></body></nitf>`,
  );
  expect(verdicts).toEqual([]);
  const text = 'LISBON, Nov. 6\n\nThe Red Cross sent café tents.\n\nLater\n\nThe dam\n\nJ. Roe\n\none\n\ntwo';
  expect(articles).toEqual([
    {
      id: 'cwp.20231106.7',
      title: 'Dam breaks above Lisbon',
      author: 'Jane Doe',
      source: 'Coastwide Press',
      language: 'en-US',
      date: { text: '20231106T233000-0500', line: 6, from: 'metadata', removal: 'remove the element' },
      text,
      furniture: [
        { start: text.indexOf('The dam'), end: text.indexOf('The dam') + 7 },
        { start: text.indexOf('J. Roe'), end: text.indexOf('J. Roe') + 6 },
      ],
    },
  ]);
});

test('an archive’s lead that stands twice is read once, and the day printed counts', async () => {
  const { articles } = await readAll(
    'a.nitf',
    `<nitf><head><docdata><doc-id id-string="7"/></docdata><pubdata date.publication="19870101T000000" ex-ref="https://example.org/7" name="The Courier"/></head>
<body><body.head><hedline><hl1>A year ends</hl1></hedline><byline class="print_byline">By JANE DOE</byline><byline class="normalized_byline">Doe, Jane</byline></body.head>
<body.content><block class="lead_paragraph"><p>It ended.</p></block><block class="full_text"><p>It ended.</p><p>Another began.</p></block></body.content></body></nitf>`,
  );
  expect(articles).toMatchObject([
    {
      id: '7',
      title: 'A year ends',
      author: 'JANE DOE',
      source: 'The Courier',
      url: 'https://example.org/7',
      date: { text: '19870101T000000', line: 1 },
      text: 'It ended.\n\nAnother began.',
    },
  ]);
});

test('its own namespace, with a prefix', async () => {
  const { articles } = await readAll(
    'a.xml',
    '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:dateline>PARIS (AFP) - </n:dateline></n:body.head><n:body.content><n:p>PARIS (AFP) - It rained.</n:p></n:body.content></n:body></n:nitf>',
  );
  expect(articles).toMatchObject([{ text: 'PARIS (AFP) - It rained.' }]);
});

test('one without a body is rejected', async () => {
  expect((await readAll('a.xml', '<nitf><head><title>x</title></head></nitf>')).verdicts).toEqual([
    'rejected a.xml: the NITF has no body.content with a text; get the whole article, or remove the file',
  ]);
});

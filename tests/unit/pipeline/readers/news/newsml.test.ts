import { expect, test } from 'vitest';
import { readAll } from '../read-all.ts';

const ATTRIBUTES = 'xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2"';
const item = (guid: string, meta: string, content: string, itemClass = 'ninat:text') => `<newsItem guid="${guid}">
<itemMeta><itemClass qcode="${itemClass}"/><provider qcode="nprov:CWP"/><versionCreated>2023-11-09T10:00:00Z</versionCreated></itemMeta>
<contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const nitf = (body: string) =>
  `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head/><body.content>${body}</body.content></body></nitf></inlineXML>`;

test('an item alone, its text in NITF', async () => {
  const { articles, pieces, verdicts } = await readAll(
    'a.xml',
    `<?xml version="1.0"?>
<newsItem ${ATTRIBUTES} guid="urn:newsml:cwp:7" version="2" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="cwp"><name>Coastwide Press</name></provider><versionCreated>2023-11-09T10:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2023-11-06T23:30:00-05:00</contentCreated><by>By Jane Doe</by><language tag="en-GB"/>
<headline role="hlrole:short">Dam</headline><headline role="hlrole:main">Dam breaks</headline><slugline>dam</slugline></contentMeta>
<contentSet>${nitf('<p>The dam broke.</p><media><media-caption>The dam</media-caption></media>')}</contentSet></newsItem>`,
  );
  expect(verdicts).toEqual([]);
  expect(pieces.map(({ record }) => record)).toEqual([undefined]);
  expect(articles).toEqual([
    {
      id: 'urn:newsml:cwp:7',
      title: 'Dam breaks',
      source: 'Coastwide Press',
      author: 'Jane Doe',
      language: 'en-GB',
      date: { text: '2023-11-06T23:30:00-05:00', line: 4, from: 'metadata', removal: 'remove the element' },
      text: 'The dam broke.\n\nThe dam',
      furniture: [{ start: 16, end: 23 }],
    },
  ]);
});

test('a message of several: texts are read; pictures, packages and what was withdrawn are ignored', async () => {
  const message = `<newsMessage ${ATTRIBUTES}><header/><itemSet>
${item('a', '<headline>One</headline>', nitf('<p>It rained.</p>'))}
${item('b', '<headline>Two</headline>', '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><h1>Two</h1><p>It <b>poured</b>.</p></body></html></inlineXML>')}
${item('c', '<headline>Three</headline>', '<inlineData contenttype="text/plain">It &amp; stopped.</inlineData>')}
${item('d', '', '<remoteContent href="d.jpg"/>', 'ninat:picture')}
<packageItem guid="e"><groupSet/></packageItem>
<newsItem guid="f"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>
${item('g', '<headline>Seven</headline>', '')}
</itemSet></newsMessage>`;
  const { articles, verdicts, pieces } = await readAll('a.newsml', message);
  expect(pieces.map(({ record, line }) => [record, line])).toEqual([
    [1, 2],
    [2, 5],
    [3, 8],
    [7, 16],
  ]);
  expect(articles).toMatchObject([
    { id: 'a', title: 'One', source: 'CWP', date: { text: '2023-11-09T10:00:00Z', line: 3 }, text: 'It rained.' },
    { id: 'b', title: 'Two', text: 'Two\n\nIt poured.' },
    { id: 'c', title: 'Three', text: 'It & stopped.' },
  ]);
  expect(verdicts).toEqual([
    'ignored a.newsml:11: “d” is of the class “picture”; of NewsML-G2, items that hold a text are read',
    'ignored a.newsml:14: “e” is a packageItem; of NewsML-G2, items that hold a text are read',
    'ignored a.newsml:15: “f” is canceled by its provider',
    'rejected a.newsml:16: “Seven” holds no text; get the file again, or save its text as .txt',
  ]);
});

test('the older NewsML is not taken for it', async () => {
  expect((await readAll('a.xml', '<NewsML Version="1.2"><NewsItem/></NewsML>')).verdicts[0]).toMatch(
    /^rejected a\.xml: the file ends in \.xml and is none/,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAll } from './read-all.ts';

/** One sound file of each kind that has markup of its own around its texts. */
const SOUND: readonly (readonly [path: string, content: string])[] = [
  [
    'a.rss',
    '<?xml version="1.0"?><rss xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>C</title><item><title>A</title><pubDate>Mon, 06 Nov 2023 10:00:00 +0000</pubDate><c:encoded><![CDATA[<p>It <b>rained</b>.</p>]]></c:encoded></item><item><description>It &amp;amp; poured.</description></item></channel></rss>',
  ],
  [
    'a.atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><id>1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It rained.</p></div></content></entry></feed>',
  ],
  [
    'a.xml',
    '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>C</title><item><title>A</title><content:encoded><![CDATA[One.\n\n[caption id="1"]<img> Two[/caption] [gallery]]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>',
  ],
  [
    'b.xml',
    '<nitf><head><docdata><date.issue norm="20231106T100000Z"/></docdata></head><body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><p>It rained.</p></body.content></body></nitf>',
  ],
  [
    'c.xml',
    '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="a"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It rained.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>',
  ],
  ['a.jsonld', '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "A", "articleBody": "<p>It rained.</p>", "author": {"@id": "#a"}}, {"@id": "#a", "name": "Ada"}]}'], // prettier-ignore
  [
    'a.eml',
    'From: =?utf-8?q?J=C3=B6rg?= <j@example.org>\nSubject: A\nDate: Mon, 6 Nov 2023 10:00:00 +0000\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: multipart/alternative; boundary="c"\n\n--c\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nIt =C3=A9 \nrained.\n\nOn 6 Nov 2023 10:00, Bo wrote:\n> Well?\n-- \nJ\n--c\nContent-Type: text/html\n\n<p>It rained.</p>\n--c--\n--b\nContent-Type: text/plain; name="n.txt"\nContent-Transfer-Encoding: base64\n\nSXQgcmFpbmVkLg==\n--b--\n',
  ],
  [
    'a.mbox',
    'From - Mon Nov  6 10:00:00 2023\nSubject: A\n\nIt rained.\n\n>From here.\n\nFrom - Mon Nov  6 11:00:00 2023\nSubject: B\nContent-Type: text/html\n\n<div class="gmail_quote">It poured.</div>\n',
  ],
];

const damage = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'double', 'drop', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  byte: fc.constantFrom(0, 10, 0x22, 0x26, 0x3c, 0x3e, 0x5b, 0x5d, 0x80, 0xe9, 0xff),
});

function damaged(bytes: readonly number[], { kind, at, length, byte }: typeof damage extends fc.Arbitrary<infer D> ? D : never): number[] {
  const from = Math.floor(at * bytes.length);
  const stretch = bytes.slice(from, from + length);
  const [before, after] = [bytes.slice(0, from), bytes.slice(from + length)];
  if (kind === 'cut') return before;
  if (kind === 'double') return [...before, ...stretch, ...stretch, ...after];
  if (kind === 'drop') return [...before, ...after];
  return kind === 'flip' ? [...before, byte, ...bytes.slice(from + 1)] : [...before, byte, ...bytes.slice(from)];
}

test.each(SOUND)('%s is read where it is sound, and ends in articles and verdicts however it is damaged', async (path, content) => {
  const sound = await readAll(path, content);
  expect(sound.articles.length).toBeGreaterThan(0);
  expect(sound.verdicts.filter((verdict) => !verdict.startsWith('note'))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      const bytes = damages.reduce(damaged, [...new TextEncoder().encode(content)]);
      const { articles, verdicts } = await readAll(path, Uint8Array.from(bytes));
      expect(articles.length + verdicts.filter((verdict) => !verdict.startsWith('note')).length).toBeGreaterThan(0);
      expect(verdicts.filter((verdict) => verdict.includes('could not be read'))).toEqual([]);
    }),
    { seed: 11, numRuns: 150 },
  );
});

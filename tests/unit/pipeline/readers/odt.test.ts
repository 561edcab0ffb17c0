import { expect, test } from 'vitest';
import { zipOf } from './office-files.ts';
import { readAll } from './read-all.ts';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
const odt = (body: string, parts: Record<string, string> = {}) =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="P2" style:parent-style-name="Caption"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });
const read = async (body: string, parts: Record<string, string> = {}) => (await readAll('a.odt', odt(body, parts))).articles[0]!;
const OPENING = 'A line of prose that is no title.';
const textOf = async (body: string) => (await read(`<text:p>${OPENING}</text:p>${body}`)).text.slice(OPENING.length + 2);

test('title, head, headings and captions are told by their styles', async () => {
  expect(
    await read(
      '<text:p text:style-name="P1">Der Damm bricht</text:p><text:p>6. November 2023</text:p><text:p>Der Damm brach am Montag.</text:p><text:h>Schäden</text:h><text:p text:style-name="P2">Der Damm</text:p>',
    ),
  ).toEqual({
    title: 'Der Damm bricht',
    date: { text: '6. November 2023', line: 2, from: 'dateline', removal: 'remove the line' },
    text: 'Der Damm brach am Montag.\n\nSchäden\n\nDer Damm',
    furniture: [{ start: 36, end: 44 }],
  });
});

test.each([
  ['blanks, tabulators and line breaks', '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n e</text:p>', 'a b c\nd e'],
  [
    'text without what was deleted and remarked',
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a<office:annotation><text:p>no</text:p></office:annotation>b</text:p>',
    'ab',
  ],
  ['links and spans', '<text:p>the <text:a><text:span>page</text:span></text:a></text:p>', 'the page'],
  [
    'rows',
    '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
    'a | b',
  ],
  [
    'frames behind their paragraph',
    '<text:p>one<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> two</text:p><text:p>three</text:p>',
    'one two\n\nIn a box\n\nthree',
  ],
  [
    'notes behind the text',
    '<text:p>one<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> two</text:p><text:p>three</text:p>',
    'one two\n\nthree\n\nA note.',
  ],
])('read are %s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test('a document with a password, and what is no document, are told', async () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="x"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  expect((await readAll('a.odt', odt('', { 'META-INF/manifest.xml': manifest }))).verdicts).toEqual([
    'rejected a.odt: the document is protected by a password; save it without',
  ]);
  expect((await readAll('a.odt', zipOf({ x: 'y' }))).verdicts).toEqual([
    'rejected a.odt: the file is a ZIP archive, and no OpenDocument text; save it again as .odt, or name it .zip',
  ]);
});

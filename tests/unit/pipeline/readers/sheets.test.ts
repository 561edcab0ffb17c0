import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { serialDay, showsDay } from '../../../../src/pipeline/readers/sheets/serial-day.ts';
import { readAll } from './read-all.ts';

const bytes = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets, each given as its rows of XML. */
function xlsx(sheets: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}, properties = ''): Uint8Array {
  const names = Object.keys(sheets);
  return bytes({
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}">${properties}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="[$-407]d/m/yyyy;@"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`]),
    ),
    ...more,
  });
}

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${inline('A1', 'Title')}${inline('B1', 'Date')}${inline('C1', 'Text')}</row>`;

test('rows are articles, a day is a day, and a cell that is missing is empty', async () => {
  const rows = `${HEAD}<row r="2">${inline('A2', 'Dam breaks')}<c r="B2" s="1"><v>45236</v></c>${inline('C2', 'The dam broke.')}</row><row r="4">${inline('C4', 'It rained.')}</row>`;
  const { articles, pieces } = await readAll('a.xlsx', xlsx({ News: rows }));
  expect(articles).toEqual([
    { title: 'Dam breaks', date: { text: '2023-11-06', line: 2, from: 'metadata', removal: 'empty the cell' }, text: 'The dam broke.' },
    { text: 'It rained.' },
  ]);
  expect(pieces.map(({ record, line }) => [record, line])).toEqual([
    [1, 2],
    [2, 4],
  ]);
});

test('texts that cells share are put together of their runs, without what is written to read characters by', async () => {
  const shared = `<sst ${MAIN}><si><t>Text</t></si><si><r><t>It </t></r><r><t xml:space="preserve">rained.</t></r><rPh><t>レイン</t></rPh></si><si><t>a_x000D_b</t></si></sst>`;
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c></row>';
  const { articles } = await readAll('a.xlsx', xlsx({ News: rows }, { 'xl/sharedStrings.xml': shared }));
  expect(articles.map(({ text }) => text)).toEqual(['It rained.', 'a\rb']);
});

test('sheets without a column of texts are named, and records go on from sheet to sheet', async () => {
  const news = `${HEAD}<row r="2">${inline('C2', 'It rained.')}</row>`;
  const { pieces, verdicts } = await readAll('a.xlsx', xlsx({ One: news, Notes: `<row r="1">${inline('A1', 'x')}</row>`, Two: news }));
  expect(pieces.map(({ record }) => record)).toEqual([1, 2]);
  expect(verdicts).toEqual([
    'note a.xlsx: the sheet “Notes” has no column of texts, and is not read; name one of its columns text, if it holds articles',
  ]);
});

test('a title above the row of names does no harm', async () => {
  const rows = `<row r="1">${inline('A1', 'Export of 6 November')}</row><row r="3">${inline('B3', 'Text')}</row><row r="4">${inline('B4', 'It rained.')}</row>`;
  expect((await readAll('a.xlsx', xlsx({ News: rows }))).articles).toEqual([{ text: 'It rained.' }]);
});

test('a table without a column of texts is rejected once', async () => {
  const rows = `<row r="1">${inline('A1', 'Name')}${inline('B1', 'Place')}</row><row r="2">${inline('A2', 'x')}</row>`;
  expect((await readAll('a.xlsx', xlsx({ News: rows }))).verdicts).toEqual([
    'rejected a.xlsx:1: no column of “Name, Place” is the text of the articles; name one of them text in the first line, or say which it is with --map text=Name',
  ]);
});

test('a workbook may count its days from 1904', async () => {
  const rows = `${HEAD}<row r="2"><c r="B2" s="2"><v>43774.5</v></c>${inline('C2', 'x')}</row>`;
  const { articles } = await readAll('a.xlsx', xlsx({ News: rows }, {}, '<workbookPr date1904="1"/>'));
  expect(articles[0]!.date?.text).toBe('2023-11-06');
});

describe('an OpenDocument table', () => {
  const NAMES =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';
  const cell = (text: string) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const ods = (rows: string) => bytes({ 'content.xml': `<office:document-content ${NAMES}><office:body><office:spreadsheet><table:table table:name="News">${rows}</table:table></office:spreadsheet></office:body></office:document-content>` }); // prettier-ignore
  const head = `<table:table-row>${cell('Text')}${cell('Date')}</table:table-row>`;

  test('has paragraphs in its cells, days as they are meant, and empty rows that are one', async () => {
    const rows = `${head}<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>It<text:s text:c="2"/>rained.</text:p><text:p>It poured.</text:p><office:annotation><text:p>sure?</text:p></office:annotation></table:table-cell><table:table-cell office:value-type="date" office:date-value="2023-11-06T10:00:00"><text:p>6.11.23</text:p></table:table-cell></table:table-row>`;
    expect((await readAll('a.ods', ods(rows))).articles).toEqual([
      { date: { text: '2023-11-06', line: 5, from: 'metadata', removal: 'empty the cell' }, text: 'It  rained.\nIt poured.' },
    ]);
  });

  test('of a million empty rows is read at once', async () => {
    const rows = `${head}<table:table-row>${cell('x')}</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    expect((await readAll('a.ods', ods(rows))).articles).toEqual([{ text: 'x' }]);
  });
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45236, false, '2023-11-06'],
  [45236.99, false, '2023-11-06'],
  [43774, true, '2023-11-06'],
  [0.5, false, undefined],
  [-4, false, undefined],
  [3e6, false, undefined],
])('%d, counted from 1904: %s, is %s', (serial, from1904, day) => {
  expect(serialDay(serial, from1904)).toBe(day);
});

test.each([
  [14, undefined, true],
  [20, undefined, false],
  [0, undefined, false],
  [164, 'yyyy-mm-dd', true],
  [164, 'mmmm', true],
  [164, 'h:mm:ss', false],
  [164, '0.00" days"', false],
  [164, '[Red]0', false],
])('format %d with the code %s shows a day: %s', (id, code, shows) => {
  expect(showsDay(id, code)).toBe(shows);
});

test('an old table says what it is, and one protected by a password', async () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  expect((await readAll('a.xls', Uint8Array.from([...old, 0, 0]))).verdicts).toEqual([
    'rejected a.xls: the file is a table of Excel before 2007; save it as .xlsx',
  ]);
  const secret = [...old, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])];
  expect((await readAll('a.xlsx', Uint8Array.from(secret))).verdicts).toEqual([
    'rejected a.xlsx: the document is protected by a password; save it without',
  ]);
});

test('a table of text that is called .xls is read as the table it is', async () => {
  expect((await readAll('a.xls', 'title\ttext\nDam\tIt rained.\n')).articles).toEqual([{ title: 'Dam', text: 'It rained.' }]);
});

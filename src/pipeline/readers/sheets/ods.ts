import type { BinaryFormat } from '../format.ts';
import { readRow } from '../table.ts';
import { walkXml } from '../walk-xml.ts';
import { isZip, unzip } from '../zip.ts';
import type { Row, Sheet } from './sheet.ts';
import { splitSheets } from './split-sheets.ts';

/** XML of all sheets. */
const MOST_BYTES = 1_000_000_000;
/** Repeated cells that hold something; empty ones to the edge of the sheet are written as one. */
const MOST_REPEATS = 1000;

const PREFIXES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
};

/** An OpenDocument table: each sheet with a column of texts is read as a CSV is. */
export const ods: BinaryFormat = {
  name: 'ods',
  label: 'OpenDocument table',
  endings: ['ods'],
  isBinary: true,
  severalRecords: true,
  recognizes: isZip,
  *split(path, bytes, config) {
    const content = unzip(bytes, (name) => name === 'content.xml', MOST_BYTES).get('content.xml');
    if (content) yield* splitSheets(path, 'ods', sheetsOf(content), config);
    else yield { kind: 'rejected', path, message: 'the file is a ZIP archive, and no OpenDocument table', cure: 'save it again as .ods, or name it .zip' }; // prettier-ignore
  },
  read: readRow,
};

function sheetsOf(content: Uint8Array): Sheet[] {
  const sheets: { name: string; rows: Row[] }[] = [];
  let number = 0;
  let rowRepeats = 1;
  let cells: string[] = [];
  let cellRepeats = 1;
  let day = '';
  let paragraphs: string[] = [];
  let isCell = false;
  let remark = 0;
  const repeats = (written: string | undefined) => Math.max(1, Number(written) || 1);
  walkXml(content, PREFIXES, {
    open(element, attributes) {
      if (element === 'office:annotation') remark++;
      else if (element === 'table:table') {
        sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
        number = 0;
      } else if (element === 'table:table-row') {
        cells = [];
        rowRepeats = repeats(attributes['table:number-rows-repeated']);
      } else if (element === 'table:table-cell' || element === 'table:covered-table-cell') {
        isCell = element === 'table:table-cell';
        cellRepeats = repeats(attributes['table:number-columns-repeated']);
        day = attributes['office:value-type'] === 'date' ? (attributes['office:date-value'] ?? '').slice(0, 10) : '';
        paragraphs = [];
      } else if (isCell && remark === 0) {
        if (element === 'text:p') paragraphs.push('');
        else if (element === 'text:s') add(' '.repeat(Math.min(1000, repeats(attributes['text:c']))));
        else if (element === 'text:tab') add('\t');
        else if (element === 'text:line-break') add('\n');
      }
    },
    close(element) {
      if (element === 'office:annotation') remark--;
      else if (element === 'table:table-cell' || element === 'table:covered-table-cell') {
        const text = day || paragraphs.join('\n');
        const count = text ? Math.min(cellRepeats, MOST_REPEATS) : Math.min(cellRepeats, 16_384 - Math.min(16_384, cells.length));
        for (let i = 0; i < count; i++) cells.push(text);
        isCell = false;
      } else if (element === 'table:table-row') {
        while (cells.at(-1) === '') cells.pop();
        if (cells.length > 0)
          for (let i = 0; i < Math.min(rowRepeats, MOST_REPEATS); i++) sheets.at(-1)?.rows.push({ number: number + i + 1, cells });
        number += rowRepeats;
      }
    },
    text(more) {
      if (isCell && remark === 0) add(more);
    },
  });
  return sheets;

  function add(text: string): void {
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  }
}

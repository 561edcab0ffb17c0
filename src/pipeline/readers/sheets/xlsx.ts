import type { BinaryFormat } from '../format.ts';
import { readRow } from '../table.ts';
import { walkXml } from '../walk-xml.ts';
import { isZip, unzip } from '../zip.ts';
import { serialDay, showsDay } from './serial-day.ts';
import type { Row, Sheet } from './sheet.ts';
import { splitSheets } from './split-sheets.ts';

/** XML of all sheets. */
const MOST_BYTES = 1_000_000_000;
const WANTED = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

/** An Excel table: each sheet with a column of texts is read as a CSV is. Of formulas, the values that were saved count. */
export const xlsx: BinaryFormat = {
  name: 'xlsx',
  label: 'Excel table',
  endings: ['xlsx', 'xlsm', 'xls'],
  isBinary: true,
  severalRecords: true,
  recognizes: isZip,
  *split(path, bytes, config) {
    const parts = unzip(bytes, (name) => WANTED.test(name), MOST_BYTES);
    const workbook = parts.get('xl/workbook.xml');
    if (workbook) yield* splitSheets(path, 'xlsx', sheetsOf(workbook, parts), config);
    else yield { kind: 'rejected', path, message: 'the file is a ZIP archive, and no Excel table', cure: 'save it again as .xlsx, or name it .zip' }; // prettier-ignore
  },
  read: readRow,
};

function sheetsOf(workbook: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Sheet[] {
  const named: { name: string; id: string }[] = [];
  let from1904 = false;
  each(workbook, (element, attributes) => {
    if (element === 'sheet') named.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? '' });
    if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
  });
  const targets = new Map<string, string>();
  each(parts.get('xl/_rels/workbook.xml.rels'), (element, { Id, Target }) => {
    if (element === 'Relationship' && Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const shared = sharedTexts(parts.get('xl/sharedStrings.xml'));
  const days = dayStyles(parts.get('xl/styles.xml'));
  return named.flatMap(({ name, id }) => {
    const part = parts.get(targets.get(id) ?? '');
    return part ? [{ name, rows: rowsOf(part, shared, days, from1904) }] : [];
  });
}

function each(part: Uint8Array | undefined, open: (element: string, attributes: Readonly<Record<string, string>>) => void): void {
  if (part) walkXml(part, PREFIXES, { open, close: () => {}, text: () => {} });
}

/** Texts that cells share, by number; what is written above characters to read them by is left out. */
function sharedTexts(part: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  if (!part) return texts;
  let text = '';
  let isText = false;
  let isReading = 0;
  walkXml(part, PREFIXES, {
    open(element) {
      if (element === 'si') text = '';
      if (element === 'rPh') isReading++;
      isText = element === 't' && isReading === 0;
    },
    close(element) {
      if (element === 'rPh') isReading--;
      if (element === 't') isText = false;
      if (element === 'si') texts.push(unescaped(text));
    },
    text(more) {
      if (isText) text += more;
    },
  });
  return texts;
}

/** Whether a cell of each style shows a day. */
function dayStyles(part: Uint8Array | undefined): boolean[] {
  const codes = new Map<number, string>();
  const ofCells: number[] = [];
  let isInCells = false;
  if (part)
    walkXml(part, PREFIXES, {
      open(element, attributes) {
        if (element === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        if (element === 'cellXfs') isInCells = true;
        if (element === 'xf' && isInCells) ofCells.push(Number(attributes['numFmtId'] ?? 0));
      },
      close(element) {
        if (element === 'cellXfs') isInCells = false;
      },
      text: () => {},
    });
  return ofCells.map((id) => showsDay(id, codes.get(id)));
}

function rowsOf(part: Uint8Array, shared: readonly string[], days: readonly boolean[], from1904: boolean): Row[] {
  const rows: Row[] = [];
  let number = 0;
  let cells: string[] = [];
  let at = -1;
  let type = '';
  let isDay = false;
  let value = '';
  let isValue = false;
  let isReading = 0;
  walkXml(part, PREFIXES, {
    open(element, attributes) {
      if (element === 'row') {
        number = Number(attributes['r']) || number + 1;
        cells = [];
        at = -1;
      } else if (element === 'c') {
        at = columnOf(attributes['r']) ?? at + 1;
        type = attributes['t'] ?? 'n';
        isDay = days[Number(attributes['s'] ?? 0)] ?? false;
        value = '';
      } else if (element === 'rPh') isReading++;
      isValue = element === 'v' || (element === 't' && isReading === 0);
    },
    close(element) {
      if (element === 'rPh') isReading--;
      if (element === 'v' || element === 't') isValue = false;
      if (element === 'c' && value && at < MOST_COLUMNS) {
        while (cells.length < at) cells.push('');
        cells[at] = shown(value, type, isDay);
      }
      if (element === 'row' && cells.some(Boolean)) rows.push({ number, cells });
    },
    text(more) {
      if (isValue) value += more;
    },
  });
  return rows;

  function shown(written: string, kind: string, asDay: boolean): string {
    if (kind === 's') return shared[Number(written)] ?? '';
    if (kind === 'e') return '';
    if (kind === 'd') return written.slice(0, 10);
    if (kind === 'n') return (asDay ? serialDay(Number(written), from1904) : undefined) ?? written;
    return unescaped(written);
  }
}

/** As many as Excel has. */
const MOST_COLUMNS = 16_384;

/** Of "AB12": 27, from 0. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  return letters ? [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1 : undefined;
}

/** `_x000D_`: a character that XML cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { languageTag } from './databases/language-names.ts';
import type { Piece, RawArticle, TextFormat } from './format.ts';
import { unifyNewlines } from './newlines.ts';

const TAG = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/;

/**
 * Records of a reference manager, as databases export them (RIS): `TY  - NEWS` to `ER  -`. What they hold of an article is its
 * abstract, and a note says so once for the file.
 */
export const ris: TextFormat = {
  name: 'ris',
  label: 'RIS',
  endings: ['ris'],
  severalRecords: true,
  *split(path, source) {
    let record = 0;
    let start = 0;
    let open: string[] | undefined;
    const lines = unifyNewlines(source).split('\n');
    const piece = (): Piece => ({ path, format: 'ris', record: ++record, line: start, text: open!.join('\n') });
    for (const [i, line] of lines.entries()) {
      const tag = TAG.exec(line)?.[1];
      if (tag === 'TY') {
        if (open) yield piece();
        [open, start] = [[], i + 1];
      }
      open?.push(line);
      if (tag === 'ER' && open) {
        yield piece();
        open = undefined;
      }
    }
    if (open) yield piece();
    if (record > 0) {
      const message = 'the articles of a RIS file are abstracts';
      yield { kind: 'note', path, message, cure: 'export the full texts as plain text, if the database lets you' };
    } else if (source.trim()) {
      const message = `“${excerpt(source)}” is not RIS, of which each record begins with “TY  - ”`;
      yield { kind: 'rejected', path, message, cure: 'export it again, or save its text as .txt' };
    }
  },
  read: readRecord,
};

function readRecord(piece: Piece): RawArticle | Diagnostic {
  const fields = fieldsOf(piece.text);
  const first = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value.trim());
  const title = first('TI', 'T1', 'CT', 'BT');
  const text = first('N2', 'AB') ?? first('N1');
  if (text === undefined) {
    const message = `“${excerpt(title ?? piece.text)}” has no abstract`;
    return {
      kind: 'rejected',
      path: piece.path,
      line: piece.line,
      message,
      cure: 'export it with its abstract, or its full text as plain text',
    };
  }
  const date = first('DA', 'Y1', 'PY');
  const source = first('JF', 'JO', 'T2', 'JA', 'PB');
  const author = [...(fields.get('AU') ?? []), ...(fields.get('A1') ?? [])].map(nameInOrder).join(', ');
  const language = first('LA');
  const id = first('AN', 'ID');
  const url = first('UR', 'L2', 'LK');
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date: { text: plainDate(date), line: piece.line, from: 'metadata', removal: 'remove the date' } }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(author ? { author } : {}),
    ...(language === undefined ? {} : { language: languageTag(language) ?? language }),
    text: text.trim(),
  };
}

/** The values of each tag; a line without one goes on with the last. */
function fieldsOf(record: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of record.split('\n')) {
    const [, tag, value] = TAG.exec(line) ?? [];
    if (tag !== undefined) {
      open = fields.get(tag) ?? [];
      open.push(value?.trim() ?? '');
      fields.set(tag, open);
    } else if (open?.length) open[open.length - 1] += `\n${line.trim()}`;
  }
  return fields;
}

/** `2023/11/06/`, `2023/11//`, and `2023 Nov 06`, as databases write it. */
function plainDate(written: string): string {
  const [, year, month, day] = /^(\d{4})(?:\/(\d{1,2}))?(?:\/(\d{1,2}))?\/*[^/\d]*$/.exec(written.trim()) ?? [];
  if (year !== undefined)
    return [year, month, day]
      .filter(Boolean)
      .map((part) => part!.padStart(2, '0'))
      .join('-');
  const named = /^(\d{4}) (\p{L}{3,9}) (\d{1,2})$/u.exec(written.trim());
  return named ? `${named[3]} ${named[2]} ${named[1]}` : written;
}

/** "Brook, Ada" is Ada Brook. */
function nameInOrder(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name.trim()) ?? [];
  return last === undefined ? name.trim() : `${first} ${last}`;
}

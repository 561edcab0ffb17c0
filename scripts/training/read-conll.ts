import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenName as Name } from '../../src/pipeline/entities/even-name.ts';
import type { Kind } from '../../src/pipeline/entities/model/tags.ts';

export interface AnnotatedLine {
  readonly words: readonly string[];
  readonly names: readonly Name[];
}

/** A document, or a sentence alone where a data set knows no documents. */
export interface AnnotatedDocument {
  /** `re3d/…`: the file and its own name or number. */
  readonly id: string;
  readonly lines: readonly AnnotatedLine[];
}

const KINDS: Readonly<Record<string, Kind>> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'misc' };

/** Reads `ner/<name>.conll` of a folder: a token and its BIO tag a line, a blank line between sentences. */
export function readConll(folder: string, name: string): AnnotatedDocument[] {
  const documents: { id: string; lines: AnnotatedLine[] }[] = [];
  const text = readFileSync(join(folder, 'ner', `${name}.conll`), 'utf8');
  const known = text.includes('-DOCSTART-');
  for (const block of text.split(/\n\s*\n/)) {
    let rows = block.split('\n').filter((row) => row.trim() !== '');
    const start = rows[0]?.startsWith('-DOCSTART-') ? rows[0].split('\t')[1] : undefined;
    if (start !== undefined) {
      documents.push({ id: `${name}/${start}`, lines: [] });
      rows = rows.slice(1);
    }
    if (rows.length === 0) continue;
    if (!known || documents.length === 0) documents.push({ id: `${name}/${documents.length}`, lines: [] });
    documents.at(-1)!.lines.push(readLine(rows));
  }
  return documents;
}

function readLine(rows: readonly string[]): AnnotatedLine {
  const words: string[] = [];
  const names: Name[] = [];
  let open: { first: number; kind: Kind } | undefined;
  const close = () => {
    if (open) names.push({ ...open, last: words.length - 1 });
    open = undefined;
  };
  for (const row of rows) {
    const [word = '', tag = 'O'] = row.split('\t');
    const kind = KINDS[tag.slice(2)];
    if (open && !(tag.startsWith('I-') && kind === open.kind)) close();
    if (!open && kind) open = { first: words.length, kind };
    words.push(word.trim() || '.');
  }
  close();
  return { words, names };
}

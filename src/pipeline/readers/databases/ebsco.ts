import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Piece, RawArticle, TextFormat } from '../format.ts';
import { unifyNewlines } from '../newlines.ts';
import { blocksOf, paragraphText } from './blocks.ts';
import { labelledFields } from './labelled-fields.ts';
import { languageTag } from './language-names.ts';
import { recordArticle } from './record-article.ts';
import { recordsOf, type Stretch } from './split-records.ts';

const BREAK = /^\s*(?:_{20,}|record:? \d+)\s*$/i;
const FIELDS = new Set(
  (
    'title,authors,author,by,source,document type,subject terms,subjects,geographic terms,people,company/entity,author-supplied keywords,keywords,naics/industry codes,' +
    'abstract,full text word count,issn,isbn,accession number,persistent link to this record (permalink),cut and paste,permalink,database,' +
    'publication type,publication date,language,section,copyright,doi,author affiliations,publisher information,lexile'
  ).split(','),
);
/** EBSCO ends a text by this, and behind it stands who wrote it. */
const END_OF_TEXT = /^\s*~{4,}\s*$/;
const NOT_TEXT =
  /^(?:copyright of .+ is the property of .+|html full text|pdf full text|section:.*|inset article|\[this article has been translated.*|copyright:.*)$/iu;

/** A text export of EBSCOhost: labelled fields, the full text behind them, records parted by "Record: 2" or a line of underscores. */
export const ebsco: TextFormat = {
  name: 'ebsco',
  label: 'export of EBSCO',
  endings: ['txt', 'text'],
  severalRecords: true,
  recognizes: (text) =>
    /^[^\S\n]*accession number\s?:/imu.test(text) && /^[^\S\n]*database\s?:/imu.test(text) && /^[^\S\n]*(?:title|source)\s?:/imu.test(text),
  *split(path, source) {
    const lines = unifyNewlines(source).split('\n');
    yield* recordsOf(
      path,
      'ebsco',
      stretches(lines),
      (text) => /^[^\S\n]*(?:accession number|title|source)\s?:/imu.test(text),
      () => false,
    );
  },
  read: readEbsco,
};

function* stretches(lines: readonly string[]): Generator<Stretch> {
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && !BREAK.test(lines[at]!)) continue;
    yield { lines: lines.slice(from, at), line: from + 1, isWhole: true };
    from = at + 1;
  }
}

function readEbsco(piece: Piece): RawArticle | Diagnostic {
  const lines = piece.text.split('\n');
  const database = lines.findIndex((line) => /^\s*database\s?:/i.test(line));
  // The database's name may stand on the line below.
  const named =
    database >= 0 && /:\s*$/.test(lines[database]!) ? lines.findIndex((line, at) => at > database && line.trim() !== '') : database;
  const fields = labelledFields(named < 0 ? lines : lines.slice(0, named + 1), FIELDS);
  const value = (...names: string[]) => names.map((name) => fields.get(name)?.replace(/\s+/g, ' ').trim()).find(Boolean);
  const title = value('title')?.replace(/\.$/, '');
  const { text: fullText, author: byline } = named < 0 ? { text: '', author: undefined } : textOf(lines.slice(named + 1), title);
  const source = value('source');
  return recordArticle(
    piece,
    {
      id: value('accession number'),
      title,
      date: dayOf(value('publication date') ?? source),
      source: source && outletOf(source),
      url: /https?:\/\/\S+/.exec(value('persistent link to this record (permalink)', 'permalink') ?? '')?.[0],
      author: byline ?? value('authors', 'author', 'by'),
      language: languageTag(value('language')),
      fullText,
      abstract: paragraphText(blocksOf(fields.get('abstract') ?? '')),
    },
    excerpt(title ?? piece.text),
  );
}

/** The full text without the title that it repeats; behind its end the byline and the licence. */
function textOf(lines: readonly string[], title: string | undefined): { text: string; author: string | undefined } {
  const end = lines.findIndex((line) => END_OF_TEXT.test(line));
  const body = lines.slice(0, end < 0 ? undefined : end).filter((line) => !NOT_TEXT.test(line.trim()));
  const opening = body.findIndex((line) => line.trim() !== '');
  if (title !== undefined && body[opening]?.trim().toLowerCase().replace(/\.$/, '') === title.toLowerCase()) body.splice(0, opening + 1);
  const after = end < 0 ? [] : lines.slice(end + 1).map((line) => line.trim());
  const author = after.map((line) => /^by (\P{Ll}.{1,100})$/iu.exec(line)?.[1]).find((name) => name !== undefined);
  return { text: paragraphText(blocksOf(body.join('\n'))), author };
}

/** "Harbour Courier, The, 11/06/2023, p4": American order, whatever the outlet's country. */
function dayOf(source: string | undefined): string | undefined {
  const figures = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:1[5-9]|2[01])\d\d)(?!\d)/.exec(source ?? '');
  if (figures) return `${figures[3]}-${figures[1]!.padStart(2, '0')}-${figures[2]!.padStart(2, '0')}`;
  const named = /(?<!\p{L})(\d{1,2})?(\p{Lu}\p{Ll}{2})((?:1[5-9]|2[01])\d\d)(?!\d)/u.exec(source ?? '');
  if (named) return [named[1], named[2], named[3]].filter(Boolean).join(' ');
  return /\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d/u.exec(source ?? '')?.[0];
}

/** What stands before the day: "Washington Post, The" is "The Washington Post". */
function outletOf(source: string): string {
  const name = source.split(/[.,;]?\s*(?:\d{1,2}\/\d|\d{0,2}\p{Lu}\p{Ll}{2}\d{4}|\d{4}-\d\d|\p{L}{3,9} \d{1,2}, \d{4}|vol\. )/u)[0]!.trim();
  const article = /^(.+), (the|die|der|das|le|la|les|el|il)$/i.exec(name);
  return article ? `${article[2]} ${article[1]}` : name;
}

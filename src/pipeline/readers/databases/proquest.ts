import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Piece, RawArticle, TextFormat } from '../format.ts';
import { unifyNewlines } from '../newlines.ts';
import { blocksOf, paragraphText } from './blocks.ts';
import { dateInLine } from './date-in-line.ts';
import { labelledFields } from './labelled-fields.ts';
import { languageTag } from './language-names.ts';
import { recordArticle } from './record-article.ts';
import { recordsOf, type Stretch } from './split-records.ts';

const RULE = /^\s*_{20,}\s*$/;
const COUNT_LINE = /^\s*document \d+ of \d+\s*$/i;
/** Names that the database gives its fields; only with these can a text that holds colons be told from them. */
const FIELDS = new Set(
  (
    'title,alternate title,author,author affiliation,correspondence author,first page,publication info,publication title,publication date,' +
    'publication year,publication subject,section,column,edition,abstract,abstract (summary),links,full text,subject,business indexing term,location,people,' +
    'company / organization,identifier / keyword,classification,volume,issue,pages,number of pages,year,date,publisher,place of publication,' +
    'country of publication,issn,e-issn,source type,language of publication,language,document type,document feature,proquest document id,' +
    'document url,copyright,last updated,database,illustration,caption,credit,word count,dateline,supplement,source,issn,accession number,url,doi,' +
    'source attribution,publication frequency,narrow subject,broad subject,ethnicity'
  ).split(','),
);
/** What stands around the records. */
const AROUND =
  /^[^\S\n]*(?:report information from proquest|table of contents|bibliography|citation style|contact us at|database copyright|terms and conditions|search strategy|set no)/imu;

/** A text export of ProQuest: labelled fields, records parted by lines of underscores. A record without full text is an abstract at best. */
export const proquest: TextFormat = {
  name: 'proquest',
  label: 'export of ProQuest',
  endings: ['txt', 'text'],
  severalRecords: true,
  recognizes: (text) =>
    /proquest/i.test(text) &&
    /^[^\S\n]*(?:full text|abstract)\s?:/imu.test(text) &&
    /^[^\S\n]*(?:proquest document id|publication title|publication info|document url)\s?:/imu.test(text),
  *split(path, source) {
    const lines = unifyNewlines(source).split('\n');
    yield* recordsOf(path, 'proquest', stretches(lines), isArticle, (text) => AROUND.test(text) || /^[\s\d\p{P}]*$/u.test(text));
  },
  read: readProquest,
};

function isArticle(text: string): boolean {
  return /^[^\S\n]*(?:full text|abstract|proquest document id|publication title|publication info)\s?:/imu.test(text);
}

function* stretches(lines: readonly string[]): Generator<Stretch> {
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && !RULE.test(lines[at]!) && !COUNT_LINE.test(lines[at]!)) continue;
    yield { lines: lines.slice(from, at), line: from + 1, isWhole: true };
    from = at + 1;
  }
}

function readProquest(piece: Piece): RawArticle | Diagnostic {
  const lines = piece.text.split('\n');
  const fields = labelledFields(lines, FIELDS);
  const value = (...names: string[]) => names.map((name) => fields.get(name)?.replace(/\s+/g, ' ').trim()).find(Boolean);
  const opening = lines.find((line) => line.trim())?.trim();
  const isOpeningLabelled = opening !== undefined && labelledFields([opening], FIELDS).size > 0;
  const title = value('title') ?? (isOpeningLabelled ? undefined : opening);
  const info = value('publication info');
  const date = value('publication date', 'date') ?? (info && dayOfInfo(info)) ?? value('publication year', 'year');
  return recordArticle(
    piece,
    {
      id: value('proquest document id'),
      title,
      date: date && (dateInLine(date) ?? date),
      source: value('publication title') ?? info?.split(/\s*(?:;|\[|:\s|,\s(?=\d))/)[0],
      url: value('document url', 'url'),
      author: value('author')?.replace(/^by\s+/i, ''),
      language: languageTag(value('language of publication', 'language')),
      fullText: wordsOf(fields.get('full text')),
      abstract: wordsOf(fields.get('abstract') ?? fields.get('abstract (summary)')),
    },
    excerpt(title ?? piece.text),
  );
}

function wordsOf(field: string | undefined): string {
  const text = paragraphText(blocksOf(field ?? ''));
  return /^(?:not available|none available|full text not available|[-.]*)\.?$/i.test(text) ? '' : text;
}

/** "Harbour Courier [Westport] 06 Nov 2023: A.1." */
function dayOfInfo(info: string): string | undefined {
  return /(\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})/u.exec(info)?.[1];
}

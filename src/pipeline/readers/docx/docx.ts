import type { Config } from '../../config.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { readDocument } from '../document/read-document.ts';
import { splitDocument } from '../document/split-document.ts';
import { xmlProperties } from '../document/xml-properties.ts';
import type { BinaryFormat, Piece, RawArticle } from '../format.ts';
import { isZip, unzip } from '../zip.ts';
import { docxParagraphs, styleNames } from './docx-paragraphs.ts';
import { DOCX_PREFIXES } from './namespaces.ts';

/** XML of a document's text; a book of a thousand pages has a tenth. */
const MOST_BYTES = 200_000_000;
const BODY = /^word\/document\d*\.xml$/;
const PARTS = /^(?:word\/(?:document\d*|styles|footnotes|endnotes)\.xml|docProps\/core\.xml)$/;

/** A Word document: text, tables, text boxes and notes as they stand with all changes accepted. */
export const docx: BinaryFormat = {
  name: 'docx',
  label: 'Word document',
  endings: ['docx', 'docm', 'dotx', 'doc'],
  isBinary: true,
  severalRecords: true,
  recognizes: isZip,
  *split(path, bytes, config) {
    const parts = partsOf(bytes);
    const body = bodyOf(parts);
    if (!body) yield noDocument(path);
    else
      yield* splitDocument(
        { path, format: 'docx', bytes, source: new TextDecoder().decode(body), paragraphs: () => docxText(parts).paragraphs },
        config,
      );
  },
  read(piece: Piece, config: Config): RawArticle | Diagnostic {
    const { path } = piece;
    const parts = partsOf(piece.bytes ?? new Uint8Array());
    if (!bodyOf(parts)) return noDocument(path);
    const { paragraphs, insertions } = docxText(parts);
    const { 'dc:title': title, 'dc:creator': author } = xmlProperties(
      parts.get('docProps/core.xml'),
      ['dc:title', 'dc:creator'],
      DOCX_PREFIXES,
    );
    const article = readDocument(paragraphs, { ...(title ? { title } : {}), ...(author ? { author } : {}) }, config);
    if (insertions === 0) return article;
    const message = `${insertions} ${insertions === 1 ? 'document that is' : 'documents that are'} inserted in it whole ${insertions === 1 ? 'is' : 'are'} not read`;
    const cure = 'open it in a text program, and save it again';
    if (!article.text) return { kind: 'rejected', path, message, cure };
    return { ...article, notes: [{ kind: 'note', path, message, cure }] };
  },
};

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return unzip(bytes, (name) => PARTS.test(name), MOST_BYTES);
}

function bodyOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  return [...parts].find(([name]) => BODY.test(name))?.[1];
}

/** Notes stand behind the text, in their order. */
function docxText(parts: ReadonlyMap<string, Uint8Array>): { paragraphs: Paragraph[]; insertions: number } {
  const styles = styleNames(parts.get('word/styles.xml'));
  const body = docxParagraphs(bodyOf(parts)!, styles);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => {
    const part = parts.get(name);
    return part ? docxParagraphs(part, styles).paragraphs : [];
  });
  return { paragraphs: [...body.paragraphs, ...notes], insertions: body.insertions };
}

function noDocument(path: string): Diagnostic {
  return {
    kind: 'rejected',
    path,
    message: 'the file is a ZIP archive, and no Word document',
    cure: 'save it again as .docx, or name it .zip',
  };
}

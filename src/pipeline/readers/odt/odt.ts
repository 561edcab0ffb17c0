import type { Config } from '../../config.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { readDocument } from '../document/read-document.ts';
import { splitDocument } from '../document/split-document.ts';
import { xmlProperties } from '../document/xml-properties.ts';
import type { BinaryFormat, Piece, RawArticle } from '../format.ts';
import { isZip, unzip } from '../zip.ts';
import { ODF_PREFIXES, odtParagraphs } from './odt-paragraphs.ts';

/** XML of a document's text; a book of a thousand pages has a tenth. */
const MOST_BYTES = 200_000_000;
const PARTS = new Set(['content.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** An OpenDocument text, as LibreOffice and others write it. */
export const odt: BinaryFormat = {
  name: 'odt',
  label: 'OpenDocument text',
  endings: ['odt', 'ott'],
  isBinary: true,
  severalRecords: true,
  recognizes: isZip,
  *split(path, bytes, config) {
    const parts = partsOf(bytes);
    const content = parts.get('content.xml');
    const problem = problemOf(path, parts);
    if (problem || !content) yield problem ?? noDocument(path);
    else
      yield* splitDocument(
        { path, format: 'odt', bytes, source: new TextDecoder().decode(content), paragraphs: () => odtParagraphs(content) },
        config,
      );
  },
  read(piece: Piece, config: Config): RawArticle | Diagnostic {
    const parts = partsOf(piece.bytes ?? new Uint8Array());
    const content = parts.get('content.xml');
    if (!content) return noDocument(piece.path);
    const names = ['dc:title', 'meta:initial-creator', 'dc:creator'];
    const {
      'dc:title': title,
      'meta:initial-creator': first,
      'dc:creator': last,
    } = xmlProperties(parts.get('meta.xml'), names, ODF_PREFIXES);
    const author = first ?? last;
    return readDocument(odtParagraphs(content), { ...(title ? { title } : {}), ...(author ? { author } : {}) }, config);
  },
};

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return unzip(bytes, (name) => PARTS.has(name), MOST_BYTES);
}

/** A password encrypts the parts and not the archive; the list of parts, which is never encrypted, says so. */
function problemOf(path: string, parts: ReadonlyMap<string, Uint8Array>): Diagnostic | undefined {
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml') ?? new Uint8Array());
  return /<(?:\w+:)?encryption-data\b/.test(manifest)
    ? { kind: 'rejected', path, message: 'the document is protected by a password', cure: 'save it without' }
    : undefined;
}

function noDocument(path: string): Diagnostic {
  return {
    kind: 'rejected',
    path,
    message: 'the file is a ZIP archive, and no OpenDocument text',
    cure: 'save it again as .odt, or name it .zip',
  };
}

import type { Config } from '../../config.ts';
import { readDocument } from '../document/read-document.ts';
import { splitDocument } from '../document/split-document.ts';
import type { BinaryFormat, Piece, RawArticle } from '../format.ts';
import { readRtf } from './read-rtf.ts';

const OPENING = [0x7b, 0x5c, 0x72, 0x74, 0x66]; // {\rtf

/** An RTF document, under the ending `.doc` too, since that is how many programs save it. */
export const rtf: BinaryFormat = {
  name: 'rtf',
  label: 'RTF document',
  endings: ['rtf', 'doc'],
  isBinary: true,
  severalRecords: true,
  recognizes(bytes) {
    const start = bytes.findIndex((byte) => byte > 0x20);
    return start >= 0 && start < 100 && OPENING.every((byte, i) => bytes[start + i] === byte);
  },
  *split(path, bytes, config) {
    const paragraphs = () => readRtf(bytes).paragraphs;
    yield* splitDocument({ path, format: 'rtf', bytes, source: new TextDecoder('latin1').decode(bytes), paragraphs }, config);
  },
  read(piece: Piece, config: Config): RawArticle {
    const { paragraphs, openGroups, ...properties } = readRtf(piece.bytes ?? new Uint8Array());
    const article = readDocument(paragraphs, properties, config);
    if (openGroups === 0) return article;
    const message = 'the file ends before the document does; what is there is read';
    return { ...article, notes: [{ kind: 'note', path: piece.path, message, cure: 'save or send it again' }] };
  },
};

import type { Diagnostic } from '../../diagnostic.ts';
import type { BinaryFormat } from '../format.ts';

const OPENING = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes begin as a document of an Office before 2007 does, or of a later one that is protected by a password. */
function isOldOffice(bytes: Uint8Array): boolean {
  return OPENING.every((byte, i) => bytes[i] === byte);
}

/** What is wrong with it: an encrypted document holds a stream of that name, any other is of an old program. */
function oldOfficeProblem(path: string, bytes: Uint8Array): Diagnostic {
  const isTable = /\.xl\w+$/i.test(path);
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000));
  const isEncrypted = text.includes([...'EncryptedPackage'].join('\0'));
  return isEncrypted
    ? { kind: 'rejected', path, message: 'the document is protected by a password', cure: 'save it without' }
    : isTable
      ? { kind: 'rejected', path, message: 'the file is a table of Excel before 2007', cure: 'save it as .xlsx' }
      : { kind: 'rejected', path, message: 'the file is a document of Word before 2007', cure: 'save it as .docx' };
}

/** A `.doc` or `.xls`, or whatever bears such an ending, in the form that Office had before 2007: told, not read. */
export const oldOffice: BinaryFormat = {
  name: 'old-office',
  label: 'old Office document',
  endings: ['doc', 'docx', 'docm', 'dotx', 'rtf', 'xls', 'xlsx', 'xlsm'],
  isBinary: true,
  severalRecords: false,
  recognizes: isOldOffice,
  *split(path, bytes) {
    yield oldOfficeProblem(path, bytes);
  },
  read: ({ path, bytes }) => oldOfficeProblem(path, bytes ?? new Uint8Array()),
};

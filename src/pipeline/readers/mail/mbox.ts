import type { Diagnostic } from '../../diagnostic.ts';
import type { Attachment, BinaryFormat, Piece } from '../format.ts';
import { unifyNewlines } from '../newlines.ts';
import { binaryText } from './binary-text.ts';
import { readMail, splitMail } from './mail.ts';
import { headerOf, mailHead } from './mail-headers.ts';
import { messagesOf } from './mbox-messages.ts';

/** A mailbox: what Thunderbird, Apple Mail, Google Takeout and mailing lists' archives save. Each message is a record. */
export const mbox: BinaryFormat = {
  name: 'mbox',
  label: 'mailbox',
  endings: ['mbox', 'mbx'],
  isBinary: true,
  severalRecords: true,
  mostCharacters: 100_000_000,
  recognizes: (bytes) => /^(?:\xef\xbb\xbf)?\s*From /.test(binaryText(bytes.subarray(0, 2000))),
  split: splitMailbox,
  read: readMail,
};

/** One message, with all that is attached. */
const MOST_BYTES = 200_000_000;

function* splitMailbox(path: string, bytes: Uint8Array): Generator<Piece | Attachment | Diagnostic> {
  let record = 0;
  for (const { start, end, line } of messagesOf(bytes)) {
    record++;
    if (end - start > MOST_BYTES) {
      const message = `the e-mail has ${Math.ceil((end - start) / 1e6)} MB, and at most ${MOST_BYTES / 1e6} MB are read`;
      yield { kind: 'rejected', path, line, message, cure: 'save it alone as .eml, without what is attached' };
      continue;
    }
    // Lines that would have begun a message were marked when it was written (RFC 4155 and "mboxrd").
    const text = unifyNewlines(binaryText(bytes.subarray(start, end))).replace(/^>(?=>*From )/gm, '');
    const rule = ruleAgainst(text);
    if (rule) yield { kind: 'ignored', path, line, message: rule };
    else yield* splitMail(text, { path, format: 'mbox', record, line }, `${path}/message-${record}`);
  }
}

/** Mail programs keep in the file what they do not show. */
function ruleAgainst(text: string): string | undefined {
  const head = mailHead(text, 0, Math.min(text.length, 100_000));
  const status = headerOf(head, 'x-mozilla-status')?.value;
  if (status && /^[\da-f]{4}$/i.test(status) && parseInt(status, 16) & 8) return 'the e-mail was deleted in the mail program';
  if (headerOf(head, 'x-imap') && /internal data/i.test(headerOf(head, 'subject')?.value ?? ''))
    return 'the mail program’s own note is no e-mail';
  return undefined;
}

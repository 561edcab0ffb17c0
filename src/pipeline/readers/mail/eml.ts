import type { BinaryFormat } from '../format.ts';
import { lineAt, unifyNewlines } from '../newlines.ts';
import { binaryText } from './binary-text.ts';
import { readMail, splitMail } from './mail.ts';
import { headerOf, mailHead } from './mail-headers.ts';

/** An e-mail as most programs save it. Files attached to it are read as if they lay in a folder of its name. */
export const eml: BinaryFormat = {
  name: 'eml',
  label: 'e-mail',
  endings: ['eml'],
  isBinary: true,
  severalRecords: false,
  mostCharacters: 100_000_000,
  recognizes: (bytes) => isMail(unifyNewlines(binaryText(bytes.subarray(0, 20_000)))),
  *split(path, bytes) {
    const whole = unifyNewlines(binaryText(bytes));
    const start = beginning(whole);
    yield* splitMail(whole.slice(start), { path, format: 'eml', line: lineAt(whole, start) }, path);
  },
  read: readMail,
};

/** Headers at the top, at least one of them of those that every mail has. */
function isMail(text: string): boolean {
  const head = mailHead(text, beginning(text), text.length);
  return ['from', 'date', 'subject', 'to', 'message-id', 'received', 'mime-version', 'content-type'].some((name) => headerOf(head, name));
}

/** Behind a mark of UTF-8, blank lines, and the line that a mailbox would have begun the message with. */
function beginning(text: string): number {
  return /^(?:\xef\xbb\xbf)?\s*(?:From .*\n)?/.exec(text)![0].length;
}

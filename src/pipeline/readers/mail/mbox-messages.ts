import { binaryText } from './binary-text.ts';

export interface MboxMessage {
  /** Behind the line that begins with `From `. */
  readonly start: number;
  readonly end: number;
  /** Of the file, from 1, that the message's first header stands in. */
  readonly line: number;
}

const NEWLINE = 10;
const RETURN = 13;

/**
 * The messages of a mailbox, in time that grows with its size. One begins with a line `From …` behind a blank line, or at the top,
 * that says when, or nothing but who, and is followed by a header: a sentence that begins with "From " is none, even where whoever wrote the file did
 * not mark it.
 */
export function* messagesOf(bytes: Uint8Array): Generator<MboxMessage> {
  let message: { start: number; line: number } | undefined;
  let line = 1;
  let isAfterBlank = true;
  for (let at = 0; at < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, at);
    const next = newline < 0 ? bytes.length : newline + 1;
    if (isAfterBlank && startsFrom(bytes, at) && (message === undefined || isFromLine(bytes, at, next))) {
      if (message) yield { ...message, end: at };
      message = { start: next, line: line + 1 };
    }
    isAfterBlank = newline === at || (newline === at + 1 && bytes[at] === RETURN) || (message === undefined && isBlank(bytes, at, next));
    at = next;
  }
  if (message) yield { ...message, end: bytes.length };
}

function startsFrom(bytes: Uint8Array, at: number): boolean {
  const from = bytes[at] === 0xef && bytes[at + 1] === 0xbb ? at + 3 : at;
  return bytes[from] === 70 && bytes[from + 1] === 114 && bytes[from + 2] === 111 && bytes[from + 3] === 109 && bytes[from + 4] === 32;
}

function isFromLine(bytes: Uint8Array, at: number, next: number): boolean {
  const line = binaryText(bytes.subarray(at, Math.min(next, at + 500))).trimEnd();
  if (!/\d{1,2}:\d{2}/.test(line) && !/^From \S+$/.test(line)) return false;
  const following = binaryText(bytes.subarray(next, next + 200));
  return /^>?[!-9;-~]{1,100}[ \t]*:/.test(following) || following.startsWith('>From ') || following === '';
}

function isBlank(bytes: Uint8Array, at: number, next: number): boolean {
  return binaryText(bytes.subarray(at, Math.min(next, at + 100))).trim() === '';
}

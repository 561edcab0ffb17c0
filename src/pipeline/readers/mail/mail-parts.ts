import type { Span } from '../../../schema/mention.ts';
import { labelled, type Labelled } from './header-text.ts';
import { headerOf, mailHead, type MailHead } from './mail-headers.ts';

/** A part of an e-mail (RFC 2046), the whole being one too. */
export interface MailPart extends MailHead {
  readonly type: Labelled;
  readonly disposition: Labelled;
  /** Where its content ends; it begins at `bodyStart`. */
  readonly end: number;
  /** The parts of a multipart. */
  readonly parts: readonly MailPart[];
}

/** Mail programs nest five or six; more is made to break a reader. */
const DEEPEST = 30;

/** In a digest of a mailing list stand some hundred; what follows these is not taken apart. */
const MOST_PARTS = 5000;

/** The structure of a message that stands in `text`, one character a byte and lines ended by LF. */
export function mailParts(text: string): MailPart {
  return partAt(text, { start: 0, end: text.length, depth: 0, fallback: 'text/plain' }, { left: MOST_PARTS });
}

interface Place extends Span {
  readonly depth: number;
  /** The type of a part that names none. */
  readonly fallback: string;
}

function partAt(text: string, { start, end, depth, fallback }: Place, parts: { left: number }): MailPart {
  const head = mailHead(text, start, end);
  const written = labelled(headerOf(head, 'content-type')?.value);
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(written.value) ? written : { value: fallback, parameters: written.parameters };
  const disposition = labelled(headerOf(head, 'content-disposition')?.value);
  const boundary = type.value.startsWith('multipart/') ? type.parameters.get('boundary') : undefined;
  const ranges = boundary && depth < DEEPEST ? rangesBetween(text, head.bodyStart, end, boundary, parts) : [];
  const inner = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const within = ranges.map((range) => partAt(text, { ...range, depth: depth + 1, fallback: inner }, parts));
  return { ...head, type, disposition, end, parts: within };
}

/** What stands between lines of `--boundary`; the last part of a message that is cut off reaches to its end. */
function rangesBetween(text: string, start: number, end: number, boundary: string, parts: { left: number }): Span[] {
  const ranges: Span[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = text.indexOf(mark, start); at >= 0 && at < end && parts.left > 0; at = text.indexOf(mark, at + mark.length)) {
    if (at > start && text[at - 1] !== '\n') continue;
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const rest = text.slice(at + mark.length, Math.min(lineEnd, at + mark.length + 100)).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    if (from >= 0) {
      ranges.push({ start: from, end: Math.max(from, at - 1) });
      parts.left--;
    }
    from = Math.min(end, lineEnd + 1);
    if (rest === '--') return ranges;
  }
  if (from >= 0 && from < end) ranges.push({ start: from, end });
  return ranges;
}

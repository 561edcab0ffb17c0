import type { Span } from '../../../schema/mention.ts';
import type { PageNode, PageRole } from '../block-text.ts';
import { decodeLabelled } from '../decode.ts';
import { htmlText } from '../html-text.ts';
import { joinFlowed } from './flowed-text.ts';
import { headerOf } from './mail-headers.ts';
import type { MailPart } from './mail-parts.ts';
import { beginsForward } from './quoted-stretches.ts';
import { decodeTransfer } from './transfer-encoding.ts';

export interface MailText {
  readonly text: string;
  /** What the HTML itself marks as quoted or as a signature. */
  readonly furniture: readonly Span[];
}

/** What keeps a mail, or a part of it, from being read; completes "the e-mail …". */
export interface MailProblem {
  readonly problem: string;
  readonly cure: string;
}

/** A plain text shorter than this may be there only to say that the mail is HTML. */
const SHORT = 400;

/**
 * What a mail says itself, its attachments apart: of the forms of one text the plain one, unless it is empty or far shorter than the
 * other; parts that follow each other one below the other.
 *
 * @param text what the parts stand in
 * @param quotes whether what HTML marks as quoted is furniture
 */
export function mailBody(part: MailPart, text: string, quotes: boolean): MailText | MailProblem {
  const { value } = part.type;
  if (value === 'multipart/encrypted' || value === 'application/pkcs7-mime' || value === 'application/x-pkcs7-mime')
    return { problem: 'is encrypted or sealed', cure: 'save it decrypted' };
  if (!isBody(part)) return { text: '', furniture: [] };
  if (value === 'multipart/alternative') return chosen(part, text, quotes);
  if (value === 'multipart/related' || value === 'multipart/signed')
    return part.parts[0] ? mailBody(part.parts[0], text, quotes) : { text: '', furniture: [] };
  if (part.parts.length === 0)
    return value.startsWith('multipart/') ? leaf(part, text, 'text/plain', quotes) : leaf(part, text, value, quotes);
  return joined(part.parts.map((inner) => mailBody(inner, text, quotes)));
}

/** Whether a part is read as the mail's own words, or holds such; else it is attached to it. */
export function isBody({ type, disposition, parts }: MailPart): boolean {
  if (parts.length > 0 || type.value.startsWith('multipart/')) return true;
  if (!/^text\/(?:plain|html|x-[\w-]+|markdown|enriched)$/.test(type.value)) return false;
  const name = disposition.parameters.get('filename') ?? type.parameters.get('name');
  // Exchange cuts what stands behind an attachment off and calls it so.
  if (name !== undefined && /^ATT\d{3,}\.(?:txt|html?)$/i.test(name)) return true;
  return disposition.value !== 'attachment' && name === undefined;
}

function chosen(part: MailPart, text: string, quotes: boolean): MailText | MailProblem {
  const isPlain = ({ type }: MailPart) => type.value === 'text/plain';
  const others = part.parts.filter((form) => !isPlain(form) && isBody(form));
  const plain = joined(part.parts.filter(isPlain).map((form) => mailBody(form, text, quotes)));
  const richest = others.findLast((form) => form.type.value === 'text/html' || form.parts.length > 0) ?? others.at(-1);
  if (!richest || ('text' in plain && plain.text.length >= SHORT)) return plain;
  const rich = mailBody(richest, text, quotes);
  if (!('text' in rich)) return 'text' in plain && plain.text ? plain : rich;
  return 'text' in plain && plain.text.length * 5 >= rich.text.length ? plain : rich;
}

function joined(bodies: readonly (MailText | MailProblem)[]): MailText | MailProblem {
  let text = '';
  const furniture: Span[] = [];
  for (const body of bodies) {
    if (!('text' in body)) return body;
    if (!body.text) continue;
    if (text) text += '\n\n';
    furniture.push(...body.furniture.map(({ start, end }) => ({ start: start + text.length, end: end + text.length })));
    text += body.text;
  }
  return { text, furniture };
}

function leaf(part: MailPart, source: string, type: string, quotes: boolean): MailText | MailProblem {
  const bytes = decodeTransfer(source.slice(part.bodyStart, part.end), headerOf(part, 'content-transfer-encoding')?.value);
  const words = decodeLabelled(bytes, part.type.parameters.get('charset')).replace(/\r\n?/g, '\n');
  if (type === 'text/html') {
    const read = htmlText(words, quotes ? roleInMail : signatureOnly);
    return typeof read === 'string'
      ? { problem: `cannot be read: ${read}`, cure: 'save its text as .txt' }
      : { text: read.text, furniture: read.captions };
  }
  if (/^\s*-----BEGIN PGP MESSAGE-----/m.test(words)) return { problem: 'is encrypted', cure: 'save it decrypted' };
  const isFlowed = part.type.parameters.get('format')?.toLowerCase() === 'flowed';
  const lines = isFlowed ? joinFlowed(words, part.type.parameters.get('delsp')?.toLowerCase() === 'yes') : words;
  return { text: trimmed(withoutSeal(lines)), furniture: [] };
}

const SEAL = '-----BEGIN PGP SIGNED MESSAGE-----\n';
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----\n';

/** A text that PGP has signed, without what PGP has put around it. */
function withoutSeal(text: string): string {
  const written = text.trimStart();
  const signature = written.startsWith(SEAL) ? written.indexOf(SIGNATURE) : -1;
  if (signature < 0) return text;
  const headersEnd = written.indexOf('\n\n', SEAL.length - 1);
  return written.slice(Math.min(signature, headersEnd + 2), signature).replace(/^- (?=-)/gm, '');
}

/** Without blank lines around it, and with one before a signature: no sentence goes on in it. White space at a line's end says nothing. */
function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .replace(/([^\n])\n(?=--\n)/g, '$1\n\n')
    .trimEnd();
}

/** By the marks of the common mail programs. */
function roleInMail(element: PageNode): PageRole {
  if (signatureOnly(element)) return 'furniture';
  const classes = element.getAttribute?.('class') ?? '';
  const isCited = element.nodeName.toUpperCase() === 'BLOCKQUOTE' && element.getAttribute?.('type')?.toLowerCase() === 'cite';
  const isQuote = isCited || /(?:^|\s)(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote)(?:\s|$)/.test(classes);
  return isQuote && !beginsForward(element.textContent ?? '') ? 'furniture' : undefined;
}

function signatureOnly(element: PageNode): PageRole {
  const classes = element.getAttribute?.('class') ?? '';
  return /(?:^|\s)(?:gmail_signature|moz-signature|protonmail_signature_block)(?:\s|$)/.test(classes) ? 'furniture' : undefined;
}

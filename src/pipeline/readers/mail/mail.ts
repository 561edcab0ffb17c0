import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Attachment, Piece, RawArticle } from '../format.ts';
import { lineAt } from '../newlines.ts';
import { headerText } from './header-text.ts';
import { asAttachment, attachedParts, otherParts } from './mail-attachments.ts';
import { mailBody } from './mail-body.ts';
import { headerOf } from './mail-headers.ts';
import { mailDomain, mailNames } from './mail-names.ts';
import { mailParts, type MailPart } from './mail-parts.ts';
import { isForwardSubject, quotedStretches } from './quoted-stretches.ts';

/**
 * A message as its piece and the files attached to it. The piece's text is the message, one character a byte, without what is
 * attached: an article should not be read anew because of a picture.
 *
 * @param text lines ended by LF
 * @param piece all of the piece but its text
 * @param folder in which its attachments are read
 */
export function* splitMail(text: string, piece: Omit<Piece, 'text'>, folder: string): Generator<Piece | Attachment | Diagnostic> {
  const { path, line } = piece;
  const mail = mailParts(text);
  const attached = attachedParts(mail);
  if (attached.length > 0 && saysNothing(mail, text)) {
    const message = `the e-mail ${titled(mail)} has no words of its own; what is attached to it is looked at alone`;
    yield { kind: 'ignored', path, ...(piece.record === undefined ? {} : { line }), message };
  } else
    yield {
      ...piece,
      text: without(otherParts(mail), text),
    };
  for (const one of attached) yield asAttachment(one, text, folder, line);
}

function saysNothing(mail: MailPart, text: string): boolean {
  const body = mailBody(mail, text, true);
  return 'text' in body && body.text === '';
}

/** `parts` stand in the order of the text. */
function without(parts: readonly MailPart[], text: string): string {
  let rest = '';
  let at = 0;
  for (const { bodyStart, end } of parts) {
    rest += text.slice(at, bodyStart);
    at = end;
  }
  return rest + text.slice(at);
}

/**
 * What a message says: `From` is its author, and a mailing list or newsletter its outlet, by the list's name, else by the sender's
 * domain; other mail has none. It is dated by the day in the sender's own zone.
 */
export function readMail(piece: Piece): RawArticle | Diagnostic {
  const { path, line, text: source } = piece;
  const mail = mailParts(source);
  const value = (name: string) => headerOf(mail, name)?.value || undefined;
  const title = headerText(value('subject') ?? '');
  const place = piece.record === undefined ? { path } : { path, line };
  const body = mailBody(mail, source, !isForwardSubject(title));
  if (!('text' in body)) return { kind: 'rejected', ...place, message: `the e-mail ${titled(mail)} ${body.problem}`, cure: body.cure };
  if (!body.text)
    return {
      kind: 'rejected',
      ...place,
      message: `the e-mail ${titled(mail)} has no text`,
      cure: 'save the page that it shows, or remove it',
    };
  const date = headerOf(mail, 'date');
  const from = value('from');
  const archived = /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(value('archived-at') ?? '')?.[1];
  const said = {
    id: /^<?([^<>\s]+@[^<>\s]+)>?$/.exec(value('message-id') ?? '')?.[1],
    title,
    source: outlet(value('list-id'), value('list-unsubscribe'), from),
    url: archived,
    author: from === undefined ? undefined : mailNames(from),
    language: value('content-language')?.split(',')[0]?.trim(),
  };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, given]) => given)),
    ...(date?.value
      ? {
          date: {
            text: headerText(date.value),
            line: line + lineAt(source, date.offset) - 1,
            from: 'metadata',
            removal: 'remove the header',
            isSent: true,
          },
        }
      : {}),
    text: body.text,
    furniture: [...body.furniture, ...quotedStretches(body.text, title)],
  };
}

/** `List-Id: "Harbour watch" <watch.lists.example.org>`; of what only can be unsubscribed from, the domain of whoever sends it. */
function outlet(listId: string | undefined, unsubscribe: string | undefined, from: string | undefined): string | undefined {
  if (listId === undefined && unsubscribe === undefined) return undefined;
  const name = headerText(
    (listId ?? '')
      .replace(/<[^<>]*>\s*$/, '')
      .trim()
      .replace(/^"(.*)"$/, '$1'),
  );
  // Services that send newsletters put in a number.
  return /\p{L}{2}/u.test(name) && !/^[\w.-]*\d[\w.-]*$/.test(name) ? name : from && mailDomain(from);
}

function titled(mail: MailPart): string {
  return `“${excerpt(headerText(headerOf(mail, 'subject')?.value ?? ''))}”`;
}

import type { Attachment } from '../format.ts';
import { headerOf } from './mail-headers.ts';
import { isBody } from './mail-body.ts';
import type { MailPart } from './mail-parts.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** Seals and pictures of the layout are no attachment that anybody would miss. */
const SEALS =
  /^application\/(?:pgp-signature|(?:x-)?pkcs7-(?:signature|mime)|pgp-encrypted)$|^text\/rfc822-headers$|^message\/(?:delivery-status|disposition-notification|feedback-report)$/;

export interface AttachedPart {
  readonly part: MailPart;
  /** Under which it is read, no other's of the mail. */
  readonly name: string;
}

/** The parts of a mail that are files, or mails, of their own. Of the forms of one text, those that are not read are none. */
export function attachedParts(mail: MailPart): AttachedPart[] {
  const taken = new Set<string>();
  return partsOf(mail, false).map((part, i) => {
    const name = freeName(safeName(part, i), taken);
    taken.add(name.toLowerCase());
    return { part, name };
  });
}

/** All that is not the mail's own words, in the order of the text: what it says does not change with these. */
export function otherParts(part: MailPart): MailPart[] {
  return part.parts.length > 0 ? part.parts.flatMap(otherParts) : isBody(part) ? [] : [part];
}

function partsOf(part: MailPart, isAlternative: boolean): MailPart[] {
  const { value } = part.type;
  if (value === 'multipart/encrypted') return [];
  if (part.parts.length > 0) {
    const isPicture = ({ type }: MailPart) => /^(?:image|video|audio|font)\//.test(type.value) || type.value === 'text/css';
    const inner = value === 'multipart/related' ? part.parts.filter((one) => !isPicture(one)) : part.parts;
    return inner.flatMap((one) => partsOf(one, isAlternative || value === 'multipart/alternative'));
  }
  if (isBody(part) || SEALS.test(value)) return [];
  const isInline = /^image\//.test(value) && part.disposition.value !== 'attachment';
  const isForm = isAlternative && part.disposition.value !== 'attachment'; // a calendar's form of the same text
  return isInline || isForm ? [] : [part];
}

/** What no file's name may have on some system. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\0-\x1f\x7f:*?"<>|]/g;

function safeName({ type, disposition }: MailPart, index: number): string {
  const given = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '';
  const isMail = type.value === 'message/rfc822' || type.value === 'message/global';
  const plain = given
    .replace(/^.*[/\\]/, '')
    .replace(UNFIT, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(-150);
  if (!isMail) return plain || `attachment-${index + 1}`;
  return /\.eml$/i.test(plain) ? plain : `${plain || `mail-${index + 1}`}.eml`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const [, stem, ending] = /^(.*?)((?:\.[^.]*)?)$/s.exec(name)!;
  let number = 2;
  while (taken.has(`${stem} (${number})${ending}`.toLowerCase())) number++;
  return `${stem} (${number})${ending}`;
}

/** An attachment as a file in a folder of the mail's name, its bytes decoded when somebody wants them. */
export function asAttachment({ part, name }: AttachedPart, text: string, folder: string, line: number): Attachment {
  let bytes: Uint8Array | undefined;
  return {
    kind: 'attachment',
    path: `${folder}/${name}`,
    name,
    line,
    get bytes() {
      return (bytes ??= decodeTransfer(text.slice(part.bodyStart, part.end), headerOf(part, 'content-transfer-encoding')?.value));
    },
  };
}

import { decodeLabelled } from '../decode.ts';
import { bytesOf } from './binary-text.ts';
import { base64, quotedPrintable } from './transfer-encoding.ts';

const ENCODED_WORD = /=\?([\w.:+-]{1,40})(?:\*[\w-]{1,40})?\?([bq])\?([^?\n]*)\?=/gi;

/**
 * A header's value as words: `=?utf-8?Q?caf=C3=A9?=` (RFC 2047) decoded, the white space between two such words left out, and those of
 * one encoding joined before they are decoded, since a character may be cut in two. Bytes beyond ASCII are taken for UTF-8, else guessed.
 */
export function headerText(value: string): string {
  let text = '';
  let pending: { charset: string; bytes: number[] } | undefined;
  let at = 0;
  const flush = () => {
    if (pending) text += decodeLabelled(Uint8Array.from(pending.bytes), pending.charset);
    pending = undefined;
  };
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [whole, charset, kind, written] = match as unknown as [string, string, string, string];
    const between = value.slice(at, match.index);
    if (between.trim() !== '' || at === 0) {
      flush();
      text += plain(between);
    } else if (pending && pending.charset.toLowerCase() !== charset.toLowerCase()) flush();
    pending ??= { charset, bytes: [] };
    const decoded = kind.toLowerCase() === 'b' ? base64(written) : quotedPrintable(written.replaceAll('_', ' '));
    for (const byte of decoded) pending.bytes.push(byte);
    at = match.index + whole.length;
  }
  flush();
  return (text + plain(value.slice(at))).replace(/\s+/g, ' ').trim();
}

function plain(value: string): string {
  return /[^\0-\x7f]/.test(value) ? decodeLabelled(bytesOf(value), undefined) : value;
}

export interface Labelled {
  /** In lower case: `text/plain`, `attachment`. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** `text/plain; charset=utf-8`, parameters in pieces and in encodings of their own (RFC 2231) too. */
export function labelled(header: string | undefined): Labelled {
  const written = (header ?? '').slice(0, 10_000);
  const value = /^[^;]*/.exec(written)![0].trim().toLowerCase();
  const parts = new Map<string, { text: string; isEncoded: boolean }[]>();
  for (const [, name, given] of written.matchAll(/;\s*([^\s=;"]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)/g)) {
    const [, plainName, , star] = /^(.*?)(\*\d+)?(\*)?$/.exec(name!.toLowerCase())!;
    const quoted = given!.startsWith('"') ? given!.slice(1, -1).replace(/\\(.)/g, '$1') : given!.trim();
    parts.set(plainName!, [...(parts.get(plainName!) ?? []), { text: quoted, isEncoded: star !== undefined }]);
  }
  const parameters = new Map([...parts].map(([name, pieces]) => [name, parameterText(pieces)] as const));
  return { value, parameters };
}

function parameterText(pieces: readonly { text: string; isEncoded: boolean }[]): string {
  if (!pieces.some(({ isEncoded }) => isEncoded)) return headerText(pieces.map(({ text }) => text).join(''));
  const [, charset, rest] = /^([\w.:+-]*)'[^']*'(.*)$/s.exec(pieces.map(({ text }) => text).join('')) ?? [];
  const written = rest ?? pieces.map(({ text }) => text).join('');
  return decodeLabelled(quotedPrintable(written.replaceAll('%', '=')), charset || undefined);
}

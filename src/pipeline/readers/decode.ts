import { analyse } from 'chardet';
import iconv from 'iconv-lite';

export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What had to be guessed or mended, if anything: `not UTF-8; read as windows-1252`. */
      readonly remark?: string;
    }
  /** Not text at all; `what` completes "the file is …". */
  | { readonly kind: 'binary'; readonly what: string };

/** What the first bytes of a file that is no text give away. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive, or a document made of one such as DOCX'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a document of an old Office program'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['SQLite format 3\x00', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['bplist00', 'a saved page of Safari (webarchive)'],
];

const LONGEST_SIGNATURE = Math.max(...SIGNATURES.map(([bytes]) => bytes.length));

/** What a text does not hold: controls other than white space and escape. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/;

/** How far the guesses look; a file that begins as text and goes on as something else is not worth more. */
const SAMPLE_BYTES = 65_536;

/** Encodings of the web whose name stands for a larger one (WHATWG Encoding Standard, "Names and labels"). */
const SUPERSETS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'shift-jis': 'shift_jis',
};

/** Below this, of 100, chardet's guess is worth less than the commonest encoding that is not UTF-8. */
const LEAST_CONFIDENCE = 25;

/**
 * The text of a file's bytes. A byte order mark decides; else what is valid UTF-8 is UTF-8; else UTF-16 that is plain to see, UTF-8
 * with a few damaged places (which become U+FFFD), the encoding that the file itself claims, and last a guess. Never throws.
 */
export function decode(bytes: Uint8Array, declaredEncoding?: (head: string) => string | undefined): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { kind: 'text', text: decodeAs(bytes, marked) };
  const opening = latin1(bytes.subarray(0, LONGEST_SIGNATURE));
  const signature = SIGNATURES.find(([start]) => opening.startsWith(start));
  if (signature) return { kind: 'binary', what: signature[1] };
  const strict = strictUtf8(bytes);
  if (strict !== undefined && !CONTROL.test(strict)) return { kind: 'text', text: strict }; // most files, without the slower looks below
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const utf16 = unmarkedUtf16(sample);
  if (utf16) return { kind: 'text', text: decodeAs(bytes, utf16), remark: `no byte order mark; read as ${utf16.toUpperCase()}` };
  if (controlShare(sample) > 0.02) return { kind: 'binary', what: 'no text: one character in fifty or more is none that a text has' };
  if (strict !== undefined) return { kind: 'text', text: strict };
  const damaged = damagedUtf8(bytes);
  if (damaged) return { kind: 'text', text: damaged.text, remark: `${counted(damaged.places, 'place')} not valid UTF-8; shown as \uFFFD` };
  const encoding = supported(declaredEncoding?.(latin1(bytes.subarray(0, 4096)))) ?? guess(bytes);
  return { kind: 'text', text: decodeAs(bytes, encoding), remark: `not UTF-8; read as ${encoding}` };
}

/**
 * The text of a part whose label is all that tells its encoding, as in an e-mail; "" where it is no text. The old encodings of
 * e-mail that switch between alphabets look like ASCII, so that of them the label alone decides.
 */
export function decodeLabelled(bytes: Uint8Array, label: string | undefined): string {
  const name = label?.trim().toLowerCase();
  if (name?.startsWith('iso-2022-jp')) return new TextDecoder('iso-2022-jp').decode(bytes);
  // What calls itself ASCII and is not has no label.
  const decoded = decode(bytes, () => (name === 'us-ascii' || name === 'ascii' ? undefined : name));
  return decoded.kind === 'text' ? decoded.text : '';
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined;
}

/** Node's `TextDecoder` is wrong for windows-1252 and knows no UTF-32, so that all but UTF-8 goes through iconv-lite. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'utf-8' ? new TextDecoder().decode(bytes) : iconv.decode(bytes as Parameters<typeof iconv.decode>[0], encoding);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with some bad bytes: most of what is beyond ASCII is well formed, which in another encoding it would not be by chance. */
function damagedUtf8(bytes: Uint8Array): { text: string; places: number } | undefined {
  const text = new TextDecoder().decode(bytes);
  let places = 0;
  let bad = 0;
  let sound = 0;
  for (const [stretch] of text.matchAll(/\uFFFD+|[^\0-\x7f\uFFFD]/gu)) {
    if (stretch.startsWith('\uFFFD')) {
      places++;
      bad += stretch.length;
    } else sound++;
  }
  return sound > bad ? { text, places } : undefined;
}

/** In UTF-16 of European languages every other byte is 0. */
function unmarkedUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  if (half < 4 || sample.length % 2 !== 0) return undefined;
  if (zeros[1]! > 0.7 * half && zeros[0]! < 0.02 * half) return 'utf-16le';
  return zeros[0]! > 0.7 * half && zeros[1]! < 0.02 * half ? 'utf-16be' : undefined;
}

/** Share of bytes that stand for no character of a text: controls other than white space and escape. */
function controlShare(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++;
  return sample.length ? controls / sample.length : 0;
}

function supported(encoding: string | undefined): string | undefined {
  const name = encoding?.trim().toLowerCase();
  if (!name) return undefined;
  const known = SUPERSETS[name] ?? name;
  return !/^utf-?(?:8|7|16|32)/.test(known) && iconv.encodingExists(known) ? known : undefined;
}

/** chardet's best guess for the stretches that are not ASCII; what it knows too little about is windows-1252. */
function guess(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1024);
  for (const { name, confidence } of analyse(bytes.subarray(start, start + SAMPLE_BYTES))) {
    const encoding = supported(name);
    if (encoding && confidence >= LEAST_CONFIDENCE) return encoding;
  }
  return 'windows-1252';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? ' is' : 's are'}`;
}

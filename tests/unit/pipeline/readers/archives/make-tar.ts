/** An entry of a tar archive that is made up. */
export interface MadeTarEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** "0" a file, "5" a folder, "2" a link, "x" what pax says of the next. */
  readonly kind?: string;
  readonly prefix?: string;
  /** As GNU writes it: a space behind `ustar`, and no prefix. */
  readonly isGnu?: boolean;
  /** The length in binary, as GNU writes large ones. */
  readonly isBinaryLength?: boolean;
  /** What the header says, where it is another than that of the content. */
  readonly bytes?: number;
}

/** A tar archive of these entries (POSIX ustar), with two blocks of zeros at the end. */
export function makeTar(entries: readonly MadeTarEntry[], { end = 1024 } = {}): Uint8Array {
  const parts = entries.flatMap((entry) => {
    const content = typeof entry.content === 'string' ? new TextEncoder().encode(entry.content) : (entry.content ?? new Uint8Array());
    return [header(entry, entry.bytes ?? content.length), content, new Uint8Array((512 - (content.length % 512)) % 512)];
  });
  return new Uint8Array(Buffer.concat([...parts, new Uint8Array(end)]));
}

/** One record of pax, its own length before it: `paxField('path', 'a')` is `10 path=a\n`. */
export function paxField(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = new TextEncoder().encode(rest).length;
  let length = bytes + 1;
  while (String(length).length + bytes !== length) length++;
  return `${length}${rest}`;
}

function header(entry: MadeTarEntry, bytes: number): Uint8Array {
  const block = new Uint8Array(512);
  const put = (at: number, text: string) => block.set(new TextEncoder().encode(text), at);
  put(0, entry.name);
  put(100, '0000644\0');
  put(124, `${bytes.toString(8).padStart(11, '0')}\0`);
  if (entry.isBinaryLength) for (let i = 0; i < 12; i++) block[124 + i] = i === 0 ? 0x80 : Math.floor(bytes / 256 ** (11 - i)) % 256;
  put(156, entry.kind ?? '0');
  put(257, entry.isGnu ? 'ustar  \0' : 'ustar\x0000');
  put(345, entry.prefix ?? '');
  put(148, ' '.repeat(8));
  put(
    148,
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
  );
  return block;
}

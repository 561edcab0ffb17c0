import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../../../src/pipeline/readers/crc32.ts';

/** An entry of a ZIP that is made up; what is not given is as an honest program would write it. */
export interface MadeEntry {
  /** Bytes where it is in another encoding than UTF-8. */
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** 0 stored, 8 DEFLATE. */
  readonly method?: number;
  readonly isUtf8?: boolean;
  readonly isEncrypted?: boolean;
  readonly crc?: number;
  /** How long it says that it is. */
  readonly bytes?: number;
  /** Of the system that it was made on. */
  readonly system?: number;
  readonly attributes?: number;
  /** Sizes behind the content instead of before it. */
  readonly hasDescriptor?: boolean;
  /** Sizes in the extra field of 64 bits. */
  readonly is64?: boolean;
  /** The entry, by its number, whose bytes it shares. */
  readonly sharesWith?: number;
}

/** A ZIP of these entries, as the format's description has it (APPNOTE 6.3). */
export function makeZip(entries: readonly MadeEntry[], { before = '', remark = '' } = {}): Uint8Array {
  const parts: Uint8Array[] = [new TextEncoder().encode(before)];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const offsets: number[] = [];
  const central: Uint8Array[] = [];
  for (const entry of entries) {
    const name = toBytes(entry.name);
    const content = toBytes(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = method === 8 ? new Uint8Array(deflateRawSync(content)) : content;
    const crc = entry.crc ?? crc32(content);
    const bytes = entry.bytes ?? content.length;
    const flags = (entry.isEncrypted ? 1 : 0) | (entry.hasDescriptor ? 8 : 0) | (entry.isUtf8 === false ? 0 : 0x800);
    const shared = entry.sharesWith === undefined ? undefined : offsets[entry.sharesWith]!;
    const offset = shared ?? length() - before.length;
    offsets.push(offset);
    if (shared === undefined) {
      const told = entry.hasDescriptor ? [0, 0, 0] : [crc, packed.length, bytes];
      parts.push(record([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 4], [told[0]!, 4], [told[1]!, 4], [told[2]!, 4], [name.length, 2], [0, 2])); // prettier-ignore
      parts.push(name, packed);
      if (entry.hasDescriptor) parts.push(record([0x08074b50, 4], [crc, 4], [packed.length, 4], [bytes, 4]));
    }
    const extra = entry.is64 ? record([1, 2], [24, 2], [bytes, 8], [packed.length, 8], [offset, 8]) : new Uint8Array();
    const short = (value: number) => (entry.is64 ? 0xffffffff : value);
    central.push(
      record([0x02014b50, 4], [20 | ((entry.system ?? 3) << 8), 2], [20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4], [short(packed.length), 4], [short(bytes), 4]), // prettier-ignore
      record([name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [entry.attributes ?? 0, 4], [short(offset), 4]),
      name,
      extra,
    );
  }
  const start = length() - before.length;
  parts.push(...central);
  const size = length() - before.length - start;
  const end = toBytes(remark);
  if (entries.some(({ is64 }) => is64)) {
    const at = length() - before.length;
    parts.push(record([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [entries.length, 8], [entries.length, 8], [size, 8], [start, 8])); // prettier-ignore
    parts.push(record([0x07064b50, 4], [0, 4], [at, 8], [1, 4]));
  }
  parts.push(
    record([0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [size, 4], [start, 4], [end.length, 2]),
    end,
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Numbers with their lengths in bytes, the low byte first. */
function record(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256)));
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

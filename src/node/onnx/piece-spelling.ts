/** How a vocabulary spells its pieces, as far as `tokenizer.json` says. */
export interface PieceSpelling {
  /** Before a piece that goes on with a word: "##" in "Os", "##lo". */
  readonly goesOn?: string;
  /** After a piece that ends a word: "</w>". */
  readonly endsWord?: string;
  /** Each character of a piece stands for a byte ("Ġ" for a blank), so that a piece may be a part of a character. */
  readonly byteLevel: boolean;
  /** A byte may be a piece of its own, "<0xE2>". */
  readonly byteFallback: boolean;
  /** Stands for whatever the vocabulary does not know. */
  readonly unknown?: string;
}

/** @param tokenizer the content of `tokenizer.json` */
export function pieceSpelling(tokenizer: unknown): PieceSpelling {
  const model = field(tokenizer, 'model');
  const goesOn = field(model, 'continuing_subword_prefix');
  const endsWord = field(model, 'end_of_word_suffix');
  const unknown = field(model, 'unk_token') ?? field(field(field(model, 'vocab'), field(model, 'unk_id')), 0);
  return {
    ...(typeof goesOn === 'string' && goesOn ? { goesOn } : {}),
    ...(typeof endsWord === 'string' && endsWord ? { endsWord } : {}),
    byteLevel: mentions(field(tokenizer, 'pre_tokenizer'), 'ByteLevel') || mentions(field(tokenizer, 'decoder'), 'ByteLevel'),
    byteFallback: field(model, 'byte_fallback') === true,
    ...(typeof unknown === 'string' ? { unknown } : {}),
  };
}

/** The bytes that a piece stands for, where it stands for bytes; else its text; nothing where it stands for anything. */
export function readPiece(piece: string, spelling: PieceSpelling): string | readonly number[] | undefined {
  const { goesOn, endsWord, byteLevel, byteFallback, unknown } = spelling;
  if (piece === unknown) return undefined;
  if (byteFallback) {
    const [, byte] = /^<0x([0-9A-F]{2})>$/.exec(piece) ?? [];
    if (byte !== undefined) return [parseInt(byte, 16)];
  }
  if (byteLevel) {
    const bytes = [...piece].map((character) => BYTE_OF.get(character));
    if (bytes.every((byte) => byte !== undefined)) return bytes;
  }
  let text = piece;
  if (goesOn !== undefined && text.length > goesOn.length && text.startsWith(goesOn)) text = text.slice(goesOn.length);
  if (endsWord !== undefined && text.endsWith(endsWord)) text = text.slice(0, -endsWord.length);
  return text;
}

/** The alphabet of byte-level vocabularies (Radford et al. 2019): printable bytes are themselves, the others follow from U+0100. */
const BYTE_OF = new Map<string, number>();
for (let byte = 0, next = 0x100; byte < 0x100; byte++) {
  const printable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
  BYTE_OF.set(String.fromCodePoint(printable ? byte : next++), byte);
}

function field(value: unknown, name: unknown): unknown {
  if (value === null || typeof value !== 'object' || (typeof name !== 'string' && typeof name !== 'number')) return undefined;
  return (value as Record<string | number, unknown>)[name];
}

/** Whether a part of the tokenizer, or one of the parts that it is made of, is of the type. */
function mentions(part: unknown, type: string): boolean {
  if (Array.isArray(part)) return part.some((inner) => mentions(inner, type));
  return field(part, 'type') === type || ['pretokenizers', 'decoders'].some((name) => mentions(field(part, name) ?? [], type));
}

import type { Span } from '../../schema/mention.ts';
import { readPiece, type PieceSpelling } from './piece-spelling.ts';

/** How far on a piece is looked for whose place is taken by something that the tokenizer drops or spells otherwise. */
const MOST_DROPPED = 3;

/**
 * Where each piece of a word stands in it. A vocabulary has its own spelling (small letters, no accents, compatibility forms as
 * ordinary ones, bytes), so both are compared in a form without these differences. What the vocabulary does not know is what
 * lies between the pieces around it. Spans are in order, within the word, and cut no character; that of a piece that stands for
 * nothing is empty.
 */
export function alignPieces(word: string, pieces: readonly string[], spelling: PieceSpelling): Span[] {
  const { folded, starts } = foldWord(word);
  const spans: Span[] = [];
  let at = 0; // in `folded`
  let unplaced = 0;
  const place = (count: number, from: number, to: number) => {
    const start = starts[from]!;
    let next = to; // what stands for a part of a character stands for all of it
    while (to > from && starts[next] === start) next++;
    const end = from === to ? start : starts[next]!;
    for (let i = 0; i < count; i++) spans.push({ start, end });
  };
  for (const { count, text } of decodable(pieces, spelling)) {
    const own = text === undefined ? undefined : fold(text);
    if (own === '' && unplaced === 0) {
      place(count, at, at);
      continue;
    }
    const found = own ? folded.indexOf(own, at + unplaced) : -1;
    if (found < 0 || (unplaced === 0 && found > at + MOST_DROPPED)) {
      unplaced += count;
      continue;
    }
    place(unplaced, at, found);
    unplaced = 0;
    at = found + own!.length;
    place(count, found, at);
  }
  place(unplaced, at, folded.length);
  return spans;
}

/** Pieces that are the bytes of one character belong together. */
function* decodable(pieces: readonly string[], spelling: PieceSpelling): Iterable<{ count: number; text: string | undefined }> {
  let bytes: number[] = [];
  let count = 0;
  for (const piece of pieces) {
    const read = readPiece(piece, spelling);
    if (typeof read !== 'object') {
      if (count > 0) yield { count, text: undefined };
      bytes = [];
      count = 0;
      yield { count: 1, text: read };
      continue;
    }
    bytes.push(...read);
    count++;
    const text = decoded(bytes);
    if (text === undefined) continue;
    yield { count, text };
    bytes = [];
    count = 0;
  }
  if (count > 0) yield { count, text: undefined };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** A word in the form for comparing, with the place in the word of each of its UTF-16 units, and of the end. */
function foldWord(word: string): { folded: string; starts: number[] } {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of word) {
    const own = fold(character);
    for (let i = 0; i < own.length; i++) starts.push(at);
    folded += own;
    at += character.length;
  }
  starts.push(word.length);
  return { folded, starts };
}

/** Letter by letter, since the small form of a letter may depend on its neighbours (Σ). "▁" is how many vocabularies write a blank. */
function fold(text: string): string {
  return [...text.normalize('NFKD')]
    .flatMap((letter) => [...letter.toUpperCase()])
    .map((capital) => capital.toLowerCase().normalize('NFKD'))
    .join('')
    .replace(/[\p{M}\p{Cf}\p{Cc}\s\u2581]/gu, '');
}

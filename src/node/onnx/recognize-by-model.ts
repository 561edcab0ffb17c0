import type { Mention, Span } from '../../schema/mention.ts';
import type { Reading } from '../../pipeline/entities/reading.ts';
import type { FoundNames } from '../../pipeline/entities/recognizer.ts';
import { scanTokens } from '../../pipeline/text/tokens.ts';
import { alignPieces } from './align-pieces.ts';
import { readNames, type LabelledWord } from './label-scheme.ts';
import type { ModelFolder } from './model-folder.ts';
import type { ModelRuntime } from './model-runtime.ts';

/** Sequences that the model is given at once, and pieces in them: more gain nothing and take memory. */
const MOST_SEQUENCES = 16;
const MOST_PIECES = 4096;
/** Words whose pieces are remembered. */
const MOST_WORDS = 100_000;

/** A piece of the text as the model sees it. */
interface Piece extends Span {
  readonly id: number;
}

/** The pieces of a stretch that the model reads at once. */
type Stretch = readonly Piece[];

/** A piece with its label, by number, and how sure the model is of the label's type. */
interface Judged extends Span {
  readonly label: number;
  readonly p: number;
}

/** Writing that puts no space between words: a name there may begin and end at any piece. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Finds names as the model has them: they need not follow the product's scheme, nor be in order, nor free of overlap. */
export type ModelRecognizer = (reading: Reading) => Promise<FoundNames>;

/** Finds names by a token-classification model: the title and each sentence are read on their own, in whatever language. */
export function recognizeByModel(model: ModelFolder, runtime: ModelRuntime): ModelRecognizer {
  const marks = marksAround(runtime);
  const room = model.mostPieces - marks.before.length - marks.after.length;
  const piecesOf = pieceReader(model, runtime);
  return async (reading) => {
    const lines = reading.lines.map(({ number, text }) =>
      number === 0 ? { inTitle: true, text, start: 0, end: text.length } : { inTitle: false, text, ...reading.sentences[number - 1]! },
    );
    const stretches = lines.flatMap((line, at) => cut(piecesOf(line), room).map((pieces) => ({ line: at, pieces })));
    const judged = await judge(
      stretches.map(({ pieces }) => pieces),
      marks,
      model,
      runtime,
    );
    const titleMentions: Mention[] = [];
    const mentions: Mention[] = [];
    let next = 0;
    lines.forEach((line, at) => {
      const pieces: Judged[] = [];
      for (; stretches[next]?.line === at; next++) pieces.push(...judged[next]!);
      const names = readNames(words(line, pieces, model));
      (line.inTitle ? titleMentions : mentions).push(...names.map((name) => ({ ...name, p: Math.round(100 * name.p) / 100 })));
    });
    return { titleMentions, mentions };
  };
}

/** What a sequence begins and ends with, as the tokenizer has it. */
function marksAround({ encode }: ModelRuntime): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const bare = encode('a', false);
  const marked = encode('a', true);
  for (let before = 0; before + bare.length <= marked.length; before++)
    if (bare.length > 0 && bare.every((id, i) => marked[before + i] === id))
      return { before: marked.slice(0, before), after: marked.slice(before + bare.length) };
  return { before: [], after: [] };
}

/** Word by word, as written between blanks: so a piece that cannot be placed leaves all other words where they are. */
function pieceReader({ spelling }: ModelFolder, { tokenize, encode }: ModelRuntime) {
  const known = new Map<string, readonly Piece[]>();
  const read = (word: string, isFirst: boolean): readonly Piece[] => {
    const given = isFirst ? word : ` ${word}`; // for vocabularies in which the blank is a part of the piece
    const before = known.get(given);
    if (before) return before;
    const ids = encode(given, false);
    const spans = alignPieces(word, tokenize(given), spelling);
    const pieces = ids.map((id, i) => ({ id, start: spans[i]?.start ?? word.length, end: spans[i]?.end ?? word.length }));
    if (known.size >= MOST_WORDS) known.clear();
    known.set(given, pieces);
    return pieces;
  };
  return ({ text, start, end }: Span & { readonly text: string }): Piece[][] =>
    [...text.slice(start, end).matchAll(/\S+/g)].map(([word], i, all) => {
      const at = start + all[i]!.index;
      return read(word, i === 0).map((piece) => ({ id: piece.id, start: at + piece.start, end: at + piece.end }));
    });
}

/** Stretches of as many words as there is room for; a word alone that has more pieces is cut. */
function cut(wordsOfPieces: readonly (readonly Piece[])[], room: number): Stretch[] {
  const stretches: Piece[][] = [];
  let current: Piece[] = [];
  for (const pieces of wordsOfPieces) {
    if (current.length > 0 && current.length + pieces.length > room) {
      stretches.push(current);
      current = [];
    }
    for (const piece of pieces) {
      if (current.length >= room) {
        stretches.push(current);
        current = [];
      }
      current.push(piece);
    }
  }
  if (current.length > 0) stretches.push(current);
  return stretches;
}

/** Asks the model, those of like length together, since the shorter ones of a batch are filled up. */
async function judge(
  stretches: readonly Stretch[],
  { before, after }: ReturnType<typeof marksAround>,
  model: ModelFolder,
  { score }: ModelRuntime,
): Promise<Judged[][]> {
  const judged: Judged[][] = new Array<Judged[]>(stretches.length);
  const byLength = stretches.map((_, i) => i).sort((a, b) => stretches[a]!.length - stretches[b]!.length);
  const marks = before.length + after.length;
  for (let from = 0, to = 1; from < byLength.length; from = to++) {
    while (
      to < byLength.length &&
      to - from < MOST_SEQUENCES &&
      (to + 1 - from) * (stretches[byLength[to]!]!.length + marks) <= MOST_PIECES
    )
      to++;
    const batch = byLength.slice(from, to);
    const scores = await score(batch.map((i) => [...before, ...stretches[i]!.map(({ id }) => id), ...after]));
    batch.forEach((i, row) => {
      judged[i] = stretches[i]!.map(({ start, end }, at) => ({ start, end, ...best(scores[row]!, before.length + at, model) }));
    });
  }
  return judged;
}

/** The likeliest label of a row, and how likely its type is, whatever part of a name. */
function best(scores: Float32Array, row: number, { labels }: ModelFolder): { label: number; p: number } {
  const own = scores.subarray(row * labels.length, (row + 1) * labels.length);
  let label = 0;
  for (let i = 1; i < own.length; i++) if (own[i]! > own[label]!) label = i;
  let all = 0;
  let ofType = 0;
  for (let i = 0; i < own.length; i++) {
    const weight = Math.exp(own[i]! - own[label]!);
    all += weight;
    if (labels[i]!.type === labels[label]!.type) ofType += weight;
  }
  return { label, p: ofType / all };
}

/** The words of a line; each has the label of its first piece, as models learn it. */
function words({ text, start, end }: Span & { readonly text: string }, pieces: readonly Judged[], { labels }: ModelFolder): LabelledWord[] {
  const seen = pieces.filter((piece) => piece.end > piece.start);
  const found: LabelledWord[] = [];
  let at = 0;
  for (const token of scanTokens(text, start, end)) {
    while (at < seen.length && seen[at]!.end <= token.start) at++;
    const isHyphen = /^[-‐‑–]$/.test(token.text);
    if (!UNSPACED.test(token.text)) {
      const piece = seen[at];
      if (!piece || piece.start >= token.end) continue;
      found.push({ start: token.start, end: token.end, label: labels[piece.label]!, p: piece.p, spaced: token.spaced, isHyphen });
      continue;
    }
    for (let i = at; i < seen.length && seen[i]!.start < token.end; i++) {
      const piece = seen[i]!;
      const from = Math.max(token.start, piece.start);
      if (found.at(-1)?.start === from) continue; // the bytes of one character
      found.push({
        start: from,
        end: Math.min(token.end, piece.end),
        label: labels[piece.label]!,
        p: piece.p,
        spaced: i === at && token.spaced,
        isHyphen: false,
      });
    }
  }
  return found;
}

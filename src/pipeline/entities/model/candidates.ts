import type { Token } from '../../text/tokens.ts';

/** Small words that join capitals into one name. */
const JOINERS = new Set(
  'of the for and de del della der den van von zu zur du da das dos di la le los las bin ibn bint ben al el ul abu y e i o ter ten af av d l in on at to with sur les des und et'.split(
    ' ',
  ),
);
/** Most tokens without a capital between two of a name: "University of the South". */
const WIDEST_GAP = 3;
const JOINING_MARKS = /^[-‐‑&'’"“”.+/]$/;

/**
 * Which tokens may be part of a name: those with a capital, what joins two of them, numbers and full stops beside one, and what a
 * hyphen ties to one ("Jong-un", "al-Qaeda"). Everything else is no name, and costs no time.
 */
export function findCandidates(tokens: readonly Token[]): Uint8Array {
  const found = new Uint8Array(tokens.length);
  let lastCapital = -WIDEST_GAP - 2;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, casing } = tokens[i]!;
    if (kind !== 'word' || casing === 'lower' || casing === 'none') continue;
    found[i] = 1;
    if (lastCapital >= 0 && i - lastCapital <= WIDEST_GAP + 1 && joined(tokens, lastCapital, i)) found.fill(1, lastCapital + 1, i);
    lastCapital = i;
    const next = tokens[i + 1];
    if (next !== undefined && (next.kind === 'number' || next.text === '.')) found[i + 1] = 1;
    if (tokens[i - 1]?.kind === 'number') found[i - 1] = 1;
    tiedBefore(tokens, i, found);
    tiedAfter(tokens, i, found);
  }
  return found;
}

function joined(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { text, kind } = tokens[i]!;
    const joins =
      kind === 'possessive' ||
      JOINERS.has(text) ||
      JOINING_MARKS.test(text) ||
      (text === ',' && /^(?:D\.?C|Inc|Jr|Sr|Ltd|LLC)\b/.test(tokens[i + 1]!.text));
    if (!joins) return false;
  }
  return true;
}

const isHyphen = (token: Token | undefined) => token !== undefined && !token.spaced && /^[-‐‑]$/.test(token.text);

function tiedBefore(tokens: readonly Token[], at: number, found: Uint8Array): void {
  if (tokens[at]!.spaced || !isHyphen(tokens[at - 1]) || at < 2) return;
  found[at - 1] = 1;
  found[at - 2] = 1;
}

function tiedAfter(tokens: readonly Token[], at: number, found: Uint8Array): void {
  for (let i = at + 1; isHyphen(tokens[i]) && tokens[i + 1] !== undefined && !tokens[i + 1]!.spaced; i += 2) {
    found[i] = 1;
    found[i + 1] = 1;
  }
}

/** So few letters leave no room for a slip: "cat" and "car" are two words. */
const LEAST_LETTERS = 4;
/** From so many letters on two slips are borne. */
const LONG = 8;

/** Slips that a word of so many letters may have. */
export function mostSlips(letters: number): 0 | 1 | 2 {
  return letters < LEAST_LETTERS ? 0 : letters < LONG ? 1 : 2;
}

export interface NearWord {
  /** Place among the words. */
  readonly at: number;
  /** Letters put in, left out, replaced, or two changed round. */
  readonly slips: number;
}

/**
 * The words of a sorted list that a word may have been meant for: those of fewest slips, after Damerau 1964, "A technique for computer
 * detection and correction of spelling errors". A row of the table is kept for each letter, so that words that begin alike share the
 * rows of their beginning, and one whose row has more slips than allowed is left with all that begin like it.
 */
export function nearWords(words: readonly string[], typed: string, most = mostSlips(typed.length)): NearWord[] {
  if (most === 0) return [];
  const width = typed.length + 1;
  const table = new Uint8Array(width * (LONGEST + 1));
  for (let i = 0; i < width; i++) table[i] = i;
  const found: NearWord[] = [];
  let allowed = most as number;
  let before = '';
  /** Rows of the word before that may be taken over. */
  let kept = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let shared = 0;
    const limit = Math.min(kept, word.length, LONGEST);
    while (shared < limit && word.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    before = word;
    kept = shared;
    if (word.length > LONGEST) continue;
    let isNear = true;
    for (let row = shared + 1; row <= word.length; row++) {
      if (fillRow(table, width, typed, word, row) > allowed) {
        isNear = false;
        // Whatever begins with these letters is as far: step over it.
        at = lastWith(words, at, word.slice(0, row));
        before = words[at]!;
        kept = row - 1;
        break;
      }
      kept = row;
    }
    if (!isNear) continue;
    const slips = table[word.length * width + typed.length]!;
    if (slips === 0 || slips > allowed) continue;
    if (slips < allowed) found.length = 0;
    allowed = slips;
    found.push({ at, slips });
  }
  return found;
}

const LONGEST = 40;

/** Fills the row of a word's letter number `row`, and returns its least. */
function fillRow(table: Uint8Array, width: number, typed: string, word: string, row: number): number {
  const here = row * width;
  const above = here - width;
  const letter = word.charCodeAt(row - 1);
  const letterBefore = row > 1 ? word.charCodeAt(row - 2) : -1;
  let least = (table[here] = row);
  for (let i = 1; i < width; i++) {
    const own = typed.charCodeAt(i - 1);
    let slips = Math.min(table[above + i]! + 1, table[here + i - 1]! + 1, table[above + i - 1]! + Number(own !== letter));
    if (i > 1 && own === letterBefore && typed.charCodeAt(i - 2) === letter) slips = Math.min(slips, table[above - width + i - 2]! + 1);
    table[here + i] = slips;
    if (slips < least) least = slips;
  }
  // Two letters changed round reach back two rows.
  for (let i = 0; i < width && row > 0; i++) least = Math.min(least, table[above + i]! + 1);
  return least;
}

/** Place of the last word that begins so; `at` is one. */
function lastWith(words: readonly string[], at: number, beginning: string): number {
  let low = at;
  let high = words.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.startsWith(beginning)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Kinds of word without which a sentence cannot hold a date of a certain shape. A recognizer names those it needs and is
 * not run on a sentence that has none of them, which is most sentences.
 */
export const CUE = {
  month: 1,
  weekday: 2,
  number: 4,
  ordinal: 8,
  unit: 16,
  today: 32,
  season: 64,
  holiday: 128,
  part: 256,
  decade: 512,
} as const;

/** Finds out which cues a stretch of text holds, as a sum of `CUE`s. */
export type CueFinder = (text: string, start: number, end: number) => number;

/** @param words words of each cue, in lower case; a text may have them in lower case, with a capital or in capitals */
export function cueFinder(words: Readonly<Partial<Record<keyof typeof CUE, readonly string[]>>>): CueFinder {
  const cues = new Map<string, number>();
  /** Bit n: some cue of n letters has such a first, second and last one. It saves nearly all look-ups. */
  const lengths = new Int32Array(1 << 15);
  for (const [kind, list] of Object.entries(words) as [keyof typeof CUE, readonly string[]][]) {
    for (const word of list) {
      for (const form of new Set([word, capitalized(word), word.toUpperCase()])) {
        cues.set(form, (cues.get(form) ?? 0) | CUE[kind]);
        lengths[outline(form, 0, form.length)]! |= 1 << Math.min(31, form.length);
      }
    }
  }
  return (text, start, end) => {
    let found = 0;
    for (let i = start; i < end;) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) {
        const from = i++;
        while (i < end && isLetter(text.charCodeAt(i))) i++;
        if (lengths[outline(text, from, i)]! & (1 << Math.min(31, i - from))) found |= cues.get(text.slice(from, i)) ?? 0;
      } else if (isDigit(code)) {
        const from = i++;
        while (i < end && isDigit(text.charCodeAt(i))) i++;
        const next = i < end ? text.charCodeAt(i) : 0;
        if (text.charCodeAt(i - 1) === 48 && (next === 115 || next === 39 || next === 0x2019)) found |= CUE.decade;
        if (i - from === 4 || isDateSeparator(next)) found |= CUE.number;
        else if (i - from <= 2 && isLetter(next)) found |= CUE.ordinal;
      } else i++;
    }
    return found;
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** First, second and last letter of a word; the same for small letters and capitals. */
function outline(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0;
  return ((text.charCodeAt(start) & 31) << 10) | (second << 5) | (text.charCodeAt(end - 1) & 31);
}

/** For every code, so that none lies outside: a look beyond the end of an array takes ten times as long. */
const LETTERS = Uint8Array.from({ length: 0x1_0000 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code < 592) ? 1 : 0,
);

function isLetter(code: number): boolean {
  return LETTERS[code] === 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `.` `/` `-`, apostrophes and `s` (the '60s), which stand in dates written in figures. */
function isDateSeparator(code: number): boolean {
  return code === 46 || code === 47 || code === 45 || code === 115;
}

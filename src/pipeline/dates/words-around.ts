/** A word beside a place in a text, in lower case unless asked for `asWritten`, with where it stands. */
export interface NeighbourWord {
  readonly word: string;
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
}

const NONE: NeighbourWord = { word: '', asWritten: '', start: -1, end: -1 };

/** The word that ends just before `index`, with nothing but spaces or a hyphen between; empty at a start or after punctuation. */
export function wordBefore(text: string, index: number): NeighbourWord {
  let end = index;
  while (end > 0 && /[\s-]/.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && /[\p{L}\p{N}’']/u.test(text[start - 1]!)) start--;
  if (start === end) return NONE;
  const asWritten = text.slice(start, end);
  return { word: asWritten.toLowerCase(), asWritten, start, end };
}

/** The word that begins just after `index`, with nothing but spaces or a hyphen between. */
export function wordAfter(text: string, index: number): NeighbourWord {
  let start = index;
  while (start < text.length && /[\s-]/.test(text[start]!)) start++;
  let end = start;
  while (end < text.length && /[\p{L}\p{N}’']/u.test(text[end]!)) end++;
  if (start === end) return NONE;
  const asWritten = text.slice(start, end);
  return { word: asWritten.toLowerCase(), asWritten, start, end };
}

/** Whether a letter or a figure stands just before `index`. To look behind in an expression would be done at every place of a text. */
export function isInsideWord(text: string, index: number): boolean {
  return index > 0 && /[\p{L}\d]/u.test(text[index - 1]!);
}

/** A few characters before `index`, for an expression that ends in `$`: on the whole of a long sentence that would search it all. */
export function textBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 40), index);
}

export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether only spaces, quotation marks or brackets stand before `index`: a capital there means nothing. */
export function isSentenceStart(sentence: string, index: number): boolean {
  return /^[\s"“‘'([–—-]*$/.test(sentence.slice(0, index));
}

import type { Token } from './tokens.ts';

/** How a line is written, where that makes its capitals no evidence of names. */
export type LineCasing = 'sentence' | 'title' | 'upper';

/** Words of a title-case headline that keep their small letter. */
const SMALL = new Set('a an the and but or nor for so yet as at by from in into of off on onto over per to up via with vs'.split(' '));

/**
 * Whether a line is in title case ("Leaders Meet in Capital After Talks") or all capitals. Long lines are prose whatever they
 * look like; names alone ("Kofi Annan") look like a title, so three words at least must tell.
 */
export function lineCasing(tokens: readonly Token[]): LineCasing {
  let capital = 0;
  let lower = 0;
  let upper = 0;
  for (const { kind, casing, text } of tokens) {
    if (kind !== 'word' || SMALL.has(text)) continue;
    if (casing === 'lower') lower++;
    else if (casing === 'upper') upper++;
    else capital++;
  }
  const words = capital + lower + upper;
  if (words >= 3 && upper / words > 0.7 && lower === 0) return 'upper';
  return words >= 4 && words <= 25 && lower <= 0.1 * words ? 'title' : 'sentence';
}

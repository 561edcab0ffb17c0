import { eachWord, firstLetters, foldWord, mayBegin } from '../../schema/search/words-of.ts';

/**
 * The stretches of a text, `[start, end)`, in which words stand one after the other, whatever stands between them.
 *
 * @param forms those that each word may have, in order
 */
export function wordRuns(text: string, forms: readonly ReadonlySet<string>[], most = Infinity): [start: number, end: number][] {
  const found: [number, number][] = [];
  const last = forms.length - 1;
  const letters = firstLetters(forms.flatMap((some) => [...some]));
  /** Where the runs that are under way began, by how many words they have. */
  let begun: number[] = [];
  eachWord(text, (start, end) => {
    if (found.length >= most) return;
    if (!mayBegin(text, start, letters)) {
      if (begun.length > 0) begun = [];
      return;
    }
    const word = foldWord(text, start, end);
    const next: number[] = [];
    for (let k = 0; k <= last; k++) {
      const from = k === 0 ? start : begun[k];
      if (from === undefined || !forms[k]!.has(word)) continue;
      if (k === last) found.push([from, end]);
      else next[k + 1] = from;
    }
    begun = next;
  });
  return found;
}

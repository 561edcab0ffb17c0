import { eachWord, firstLetters, foldWord, mayBegin } from '../../schema/search/words-of.ts';

/** What stands for left-out sentences: `left-out.ts`. */
const GAP = /… {2}/;

/**
 * The stretches of a text, `[start, end)`, in which words stand one after the other, whatever stands between them but sentences that the
 * page does not carry.
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
      if (k === last) {
        if (last === 0 || !GAP.test(text.slice(from, end))) found.push([from, end]);
      } else next[k + 1] = from;
    }
    begun = next;
  });
  return found;
}

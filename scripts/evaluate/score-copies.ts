import { figures, share, type Figures } from './figures.ts';
import type { TrueCopies } from './read-truth.ts';

export interface CopyScore {
  /** Pairs of articles that are one text. */
  readonly pairs: Figures;
  /** Texts of several articles that are found whole, with nobody else in them. */
  readonly texts: Figures;
  /** Of copies that are one text with what they copy, those said to be a copy of just that. */
  readonly whose: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** @param copyOf of an article that is a copy, the first in much the same words */
export function scoreCopies({ copies, texts }: TrueCopies, copyOf: ReadonlyMap<string, string>): CopyScore {
  const found = new Map<string, string[]>();
  for (const [article, first] of copyOf) found.set(first, [...(found.get(first) ?? [first]), article]);
  const groups = [...found.values()].map((group) => group.sort());
  const gold = new Set(texts.flatMap(pairsOf));
  const here = new Set(groups.flatMap(pairsOf));
  const whole = new Set(texts.map((text) => [...text].sort().join('\n')));
  const oneText = copies.filter(({ isOneText }) => isOneText);
  return {
    pairs: figures([...here].filter((pair) => gold.has(pair)).length, here.size, gold.size),
    texts: figures(groups.filter((group) => whole.has(group.join('\n'))).length, groups.length, whole.size),
    whose: share(oneText.filter(({ article, of }) => copyOf.get(article) === of).length, oneText.length),
    missed: [...gold].filter((pair) => !here.has(pair)),
    invented: [...here].filter((pair) => !gold.has(pair)),
  };
}

function pairsOf(articles: readonly string[]): string[] {
  const all = [...articles].sort();
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => `${a} and ${b}`));
}

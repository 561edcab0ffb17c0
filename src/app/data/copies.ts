/** Independent texts that several articles print. */
export interface Copies {
  /** Independent texts in the corpus, those of a single article among them. */
  readonly texts: number;
  /** By the row of the first article: all articles of that text, ascending; only where there are several. */
  readonly articles: ReadonlyMap<number, readonly number[]>;
}

/** @param text row of the first article in much the same words, by article */
export function gatherCopies(text: Int32Array): Copies {
  const articles = new Map<number, number[]>();
  let texts = 0;
  text.forEach((first, article) => {
    if (first === article) {
      texts++;
      return;
    }
    const known = articles.get(first);
    if (known) known.push(article);
    else articles.set(first, [first, article]);
  });
  return { texts, articles };
}

/** Things said by article, in CSR: the rows of what article i says are `row[start[i]] … row[start[i + 1] − 1]`, each once. */
interface Said {
  readonly start: Int32Array;
  readonly row: Int32Array;
  /** What the article adds to the thing's strength. */
  readonly strength?: Int32Array;
}

/**
 * What several copies of one text say: all but the strongest of them count for nothing among independent texts.
 *
 * @param articles of one text
 * @param visit called with each thing that more than one says: how often too often, and what the weaker ones would add
 */
export function eachRepeated(
  articles: readonly number[],
  { start, row, strength }: Said,
  visit: (row: number, times: number, strength: number) => void,
): void {
  const said = new Map<number, { times: number; sum: number; strongest: number }>();
  for (const article of articles) {
    for (let i = start[article]!; i < start[article + 1]!; i++) {
      const adds = strength?.[i] ?? 0;
      const known = said.get(row[i]!);
      if (!known) said.set(row[i]!, { times: 1, sum: adds, strongest: adds });
      else {
        known.times++;
        known.sum += adds;
        known.strongest = Math.max(known.strongest, adds);
      }
    }
  }
  for (const [what, { times, sum, strongest }] of said) if (times > 1) visit(what, times - 1, sum - strongest);
}

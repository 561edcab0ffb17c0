import type { CopyKind, SourceArticle } from './read-source.ts';

export interface Copy {
  readonly article: string;
  readonly of: string;
  readonly kind: CopyKind;
  /** Sentences of the copy that stand in what it is of, to the letter, and all that it has. */
  readonly shared: number;
  readonly sentences: number;
  /** One text for whoever counts independent ones: taken whole, in another tense alone, or by more than half of its sentences. */
  readonly isOneText: boolean;
}

/** Who took whose words, as the source says, with how many of them. */
export function findCopies(articles: readonly SourceArticle[]): Copy[] {
  return articles.flatMap(({ id, body, copies }) =>
    copies.map(({ of, kind }) => {
      const original = articles.find((article) => article.id === of);
      if (!original) throw new RangeError(`${id}: no article “${of}” to copy`);
      const known = new Set(sentences(original.body.text));
      const own = sentences(body.text);
      const shared = own.filter((sentence) => known.has(sentence)).length;
      const isOneText = kind === 'whole' || kind === 'light' || (kind === 'part' && 2 * shared > own.length);
      return { article: id, of, kind, shared, sentences: own.length, isOneText };
    }),
  );
}

/** Articles that are one text, in groups of two and more. */
export function oneText(copies: readonly Copy[]): string[][] {
  const groups: string[][] = [];
  for (const { article, of } of copies.filter(({ isOneText }) => isOneText)) {
    const [first, ...others] = groups.filter((group) => group.includes(article) || group.includes(of));
    const group = [...new Set([of, article, ...(first ?? []), ...others.flat()])];
    for (const old of [first, ...others]) if (old) groups.splice(groups.indexOf(old), 1);
    groups.push(group);
  }
  return groups.map((group) => group.sort());
}

/** Rough, and the same for both: ends at a full stop, a question or a paragraph; kinds of quotes are one. */
function sentences(text: string): string[] {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .split(/(?<=[.!?]"?)\s+(?=["A-Z])|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

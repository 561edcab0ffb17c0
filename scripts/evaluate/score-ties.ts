import type { TruthArticle, TruthPassage } from '../case/make-truth.ts';
import { figures, share, type Figures } from './figures.ts';
import type { Found, FoundArticle } from './found.ts';
import { overlap } from './pair-up.ts';
import type { TrueTie, Truth } from './read-truth.ts';

export interface TieScore {
  /** Ties of the story that are there, and show one of the passages that prove them. */
  readonly proven: number;
  /** Articles that name both, tie by tie. */
  readonly articles: Figures;
  readonly unproven: readonly string[];
}

/** @param nodeOf the entry that stands for a true entity */
export function scoreTies({ ties, passages, articles }: Truth, found: Found, nodeOf: ReadonlyMap<string, string>): TieScore {
  let [right, here, gold] = [0, 0, 0];
  const unproven: string[] = [];
  const isProven = ({ a, b, passages: proofs }: TrueTie) =>
    placesOf(
      passages.filter(({ id }) => proofs.includes(id)),
      articles,
    ).some(({ article, start, end }) => {
      const shown = evidence(found.articles.get(article), nodeOf.get(a), nodeOf.get(b));
      return shown !== undefined && overlap(shown, { start, end }) > 0;
    });
  for (const tie of ties) {
    const both = [...found.articles.values()]
      .filter((article) => sentencesOf(article, nodeOf.get(tie.a)).length > 0 && sentencesOf(article, nodeOf.get(tie.b)).length > 0)
      .map(({ id }) => id);
    gold += tie.articles.length;
    here += both.length;
    right += both.filter((id) => tie.articles.includes(id)).length;
    if (!isProven(tie)) unproven.push(`${tie.a} and ${tie.b}`);
  }
  return { proven: share(ties.length - unproven.length, ties.length), articles: figures(right, here, gold), unproven };
}

/** Where passages stand, with all the articles that have the same words. */
function placesOf(passages: readonly TruthPassage[], articles: readonly TruthArticle[]): { article: string; start: number; end: number }[] {
  return passages.flatMap(({ article, start, end, text, also }) => [
    { article, start, end },
    ...also.map((other) => {
      const at = articles.find(({ id }) => id === other)!.text.indexOf(text);
      return { article: other, start: at, end: at + text.length };
    }),
  ]);
}

/** What the page shows of a tie in an article: the closest passage that names both, the first of several, the text's before the title's. */
function evidence(article: FoundArticle | undefined, a?: string, b?: string): { start: number; end: number } | undefined {
  if (!article) return undefined;
  let best: { first: number; last: number } | undefined;
  for (const x of sentencesOf(article, a))
    for (const y of sentencesOf(article, b)) {
      const [first, last] = [Math.min(x, y), Math.max(x, y)];
      const isCloser = !best || last - first < best.last - best.first || (last - first === best.last - best.first && best.first < 0);
      if (isCloser) best = { first, last };
    }
  if (!best || best.last < 0) return undefined;
  return { start: article.sentences[Math.max(best.first, 0)]![0], end: article.sentences[best.last]![1] };
}

/** Sentences that name an entity, −1 the title; furniture left out. */
function sentencesOf({ sentences, titleMentions = [], mentions }: FoundArticle, entity: string | undefined): number[] {
  const counts = (mention: { entity: string; furniture?: boolean }) => mention.entity === entity && !mention.furniture;
  return [
    ...titleMentions.filter(counts).map(() => -1),
    ...mentions.filter(counts).map(({ start }) => sentences.findLastIndex(([from]) => from <= start)),
  ];
}

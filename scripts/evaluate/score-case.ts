import type { Found } from './found.ts';
import type { Truth } from './read-truth.ts';
import { scoreCopies, type CopyScore } from './score-copies.ts';
import { scoreDates, type DateScore } from './score-dates.ts';
import { scoreIdentities, type IdentityScore } from './score-identities.ts';
import { scoreNames, type NameScore } from './score-names.ts';
import { scorePublished } from './score-published.ts';
import { scoreTies, type TieScore } from './score-ties.ts';

export interface CaseScore {
  readonly names: NameScore;
  readonly identities: IdentityScore;
  readonly ties: TieScore;
  readonly dates: DateScore;
  readonly published: { readonly right: number; readonly wrong: readonly string[] };
  readonly copies: CopyScore;
  /** Articles that were not read, or whose text is another. */
  readonly unread: readonly string[];
}

/** How much of a case was found. */
export function scoreCase(truth: Truth, found: Found): CaseScore {
  const identities = scoreIdentities(truth.articles, found);
  return {
    names: scoreNames(truth.articles, found),
    identities,
    ties: scoreTies(truth, found, identities.nodeOf),
    dates: scoreDates(truth.articles, found),
    published: scorePublished(truth.articles, found),
    copies: scoreCopies(truth.copies, found.copyOf),
    unread: truth.articles.filter(({ id, text }) => found.articles.get(id)?.text !== text).map(({ id }) => id),
  };
}

/** The figures of a score in the order in which they are shown, in per cent. Of those that end in “%” less is better. */
export function scoreRows({ names, identities, ties, dates, published, copies }: CaseScore): Map<string, number> {
  const rows: readonly (readonly [string, number])[] = [
    ['mentions F1', names.mentions.f1],
    ['person F1', names.byType.person.f1],
    ['organisation F1', names.byType.organization.f1],
    ['place F1', names.byType.place.f1],
    ['names in titles F1', names.titles.f1],
    ['nodes F1', identities.nodes.f1],
    ['edges F1', identities.edges.f1],
    ['split %', identities.split],
    ['mixed %', identities.mixed],
    ['ties proven', ties.proven],
    ['tied articles recall', ties.articles.recall],
    ['tied articles precision', ties.articles.precision],
    ['date spans F1', dates.spans.f1],
    ['date values F1', dates.values.f1],
    ['own date right', published.right],
    ['copies recall', copies.pairs.recall],
    ['copies precision', copies.pairs.precision],
    ['texts F1', copies.texts.f1],
    ['whose copy', copies.whose],
  ];
  return new Map(rows.map(([what, value]) => [what, 100 * value]));
}

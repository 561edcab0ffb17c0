import type { Token } from '../../text/tokens.ts';
import { classesOf } from '../lexicon/lexicon.ts';
import { hashText } from './hash.ts';

/** Numbers of a word's clusters, of the coarsest clustering first; 0 where it is in none. */
type Clusters = readonly [few: number, some: number, many: number];

/** A kind of word, as the model sees it: computed once however often it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly textHash: number;
  /** Of the word in small letters, digits as 0, apostrophes straight. */
  readonly lowerHash: number;
  /** Of its pattern: "Xx", "X.X.", "d". */
  readonly shape: number;
  readonly clusters: Clusters;
  /** Word classes, see `lexicon.ts`. */
  readonly classes: number;
  readonly capital: boolean;
  /** Whether it says anything where it only stands nearby. */
  readonly isHeardNearby: boolean;
  /** Its letters where it is all capitals, two to seven: "U.N." → "UN". */
  readonly acronym: string | undefined;
  /** Its number in the model's memory of words: where its sums lie. */
  readonly number: number;
}

/** Cluster of each word form by its hash. */
export type ClusterOf = (lowerHash: number) => Clusters;

export function makeWord(text: string, token: Pick<Token, 'casing' | 'kind'>, clusterOf: ClusterOf, number: number): Word {
  const straight = text.replaceAll('’', "'");
  const lower = straight.toLowerCase().replace(/\d/g, '0');
  const lowerHash = hashText(lower);
  const capital = token.kind === 'word' && (token.casing === 'capital' || token.casing === 'upper' || token.casing === 'mixed');
  return {
    text,
    lower,
    textHash: hashText(straight),
    lowerHash,
    shape: hashText(shapeOf(straight)),
    clusters: clusterOf(hashText(straight.toLowerCase())),
    classes: token.kind === 'word' ? classesOf(text) : 0,
    capital,
    isHeardNearby: !capital && lower.length > 2,
    acronym: /^(?:\p{Lu}\.?){2,7}$/u.test(text) ? text.replaceAll('.', '') : undefined,
    number,
  };
}

/** Each letter and digit by its kind, repetitions once more at most: "McDonald" is "XxXxx", "U.S." "X.X.", "1999" "dd". */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}|\p{Lt}/gu, 'X')
    .replace(/(?!X)\p{L}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/g, '$1$1');
}

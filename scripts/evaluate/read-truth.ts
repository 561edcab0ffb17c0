import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTruth, type TruthArticle, type TruthPassage } from '../case/make-truth.ts';
import type { Source } from '../case/read-source.ts';

export interface TrueTie {
  readonly a: string;
  readonly b: string;
  /** Ids of passages that prove it. */
  readonly passages: readonly string[];
  /** Those that name both. */
  readonly articles: readonly string[];
}

export interface TrueCopies {
  readonly copies: readonly { readonly article: string; readonly of: string; readonly isOneText: boolean }[];
  /** Groups of articles that are one text; whoever is in none is a text alone. */
  readonly texts: readonly (readonly string[])[];
}

/** What is true of a case, as far as it is scored. */
export interface Truth {
  readonly articles: readonly TruthArticle[];
  readonly passages: readonly TruthPassage[];
  readonly ties: readonly TrueTie[];
  readonly copies: TrueCopies;
}

export function readTruth(folder: string): Truth {
  return parseTruth((name) => readFileSync(join(folder, name), 'utf8'));
}

export function truthOf(source: Source): Truth {
  const files = makeTruth(source);
  return parseTruth((name) => files.get(name)!);
}

function parseTruth(file: (name: string) => string): Truth {
  return {
    articles: file('articles.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as TruthArticle),
    passages: JSON.parse(file('passages.json')) as TruthPassage[],
    ties: JSON.parse(file('ties.json')) as TrueTie[],
    copies: JSON.parse(file('copies.json')) as TrueCopies,
  };
}

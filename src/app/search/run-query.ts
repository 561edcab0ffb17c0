import { MOST_TIMES, type SearchIndex } from '../../schema/search/search-index.ts';
import { wordsOf } from '../../schema/search/words-of.ts';
import type { Corpus } from '../data/corpus.ts';
import { foundWord, type FoundWord } from './found-word.ts';
import { namesLike, outletsLike } from './names-like.ts';
import type { DaysPart, NamePart, Part, WordsPart } from './parse-query.ts';

/** What one part of a query came to. */
export type Reading =
  | { readonly kind: 'words'; readonly part: WordsPart; readonly words: readonly FoundWord[] }
  | { readonly kind: 'names'; readonly part: NamePart; readonly entities: readonly number[] }
  | { readonly kind: 'outlets'; readonly part: NamePart; readonly outlets: readonly number[] };

/** Words that must stand one after the other, or must not. */
export interface Run {
  readonly part: WordsPart;
  /** The forms that each may have, in order. */
  readonly forms: readonly ReadonlySet<string>[];
}

/** The articles that can answer a query, before any text was read. */
export interface Answer {
  /** By article, 1 where every part holds; parts with several words only say so far that all of them occur. */
  readonly has: Uint8Array;
  readonly count: number;
  /** How well each article answers, 0 for those that do not. */
  readonly score: Float64Array;
  /** Parts of several words: only the text tells whether these stand one after the other. */
  readonly runs: readonly Run[];
  readonly readings: readonly Reading[];
  /** The words that are asked for, in order. */
  readonly asked: readonly AskedWord[];
}

/** A word that is asked for, with the forms that it was found in. */
export interface AskedWord {
  readonly forms: ReadonlySet<string>;
  /** The rarer it is, the more it tells, in nats. */
  readonly weight: number;
}

// Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond".
const K1 = 1.2;
const B = 0.75;
/** What a longer form or a near word counts beside the word itself. */
const FORM = 0.5;

/** @param needs every word, or any of them: then whatever has one is an answer, and the order tells those that have most */
export function runQuery(index: SearchIndex, corpus: Corpus, parts: readonly Part[], needs: 'all' | 'any' = 'all'): Answer {
  const { count } = corpus.articles;
  const has = new Uint8Array(count).fill(1);
  const score = new Float64Array(count);
  const runs: Run[] = [];
  const readings: Reading[] = [];
  const asked: AskedWord[] = [];
  const weigh = weigher(index, corpus);
  // Where there is no title, the first sentence stands in its place.
  const isTitled = (article: number) => corpus.articles.titled[article] === 1;
  for (const part of parts) {
    if (part.kind === 'misread') continue;
    if (part.kind === 'days') keep(has, part.isExcluded, (article) => isWithin(corpus, article, part));
    else if (part.kind !== 'words') readings.push(keepNamed(corpus, part, has));
    else {
      const words = part.words.map((word, i) => {
        const isLast = i === part.words.length - 1;
        return foundWord(index, word, part.isBeginning && isLast ? 'beginning' : asTyped(part));
      });
      readings.push({ kind: 'words', part, words });
      const forms = words.map((word) => new Set(word.forms));
      if (words.length > 1 && (needs === 'all' || part.isExcluded)) runs.push({ part, forms });
      if (part.isTitle) keep(has, part.isExcluded, (article) => isTitled(article) && holdsAll(corpus.articles.headline[article]!, words));
      else if (!part.isExcluded)
        words.forEach((word, i) => asked.push({ forms: forms[i]!, weight: weigh(word, needs === 'all' ? has : undefined, score) }));
      else if (words.length === 1) for (const at of words[0]!.places) for (const article of index.postings(at).articles) has[article] = 0;
    }
  }
  let answers = 0;
  for (let article = 0; article < count; article++) {
    if (has[article] && (needs === 'all' || score[article]! > 0)) answers++;
    else has[article] = score[article] = 0;
  }
  return { has, count: answers, score, runs, readings, asked };
}

/** What stands in quotation marks is meant to the letter; "covid-19" is two words that may have a slip. */
function asTyped({ isExact, words }: WordsPart): 'written' | 'whole' | 'forms' {
  return isExact ? 'written' : words.length > 1 ? 'whole' : 'forms';
}

/** Adds to the score of each article what a word of the query is worth there, takes those that have none of its forms out of a set, and tells its rarity. */
function weigher(index: SearchIndex, { articles }: Corpus): (found: FoundWord, has: Uint8Array | undefined, score: Float64Array) => number {
  let sum = 0;
  for (const words of articles.words) sum += words;
  const mean = Math.max(1, sum / Math.max(1, articles.count));
  const times = new Float64Array(articles.count);
  return (found, has, score) => {
    times.fill(0);
    let named = 0;
    found.places.forEach((at, i) => {
      const weight = i === 0 && index.words[at] === found.word ? 1 : FORM;
      const list = index.postings(at);
      for (let row = 0; row < list.articles.length; row++) {
        const article = list.articles[row]!;
        if (times[article] === 0) named++;
        times[article] = Math.min(MOST_TIMES, times[article]! + weight * (list.times?.[row] ?? 1));
      }
    });
    const rarity = Math.log(1 + (articles.count - named + 0.5) / (named + 0.5));
    for (let article = 0; article < articles.count; article++) {
      if (times[article] === 0) {
        if (has) has[article] = 0;
      } else {
        const often = times[article]!;
        score[article]! += (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + (B * articles.words[article]!) / mean));
      }
    }
    return rarity;
  };
}

function keep(has: Uint8Array, isExcluded: boolean, test: (article: number) => boolean): void {
  for (let article = 0; article < has.length; article++) if (has[article] && test(article) === isExcluded) has[article] = 0;
}

function isWithin({ articles }: Corpus, article: number, { first, last }: DaysPart): boolean {
  if (article >= articles.dated) return false;
  return (first === undefined || first <= articles.firstDay[article]!) && (last === undefined || articles.lastDay[article]! <= last);
}

function keepNamed(corpus: Corpus, part: NamePart, has: Uint8Array): Reading {
  if (part.kind === 'source') {
    const outlets = outletsLike(corpus, part.name);
    const wanted = new Set(outlets);
    keep(has, part.isExcluded, (article) => wanted.has(corpus.articles.outlet[article]!));
    return { kind: 'outlets', part, outlets };
  }
  const entities = namesLike(corpus, part.name, part.kind);
  const names = new Uint8Array(has.length);
  for (const entity of entities)
    for (let i = corpus.naming.start[entity]!; i < corpus.naming.start[entity + 1]!; i++) names[corpus.naming.article[i]!] = 1;
  keep(has, part.isExcluded, (article) => names[article] === 1);
  return { kind: 'names', part, entities };
}

function holdsAll(text: string, words: readonly FoundWord[]): boolean {
  const held = new Set(wordsOf(text).map(({ word }) => word));
  return words.every(({ forms }) => forms.some((form) => held.has(form)));
}

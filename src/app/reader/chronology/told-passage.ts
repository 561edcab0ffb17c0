import type { StoredArticle } from '../../../schema/bundle.ts';
import type { Corpus } from '../../data/corpus.ts';
import { articleDate } from '../../passages/article-date.ts';
import { edtfWords } from '../edtf-words.ts';
import { webAddress } from '../../ui/safe-link.ts';
import { certaintyOf, certaintyWords, type Certainty } from './certainty.ts';
import { datedPassage, plain } from './dated-passage.ts';
import type { Events } from './events.ts';

/** A dated passage with its source, in words: what a copy says of it. */
export interface ToldPassage {
  /** EDTF */
  readonly value: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly year: number;
  /** "about May 2022" */
  readonly when: string;
  readonly certainty: Certainty;
  /** With how it was read. */
  readonly certaintyWords: string;
  /** The sentence, on one line. */
  readonly text: string;
  readonly headline: string;
  readonly outlet: string | undefined;
  /** "6 Nov 2023", or "no date" */
  readonly published: string;
  /** EDTF */
  readonly publishedValue: string | undefined;
  readonly url: string | undefined;
  /** Of the article. */
  readonly id: string;
}

/** @param isShared other passages say the same */
export function toldPassage(stored: StoredArticle, corpus: Corpus, events: Events, row: number, isShared = false): ToldPassage | undefined {
  const { articles, dates, outlets } = corpus;
  const article = events.article[row]!;
  const passage = datedPassage(stored, row - dates.start[article]!, dates.sentence[row]!, isShared);
  if (!passage) return undefined;
  const { date, span } = passage;
  return {
    value: date.value,
    firstDay: dates.firstDay[row]!,
    lastDay: dates.lastDay[row]!,
    year: events.year[row]!,
    when: edtfWords(date.value),
    certainty: certaintyOf(date),
    certaintyWords: certaintyWords(passage),
    text: plain(stored.text.slice(span.start, span.end)),
    headline: plain(articles.headline[article]!),
    outlet: outlets[articles.outlet[article]!],
    published: articleDate(corpus, article),
    publishedValue: stored.published,
    url: webAddress(stored.url),
    id: stored.id,
  };
}

/** A row of the list with everything that it stands for. */
export interface ToldRow {
  readonly passage: ToldPassage;
  /** Others that say the same. */
  readonly copies: readonly ToldPassage[];
}

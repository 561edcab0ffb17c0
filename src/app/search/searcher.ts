import type { StoredArticle } from '../../schema/bundle.ts';
import { parseSearch } from '../../schema/search/parse-search.ts';
import { SearchIndex } from '../../schema/search/search-index.ts';
import type { Texts } from '../data/texts.ts';
import type { FoundWord } from './found-word.ts';
import type { Wanted } from './hits-in.ts';
import { parseQuery, type Misread, type Part } from './parse-query.ts';
import { bestArticles, sideBySide, type Ranked } from './rank.ts';
import { runQuery, type Answer, type AskedWord, type Reading, type Run } from './run-query.ts';
import { wordRuns } from './word-runs.ts';

/** So many of the best articles are read to tell which is best. */
const READ = 40;
/** Where words must stand side by side, so many are read before it is left open whether any article has them so. */
const MOST_READ = 1000;
/** Of a corpus in more parts each of these articles may have to be fetched: while somebody types, fewer are read. */
const FEW_SHARDS = 24;

/** What a search found. */
export interface Found {
  /** Rows of every article that answers. */
  readonly hits: ReadonlySet<number>;
  /** By article, how well it answers; 0 where it does not. */
  readonly score: Float64Array;
  /** How each part was understood. */
  readonly readings: readonly Reading[];
  readonly misread: readonly Misread[];
  readonly wanted: readonly Wanted[];
}

/** The best articles, before all the others are known. */
export interface FirstHits {
  readonly best: readonly Ranked[];
  /** No article has all that was typed, for certain; these have most of it. */
  readonly isPartial: boolean;
  /** Nothing of it asks for anything: "who:", "from:20". */
  readonly asksNothing: boolean;
  /** Articles that have all the words; where these must stand side by side (not `isCounted`), not all of them may answer. */
  readonly count: number;
  readonly isCounted: boolean;
  /** What the search would be once it is no longer being typed: the last word may get its `*`. */
  readonly words: string;
  readonly readings: readonly Reading[];
  readonly misread: readonly Misread[];
  readonly wanted: readonly Wanted[];
}

/** Searches a corpus by its index, which is loaded when it is first needed; texts are read where the index cannot tell. */
export class Searcher {
  #index: Promise<SearchIndex> | undefined;

  /** @param texts may be put in another's place, with the same articles under other names */
  constructor(public texts: Texts) {}

  /** @throws Error (as a rejection) that says what could not be loaded and what to do */
  index(): Promise<SearchIndex> {
    this.#index ??= this.texts.source.search(this.texts.corpus.search.file).then((part) => new SearchIndex(parseSearch(part)));
    this.#index.catch(() => (this.#index = undefined)); // the next search tries again
    return this.#index;
  }

  /** The best answers to what is being typed; where nothing has all of it, what has most. */
  async first(typed: string, most = 8): Promise<FirstHits> {
    const index = await this.index();
    const { corpus } = this.texts;
    const parts = parseQuery(typed, true);
    const answer = runQuery(index, corpus, parts);
    const read = answer.runs.length > 0 || corpus.shards.length <= FEW_SHARDS ? READ : most;
    const whole = await this.#best(answer, read);
    const isPartial = whole.best.length === 0 && whole.isSure && answer.asked.length > 1;
    const { best } = isPartial ? await this.#best(runQuery(index, corpus, parts, 'any'), read) : whole;
    const isBegun = answer.readings.some((reading) => reading.kind === 'words' && reading.part.isBeginning);
    const done = isBegun ? runQuery(index, corpus, parseQuery(typed)) : answer;
    // A word that no article has as it stands, and that begins some: its beginning is what is meant.
    const isOnlyBegun = isBegun && !typed.includes('"') && lastIs(answer, 'found') && !lastIs(done, 'found');
    const { count, runs, readings } = isOnlyBegun ? answer : done;
    return {
      best: best.slice(0, most),
      isPartial,
      asksNothing: parts.every(({ kind }) => kind === 'misread'),
      count,
      isCounted: runs.length === 0,
      words: typed.trim() + (isOnlyBegun ? '*' : ''),
      readings,
      wanted: wantedBy(index, answer.readings),
      misread: misreadOf(parts),
    };
  }

  /**
   * The best of the first articles by their words, and beyond these until one is found.
   *
   * @returns `isSure`: where none is best, no article answers
   */
  async #best(answer: Answer, read: number): Promise<{ best: Ranked[]; isSure: boolean }> {
    const best: Ranked[] = [];
    const likely = bestArticles(this.texts.corpus, answer, answer.runs.length > 0 ? MOST_READ : read);
    for (const [at, { article, score }] of likely.entries()) {
      if (at >= read && best.length > 0) break;
      const text = await this.texts.article(article);
      if (answer.runs.every((run) => run.part.isExcluded !== holdsRun(text, run)))
        best.push({ article, score: score + nearness(text, answer.asked) });
    }
    return { best: best.sort((x, y) => y.score - x.score || y.article - x.article), isSure: answer.count <= MOST_READ };
  }

  /** Every article that answers. @returns undefined when it has become stale meanwhile */
  async all(typed: string, isStale: () => boolean): Promise<Found | undefined> {
    const index = await this.index();
    const { corpus } = this.texts;
    const parts = parseQuery(typed);
    const answer = runQuery(index, corpus, parts);
    const { has, score, readings, runs } = answer;
    for (const { article, score: better } of bestArticles(corpus, answer, READ)) {
      score[article] = better + nearness(await this.texts.article(article), answer.asked);
      if (isStale()) return undefined;
    }
    for (const { from, to, ...entry } of runs.length > 0 ? corpus.shards : []) {
      if (has.indexOf(1, from) < 0 || has.indexOf(1, from) >= to) continue;
      const articles = await this.texts.shard({ from, to, ...entry });
      if (isStale()) return undefined;
      articles.forEach((article, i) => {
        if (has[from + i] && runs.some((run) => run.part.isExcluded === holdsRun(article, run))) has[from + i] = 0;
      });
    }
    const hits = new Set<number>();
    has.forEach((is, article) => (is ? hits.add(article) : (score[article] = 0)));
    return { hits, score, readings, misread: misreadOf(parts), wanted: wantedBy(index, readings) };
  }
}

/** Whether the last word was found so. */
function lastIs({ readings }: Answer, how: FoundWord['how']): boolean {
  const last = readings.at(-1);
  return last?.kind === 'words' && last.words.at(-1)?.how === how;
}

/** What is to be found in an article that answers: the words and phrases that are asked for. */
function wantedBy(index: SearchIndex, readings: readonly Reading[]): Wanted[] {
  return readings.flatMap((reading) => {
    if (reading.kind !== 'words' || reading.part.isExcluded || reading.words.some(({ places }) => places.length === 0)) return [];
    const forms = reading.words.map((word) => new Set(word.forms));
    const articles = Math.min(...reading.words.map(({ places }) => index.frequency(places[0]!)));
    return { forms, isTitle: reading.part.isTitle, weight: Math.log(1 + index.articles / articles) };
  });
}

function misreadOf(parts: readonly Part[]): Misread[] {
  return parts.filter((part) => part.kind === 'misread');
}

function nearness({ title, text }: StoredArticle, asked: readonly AskedWord[]): number {
  return Math.max(sideBySide(text, asked), title ? sideBySide(title, asked) : 0);
}

function holdsRun({ title, text }: StoredArticle, { part, forms }: Run): boolean {
  if (title !== undefined && wordRuns(title, forms, 1).length > 0) return true;
  return !part.isTitle && wordRuns(text, forms, 1).length > 0;
}

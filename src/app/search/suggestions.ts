import type { StoredArticle } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { HitMark } from '../passages/article-marks.ts';
import type { Segment } from '../passages/marked-text.ts';
import type { QueryNote } from '../query/clauses.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { common } from '../words/common.ts';
import { searchMore } from '../words/search-more.ts';
import { fieldValues } from './field-values.ts';
import { searcherOf } from './fill-search.ts';
import { hitQuote } from './hit-quote.ts';
import { passageOfHits } from './hits-in.ts';
import { likelyWords, type LikelyWord } from './likely-words.ts';
import type { NameFinder } from './name-finder.ts';
import { fieldHint, queryNotes } from './query-notes.ts';

/** One line below the search field, and what choosing it does. */
export type Suggestion = { readonly key: string } & (
  | { readonly kind: 'name'; readonly entity: number; readonly alias: string | undefined }
  | { readonly kind: 'outlet'; readonly outlet: number; readonly articles: number }
  | {
      readonly kind: 'article';
      readonly article: number;
      readonly at: number | undefined;
      readonly segments: readonly Segment<HitMark>[];
    }
  /** Puts words into the field; with `goesOn` to be typed on, else to be searched. */
  | {
      readonly kind: 'words';
      readonly words: string;
      readonly goesOn: boolean;
      readonly label: string;
      readonly hint?: string;
      readonly type?: EntityType;
    }
  | { readonly kind: 'places'; readonly entity: number }
  | { readonly kind: 'all' | 'context'; readonly words: string; readonly label: string; readonly hint?: string }
);

export interface SuggestionGroup {
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
}

/** What the index has for some words. */
export interface Answered {
  readonly typed: string;
  /** What Enter searches. */
  readonly words: string;
  readonly likely: readonly LikelyWord[];
  readonly articles: readonly Suggestion[];
  readonly isPartial: boolean;
  /** Nothing but fields without a value. */
  readonly asksNothing: boolean;
  /** Undefined where only reading every text would tell. */
  readonly count: number | undefined;
  readonly notes: readonly QueryNote[];
}

const MOST_NAMES = 5;
const MOST_OUTLETS = 3;
const MOST_WORDS = 5;
const MOST_ARTICLES = 5;

/** Asks the index for what is being typed, and the texts for the passages that say so. */
export async function answer(explorer: Explorer, typed: string): Promise<Answered> {
  const searcher = searcherOf(explorer);
  const [index, first] = await Promise.all([searcher.index(), searcher.first(typed, MOST_ARTICLES)]);
  const texts = await explorer.texts.articles(first.best.map(({ article }) => article));
  const articles = first.best.map(({ article }, i): Suggestion => {
    const stored: StoredArticle = texts[i]!;
    const passage = passageOfHits(stored, article, first.wanted);
    const isHeadline = passage === undefined || passage.first === 0 || (stored.title === undefined && passage.first === 1);
    const quote = passage && hitQuote(stored, passage, first.wanted);
    return { key: `article ${article}`, kind: 'article', article, at: quote?.at, segments: isHeadline || !quote ? [] : quote.segments };
  });
  return {
    typed,
    words: first.words,
    likely: likelyWords(index, typed, MOST_WORDS),
    articles: first.asksNothing ? [] : articles,
    asksNothing: first.asksNothing,
    isPartial: first.isPartial,
    count: first.isCounted ? first.count : undefined,
    notes: queryNotes(explorer.corpus, typed, first),
  };
}

/** What stands below the field: at once what the names tell, and what the index has answered last. */
export function suggestionGroups(finder: NameFinder, typed: string, answered: Answered | undefined): SuggestionGroup[] {
  if (typed.trim() === '') return [{ title: searchMore.operators, suggestions: operators() }];
  const values = fieldValues(finder, typed);
  const names = values ? [] : finder.names(typed, MOST_NAMES);
  const groups: SuggestionGroup[] = [];
  if (values) {
    const suggestions = values.values.map(({ label, articles, words, type }): Suggestion => ({
      key: `value ${words}`,
      kind: 'words',
      words,
      goesOn: true,
      label,
      hint: common.articles(articles),
      ...(type ? { type } : {}),
    }));
    groups.push({ title: searchMore.field(values.field, fieldHint(values.field)), suggestions });
  } else {
    const outlets = typed.trim().length < 2 ? [] : finder.outlets(typed, MOST_OUTLETS);
    groups.push({
      title: searchMore.names,
      suggestions: names.map(({ entity, alias }): Suggestion => ({ key: `name ${entity}`, kind: 'name', entity, alias })),
    });
    groups.push({
      title: searchMore.outlets,
      suggestions: outlets.map(({ row, articles }): Suggestion => ({ key: `outlet ${row}`, kind: 'outlet', outlet: row, articles })),
    });
  }
  const current = answered?.typed === typed ? answered : undefined;
  groups.push({
    title: searchMore.words,
    suggestions: (current?.likely ?? []).map(({ word, articles, words }): Suggestion => ({
      key: `word ${word}`,
      kind: 'words',
      words,
      goesOn: false,
      label: word,
      hint: common.articles(articles),
    })),
  });
  groups.push({
    title: answered?.isPartial ? searchMore.nearest : searchMore.articles,
    suggestions: answered?.articles ?? [],
  });
  const words = current?.words ?? typed.trim();
  groups.push({
    title: searchMore.search,
    suggestions: [
      ...(current?.asksNothing
        ? []
        : [{ key: 'all', kind: 'all', words, label: searchMore.all(current?.count, words), hint: searchMore.enter } as const]),
      ...(current && !current.asksNothing && (current.count ?? 1) > 0
        ? [{ key: 'context', kind: 'context', words, label: searchMore.inContext(words) } as const]
        : []),
      ...names.slice(0, 1).map(({ entity }): Suggestion => ({ key: 'places', kind: 'places', entity })),
      ...(current?.notes ?? []).flatMap(({ instead }): Suggestion[] =>
        instead ? [{ key: `instead ${instead.label}`, kind: 'words', goesOn: false, ...instead }] : [],
      ),
    ],
  });
  return groups.filter(({ suggestions }) => suggestions.length > 0);
}

/** What can be typed; choosing one begins it. */
function operators(): Suggestion[] {
  const { sideBySide, withoutWord, beginsSo } = searchMore;
  return (
    [
      ['"', '"prime minister"', sideBySide],
      ['-', '-sport', withoutWord],
      ['', 'elect*', beginsSo],
      ...(['who', 'org', 'where', 'title', 'source'] as const).map((field) => [`${field}:`, `${field}:`, fieldHint(field)] as const),
      ['from:', 'from: to: on:', fieldHint('from')],
    ] as const
  ).map(([words, label, hint]): Suggestion => ({ key: label, kind: 'words', words, goesOn: true, label, hint }));
}

import type { StoredArticle } from '../../schema/bundle.ts';
import type { Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Span } from '../../schema/mention.ts';
import type { Passage } from './passage.ts';

/** The two clocks of news: when it was reported, and when what it reports happened. Each has a clause of its own. */
export type Axis = 'published' | 'mentioned';

/**
 * Days `[first, last]`, both included. An article published in a month is taken where the whole month lies inside; by the dates
 * mentioned, an article with at least one dated passage wholly inside.
 */
export interface DateClause {
  readonly first: Day;
  readonly last: Day;
  /** Also the articles without a date (published), or that name none (mentioned); or these alone, whatever the days. */
  readonly undated: boolean | 'only';
}

/**
 * Two periods by the day published, set against one another; both days of each included. They may touch and overlap. It stands in
 * the place of a range published: the timeline has one brush, or two.
 */
export interface ComparedClause {
  readonly earlier: DayRange;
  readonly later: DayRange;
}

export interface EntitiesClause {
  readonly mode: 'all' | 'any';
  /** Rows of the corpus' entities; at least one. */
  readonly entities: readonly number[];
}

/** Something to know about a search: what of it was not taken as it was typed, or finds more than was typed. */
export interface QueryNote {
  readonly text: string;
  /** The same in few words, where what was typed was not taken; for the sentence of the selection. */
  readonly remark?: string;
  /** Another search, that does otherwise. */
  readonly instead?: { readonly label: string; readonly words: string };
}

/** What a search found, for the views that show it. */
export interface FoundWords {
  /** By article, how well it answers; undefined where the search names no words, and every answer is as good. */
  readonly score: Float64Array | undefined;
  /** Entities that the search asks for by name. */
  readonly names: readonly number[];
  /** What to know about how the words were taken. */
  readonly notes: readonly QueryNote[];
  /** Where a text has what was looked for, `[start, end)`, in its order. */
  readonly hitsIn: (text: string, isTitle: boolean) => readonly Span[];
  /** The sentence of an article that has most of it. */
  readonly passageIn: (stored: StoredArticle, article: number) => Passage | undefined;
}

export interface SearchClause {
  readonly words: string;
  /** Articles that hold the words; undefined while the texts are being searched. */
  readonly hits: ReadonlySet<number> | undefined;
  readonly found?: FoundWords;
}

/** Articles that the reader has noted something in. */
interface NotesClause {
  /** Of the notes that count; "" for every note. */
  readonly tag: string;
  /** Rows of articles; undefined until the notes have been read. */
  readonly articles: ReadonlySet<number> | undefined;
}

/**
 * What is selected: at most one clause of a kind, each kind belonging to one view (dates → timeline, entities → network), all of
 * them joined by "and".
 */
export interface Clauses {
  readonly published?: DateClause;
  readonly compared?: ComparedClause;
  readonly mentioned?: DateClause;
  readonly entities?: EntitiesClause;
  /** Types of names that are left out of every view; restricts names, not articles. */
  readonly hiddenTypes?: readonly EntityType[];
  /** Rows of the corpus' outlets; −1 is "unknown". */
  readonly outlets?: readonly number[];
  readonly search?: SearchClause;
  readonly notes?: NotesClause;
}

export type ClauseKind = keyof Clauses;

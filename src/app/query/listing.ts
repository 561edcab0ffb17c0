import type { Day } from '../../schema/day.ts';
import type { MarkType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Fold } from './fold.ts';
import type { Measured } from './measured.ts';
import type { ShownNetwork } from './shown-network.ts';
import type { Counts } from './tally.ts';

/** What is known of rows; of a folded network, of the rows shown alone. */
export interface Column<T = number> {
  readonly [row: number]: T;
}

/** First and last day that something was reported; undefined where no article that says so has a date. */
export interface Seen {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

/** What the marks of folded communities stand for. Rows of names and ties shown: beyond those of the corpus where they are folded. */
export interface Folds {
  readonly all: readonly Fold[];
  /** Ties that lie inside a fold, and are not drawn. */
  readonly inside: number;
  /** "40 names, 2 folded communities" */
  readonly words: string;
  readonly at: (row: number) => Fold | undefined;
  /** Row of the mark that stands for an entity: its own, or its fold's. */
  readonly rowOf: (entity: number) => number;
  /** Whom a mark stands for: one, or the members of a fold. */
  readonly membersOf: (row: number) => readonly number[];
  /** Ties between members that a tie of a fold stands for, strongest first; a tie of two plain names stands for itself. */
  readonly tiesOf: (tie: number) => readonly number[];
  /** When a fold, or a fold's tie, was reported in the set; of what is plain undefined. */
  readonly nameSeen: (row: number) => Seen | undefined;
  readonly tieSeen: (tie: number) => Seen | undefined;
  /** Articles of the set that both ends of a fold's tie are named in, closest first; of a tie of two plain names undefined. */
  readonly articlesTying: (tie: number) => readonly number[] | undefined;
}

/** The names and ties of a corpus as the views list them: as they are, or with communities folded into one name each. */
export interface ListedCorpus extends Omit<Corpus, 'entities' | 'ties'> {
  readonly entities: {
    readonly id: Column<string>;
    readonly name: Column<string>;
    readonly type: Column<MarkType>;
    readonly community: Column;
    readonly placed: number;
    readonly byId: { readonly get: (id: string) => number | undefined };
  };
  readonly ties: Pick<Corpus['ties'], 'start' | 'tie' | 'surpriseOf' | 'surpriseAmong' | 'between'> & {
    readonly a: Column;
    readonly b: Column;
  };
  /** Undefined where nothing is folded. */
  readonly folds?: Folds;
}

export type ListedCounts = Pick<Counts, 'articles' | 'texts' | 'tieOf' | 'has'> & {
  readonly entityArticles: Column;
  readonly entityTexts: Column;
};

export type ListedMeasure = Pick<Measured, 'unit' | 'total' | 'tieCount' | 'strengthOf'> & { readonly entityCounts: Column };

/** What a map, a list, a table or an export of the network is made from: what is shown, and what was counted for it. */
export interface Listing {
  readonly corpus: ListedCorpus;
  readonly network: ShownNetwork;
  readonly counts: ListedCounts;
  readonly measured: ListedMeasure;
}

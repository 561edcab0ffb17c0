import type { LearningSettings } from './learn.ts';

/** How a data set is read. */
export interface DataSet {
  readonly name: string;
  /** Words were cut at hyphens. */
  readonly hyphens: boolean;
  /** Noun phrases are marked whole, with determiners and titles. */
  readonly loose: boolean;
  readonly tweets: boolean;
  /**
   * Marked for this project: `marks`, names in `data/<name>.jsonl` and texts in `corpora/<name>.jsonl` of the folder; `text`, both in
   * `data/<name>.txt`.
   */
  readonly own?: 'marks' | 'text';
  readonly weight: number;
  /** How often each of its documents is learnt from. */
  readonly copies: number;
  /** Whether documents of it are set aside to score on: those near to news whose documents are known. */
  readonly scored: boolean;
}

const usual = { hyphens: false, loose: false, tweets: false, weight: 1, copies: 1, scored: true };

/** What is learnt from. Contracts and the tweets of WNUT have other schemes and are left out. */
export const DATA_SETS: readonly DataSet[] = [
  { ...usual, name: 'wikinews', own: 'marks', copies: 2 },
  { ...usual, name: 'made-up-news', own: 'text', scored: false },
  { ...usual, name: 'wikigold' },
  { ...usual, name: 're-docred' },
  { ...usual, name: 're3d', hyphens: true, loose: true },
  { ...usual, name: 'gum-cc-by', hyphens: true },
  { ...usual, name: 'gum-cc-by-sa', hyphens: true },
  { ...usual, name: 'uner-ewt-dev', hyphens: true },
  { ...usual, name: 'crossner', weight: 0.5, scored: false },
  { ...usual, name: 'btc', tweets: true, weight: 0.5, scored: false },
];

export const LEARNING: LearningSettings = { epochs: 6, averagedFrom: 4, rate: 0.02, accumulator: 0.1, l2: 1e-6, leastSeen: 2, seeds: [7] };

export const SETTINGS = {
  splitSeed: 11,
  /** Share of the scored sets' documents that is set aside. */
  aside: 0.1,
  /** Features kept. */
  rows: 300_000,
  /** Commonest words of the vectors that get clusters; below, of how many of them each clustering is learnt. */
  vectorWords: 250_000,
  clusterWords: [30_000, 30_000, 30_000],
  clusters: [100, 400, 1500],
  clusterRounds: [10, 10, 6],
  clusterSeeds: [17, 18, 19],
  /** Cities of fewer inhabitants are no known names. */
  cityPeople: 15_000,
} as const;

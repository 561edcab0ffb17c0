import { ENTITY_TYPES } from '../../schema/entity.ts';
import { TIME_UNITS } from '../../schema/time-unit.ts';

/** What stands behind a key of the page's address. */
export type ViewValue =
  | { readonly kind: 'entity' | 'outlet' | 'day' | 'period' | 'number' | 'words' | 'step' | 'pin' | 'around' }
  /** Anything, also nothing. */
  | { readonly kind: 'tag' }
  | { readonly kind: 'choice'; readonly of: readonly string[] };

const choice = (...of: readonly string[]): ViewValue => ({ kind: 'choice', of });

/**
 * The keys of the page's address (`src/app/state/address.ts`), which the pipeline does not see: a test holds the two against one
 * another.
 */
export const VIEW_KEYS: Readonly<Record<string, ViewValue>> = {
  from: { kind: 'day' },
  to: { kind: 'day' },
  undated: choice('with', 'only'),
  'mentioned-from': { kind: 'day' },
  'mentioned-to': { kind: 'day' },
  'mentioned-undated': choice('with', 'only'),
  earlier: { kind: 'period' },
  later: { kind: 'period' },
  by: choice('published', 'mentioned', 'both'),
  who: { kind: 'entity' },
  of: choice('all', 'any'),
  without: choice(...ENTITY_TYPES),
  outlet: { kind: 'outlet' },
  words: { kind: 'words' },
  notes: { kind: 'tag' },
  open: { kind: 'step' },
  per: choice('auto', ...TIME_UNITS),
  bars: choice('count', 'share'),
  as: choice('map', 'list', 'matrix'),
  strength: { kind: 'number' },
  count: choice('articles', 'texts'),
  ties: choice('default', 'period', 'all'),
  colour: choice('type', 'community'),
  fold: { kind: 'entity' },
  pin: { kind: 'pin' },
  around: { kind: 'around' },
  order: choice('articles', 'name', 'strength', 'surprise', 'first', 'last'),
  rows: choice('names', 'ties'),
  lane: { kind: 'entity' },
  lanes: choice('same', 'own'),
  outlets: choice('lanes'),
  list: choice('articles', 'chronology'),
  tab: choice('timeline', 'network', 'articles'),
};

/** Two keys of which one says nothing without the other: both ends of a range, both periods. */
export const PAIRED_KEYS: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['mentioned-from', 'mentioned-to'],
  ['earlier', 'later'],
];

/** What can be open, and how many names or articles each is about; without one, that one alone. */
export const STEP_KINDS: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  entity: { least: 1, most: 1 },
  community: { least: 1, most: 1 },
  context: { least: 0, most: 1 },
  tie: { least: 2, most: 2 },
  group: { least: 2, most: 2 },
  path: { least: 2, most: Infinity },
  changes: { least: 0, most: 0 },
  corrections: { least: 0, most: 0 },
  questions: { least: 0, most: 0 },
  check: { least: 0, most: 0 },
  notes: { least: 0, most: 0 },
};

import { isoDay, parseIsoDay } from '../../schema/day.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Clauses } from '../query/clauses.ts';
import type { Step, Trail } from './trail.ts';

/** Bins of the timeline; `auto` chooses by the span in view. */
export const BINS = ['auto', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type Bin = (typeof BINS)[number];

/** The same network, drawn or written down. */
const NETWORK_FORMS = ['map', 'list'] as const;

/** Views of the page; on a phone also which tab is open. */
export const TABS = ['timeline', 'network', 'articles'] as const;
export type Tab = (typeof TABS)[number];

/** How the views are set; no part of the selection. */
export interface ViewOptions {
  readonly axis: 'published' | 'mentioned';
  readonly bin: Bin;
  /** Undefined: as the width of the page suggests, a map where there is room, else a list. */
  readonly network: 'map' | 'list' | undefined;
  /** Least strength of a tie that is drawn, in `STRENGTH_UNIT`s. */
  readonly leastStrength: number;
  readonly cut: 'default' | 'none';
  /** Entities with a lane below the timeline, by id. */
  readonly lanes: readonly string[];
  /** Undefined: as the width of the page suggests. */
  readonly tab: Tab | undefined;
}

export const DEFAULT_VIEW: ViewOptions = {
  axis: 'published',
  bin: 'auto',
  network: undefined,
  leastStrength: 0,
  cut: 'default',
  lanes: [],
  tab: undefined,
};

/** The page's whole state, as its address says it. */
export interface PageState {
  readonly clauses: Clauses;
  readonly trail: Trail;
  readonly view: ViewOptions;
}

/**
 * The state as the fragment of an address, without `#`; "" for the page as it opens. What is at its default is left out.
 * Entities and articles stand by their ids, so that a link outlives a rebuild.
 */
export function writeAddress({ clauses, trail, view }: PageState, corpus: Corpus): string {
  const parts = new URLSearchParams();
  const { date, entities, hiddenTypes, outlets, search } = clauses;
  if (date) {
    parts.set('from', isoDay(date.first));
    parts.set('to', isoDay(date.last));
    if (date.undated) parts.set('undated', 'with');
  }
  if ((date?.axis ?? view.axis) !== 'published') parts.set('by', 'mentioned');
  if (entities) {
    for (const entity of entities.entities) parts.append('who', corpus.entities.id[entity]!);
    if (entities.mode === 'any') parts.set('of', 'any');
  }
  for (const type of hiddenTypes ?? []) parts.append('without', type);
  for (const outlet of outlets ?? []) parts.append('outlet', corpus.outlets[outlet] ?? '');
  if (search) parts.set('words', search.words);
  for (const step of trail) parts.append('open', stepText(step));
  if (view.bin !== 'auto') parts.set('per', view.bin);
  if (view.network) parts.set('as', view.network);
  if (view.leastStrength > 0) parts.set('strength', String(view.leastStrength));
  if (view.cut !== 'default') parts.set('ties', 'all');
  for (const lane of view.lanes) parts.append('lane', lane);
  if (view.tab) parts.set('tab', view.tab);
  return parts.toString();
}

/** Reads a fragment; what it names and the corpus does not hold (any more) is left out, and said in `lost`. */
export function readAddress(fragment: string, corpus: Corpus): PageState & { readonly lost: readonly string[] } {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const lost: string[] = [];
  const axis = parts.get('by') === 'mentioned' ? 'mentioned' : 'published';
  const knownEntity = (id: string) => corpus.entities.byId.has(id) || (lost.push(id), false);

  const first = parseIsoDay(parts.get('from') ?? '');
  const last = parseIsoDay(parts.get('to') ?? '');
  const who = parts.getAll('who').filter(knownEntity);
  const hiddenTypes = parts.getAll('without').filter((type): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type));
  const outlets = parts
    .getAll('outlet')
    .map((name) => (name === '' ? -1 : corpus.outlets.indexOf(name)))
    .filter((row, i) => row >= 0 || parts.getAll('outlet')[i] === '');
  const words = parts.get('words')?.trim();
  const trail = parts
    .getAll('open')
    .map(parseStep)
    .filter((step): step is Step => step !== undefined && stepExists(step, corpus, lost));
  const bin = BINS.find((name) => name === parts.get('per')) ?? 'auto';
  return {
    clauses: {
      ...(first !== undefined && last !== undefined && first <= last
        ? { date: { axis, first, last, undated: parts.get('undated') === 'with' } as const }
        : {}),
      ...(who.length > 0
        ? {
            entities: {
              mode: parts.get('of') === 'any' ? 'any' : 'all',
              entities: who.map((id) => corpus.entities.byId.get(id)!),
            } as const,
          }
        : {}),
      ...(hiddenTypes.length > 0 ? { hiddenTypes } : {}),
      ...(outlets.length > 0 ? { outlets } : {}),
      ...(words ? { search: { words, hits: undefined } } : {}),
    },
    trail,
    view: {
      axis,
      bin,
      network: NETWORK_FORMS.find((name) => name === parts.get('as')),
      leastStrength: Math.max(0, Math.floor(Number(parts.get('strength')) || 0)),
      cut: parts.get('ties') === 'all' ? 'none' : 'default',
      lanes: parts.getAll('lane').filter(knownEntity),
      tab: TABS.find((name) => name === parts.get('tab')),
    },
    lost,
  };
}

function stepText(step: Step): string {
  const encode = encodeURIComponent; // keeps the separators below out of ids
  if (step.kind === 'entity') return `entity:${encode(step.id)}`;
  if (step.kind === 'tie') return `tie:${encode(step.a)}:${encode(step.b)}`;
  return `article:${encode(step.id)}${step.at === undefined ? '' : `:${step.at}`}`;
}

function parseStep(text: string): Step | undefined {
  const [kind, first, second] = text.split(':');
  try {
    const id = decodeURIComponent(first ?? '');
    if (kind === 'entity') return { kind, id };
    if (kind === 'tie') return { kind, a: id, b: decodeURIComponent(second ?? '') };
    if (kind === 'article') return /^(?:-1|\d+)$/.test(second ?? '') ? { kind, id, at: Number(second) } : { kind, id };
  } catch {
    // a mangled percent sign: the step is left out like any other that cannot be read
  }
  return undefined;
}

function stepExists(step: Step, corpus: Corpus, lost: string[]): boolean {
  const ids = step.kind === 'tie' ? [step.a, step.b] : [step.id];
  const known = step.kind === 'article' ? corpus.articles.byId : corpus.entities.byId;
  const missing = ids.filter((id) => !known.has(id));
  lost.push(...missing);
  return missing.length === 0;
}

import { isoDay, parseIsoDay } from '../../schema/day.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import { TIME_UNITS } from '../../schema/time-unit.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Axis, Clauses, DateClause } from '../query/clauses.ts';
import type { Step, Trail } from './trail.ts';

/** Bins of the timeline; `auto` chooses by the span in view. */
export const BINS = ['auto', ...TIME_UNITS] as const;
export type Bin = (typeof BINS)[number];

/** The clocks of the timeline, and both at once. */
const TIME_AXES = ['published', 'mentioned', 'both'] as const;

const MEASURES = ['count', 'share'] as const;
const LANE_SCALES = ['same', 'own'] as const;
const LISTS = ['articles', 'chronology'] as const;

/** The same network, drawn or written down. */
const NETWORK_FORMS = ['map', 'list'] as const;

/** Views of the page; on a phone also which tab is open. */
export const TABS = ['timeline', 'network', 'articles'] as const;
export type Tab = (typeof TABS)[number];

/** More lanes than this leave the other views no room. */
export const MOST_LANES = 12;

/** How the views are set; no part of the selection. */
export interface ViewOptions {
  /** The clock that the timeline goes by; `both` is the plane. */
  readonly axis: Axis | 'both';
  readonly bin: Bin;
  /** What the height of a bar says: how many, or which share of all in its bin. */
  readonly measure: (typeof MEASURES)[number];
  /** Undefined: as the width of the page suggests, a map where there is room, else a list. */
  readonly network: 'map' | 'list' | undefined;
  /** Least strength of a tie that is drawn, in `STRENGTH_UNIT`s. */
  readonly leastStrength: number;
  readonly cut: 'default' | 'none';
  /** Entities with a lane below the timeline, by id. */
  readonly lanes: readonly string[];
  /** Whether all lanes are drawn to one scale, or each to its own. */
  readonly laneScale: (typeof LANE_SCALES)[number];
  /** A lane for each outlet as well. */
  readonly outletLanes: boolean;
  /** What the panel lists: the articles, or their dated passages from the oldest event to the newest. */
  readonly list: (typeof LISTS)[number];
  /** Undefined: as the width of the page suggests. */
  readonly tab: Tab | undefined;
}

export const DEFAULT_VIEW: ViewOptions = {
  axis: 'published',
  bin: 'auto',
  measure: 'count',
  network: undefined,
  leastStrength: 0,
  cut: 'default',
  lanes: [],
  laneScale: 'same',
  outletLanes: false,
  list: 'articles',
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
  const { published, mentioned, entities, hiddenTypes, outlets, search } = clauses;
  writeDates(parts, '', published);
  writeDates(parts, OF_MENTIONED, mentioned);
  if (view.axis !== DEFAULT_VIEW.axis) parts.set('by', view.axis);
  if (entities) {
    for (const entity of entities.entities) parts.append('who', corpus.entities.id[entity]!);
    if (entities.mode === 'any') parts.set('of', 'any');
  }
  for (const type of hiddenTypes ?? []) parts.append('without', type);
  for (const outlet of outlets ?? []) parts.append('outlet', corpus.outlets[outlet] ?? '');
  if (search) parts.set('words', search.words);
  for (const step of trail) parts.append('open', stepText(step));
  if (view.bin !== 'auto') parts.set('per', view.bin);
  if (view.measure !== DEFAULT_VIEW.measure) parts.set('bars', view.measure);
  if (view.network) parts.set('as', view.network);
  if (view.leastStrength > 0) parts.set('strength', String(view.leastStrength));
  if (view.cut !== 'default') parts.set('ties', 'all');
  for (const lane of view.lanes) parts.append('lane', lane);
  if (view.laneScale !== DEFAULT_VIEW.laneScale) parts.set('lanes', view.laneScale);
  if (view.outletLanes) parts.set('outlets', 'lanes');
  if (view.list !== DEFAULT_VIEW.list) parts.set('list', view.list);
  if (view.tab) parts.set('tab', view.tab);
  return parts.toString();
}

/** Reads a fragment; what it names and the corpus does not hold (any more) is left out, and said in `lost`. */
export function readAddress(fragment: string, corpus: Corpus): PageState & { readonly lost: readonly string[] } {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const lost: string[] = [];
  const knownEntity = (id: string) => corpus.entities.byId.has(id) || (lost.push(id), false);

  const published = readDates(parts, '');
  const mentioned = readDates(parts, OF_MENTIONED);
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
      ...(published ? { published } : {}),
      ...(mentioned ? { mentioned } : {}),
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
      axis: TIME_AXES.find((name) => name === parts.get('by')) ?? DEFAULT_VIEW.axis,
      bin,
      measure: MEASURES.find((name) => name === parts.get('bars')) ?? DEFAULT_VIEW.measure,
      network: NETWORK_FORMS.find((name) => name === parts.get('as')),
      leastStrength: Math.max(0, Math.floor(Number(parts.get('strength')) || 0)),
      cut: parts.get('ties') === 'all' ? 'none' : 'default',
      lanes: [...new Set(parts.getAll('lane').filter(knownEntity))].slice(0, MOST_LANES),
      laneScale: LANE_SCALES.find((name) => name === parts.get('lanes')) ?? DEFAULT_VIEW.laneScale,
      outletLanes: parts.get('outlets') === 'lanes',
      list: LISTS.find((name) => name === parts.get('list')) ?? DEFAULT_VIEW.list,
      tab: TABS.find((name) => name === parts.get('tab')),
    },
    lost,
  };
}

/** Before the names of what concerns the dates mentioned. */
const OF_MENTIONED = 'mentioned-';

function writeDates(parts: URLSearchParams, of: string, clause: DateClause | undefined): void {
  if (!clause) return;
  parts.set(`${of}from`, isoDay(clause.first));
  parts.set(`${of}to`, isoDay(clause.last));
  if (clause.undated) parts.set(`${of}undated`, clause.undated === 'only' ? 'only' : 'with');
}

function readDates(parts: URLSearchParams, of: string): DateClause | undefined {
  const first = parseIsoDay(parts.get(`${of}from`) ?? '');
  const last = parseIsoDay(parts.get(`${of}to`) ?? '');
  if (first === undefined || last === undefined || first > last) return undefined;
  const undated = parts.get(`${of}undated`);
  return { first, last, undated: undated === 'only' ? undated : undated === 'with' };
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

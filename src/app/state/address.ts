import { isoDay, parseIsoDay } from '../../schema/day.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import { TIME_UNITS } from '../../schema/time-unit.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Axis, Clauses, ComparedClause, DateClause } from '../query/clauses.ts';
import { UNITS, type Unit } from '../query/measured.ts';
import { namesOf, type Step, type Trail } from './trail.ts';

/** Bins of the timeline; `auto` chooses by the span in view. */
export const BINS = ['auto', ...TIME_UNITS] as const;
export type Bin = (typeof BINS)[number];

/** The clocks of the timeline, and both at once. */
const TIME_AXES = ['published', 'mentioned', 'both'] as const;

const MEASURES = ['count', 'share'] as const;
const LANE_SCALES = ['same', 'own'] as const;
const LISTS = ['articles', 'chronology'] as const;
const LIST_ROWS = ['names', 'ties'] as const;
const CUTS = ['default', 'period', 'none'] as const;
const COLOURS = ['type', 'community'] as const;

/** What the network's list goes by. */
export const LIST_ORDERS = ['articles', 'name', 'strength', 'surprise', 'first', 'last'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** The same network, drawn, written down, or as a table of who meets whom. */
const NETWORK_FORMS = ['map', 'list', 'matrix'] as const;
export type NetworkForm = (typeof NETWORK_FORMS)[number];

/** How far around a name its network reaches, in ties. */
export const DEEPEST = 3;

/** A name put in a place by hand, in px of the layout. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

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
  readonly network: NetworkForm | undefined;
  /** What counts and strengths are counted in. */
  readonly unit: Unit;
  /** Least strength of a tie that is drawn, in `STRENGTH_UNIT`s. */
  readonly leastStrength: number;
  /** Which of many ties are drawn: those beyond chance in the whole corpus, those beyond chance in the period, or all. */
  readonly cut: (typeof CUTS)[number];
  readonly colour: (typeof COLOURS)[number];
  /** Communities drawn as one mark, each by the id of a name that it holds. */
  readonly folded: readonly string[];
  readonly pins: readonly Pin[];
  /** The network of one name alone: whoever is at most `depth` ties away, 1 to `DEEPEST`. */
  readonly around: { readonly id: string; readonly depth: number } | undefined;
  readonly listOrder: ListOrder;
  /** What the network's list has in its rows. */
  readonly listRows: (typeof LIST_ROWS)[number];
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
  unit: 'articles',
  leastStrength: 0,
  cut: 'default',
  colour: 'type',
  folded: [],
  pins: [],
  around: undefined,
  listOrder: 'articles',
  listRows: 'names',
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
  const { published, compared, mentioned, entities, hiddenTypes, outlets, search, notes } = clauses;
  writeDates(parts, '', published);
  if (compared) for (const period of PERIODS) parts.set(period, `${isoDay(compared[period].first)}..${isoDay(compared[period].last)}`);
  writeDates(parts, OF_MENTIONED, mentioned);
  if (view.axis !== DEFAULT_VIEW.axis) parts.set('by', view.axis);
  if (entities) {
    for (const entity of entities.entities) parts.append('who', corpus.entities.id[entity]!);
    if (entities.mode === 'any') parts.set('of', 'any');
  }
  for (const type of hiddenTypes ?? []) parts.append('without', type);
  for (const outlet of outlets ?? []) parts.append('outlet', corpus.outlets[outlet] ?? '');
  if (search) parts.set('words', search.words);
  if (notes) parts.set('notes', notes.tag);
  for (const step of trail) parts.append('open', stepText(step));
  if (view.bin !== 'auto') parts.set('per', view.bin);
  if (view.measure !== DEFAULT_VIEW.measure) parts.set('bars', view.measure);
  if (view.network) parts.set('as', view.network);
  if (view.leastStrength > 0) parts.set('strength', String(view.leastStrength));
  if (view.unit !== DEFAULT_VIEW.unit) parts.set('count', view.unit);
  if (view.cut !== DEFAULT_VIEW.cut) parts.set('ties', view.cut === 'none' ? 'all' : view.cut);
  if (view.colour !== DEFAULT_VIEW.colour) parts.set('colour', view.colour);
  for (const id of view.folded) parts.append('fold', id);
  for (const { id, x, y } of view.pins) parts.append('pin', `${encodeURIComponent(id)}:${Math.round(x)}:${Math.round(y)}`);
  if (view.around) parts.set('around', `${encodeURIComponent(view.around.id)}:${view.around.depth}`);
  if (view.listOrder !== DEFAULT_VIEW.listOrder) parts.set('order', view.listOrder);
  if (view.listRows !== DEFAULT_VIEW.listRows) parts.set('rows', view.listRows);
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

  const compared = readCompared(parts);
  const published = compared ? undefined : readDates(parts, '');
  const mentioned = readDates(parts, OF_MENTIONED);
  const who = parts.getAll('who').filter(knownEntity);
  const hiddenTypes = parts.getAll('without').filter((type): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type));
  const outlets = parts
    .getAll('outlet')
    .map((name) => (name === '' ? -1 : corpus.outlets.indexOf(name)))
    .filter((row, i) => row >= 0 || parts.getAll('outlet')[i] === '');
  const words = parts.get('words')?.trim();
  const tag = parts.get('notes');
  const trail = parts
    .getAll('open')
    .map(parseStep)
    .filter((step): step is Step => step !== undefined && stepExists(step, corpus, lost));
  const bin = BINS.find((name) => name === parts.get('per')) ?? 'auto';
  return {
    clauses: {
      ...(published ? { published } : {}),
      ...(compared ? { compared } : {}),
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
      ...(tag === null ? {} : { notes: { tag, articles: undefined } }),
    },
    trail,
    view: {
      axis: TIME_AXES.find((name) => name === parts.get('by')) ?? DEFAULT_VIEW.axis,
      bin,
      measure: MEASURES.find((name) => name === parts.get('bars')) ?? DEFAULT_VIEW.measure,
      network: NETWORK_FORMS.find((name) => name === parts.get('as')),
      leastStrength: Math.max(0, Math.floor(Number(parts.get('strength')) || 0)),
      unit: UNITS.find((name) => name === parts.get('count')) ?? DEFAULT_VIEW.unit,
      cut: parts.get('ties') === 'all' ? 'none' : (CUTS.find((name) => name === parts.get('ties')) ?? DEFAULT_VIEW.cut),
      colour: COLOURS.find((name) => name === parts.get('colour')) ?? DEFAULT_VIEW.colour,
      folded: [...new Set(parts.getAll('fold').filter(knownEntity))],
      pins: parts
        .getAll('pin')
        .flatMap(readPin)
        .filter(({ id }) => knownEntity(id)),
      around: readAround(parts.get('around') ?? '', knownEntity),
      listOrder: LIST_ORDERS.find((name) => name === parts.get('order')) ?? DEFAULT_VIEW.listOrder,
      listRows: LIST_ROWS.find((name) => name === parts.get('rows')) ?? DEFAULT_VIEW.listRows,
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

const PERIODS = ['earlier', 'later'] as const;

function readCompared(parts: URLSearchParams): ComparedClause | undefined {
  const [earlier, later] = PERIODS.map((period) => {
    const [first, last] = (parts.get(period) ?? '').split('..').map(parseIsoDay);
    return first === undefined || last === undefined || first > last ? undefined : { first, last };
  });
  return earlier && later ? { earlier, later } : undefined;
}

function readPin(text: string): Pin[] {
  const [name, x, y] = text.split(':');
  const id = decoded(name ?? '');
  return id && [x, y].every((value) => /^-?\d+$/.test(value ?? '')) ? [{ id, x: Number(x), y: Number(y) }] : [];
}

function readAround(text: string, isKnown: (id: string) => boolean): ViewOptions['around'] {
  const [name, depth] = text.split(':');
  const id = decoded(name ?? '');
  const steps = Number(depth);
  return id && isKnown(id) && steps >= 1 && steps <= DEEPEST && Number.isInteger(steps) ? { id, depth: steps } : undefined;
}

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
  if (step.kind === 'tie' || step.kind === 'group') return `${step.kind}:${encode(step.a)}:${encode(step.b)}`;
  if (step.kind === 'path') return ['path', ...[step.a, step.b, ...step.without].map(encode)].join(':');
  if (!('id' in step)) return step.kind;
  return `${step.kind}:${encode(step.id)}${'at' in step && step.at !== undefined ? `:${step.at}` : ''}`;
}

function parseStep(text: string): Step | undefined {
  const [kind, ...rest] = text.split(':');
  if (kind === 'changes' || kind === 'corrections' || kind === 'questions' || kind === 'check' || kind === 'notes') return { kind };
  if (kind === 'context' && rest.length === 0) return { kind };
  const [id, second, ...others] = rest.map(decoded);
  if (id === undefined) return undefined;
  if (kind === 'entity' || kind === 'community' || kind === 'context') return { kind, id };
  if (kind === 'article') return /^(?:-1|\d+)$/.test(second ?? '') ? { kind, id, at: Number(second) } : { kind, id };
  if (second === undefined) return undefined;
  if (kind === 'tie' || kind === 'group') return { kind, a: id, b: second };
  if (kind === 'path') return { kind, a: id, b: second, without: others.flatMap((other) => other ?? []) };
  return undefined;
}

function stepExists(step: Step, corpus: Corpus, lost: string[]): boolean {
  const known = step.kind === 'article' ? corpus.articles.byId : corpus.entities.byId;
  const ids = 'id' in step ? [step.id] : [...namesOf(step), ...(step.kind === 'path' ? step.without : [])];
  const missing = ids.filter((id) => !known.has(id));
  lost.push(...missing);
  return missing.length === 0;
}

/** Undefined where a percent sign is mangled. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

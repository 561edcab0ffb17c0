import { slug } from '../../schema/slug.ts';
import type { Corpus } from '../data/corpus.ts';

/** What an id of a link may mean, where the corpus has no such id: the entities that have, or had, a name like it. */
export interface LinkName {
  readonly id: string;
  /** Those in most articles first. */
  readonly entities: readonly number[];
}

/** Keys whose value is the id of an entity; in those below, ids stand between colons, each encoded once more. */
const IDS = new Set(['who', 'fold', 'lane']);
const STEPS = new Set(['pin', 'around', 'open']);

/**
 * Whom a link means by ids that this corpus does not hold: an id is made from a name, which may have become another name of its
 * entity since. Ids that no name fits are left out.
 */
export function findLinkNames(fragment: string, corpus: Corpus): LinkName[] {
  const unknown = new Map<string, number[]>();
  withIds(fragment, (id) => {
    if (!corpus.entities.byId.has(id)) unknown.set(id, []);
    return id;
  });
  if (unknown.size === 0) return [];
  const { count, name, names, articles } = corpus.entities;
  for (let entity = 0; entity < count; entity++) {
    const ids = new Set([name[entity]!, ...names[entity]!.map(([form]) => form)].map(slug));
    for (const id of ids) unknown.get(id)?.push(entity);
  }
  return [...unknown]
    .filter(([, entities]) => entities.length > 0)
    .map(([id, entities]) => ({ id, entities: entities.sort((a, b) => articles[b]! - articles[a]!) }));
}

/** The fragment with other ids for some of its entities. */
export function renameInLink(fragment: string, ids: ReadonlyMap<string, string>): string {
  return withIds(fragment, (id) => ids.get(id) ?? id);
}

function withIds(fragment: string, rename: (id: string) => string): string {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const renamed = new URLSearchParams();
  for (const [key, value] of parts)
    renamed.append(key, IDS.has(key) ? rename(value) : STEPS.has(key) ? withIdsOfStep(key, value, rename) : value);
  return renamed.toString();
}

/** Articles have ids of their own, and numbers between colons are places, depths and sentences. */
function withIdsOfStep(key: string, value: string, rename: (id: string) => string): string {
  const [first = '', ...rest] = value.split(':');
  if (key !== 'open') return [renamed(first, rename), ...rest].join(':');
  return first === 'article' ? value : [first, ...rest.map((id) => renamed(id, rename))].join(':');
}

function renamed(encoded: string, rename: (id: string) => string): string {
  try {
    return encodeURIComponent(rename(decodeURIComponent(encoded)));
  } catch {
    return encoded; // a percent sign is mangled: nobody's id
  }
}

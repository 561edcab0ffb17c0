import type { EntityType } from '../../schema/entity.ts';
import { entityKey } from './entity.ts';
import { slug } from '../../schema/slug.ts';

/** What an entity is known by. */
interface Known {
  readonly name: string;
  readonly type: EntityType;
}

/**
 * An id for each entity: the one that an earlier build gave it (under the name and type that it has without corrections, under its name,
 * or another full name of it), else its slug, with `-2`, `-3` where that is taken, in the order given. Ids of an earlier build are never
 * given to somebody else.
 */
export function assignIds(
  entities: readonly (Known & {
    readonly otherNames: readonly string[];
    readonly before?: Known | undefined;
    readonly made?: number | undefined;
  })[],
  previous: ReadonlyMap<string, string> = new Map(),
): string[] {
  const ids = new Array<string>(entities.length).fill('');
  const given = new Set<string>();
  const keep = (i: number, known: Known) => {
    const id = previous.get(entityKey(known));
    if (ids[i] !== '' || id === undefined || given.has(id)) return;
    ids[i] = id;
    given.add(id);
  };
  if (previous.size > 0) {
    entities.forEach(({ before }, i) => before && keep(i, before));
    entities.forEach((entity, i) => keep(i, entity));
    entities.forEach(({ type, otherNames }, i) => otherNames.forEach((name) => keep(i, { type, name })));
  }
  const taken = new Set([...given, ...previous.values()]);
  const next = new Map<string, number>();
  // Those that corrections make come last, as they are made: a page that makes them knows no other order.
  const inOrder = [...entities.entries()].sort(([, a], [, b]) => (a.made ?? -1) - (b.made ?? -1));
  for (const [i, entity] of inOrder) {
    if (ids[i] !== '') continue;
    const { name, type } = entity.before ?? entity; // so that a new name does not break a link
    const stem = slug(name) || type;
    let number = next.get(stem) ?? 1;
    let id = number === 1 ? stem : `${stem}-${number}`;
    while (taken.has(id)) id = `${stem}-${++number}`;
    next.set(stem, number + 1);
    taken.add(id);
    ids[i] = id;
  }
  return ids;
}

import type { EntityType } from '../../schema/entity.ts';
import { entityKey } from './entity.ts';
import { slug } from '../../schema/slug.ts';

/**
 * An id for each entity: the one that an earlier build gave it (under its name, or another full name of it), else its slug, with
 * `-2`, `-3` where that is taken, in the order given. Ids of an earlier build are never given to somebody else.
 */
export function assignIds(
  entities: readonly { readonly name: string; readonly type: EntityType; readonly otherNames: readonly string[] }[],
  previous: ReadonlyMap<string, string> = new Map(),
): string[] {
  const ids = new Array<string>(entities.length).fill('');
  const given = new Set<string>();
  const keep = (i: number, name: string) => {
    const id = previous.get(entityKey({ type: entities[i]!.type, name }));
    if (ids[i] !== '' || id === undefined || given.has(id)) return;
    ids[i] = id;
    given.add(id);
  };
  if (previous.size > 0) {
    entities.forEach(({ name }, i) => keep(i, name));
    entities.forEach(({ otherNames }, i) => otherNames.forEach((name) => keep(i, name)));
  }
  const taken = new Set([...given, ...previous.values()]);
  const next = new Map<string, number>();
  entities.forEach(({ name, type }, i) => {
    if (ids[i] !== '') return;
    const stem = slug(name) || type;
    let number = next.get(stem) ?? 1;
    let id = number === 1 ? stem : `${stem}-${number}`;
    while (taken.has(id)) id = `${stem}-${++number}`;
    next.set(stem, number + 1);
    taken.add(id);
    ids[i] = id;
  });
  return ids;
}

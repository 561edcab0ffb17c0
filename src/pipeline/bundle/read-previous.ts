import type { Manifest } from '../../schema/bundle.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import { unpack } from '../../schema/packed.ts';
import type { Previous } from '../run.ts';

/**
 * What the next build takes over from a manifest: ids and places of its entities.
 *
 * @param entityKey what an entity is known by from build to build; the aliases' room says it
 * @throws RangeError when a column is damaged
 */
export function readPrevious(
  { entities, grey }: Manifest,
  entityKey: (entity: { readonly name: string; readonly type: EntityType }) => string,
): Previous {
  const idsOf = ({ count, id, name, type }: Pick<Manifest['entities'], 'count' | 'id' | 'name' | 'type'>) => {
    const types = unpack(type, count);
    return id.map((id, i) => [entityKey({ name: name[i] ?? id, type: ENTITY_TYPES[types[i]!] ?? 'organization' }), id] as const);
  };
  const x = unpack(entities.x, entities.placed);
  const y = unpack(entities.y, entities.placed);
  return {
    entityIds: new Map([...idsOf(entities), ...(grey ? idsOf(grey) : [])]),
    positions: new Map(Array.from(x, (thousandths, i) => [entities.id[i]!, { x: thousandths / 1000, y: y[i]! / 1000 }])),
  };
}

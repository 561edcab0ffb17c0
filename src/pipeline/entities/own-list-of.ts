import type { EntityType } from '../../schema/entity.ts';
import { OwnList } from '../../schema/own-list.ts';
import type { ListedName } from '../settings/settings.ts';

/** Built once a list: the same list comes with every article. */
const lists = new WeakMap<readonly ListedName[], OwnList<EntityType>>();

/** The user's list for finding; undefined where nobody is on it. */
export function ownListOf(listed: readonly ListedName[] | undefined): OwnList<EntityType> | undefined {
  if (!listed || listed.length === 0) return undefined;
  let list = lists.get(listed);
  if (!list) lists.set(listed, (list = new OwnList(listed.map(({ name, aliases, type }) => ({ names: [name, ...aliases], value: type })))));
  return list;
}

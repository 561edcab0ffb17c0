import type { NamedEntity } from '../../schema/corrections.ts';
import { evenWriting } from '../../schema/even-writing.ts';
import type { NameRow } from '../../schema/correct/find-named.ts';

/**
 * How a correction speaks of an entity so that nobody else is meant: under the name by which it is shown, else under one that articles
 * use for it alone. Undefined where there is none: two bear all their names together.
 */
export function refer(rows: readonly NameRow[], row: number): NamedEntity | undefined {
  const { name, type, names } = rows[row]!;
  const bears = (key: string) => (one: NameRow) => one.type === type && evenWriting(one.name) === key;
  if (rows.filter(bears(evenWriting(name))).length === 1) return { name, type };
  const used = names.find(([other]) => {
    const key = evenWriting(other);
    const users = rows.filter((one) => one.type === type && (bears(key)(one) || one.names.some(([used]) => evenWriting(used) === key)));
    return users.length === 1;
  });
  return used && { name: used[0], type };
}

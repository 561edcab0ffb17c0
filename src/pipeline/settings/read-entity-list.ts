import type { Diagnostic } from '../diagnostic.ts';
import { readListTable } from './list-table.ts';
import { readListYaml } from './list-yaml.ts';
import type { PlacedEntity } from './settings.ts';
import { checkEntity } from './written-entity.ts';

/**
 * The user's own list, `entities.csv` or `entities.yaml`. What is wrong with an entry is said with its line, and that entry, or that
 * part of it, is left out. Whether entries contradict each other is for `combineSettings` to say, which sees all lists.
 */
export function readEntityList(path: string, text: string): { listed: PlacedEntity[]; notes: Diagnostic[] } {
  const listed: PlacedEntity[] = [];
  const notes: Diagnostic[] = [];
  if (!text.trim()) {
    notes.push({ kind: 'note', path, message: 'the list is empty', cure: 'write names into it, or remove it' });
    return { listed, notes };
  }
  for (const written of /\.ya?ml$/i.test(path) ? readListYaml(path, text) : readListTable(path, text)) {
    if ('kind' in written) notes.push(written);
    else {
      const checked = checkEntity(written, path);
      if (checked.placed) listed.push(checked.placed);
      notes.push(...checked.notes);
    }
  }
  return { listed, notes };
}

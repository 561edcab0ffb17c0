import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import type { PlacedEntity } from './settings.ts';
import { TYPE_CURE, typeOfWord } from '../../schema/type-word.ts';

/** What a list may say of somebody: the columns of a table, the keys of a map. */
export const FIELDS = ['name', 'type', 'aliases', 'description', 'link'] as const;
export type ListField = (typeof FIELDS)[number];

/** An entry of a list as it is written. */
export interface WrittenEntity {
  readonly line: number;
  readonly name?: string;
  readonly type?: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly link?: string;
}

/** "Iron Lady; Maggie" → two names. */
export function partAliases(words: string): string[] {
  return words.split(/[;|]/).filter((alias) => alias.trim());
}

/** An entry that holds up, and what of it does not and is left out; without a name and a type there is no entry. */
export function checkEntity(written: WrittenEntity, path: string): { placed?: PlacedEntity; notes: Diagnostic[] } {
  const { line } = written;
  const notes: Diagnostic[] = [];
  const note = (message: string, cure: string) => notes.push({ kind: 'note', path, line, message, cure });
  const name = spaced(written.name ?? '');
  const shown = `“${excerpt(name, 40)}”`;
  if (!name) note('an entry has no name, and is left out', 'write one, or remove the entry');
  else if (!hasLetter(name)) note(`name ${shown} has no letter, and is left out`, 'write a name, or remove the entry');
  const type = typeOfWord(written.type ?? '');
  if (name && !type)
    note(`${written.type ? `type “${excerpt(written.type, 40)}” of ${shown} is none` : `${shown} has no type`}; it is left out`, TYPE_CURE);
  if (!type || notes.length > 0) return { notes };
  const aliases: string[] = [];
  for (const word of written.aliases) {
    const alias = spaced(word);
    if (hasLetter(alias)) aliases.push(alias);
    else note(`alias “${excerpt(alias, 40)}” of ${shown} has no letter, and is left out`, 'write a name, or remove it');
  }
  const description = spaced(written.description ?? '');
  const link = (written.link ?? '').trim();
  const isAddress = /^https?:\/\/[^\s/?#]/i.test(link) && URL.canParse(link);
  if (link && !isAddress)
    note(
      `link “${excerpt(link)}” of ${shown} is no address of the web, and is left out`,
      'write one that begins with http:// or https://, or remove it',
    );
  const entity = { name, type, aliases, ...(description ? { description } : {}), ...(isAddress ? { link } : {}) };
  return { placed: { entity, path, line }, notes };
}

export function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

/** White space evened out. */
export function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

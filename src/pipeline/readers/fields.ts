import type { Config } from '../config.ts';

/** What a record may say of an article, and the names that columns of a table and keys of a JSON object go by. */
const NAMES = {
  id: ['id'],
  title: ['title', 'headline'],
  date: ['date', 'published'],
  source: ['source'],
  url: ['url'],
  author: ['author'],
  language: ['language', 'lang'],
  text: ['text', 'body', 'content'],
} as const;

export type Field = keyof typeof NAMES;
export const FIELDS = Object.keys(NAMES) as readonly Field[];

/**
 * Where each field stands among the names of a record: the name that `--map` gives it, else the first of its own names that is
 * there. Case and surrounding white space are no difference.
 */
export function findFields(names: readonly string[], config: Config): ReadonlyMap<Field, number> {
  const plain = names.map(plainName);
  const found = new Map<Field, number>();
  for (const field of FIELDS) {
    const mapped = mappedName(field, config);
    const accepted = mapped === undefined ? NAMES[field] : [plainName(mapped)];
    const index = accepted.map((name) => plain.indexOf(name)).find((at) => at >= 0);
    if (index !== undefined) found.set(field, index);
  }
  return found;
}

/** `--map published=Pubdate` names the date as well as `--map date=Pubdate` does. */
export function mappedName(field: Field, config: Config): string | undefined {
  return NAMES[field].map((name) => config.columns?.[name]).find((name) => name !== undefined);
}

function plainName(name: string): string {
  return name.trim().toLowerCase();
}

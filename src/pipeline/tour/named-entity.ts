import { NamedRows } from '../../schema/correct/find-named.ts';
import { slug } from '../../schema/slug.ts';
import { excerpt } from '../excerpt.ts';
import type { Entity } from '../aliases/entity.ts';

/** Why nobody is meant, and what to do about it. */
export interface Misfit {
  readonly message: string;
  readonly cure: string;
}

/**
 * Whom a view means: by the id that a link has, or by a name as its card has it. An id is made from a name, so that one which has
 * become another name of its entity since is found as well.
 *
 * @returns the id
 */
export type FindEntity = (written: string) => string | Misfit;

export function entityFinder(entities: readonly Entity[]): FindEntity {
  const byId = new Set(entities.map(({ id }) => id));
  const named = new NamedRows(entities);
  let bySlug: Map<string, Set<string>> | undefined;
  return (written) => {
    if (byId.has(written)) return written;
    const found = named.find({ name: written }, true);
    if (typeof found === 'number') return entities[found]!.id;
    bySlug ??= slugsOf(entities);
    const ids = found.kind === 'several' ? idsNamed(entities, found.names) : [...(bySlug.get(slug(written)) ?? [])];
    if (ids.length === 1) return ids[0]!;
    const shown = `“${excerpt(written, 40)}”`;
    return ids.length === 0
      ? { message: `${shown} is nobody in these articles`, cure: 'write the name as its card has it, or copy the link of the view' }
      : { message: `${shown} may be ${ids.slice(0, 4).join(' or ')}`, cure: 'write one of these in its place' };
  };
}

function idsNamed(entities: readonly Entity[], names: readonly string[]): string[] {
  return entities.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}

function slugsOf(entities: readonly Entity[]): Map<string, Set<string>> {
  const bySlug = new Map<string, Set<string>>();
  for (const { id, name, names } of entities)
    for (const form of new Set([name, ...names.map(([form]) => form)].map(slug)))
      if (form) bySlug.set(form, (bySlug.get(form) ?? new Set()).add(id));
  return bySlug;
}

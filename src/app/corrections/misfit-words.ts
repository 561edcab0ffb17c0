import type { Unfit } from '../../schema/correct/plan-corrections.ts';
import { TYPE_WORDS } from './step-words.ts';

/** A correction that does not fit, and why. */
export type Misfit =
  | Unfit
  | { readonly by: number; readonly kind: 'places'; readonly places: readonly string[] }
  | { readonly by: number; readonly kind: 'nowhere' };

/** Why a correction that was just made changes nothing, and what to do. */
export function refusalWords(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'apart':
      return 'Not merged: an earlier correction keeps the two apart. Undo that one first.';
    case 'nobody':
      return `Nothing changed: nobody is called ${misfit.entity.name} any more.`;
    case 'several':
      return `Nothing changed: ${misfit.names.length} names are called ${misfit.entity.name}. Rename one of them first.`;
    case 'claimed':
      return `“${misfit.name}” is given to two names, and stands for neither. Take it from one of them.`;
    case 'nowhere':
      return 'Nothing changed: no article has that name.';
    case 'places':
      return `Not all of it fits: nothing of that name stands in ${misfit.places.join(', ')}.`;
  }
}

/** Why a correction in the list does nothing, and what to do. */
export function misfitWords(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'apart':
      return 'It would make one of two that another correction keeps apart. Remove one of the two corrections.';
    case 'claimed':
      return `“${misfit.name}” is given to two, and stands for neither. Remove one of the two corrections.`;
    case 'nowhere':
      return 'No article has that name. Remove it, or keep it for articles that have.';
    case 'places': {
      const [first, ...others] = misfit.places;
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      return `Such a name no longer stands in ${first}${more}. Make it anew in the article as it is now, or remove it.`;
    }
    case 'nobody': {
      const { name, type } = misfit.entity;
      return `Nobody here is called “${name}”${type ? ` and is ${TYPE_WORDS[type]}` : ''}. Remove it, or keep it for articles that name them.`;
    }
    case 'several': {
      const { entity, types, names } = misfit;
      const others = [...new Set(names)].filter((name) => name !== entity.name);
      const whom = types.length > 1 ? types.map((type) => TYPE_WORDS[type]).join(' or ') : others.join(' or ');
      return `“${entity.name}” may be any of ${names.length} here${whom && ` (${whom})`}. Remove it, and make it anew from the card of the one that is meant.`;
    }
  }
}

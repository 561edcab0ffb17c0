import type { Misfit } from './correcting.svelte.ts';
import { TYPE_WORDS } from './step-words.ts';

/** Why a correction does nothing, and what to do. */
export function misfitWords(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'apart':
      return 'It would make one of two that another correction keeps apart. Remove one of the two corrections.';
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

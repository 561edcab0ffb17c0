import type { Unfit } from '../../schema/correct/plan-corrections.ts';

/** A correction that does not fit, and why. */
export type Misfit =
  | Unfit
  | { readonly by: number; readonly kind: 'places'; readonly places: readonly string[] }
  | { readonly by: number; readonly kind: 'nowhere' };

/** Why a correction changes nothing, and what to do. */
export function misfitWords(misfit: Misfit): string {
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

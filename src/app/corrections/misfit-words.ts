import type { Unfit } from '../../schema/correct/plan-corrections.ts';
import { joined } from '../ui/selection-words.ts';
import { common } from '../words/common.ts';
import { corrections } from '../words/corrections.ts';

/** A correction that does not fit, and why. */
export type Misfit =
  | Unfit
  | { readonly by: number; readonly kind: 'places'; readonly places: readonly string[] }
  | { readonly by: number; readonly kind: 'nowhere' }
  | { readonly by: number; readonly kind: 'noLine' };

/** Why a correction that was just made changes nothing, and what to do. */
export function refusalWords(misfit: Misfit): string {
  const words = corrections.refusal;
  switch (misfit.kind) {
    case 'apart':
    case 'nowhere':
    case 'noLine':
      return words[misfit.kind];
    case 'nobody':
      return words.nobody(misfit.entity.name);
    case 'several':
      return words.several(misfit.entity.name, misfit.names.length);
    case 'claimed':
      return words.claimed(misfit.name);
    case 'places':
      return words.places(misfit.places.join(common.comma));
  }
}

/** Why a correction in the list does nothing, and what to do. */
export function misfitWords(misfit: Misfit): string {
  const words = corrections.misfit;
  switch (misfit.kind) {
    case 'apart':
    case 'nowhere':
    case 'noLine':
      return words[misfit.kind];
    case 'claimed':
      return words.claimed(misfit.name);
    case 'places':
      return words.places(misfit.places[0]!, misfit.places.length - 1);
    case 'nobody':
      return words.nobody(misfit.entity.name, misfit.entity.type);
    case 'several': {
      const { entity, types, names } = misfit;
      const others = [...new Set(names)].filter((name) => name !== entity.name);
      return words.several(entity.name, names.length, joined(types.length > 1 ? types.map((type) => common.ofAType[type]) : others, 'or'));
    }
  }
}

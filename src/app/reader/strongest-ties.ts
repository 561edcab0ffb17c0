import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Measured } from '../query/measured.ts';

export interface TieOf {
  readonly tie: number;
  readonly other: number;
}

/** Every tie of an entity in the whole corpus. Looks at all ties: call it once an entity, not once a move of the brush. */
export function tiesOf({ ties }: Corpus, entity: number): TieOf[] {
  const found: TieOf[] = [];
  for (let tie = 0; tie < ties.count; tie++) {
    if (ties.a[tie] === entity) found.push({ tie, other: ties.b[tie]! });
    else if (ties.b[tie] === entity) found.push({ tie, other: ties.a[tie]! });
  }
  return found;
}

/** Those that some article of the set has, strongest there first, without the hidden types; `strength` in `STRENGTH_UNIT`s. */
export function strongestTies(
  candidates: readonly TieOf[],
  corpus: Corpus,
  counts: Measured,
  hiddenTypes: readonly EntityType[],
): (TieOf & { readonly strength: number })[] {
  return candidates
    .filter(({ tie, other }) => counts.tieCounts[tie]! > 0 && !hiddenTypes.includes(corpus.entities.type[other]!))
    .map((tie) => ({ ...tie, strength: counts.tieStrength[tie.tie]! }))
    .sort((x, y) => y.strength - x.strength || x.other - y.other);
}

import type { MarkState, SceneInput } from './scene.ts';

/** Who stands out in a scene, and who steps back: it hangs on what is open and under the pointer, not on where one looks. */
export interface Emphasis {
  /** Places of the names among those shown. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Something that is drawn is open, and hollows the rest. */
  readonly hasSelection: boolean;
  /** Open, or tied to what is. */
  readonly isActive: (entity: number) => boolean;
  readonly stateOf: (entity: number) => MarkState;
}

export function emphasisOf(input: SceneInput): Emphasis {
  const { network, selected, openTies, hovered, counts } = input;
  const placeOf = new Map(network.entities.map((entity, i) => [entity, i]));
  const isSelected = new Set(selected);
  // The two ends of an open tie stand for themselves: only an entity brings its neighbours along.
  const near = neighboursOf(input, openTies.length === 0 ? isSelected : new Set());
  const nearHovered = neighboursOf(input, new Set(placeOf.has(hovered) ? [hovered] : []));
  const hasSelection = selected.some((entity) => placeOf.has(entity));
  return {
    placeOf,
    hasSelection,
    isActive: (entity) => isSelected.has(entity) || near.has(entity),
    stateOf: (entity) => {
      if (counts.entityCounts[entity] === 0) return 'absent';
      if (isSelected.has(entity)) return 'selected';
      if (entity === hovered || nearHovered.has(entity) || near.has(entity)) return 'rest';
      if (hasSelection) return 'hollow';
      return placeOf.has(hovered) ? 'faint' : 'rest';
    },
  };
}

function neighboursOf({ corpus: { ties }, network }: SceneInput, of: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  if (of.size === 0) return found;
  for (const tie of network.ties) {
    if (of.has(ties.a[tie]!)) found.add(ties.b[tie]!);
    if (of.has(ties.b[tie]!)) found.add(ties.a[tie]!);
  }
  return found;
}

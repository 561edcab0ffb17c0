import type { ListedCorpus } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';

/** What a name is tied to, in a list. */
export interface ListedTie {
  readonly tie: number;
  /** The other end. */
  readonly entity: number;
}

/** The ties of a shown network by the entity at either end, strongest first: what the list writes down is what the canvas draws. */
export function listedTies({ ties }: ListedCorpus, network: ShownNetwork): ReadonlyMap<number, readonly ListedTie[]> {
  const found = new Map<number, ListedTie[]>(network.entities.map((entity) => [entity, []]));
  for (const tie of network.ties) {
    found.get(ties.a[tie]!)?.push({ tie, entity: ties.b[tie]! });
    found.get(ties.b[tie]!)?.push({ tie, entity: ties.a[tie]! });
  }
  return found;
}

/** "vladimir-putin--kim-jong-un" */
export function tieKey({ entities, ties }: ListedCorpus, tie: number): string {
  return `${entities.id[ties.a[tie]!]}--${entities.id[ties.b[tie]!]}`;
}

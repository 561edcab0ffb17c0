import type { Corpus } from '../data/corpus.ts';
import type { Measured } from './measured.ts';
import type { ShownNetwork } from './shown-network.ts';

/** Names of a shown network that are tied among themselves more than to others. */
export interface Community {
  /** The build's number for it. */
  readonly number: number;
  /** Id of its strongest member. */
  readonly id: string;
  /** "Bernie Sanders, Joe Biden, Democratic Party": its three strongest members. */
  readonly name: string;
  /** Rows of entities, by the strength of their ties inside. */
  readonly members: readonly number[];
  /** Rows of the shown ties inside, strongest first. */
  readonly ties: readonly number[];
}

const NAMED = 3;

/**
 * The communities of a shown network, those of most members first, each named by its strongest members: by the strength of their
 * shown ties inside it, then by articles. A name that the build has not placed joins the community of its strongest neighbour;
 * whoever has none, or is alone in its community, is in none.
 */
export function nameCommunities(
  corpus: Corpus,
  network: ShownNetwork,
  measured: Pick<Measured, 'strengthOf' | 'entityCounts'>,
): Community[] {
  const { entities, ties } = corpus;
  const numberOf = communityOf(corpus, network);
  const inside = new Map<number, number[]>();
  const strength = new Map<number, number>();
  for (const tie of network.ties) {
    const [a, b] = [ties.a[tie]!, ties.b[tie]!];
    const number = numberOf.get(a);
    if (number === undefined || number !== numberOf.get(b)) continue;
    if (!inside.get(number)?.push(tie)) inside.set(number, [tie]);
    for (const end of [a, b]) strength.set(end, (strength.get(end) ?? 0) + measured.strengthOf(tie));
  }
  const members = new Map<number, number[]>();
  for (const entity of network.entities) {
    const number = numberOf.get(entity);
    if (number !== undefined && !members.get(number)?.push(entity)) members.set(number, [entity]);
  }
  const weigh = (x: number, y: number) =>
    (strength.get(y) ?? 0) - (strength.get(x) ?? 0) || measured.entityCounts[y]! - measured.entityCounts[x]! || x - y;
  return [...members]
    .filter(([, rows]) => rows.length > 1)
    .map(([number, rows]) => {
      const sorted = rows.sort(weigh);
      return {
        number,
        id: entities.id[sorted[0]!]!,
        name: sorted
          .slice(0, NAMED)
          .map((entity) => entities.name[entity])
          .join(', '),
        members: sorted,
        ties: inside.get(number) ?? [],
      };
    })
    .sort((x, y) => y.members.length - x.members.length || x.number - y.number);
}

/** By entity of the network, the number of its community; of nobody who has none. */
export function communityOf({ entities, ties }: Corpus, network: ShownNetwork): Map<number, number> {
  const found = new Map<number, number>();
  for (const entity of network.entities) if (entity < entities.placed) found.set(entity, entities.community[entity]!);
  // Ties come strongest first, so that the first that leads to somebody placed decides.
  for (const tie of network.ties) {
    const [a, b] = [ties.a[tie]!, ties.b[tie]!];
    if (!found.has(a) && b < entities.placed) found.set(a, entities.community[b]!);
    else if (!found.has(b) && a < entities.placed) found.set(b, entities.community[a]!);
  }
  return found;
}

/** The community that holds a name; of a name that is not shown itself, the one that the build has put it in. */
export function communityHolding({ entities }: Corpus, communities: readonly Community[], entity: number): Community | undefined {
  const built = entity >= 0 && entity < entities.placed ? entities.community[entity] : undefined;
  return communities.find(({ members }) => members.includes(entity)) ?? communities.find(({ number }) => number === built);
}

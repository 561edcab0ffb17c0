import { markRadius } from '../../schema/mark-radius.ts';
import type { Network } from '../cooccurrence/network.ts';

/** An entity as the layout sees it; nodes know one another by their place in the list. */
export interface LayoutNode {
  /** Row of the network's entities. */
  readonly entity: number;
  /** What no other mark may enter, in px from the centre: a square's corners reach a quarter further than its circle. */
  readonly reach: number;
  readonly articles: number;
  readonly community: number;
}

/** A tie between two nodes of the list. */
export interface LayoutTie {
  readonly source: number;
  readonly target: number;
  /** In articles that name both in one sentence: strength divided by its unit. */
  readonly weight: number;
}

export function layoutNodes({ articleCounts, community }: Network, placed: Int32Array): LayoutNode[] {
  const most = articleCounts[0] ?? 1;
  return Array.from(placed, (entity) => {
    const articles = articleCounts[entity]!;
    return { entity, reach: 1.26 * markRadius(articles, most) + 1.5, articles, community: community[entity]! };
  });
}

import { layoutFrame } from '../../src/app/network/frame.ts';
import { networkScale } from '../../src/app/network/scale.ts';
import type { SceneInput } from '../../src/app/network/scene.ts';
import type { EntityType } from '../../src/schema/entity.ts';
import { STRENGTH_UNIT } from '../../src/schema/tie.ts';
import { inventedName, seeded } from '../made-corpus.mjs';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** What a network of the same names looks like in every frame: all but the canvas's size, the zoom and the type. */
export type MadeScene = Omit<SceneInput, 'width' | 'height' | 'zoom' | 'measure'>;

/**
 * A network that there is not, as the map takes it: names that are few everywhere and mostly rare (Zipf), in communities, three
 * quarters of the ties within them.
 */
export function madeScene(nodes: number, tieCount: number): MadeScene {
  const random = seeded(nodes);
  const communities = Math.ceil(nodes / 40);
  const community = Array.from({ length: nodes }, () => Math.floor(communities * random() ** 1.5));
  const side = Math.sqrt(nodes / 150);
  const middles = Array.from({ length: communities }, () => ({ x: 816 * side * random(), y: 500 * side * random() }));
  const near = () => 160 * (random() + random() - 1);
  const members = middles.map((_, own) => [...community.keys()].filter((row) => community[row] === own));
  const strengths = new Map<number, number>();
  while (strengths.size < tieCount) {
    const a = Math.floor(nodes * random() ** 2);
    const inside = members[community[a]!]!;
    const b = random() < 0.75 ? inside[Math.floor(inside.length * random() ** 2)]! : Math.floor(nodes * random() ** 2);
    if (a !== b) strengths.set(Math.min(a, b) * nodes + Math.max(a, b), 10 * random() ** 4);
  }
  const keys = [...strengths.keys()].sort((x, y) => strengths.get(y)! - strengths.get(x)!);
  const surprise = keys.map(() => (random() < 0.1 ? 5 : 20));
  const articles = Int32Array.from({ length: nodes }, (_, row) => Math.max(2, Math.round(600 / (row + 1))));
  const entities = {
    count: nodes,
    placed: nodes,
    name: Array.from({ length: nodes }, (_, row) => inventedName(row)),
    type: Array.from({ length: nodes }, () => TYPES[Math.floor(3 * random())]!),
    articles,
    x: Float64Array.from(community, (own) => middles[own]!.x + near()),
    y: Float64Array.from(community, (own) => middles[own]!.y + near()),
  };
  const ties = {
    a: Int32Array.from(keys, (key) => Math.floor(key / nodes)),
    b: Int32Array.from(keys, (key) => key % nodes),
    surpriseOf: (tie: number) => surprise[tie]!,
  };
  return {
    corpus: { entities, ties },
    counts: { entityCounts: articles, strengthOf: (tie) => strengths.get(keys[tie]!)! * STRENGTH_UNIT },
    network: { entities: [...articles.keys()], ties: [...keys.keys()] },
    positions: entities,
    scale: networkScale({ articles: { count: 10_000 }, entities }),
    frame: layoutFrame(entities),
    selected: [],
    openTies: [],
    filtered: [],
    hovered: -1,
    hoveredTie: -1,
  };
}

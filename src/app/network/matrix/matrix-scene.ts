import type { ListedCorpus, ListedMeasure } from '../../query/listing.ts';
import type { ShownNetwork } from '../../query/shown-network.ts';

/** A tie in the table of who meets whom; each stands twice, once on either side of the diagonal. */
interface MatrixCell {
  readonly tie: number;
  readonly row: number;
  readonly column: number;
  /** How dark it is, 0 to 1. */
  readonly shade: number;
}

/** Names next to one another that are of one community: places `[from, to)`. */
interface MatrixBlock {
  readonly from: number;
  readonly to: number;
}

export interface MatrixScene {
  /** Rows of entities, in the order of rows and columns. */
  readonly names: readonly number[];
  readonly cells: readonly MatrixCell[];
  readonly blocks: readonly MatrixBlock[];
}

/** The weakest tie is still seen. */
const FAINTEST = 0.15;

/**
 * The network shown as a table: names by community, the strongest community first, and within one by the strength of their ties. Names
 * that no tie shown has come last; a name without a community stands by itself.
 */
export function matrixScene(
  { entities, ties }: ListedCorpus,
  network: ShownNetwork,
  { strengthOf }: Pick<ListedMeasure, 'strengthOf'>,
): MatrixScene {
  const strength = new Map<number, number>(network.entities.map((entity) => [entity, 0]));
  for (const tie of network.ties)
    for (const end of [ties.a[tie]!, ties.b[tie]!]) strength.set(end, (strength.get(end) ?? 0) + strengthOf(tie));
  const communityOf = (entity: number) => (entity < entities.placed ? entities.community[entity]! : -1 - entity);
  const together = new Map<number, number>();
  for (const [entity, sum] of strength) together.set(communityOf(entity), (together.get(communityOf(entity)) ?? 0) + sum);
  const isTied = (entity: number) => strength.get(entity)! > 0;
  const names = [...network.entities].sort(
    (x, y) =>
      Number(isTied(y)) - Number(isTied(x)) ||
      together.get(communityOf(y))! - together.get(communityOf(x))! ||
      communityOf(x) - communityOf(y) ||
      strength.get(y)! - strength.get(x)! ||
      x - y,
  );
  const placeOf = new Map(names.map((entity, i) => [entity, i]));
  const strongest = Math.max(0, ...network.ties.map(strengthOf));
  const cells = network.ties.flatMap((tie): MatrixCell[] => {
    const row = placeOf.get(ties.a[tie]!)!;
    const column = placeOf.get(ties.b[tie]!)!;
    // A root tells weak ties from one another, of which there are many, and leaves the few strong ones dark.
    const shade = FAINTEST + (1 - FAINTEST) * (strongest > 0 ? Math.sqrt(strengthOf(tie) / strongest) : 0);
    return [
      { tie, row, column, shade },
      { tie, row: column, column: row, shade },
    ];
  });
  return { names, cells, blocks: blocksOf(names.filter(isTied).map(communityOf)) };
}

function blocksOf(communities: readonly number[]): MatrixBlock[] {
  const starts = communities.flatMap((community, i) => (community === communities[i - 1] ? [] : [i]));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? communities.length })).filter(({ from, to }) => to - from > 1);
}

/**
 * The tie whose cell lies nearest to a point, which a finger need not hit.
 *
 * @param x, y in cells
 * @param reach in cells, from the point to the middle of the cell
 */
export function cellNear(cells: readonly MatrixCell[], x: number, y: number, reach: number): MatrixCell | undefined {
  let nearest: MatrixCell | undefined;
  let least = reach;
  for (const cell of cells) {
    const away = Math.hypot(cell.column + 0.5 - x, cell.row + 0.5 - y);
    if (away <= least) [nearest, least] = [cell, away];
  }
  return nearest;
}

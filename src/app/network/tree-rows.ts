import { networkSoon } from '../words/network-soon.ts';
import type { ListedTie } from './listed-network.ts';

/** A row of the narrow list: a name, and below an opened one its ties, then what leads on, with a place for the name in its text. */
export type TreeRow =
  | { readonly kind: 'name'; readonly key: string; readonly entity: number }
  | { readonly kind: 'tie'; readonly key: string; readonly of: number; readonly tie: number; readonly entity: number }
  | { readonly kind: 'all'; readonly key: string; readonly of: number; readonly text: string }
  | { readonly kind: 'card'; readonly key: string; readonly of: number; readonly text: string };

/** An opened name: what is known of its ties. */
export interface OpenedName {
  readonly ties: readonly ListedTie[];
  readonly isWhole: boolean;
  /** How many ties it has, listed or not; undefined where they are not counted now. */
  readonly count: number | undefined;
}

/** So many ties of a name are shown at first. */
const FIRST_TIES = 6;

/** Heights of the rows in px, their lines included: fingers need 44. */
export const ROW_HEIGHTS: Readonly<Record<TreeRow['kind'], number>> = { name: 48, tie: 45, all: 45, card: 45 };

/** @param opened what is known of a name, undefined for one that is closed */
export function treeRows(names: readonly number[], opened: (entity: number) => OpenedName | undefined): readonly TreeRow[] {
  return names.flatMap((entity): TreeRow[] => {
    const open = opened(entity);
    return [{ kind: 'name', key: String(entity), entity }, ...(open ? rowsBelow(entity, open) : [])];
  });
}

function rowsBelow(of: number, { ties, isWhole, count }: OpenedName): TreeRow[] {
  const words = networkSoon;
  const hasMore = !isWhole && (ties.length > FIRST_TIES + 1 || count === undefined || count > ties.length);
  const listed = hasMore ? ties.slice(0, FIRST_TIES) : ties;
  return [
    ...listed.map(({ tie, entity }) => ({ kind: 'tie', key: `${of} ${tie}`, of, tie, entity }) as const),
    ...(hasMore ? [{ kind: 'all', key: `${of} all`, of, text: count === undefined ? words.everyTie : words.allTies(count) } as const] : []),
    { kind: 'card', key: `${of} card`, of, text: listed.length === 0 ? words.untiedAbout : words.about },
  ];
}

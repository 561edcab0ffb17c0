import { ENTITY_TYPES } from '../../schema/entity.ts';
import { surpriseTable } from '../../schema/surprise.ts';
import { strengthAt } from '../../schema/tie.ts';
import { lazily } from './lazily.ts';
import type { meetAnew } from './meet-anew.ts';
import { meetTies, type MetTies, type NamedTexts } from './meet-ties.ts';
import { tieDistance } from './tie-distance.ts';

/**
 * Pairs of entities `a < b` that some article names both of; by article in CSR: its ties, those that it alone has last. Rows are
 * numbered by what a view wants of them (see `MetTies`). Columns that few views ask for are made when one does.
 */
export interface TieTable extends MetTies {
  readonly count: number;
  /** Signed G² over texts, in the whole corpus. */
  readonly surprise: Float64Array;
  readonly surpriseOf: (tie: number) => number;
  /** The same in any part of it: of so many texts with both, with each, and in all. */
  readonly surpriseAmong: (both: number, a: number, b: number, total: number) => number;
  /** By row of `tie`: sentences between the closest mentions of both, and what that adds to the strength. */
  readonly distance: Int32Array;
  readonly strength: Int32Array;
  /** By tie: the row of `TYPE_PAIRS` that the types of its ends make. */
  readonly types: Uint8Array;
  /** The only article that has a tie, of those of a single one. */
  readonly articleOf: (tie: number) => number;
  /** CSR by article of the first so many ties, and what each adds to the strength there. */
  readonly columns: (rows: number) => TieColumns;
}

interface TieColumns {
  readonly count: number;
  readonly start: Int32Array;
  readonly item: Int32Array;
  readonly weight: Int32Array;
}

/** The ties before some mentions changed, and what counts them anew: nothing of the first view. */
export interface TiesBefore {
  readonly ties: TieTable;
  readonly meet: typeof meetAnew;
  /** By entity: 1 where an article has another number of its mentions than before, or has them elsewhere. */
  readonly isChanged: Uint8Array;
  /** By article: 1 where one of those is or was named. */
  readonly isTouched: Uint8Array;
}

/** Every pair of types, that of the first entity varying slowest. */
export const TYPE_PAIRS = ENTITY_TYPES.flatMap((a) => ENTITY_TYPES.map((b) => [a, b] as const));

export function tabulateTies(
  named: NamedTexts,
  mentions: { readonly start: Int32Array; readonly entity: Int32Array; readonly sentence: Int32Array },
  typeOf: Int32Array,
  before?: TiesBefore,
): TieTable {
  const { entityTexts, texts: total } = named;
  const surpriseAmong = before?.ties.surpriseAmong ?? surpriseTable(total);
  const met = before ? before.meet(before.ties, named, before, surpriseAmong) : meetTies(named, surpriseAmong);
  const { a, b, texts, start, tie, single } = met;
  const surpriseOf = (row: number) => surpriseAmong(texts[row]!, entityTexts[a[row]!]!, entityTexts[b[row]!]!, total);
  const surprise = lazily(() => Float64Array.from(a, (_, row) => surpriseOf(row)));
  const distance = lazily(() => {
    const column = new Int32Array(tie.length);
    for (let article = 0; article + 1 < start.length; article++)
      for (let i = start[article]!; i < start[article + 1]!; i++) column[i] = tieDistance(mentions, article, a[tie[i]!]!, b[tie[i]!]!);
    return column;
  });
  const strength = lazily(() => distance().map(strengthAt));
  const types = lazily(() => {
    const column = new Uint8Array(a.length);
    for (let row = 0; row < a.length; row++) column[row] = ENTITY_TYPES.length * typeOf[a[row]!]! + typeOf[b[row]!]!;
    return column;
  });

  function columnsOf(rows: number): TieColumns {
    let size = 0;
    for (let i = 0; i < tie.length; i++) if (tie[i]! < rows) size++;
    const columns = { count: rows, start: new Int32Array(start.length), item: new Int32Array(size), weight: new Int32Array(size) };
    let at = 0;
    for (let article = 0; article + 1 < start.length; article++) {
      for (let i = start[article]!; i < start[article + 1]!; i++) {
        const row = tie[i]!;
        if (row >= rows) continue;
        columns.item[at] = row;
        columns.weight[at++] = strengthAt(tieDistance(mentions, article, a[row]!, b[row]!));
      }
      columns.start[article + 1] = at;
    }
    return columns;
  }
  const columns = new Map([met.beyond, met.several, a.length].map((rows) => [rows, lazily(() => columnsOf(rows))]));

  return {
    ...met,
    count: a.length,
    get surprise() {
      return surprise();
    },
    surpriseOf,
    surpriseAmong,
    get distance() {
      return distance();
    },
    get strength() {
      return strength();
    },
    get types() {
      return types();
    },
    articleOf(row) {
      let low = 0;
      let high = single.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (single[middle + 1]! <= row) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    columns: (rows) => columns.get(rows)!(),
  };
}

import type { MarkType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { countFold, foldsOf, type Fold, type FoldCount } from './fold.ts';
import type { Column, Folds, ListedMeasure, Listing, Seen } from './listing.ts';
import type { Measured } from './measured.ts';
import { articlesTyingAny } from './articles-tying-any.ts';
import { networkSoon } from '../words/network-soon.ts';
import type { ShownNetwork } from './shown-network.ts';
import type { Counts, TieCount } from './tally.ts';

/** What is folded: a network as it is shown without. */
export interface Unfolded {
  readonly corpus: Corpus;
  readonly network: ShownNetwork;
  readonly counts: Counts;
  readonly measured: Measured;
}

/** A tie that a fold takes part in. */
interface FoldTie {
  readonly a: number;
  readonly b: number;
  readonly count: TieCount;
  /** Ties between members that it stands for, strongest first. */
  readonly ties: readonly number[];
}

const NOTHING: TieCount = { articles: 0, strength: 0, texts: 0, textStrength: 0 };

/**
 * A shown network with some of its communities folded into one name each. A fold has a tie to whomever one of its members has a shown
 * tie to, counted over every article that names any member and the other, as if the members were one name (`countFold`). What chance
 * says of it for the dots on the map is what it says of the most surprising of the ties it stands for: dotted only where it would
 * explain each.
 *
 * @param ids of names whose communities are folded
 */
export function foldedListing({ corpus, network, counts, measured }: Unfolded, ids: readonly string[]): Listing {
  const all = foldsOf(corpus, network, measured, ids);
  if (all.length === 0) return { corpus, network, counts, measured };
  const foldOf = new Map(all.flatMap((fold) => fold.members.map((member) => [member, fold] as const)));
  const byRow = new Map(all.map((fold) => [fold.row, fold]));
  const rowOf = (entity: number) => foldOf.get(entity)?.row ?? entity;
  const rows = [...new Set(network.entities.map(rowOf))];
  const placeOfRow = new Map(rows.map((row, place) => [row, place]));
  const placeOf = new Int32Array(corpus.entities.count).fill(-1);
  for (const entity of network.entities) placeOf[entity] = placeOfRow.get(rowOf(entity))!;
  const countOf = new Map<number, FoldCount>();
  for (const { row, members } of all) countOf.set(row, countFold(corpus, counts.has, members, placeOf, placeOfRow.get(row)!));

  const folded = new Map<string, FoldTie & { ties: number[] }>();
  const plain: number[] = [];
  for (const tie of network.ties) {
    const [a, b] = ordered(rowOf(corpus.ties.a[tie]!), rowOf(corpus.ties.b[tie]!));
    if (a === b) continue;
    const fold = countOf.get(b) ?? countOf.get(a); // rows of folds come after those of names
    if (!fold) {
      plain.push(tie);
      continue;
    }
    const known = folded.get(`${a} ${b}`);
    const other = countOf.has(b) ? a : b;
    if (known) known.ties.push(tie);
    else folded.set(`${a} ${b}`, { a, b, count: fold.ties[placeOfRow.get(other)!] ?? NOTHING, ties: [tie] });
  }
  const foldTies = [...folded.values()];
  const tieAt = (tie: number): FoldTie | undefined => foldTies[tie - corpus.ties.count];
  const between = new Map([...folded.keys()].map((key, i) => [key, corpus.ties.count + i]));

  const unit = measured.unit === 'texts' ? 'textStrength' : 'strength';
  const tieOf = (tie: number) => tieAt(tie)?.count ?? counts.tieOf(tie);
  const entityArticles = columnOf(rows, (row) => countOf.get(row)?.articles.length ?? counts.entityArticles[row]!);
  const entityTexts = columnOf(rows, (row) => countOf.get(row)?.texts ?? counts.entityTexts[row]!);
  const listedMeasure: ListedMeasure = {
    unit: measured.unit,
    total: measured.total,
    entityCounts: measured.unit === 'texts' ? entityTexts : entityArticles,
    tieCount: (tie) => tieOf(tie)[measured.unit],
    strengthOf: (tie) => tieOf(tie)[unit],
  };
  const { strengthOf, entityCounts } = listedMeasure;
  const shown: ShownNetwork = {
    ...network,
    entities: rows.sort((x, y) => entityCounts[y]! - entityCounts[x]! || x - y),
    ties: [...plain, ...foldTies.map((_, i) => corpus.ties.count + i)],
  };
  const endOf = (end: 'a' | 'b') => columnOf(shown.ties, (tie) => tieAt(tie)?.[end] ?? corpus.ties[end][tie]!);
  const [a, b] = [endOf('a'), endOf('b')];
  (shown.ties as number[]).sort((x, y) => strengthOf(y) - strengthOf(x) || a[x]! - a[y]! || b[x]! - b[y]!);

  const { entities, ties } = corpus;
  const anchor = (fold: Fold) => fold.anchors[0]!;
  const inside = all.reduce((sum, fold) => sum + fold.inside.length, 0);
  const names = shown.entities.length - all.length;
  const folds: Folds = {
    all,
    inside,
    words: networkSoon.folds(names, all.length),
    at: (row) => byRow.get(row),
    rowOf,
    membersOf: (row) => byRow.get(row)?.members ?? [row],
    tiesOf: (tie) => tieAt(tie)?.ties ?? [tie],
    nameSeen: (row) => seenIn(corpus, countOf.get(row)?.articles),
    tieSeen: (tie) => seenIn(corpus, folds.articlesTying(tie)),
    articlesTying: (tie) => {
      const at = tieAt(tie);
      if (!at) return undefined;
      return articlesTyingAny(corpus, counts.has, [folds.membersOf(at.a), folds.membersOf(at.b)]).map(({ article }) => article);
    },
  };
  return {
    corpus: {
      ...corpus,
      folds,
      entities: {
        placed: entities.placed,
        community: entities.community,
        id: columnOf(shown.entities, (row) => (byRow.has(row) ? anchor(byRow.get(row)!) : entities.id[row]!)),
        name: columnOf(shown.entities, (row) => byRow.get(row)?.name ?? entities.name[row]!),
        type: columnOf<MarkType>(shown.entities, (row) => (byRow.has(row) ? 'community' : entities.type[row]!)),
        byId: { get: (id) => all.find((fold) => anchor(fold) === id)?.row ?? entities.byId.get(id) },
      },
      ties: {
        start: ties.start,
        tie: ties.tie,
        a,
        b,
        between: (x, y) => between.get(ordered(x, y).join(' ')) ?? (byRow.has(x) || byRow.has(y) ? -1 : ties.between(x, y)),
        surpriseOf: (tie) => Math.max(...(tieAt(tie)?.ties ?? [tie]).map(ties.surpriseOf)),
        surpriseAmong: ties.surpriseAmong,
      },
    },
    network: shown,
    counts: { articles: counts.articles, texts: counts.texts, has: counts.has, tieOf, entityArticles, entityTexts },
    measured: listedMeasure,
  };
}

/** First and last day that some articles were published. */
function seenIn({ articles: { dated, firstDay, lastDay } }: Corpus, rows: readonly number[] | undefined): Seen | undefined {
  if (!rows) return undefined;
  const days = (column: Int32Array) => rows.filter((article) => article < dated).map((article) => column[article]!);
  const least = (values: readonly number[]) => (values.length === 0 ? undefined : values.reduce((x, y) => Math.min(x, y)));
  const last = least(days(lastDay).map((day) => -day));
  return { first: least(days(firstDay)), last: last === undefined ? undefined : -last };
}

function ordered(x: number, y: number): readonly [number, number] {
  return x < y ? [x, y] : [y, x];
}

/** A column of these rows alone. */
function columnOf<T>(rows: readonly number[], of: (row: number) => T): Column<T> {
  const column: Record<number, T> = {};
  for (const row of rows) column[row] = of(row);
  return column;
}

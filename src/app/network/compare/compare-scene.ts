import type { EntityType } from '../../../schema/entity.ts';
import type { Corpus } from '../../data/corpus.ts';
import type { ArticleSet } from '../../query/article-set.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type Comparison } from '../../query/compare.ts';
import type { ShownNetwork } from '../../query/shown-network.ts';
import { fitFrame, type Frame, type Zoom } from '../frame.ts';
import { placeLabels, type LabelWish, type MarkBox, type Measure, type PlacedLabel, type Segment } from '../labels.ts';
import type { Positions } from '../positions.ts';
import type { Scale } from '../scale.ts';
import { halfExtent } from '../scene.ts';

/** So many of a kind are drawn, those farthest from chance; all are counted. */
const MOST_OF_A_KIND = 22;
const LONGEST_NAME = 38;
/** Px from a mark to the outside of the ring of what is open. */
const RING = 5;
/** Px of a line with the band below it. */
const WIDTHS: Readonly<Record<ChangeKind, number>> = { gained: 3, lost: 7, stronger: 7, weaker: 7, chance: 1 };

interface ComparedMark {
  readonly entity: number;
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
  /** Radius by the texts of either period; 0 where it has none. */
  readonly before: number;
  readonly after: number;
  /** The larger of the two. */
  readonly radius: number;
  /** An end of a tie that changed. */
  readonly isChanged: boolean;
}

export interface ComparedLine extends Segment {
  readonly tie: number;
  readonly kind: ChangeKind;
  /** Px of all that is drawn of it. */
  readonly width: number;
}

export interface ComparedScene {
  readonly marks: readonly ComparedMark[];
  /** In the order in which they are drawn: chance first. */
  readonly lines: readonly ComparedLine[];
  readonly labels: readonly (PlacedLabel & { readonly entity: number; readonly isChanged: boolean })[];
}

/** The network of both periods together, with both ends of every change that is drawn. */
export interface ComparedNetwork {
  readonly changes: readonly Change[];
  readonly network: ShownNetwork;
  /** By place in the network: texts of either period that name the entity. */
  readonly texts: readonly (readonly [earlier: number, later: number])[];
}

/** What stands on the map of two periods, and in which size. */
export interface DrawnChanges extends ComparedNetwork {
  readonly scene: ComparedScene;
  readonly width: number;
  readonly height: number;
}

/**
 * What is drawn: of each kind the changes farthest from chance, and of the ties that are shown those within chance that either period
 * has: a line without a text would lead to no sentence.
 *
 * @param earlier, later what is compared
 * @param isAlone whether the network is that of one name: then no change is drawn beyond its names
 */
export function comparedNetwork(
  corpus: Corpus,
  shown: ShownNetwork,
  comparison: Comparison,
  { earlier, later, isAlone }: { readonly earlier: ArticleSet; readonly later: ArticleSet; readonly isAlone: boolean },
): ComparedNetwork {
  const { ties } = corpus;
  const endsOf = (tie: number) => [ties.a[tie]!, ties.b[tie]!];
  const among = new Set(shown.entities);
  const changed = isAlone ? comparison.changed.filter(({ tie }) => endsOf(tie).every((end) => among.has(end))) : comparison.changed;
  const changes = CHANGE_KINDS.flatMap((kind) => changed.filter((change) => change.kind === kind).slice(0, MOST_OF_A_KIND));
  const named = [...new Set([...shown.entities, ...changes.flatMap(({ tie }) => endsOf(tie))])]
    .map((entity) => ({ entity, texts: [textsNaming(corpus, earlier, entity), textsNaming(corpus, later, entity)] as const }))
    .filter(({ texts }) => texts[0] + texts[1] > 0);
  const isWithinChance = (tie: number) => {
    const { kind, earlier, later } = comparison.changeOf(tie);
    return kind === 'chance' && earlier + later > 0;
  };
  return {
    changes,
    network: {
      ...shown,
      entities: named.map(({ entity }) => entity),
      ties: [...shown.ties.filter(isWithinChance), ...changes.map(({ tie }) => tie)],
    },
    texts: named.map(({ texts }) => texts),
  };
}

/** The lines of one name: what changed first, as in the table. */
export function linesOf({ lines }: ComparedScene, { ties }: Corpus, entity: number): ComparedLine[] {
  const isOwn = ({ tie }: ComparedLine) => ties.a[tie] === entity || ties.b[tie] === entity;
  const own = lines.filter(isOwn);
  return [...own.filter(({ kind }) => kind !== 'chance').reverse(), ...own.filter(({ kind }) => kind === 'chance')];
}

/** Independent texts of a set that name an entity. */
function textsNaming({ naming, articles }: Corpus, set: ArticleSet, entity: number): number {
  const texts = new Set<number>();
  for (let i = naming.start[entity]!; i < naming.start[entity + 1]!; i++) {
    const article = naming.article[i]!;
    if (set.has[article]) texts.add(articles.text[article]!);
  }
  return texts.size;
}

interface CompareSceneInput extends ComparedNetwork {
  readonly corpus: Corpus;
  readonly positions: Positions;
  readonly scale: Scale;
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly zoom: Zoom;
  readonly measure: Measure;
  /** Rows of the entities that have a name in any case: those that are open, or under the pointer or the focus. */
  readonly named?: readonly number[];
}

export function compareScene(input: CompareSceneInput): ComparedScene {
  const { corpus, network, changes, positions, texts, scale, zoom, width, height } = input;
  const { ties, entities } = corpus;
  const ends = new Set(changes.flatMap(({ tie }) => [ties.a[tie]!, ties.b[tie]!]));
  const fit = fitFrame(input.frame, width, height);
  const radius = (count: number) => (count === 0 ? 0 : scale.radius(count));
  const marks = network.entities.map((entity, i): ComparedMark => {
    const [before, after] = [radius(texts[i]![0]), radius(texts[i]![1])];
    return {
      entity,
      type: entities.type[entity]!,
      x: (positions.x[i]! * fit.scaleX + fit.left) * zoom.k + zoom.x,
      y: (positions.y[i]! * fit.scaleY + fit.top) * zoom.k + zoom.y,
      before,
      after,
      radius: Math.max(before, after),
      isChanged: ends.has(entity),
    };
  });
  const markOf = new Map(marks.map((mark) => [mark.entity, mark]));
  const kindOf = new Map(changes.map(({ tie, kind }) => [tie, kind]));
  const line = (tie: number): ComparedLine => {
    const [a, b] = [markOf.get(ties.a[tie]!)!, markOf.get(ties.b[tie]!)!];
    const kind = kindOf.get(tie) ?? 'chance';
    return { tie, kind, width: WIDTHS[kind], x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  };
  const lines = [...network.ties.filter((tie) => !kindOf.has(tie)), ...changes.map(({ tie }) => tie).reverse()].map(line);

  const inSight = marks.filter(({ x, y }) => x > -8 && x < width + 8 && y > -8 && y < height + 8);
  const ordered = [...inSight].sort((x, y) => Number(y.isChanged) - Number(x.isChanged) || y.radius - x.radius || x.entity - y.entity);
  const wishes = ordered.map((mark): LabelWish => {
    const name = entities.name[mark.entity]!;
    const isNamed = input.named?.includes(mark.entity) ?? false;
    return {
      text: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
      font: mark.isChanged ? { size: 13, bold: true } : { size: 11, bold: false },
      x: mark.x,
      y: mark.y,
      reach: halfExtent(mark) + (isNamed ? RING : 0),
      isActive: mark.isChanged,
      isImportant: mark.isChanged,
      isForced: isNamed,
      weight: mark.radius,
    };
  });
  const avoided = lines.filter(({ kind }) => kind !== 'chance');
  const placed = placeLabels(wishes, inSight.map(boxOf), avoided, { width, height }, input.measure);
  const labels = placed.flatMap((at, i) => (at ? [{ ...at, entity: ordered[i]!.entity, isChanged: ordered[i]!.isChanged }] : []));
  return { marks, lines, labels };
}

/** Path of a mark of some radius around the origin: shapes of one area. */
export function markPath(type: EntityType, radius: number): string {
  const r = Math.round(100 * halfExtent({ type, radius })) / 100;
  if (type === 'person') return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  return type === 'organization' ? `M${-r} ${-r}H${r}V${r}H${-r}Z` : `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
}

function boxOf(mark: ComparedMark): MarkBox {
  const half = halfExtent(mark) * (mark.type === 'place' ? 0.8 : 1);
  return {
    left: mark.x - half,
    right: mark.x + half,
    top: mark.y - half,
    bottom: mark.y + half,
    isDimmed: !mark.isChanged,
    weight: mark.radius,
  };
}

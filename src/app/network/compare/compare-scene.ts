import type { EntityType } from '../../../schema/entity.ts';
import type { Corpus } from '../../data/corpus.ts';
import type { ArticleSet } from '../../query/article-set.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type Comparison } from '../../query/compare.ts';
import type { ShownNetwork } from '../../query/shown-network.ts';
import { fitFrame, type Frame, type Zoom } from '../frame.ts';
import { placeLabels, type LabelWish, type MarkBox, type Measure, type PlacedLabel } from '../labels.ts';
import type { Positions } from '../positions.ts';
import type { Scale } from '../scale.ts';
import { halfExtent } from '../scene.ts';

/** So many of a kind are drawn, those farthest from chance; all are counted. */
const MOST_OF_A_KIND = 22;
const LONGEST_NAME = 38;

interface ComparedMark {
  readonly entity: number;
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
  /** Radius by the texts of either period; 0 where it has none. */
  readonly before: number;
  readonly after: number;
  /** An end of a tie that changed. */
  readonly isChanged: boolean;
}

interface ComparedLine {
  readonly tie: number;
  readonly kind: ChangeKind;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ComparedScene {
  readonly marks: readonly ComparedMark[];
  /** In the order in which they are drawn: chance first. */
  readonly lines: readonly ComparedLine[];
  readonly labels: readonly (PlacedLabel & { readonly entity: number; readonly isChanged: boolean })[];
}

/** The changes that are drawn. */
export function drawnChanges({ changed }: Comparison): readonly Change[] {
  return CHANGE_KINDS.flatMap((kind) => changed.filter((change) => change.kind === kind).slice(0, MOST_OF_A_KIND));
}

/** The network of both periods together, with both ends of every change that is drawn. */
export function unionNetwork({ ties }: Corpus, network: ShownNetwork, changes: readonly Change[]): ShownNetwork {
  const ends = changes.flatMap(({ tie }) => [ties.a[tie]!, ties.b[tie]!]);
  return {
    ...network,
    entities: [...new Set([...network.entities, ...ends])],
    ties: [...new Set([...network.ties, ...changes.map(({ tie }) => tie)])],
  };
}

/** Independent texts of a set that name an entity. */
export function textsNaming({ naming, articles }: Corpus, set: ArticleSet, entity: number): number {
  const texts = new Set<number>();
  for (let i = naming.start[entity]!; i < naming.start[entity + 1]!; i++) {
    const article = naming.article[i]!;
    if (set.has[article]) texts.add(articles.text[article]!);
  }
  return texts.size;
}

export function compareScene(input: {
  readonly corpus: Corpus;
  readonly network: ShownNetwork;
  readonly changes: readonly Change[];
  readonly positions: Positions;
  /** By place in the network: texts of either period that name the entity. */
  readonly texts: readonly (readonly [earlier: number, later: number])[];
  readonly scale: Scale;
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly zoom: Zoom;
  readonly measure: Measure;
}): ComparedScene {
  const { corpus, network, changes, positions, texts, scale, zoom, width, height } = input;
  const { ties, entities } = corpus;
  const ends = new Set(changes.flatMap(({ tie }) => [ties.a[tie]!, ties.b[tie]!]));
  const fit = fitFrame(input.frame, width, height);
  const radius = (count: number) => (count === 0 ? 0 : scale.radius(count));
  const marks = network.entities.map((entity, i): ComparedMark => ({
    entity,
    type: entities.type[entity]!,
    x: (positions.x[i]! * fit.scaleX + fit.left) * zoom.k + zoom.x,
    y: (positions.y[i]! * fit.scaleY + fit.top) * zoom.k + zoom.y,
    before: radius(texts[i]![0]),
    after: radius(texts[i]![1]),
    isChanged: ends.has(entity),
  }));
  const markOf = new Map(marks.map((mark) => [mark.entity, mark]));
  const kindOf = new Map(changes.map(({ tie, kind }) => [tie, kind]));
  const line = (tie: number): ComparedLine => {
    const [a, b] = [markOf.get(ties.a[tie]!)!, markOf.get(ties.b[tie]!)!];
    return { tie, kind: kindOf.get(tie) ?? 'chance', x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  };
  const lines = [...network.ties.filter((tie) => !kindOf.has(tie)), ...changes.map(({ tie }) => tie).reverse()].map(line);

  const inSight = marks.filter(({ x, y }) => x > -8 && x < width + 8 && y > -8 && y < height + 8);
  const weight = ({ before, after }: ComparedMark) => Math.max(before, after);
  const ordered = [...inSight].sort((x, y) => Number(y.isChanged) - Number(x.isChanged) || weight(y) - weight(x) || x.entity - y.entity);
  const wishes = ordered.map((mark): LabelWish => {
    const name = entities.name[mark.entity]!;
    return {
      text: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
      font: mark.isChanged ? { size: 13, bold: true } : { size: 11, bold: false },
      x: mark.x,
      y: mark.y,
      reach: reachOf(mark),
      isActive: mark.isChanged,
      isImportant: mark.isChanged,
      weight: weight(mark),
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

function reachOf({ type, before, after }: ComparedMark): number {
  return halfExtent({ type, radius: Math.max(before, after) });
}

function boxOf(mark: ComparedMark): MarkBox {
  const half = reachOf(mark) * (mark.type === 'place' ? 0.8 : 1);
  return {
    left: mark.x - half,
    right: mark.x + half,
    top: mark.y - half,
    bottom: mark.y + half,
    isDimmed: !mark.isChanged,
    weight: Math.max(mark.before, mark.after),
  };
}

import { isoDay } from '../../schema/day.ts';
import type { ExportedNetwork, MoreColumn, MoreValues } from '../../schema/export/exported-network.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';
import { shownStrength, shownSurprise } from '../../schema/export/numbers.ts';
import type { Mark } from '../network/scene.ts';
import { fileId } from '../query/file-id.ts';
import type { Listing } from '../query/listing.ts';
import { foldFacts, NO_MORE, type MoreFacts } from '../query/more-facts.ts';
import { surpriseIn, tiesSeen } from '../query/tie-facts.ts';

/** Exactly the names and ties that are shown, each counted within what is selected, the names where the map has them. */
export function shownPart(
  { corpus, network, counts }: Listing,
  { marks }: { readonly marks: readonly Pick<Mark, 'entity' | 'x' | 'y'>[] },
  head: ExportHead,
  more: { readonly names: MoreFacts; readonly ties: MoreFacts } = { names: foldFacts(corpus), ties: NO_MORE },
): ExportedNetwork {
  const { entities } = corpus;
  const entity = (row: number) => ({ id: fileId(corpus, row), name: entities.name[row]!, type: entities.type[row]! });
  const places = new Map(marks.map((mark) => [mark.entity, { x: rounded(mark.x), y: rounded(mark.y) }]));
  return {
    head,
    nodeColumns: more.names.columns,
    tieColumns: more.ties.columns,
    nodes: network.entities.map((row) => {
      const node = { entity: entity(row), articles: counts.entityArticles[row]!, more: more.names.of(row) };
      const place = places.get(row);
      return place ? { ...node, place } : node;
    }),
    ties: network.ties.map((tie) => {
      const { strength, articles, texts } = counts.tieOf(tie);
      const surprise = surpriseIn(corpus, counts, tie);
      return {
        a: entity(corpus.ties.a[tie]!),
        b: entity(corpus.ties.b[tie]!),
        strength,
        articles,
        texts,
        surprise,
        more: more.ties.of(tie),
      };
    }),
  };
}

/** The same as one JSON value. */
export function networkJson(listing: Listing, part: ExportedNetwork & { readonly head: ExportHead }, generator: string): string {
  const { corpus, counts, network } = listing;
  const seen = tiesSeen(corpus, counts, network.ties);
  const whole = {
    ...part.head,
    generator,
    names: part.nodes.map(({ entity, articles, place, more }, i) => {
      const members = corpus.folds?.at(network.entities[i]!)?.memberIds;
      const facts = members ? { members } : named(part.nodeColumns, more);
      return { ...entity, articles, ...place, ...facts };
    }),
    ties: [...part.ties].map(({ a, b, strength, articles, texts, surprise, more }, i) => {
      const { first, last } = seen.get(network.ties[i]!)!;
      const days = first === undefined || last === undefined ? {} : { firstPublished: isoDay(first), lastPublished: isoDay(last) };
      return {
        a: a.id,
        b: b.id,
        strength: shownStrength(strength),
        articles,
        texts,
        surprise: shownSurprise(surprise),
        ...days,
        ...named(part.tieColumns, more),
      };
    }),
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

function named(columns: readonly MoreColumn[] = [], values: MoreValues = []): Record<string, string | number> {
  return Object.fromEntries(columns.flatMap(({ id }, i) => (values[i] === undefined ? [] : [[id, values[i]]])));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

import { isoDay } from '../../schema/day.ts';
import type { ExportedNetwork } from '../../schema/export/exported-network.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';
import { shownStrength, shownSurprise } from '../../schema/export/numbers.ts';
import type { Scene } from '../network/scene.ts';
import { fileId } from '../query/file-id.ts';
import type { Listing } from '../query/listing.ts';
import { surpriseIn, tiesSeen } from '../query/tie-facts.ts';

/** Exactly the names and ties that are shown, each counted within what is selected, the names where the map has them. */
export function shownPart({ corpus, network, counts }: Listing, scene: Pick<Scene, 'marks'>, head: ExportHead): ExportedNetwork {
  const { entities } = corpus;
  const entity = (row: number) => ({ id: fileId(corpus, row), name: entities.name[row]!, type: entities.type[row]! });
  const places = new Map(scene.marks.map((mark) => [mark.entity, { x: rounded(mark.x), y: rounded(mark.y) }]));
  return {
    head,
    nodes: network.entities.map((row) => {
      const node = { entity: entity(row), articles: counts.entityArticles[row]! };
      const place = places.get(row);
      return place ? { ...node, place } : node;
    }),
    ties: network.ties.map((tie) => {
      const { strength, articles, texts } = counts.tieOf(tie);
      const surprise = surpriseIn(corpus, counts, tie);
      return { a: entity(corpus.ties.a[tie]!), b: entity(corpus.ties.b[tie]!), strength, articles, texts, surprise };
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
    names: part.nodes.map(({ entity, articles, place }, i) => {
      const members = corpus.folds?.at(network.entities[i]!)?.memberIds;
      return { ...entity, articles, ...place, ...(members ? { members } : {}) };
    }),
    ties: [...part.ties].map(({ a, b, strength, articles, texts, surprise }, i) => {
      const { first, last } = seen.get(network.ties[i]!)!;
      const days = first === undefined || last === undefined ? {} : { firstPublished: isoDay(first), lastPublished: isoDay(last) };
      return { a: a.id, b: b.id, strength: shownStrength(strength), articles, texts, surprise: shownSurprise(surprise), ...days };
    }),
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

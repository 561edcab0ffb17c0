import type { TruthArticle } from '../case/make-truth.ts';
import { figures, share, type Figures } from './figures.ts';
import type { Found, NamedSpan } from './found.ts';
import { overlap, pairUp } from './pair-up.ts';

export interface IdentityScore {
  readonly nodes: Figures;
  /** Who is named in one text with whom: the mean of the articles. */
  readonly edges: Figures;
  /** Of true entities with two or more shared mentions, those spread over several entries. */
  readonly split: number;
  /** Of the entries that share mentions with a true entity, those that mix several. */
  readonly mixed: number;
  /** The entry that stands for a true entity, where one does. */
  readonly nodeOf: ReadonlyMap<string, string>;
  /** By true entity the entries it is spread over, by entry the true entities it mixes: with how many mentions. */
  readonly spread: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly mixes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Named {
  readonly gold: readonly NamedSpan[];
  readonly found: readonly NamedSpan[];
}

/**
 * Whether names that are one are one entry, across the corpus. Entries and true entities are paired one to one, greedily by the mentions
 * they share: of one type, overlapping by half of the longer one at least.
 */
export function scoreIdentities(truth: readonly TruthArticle[], found: Found): IdentityScore {
  const articles: Named[] = truth.map(({ id, text, mentions }) => {
    const read = found.articles.get(id);
    return { gold: mentions as readonly NamedSpan[], found: read?.text === text ? read.mentions : [] };
  });
  const spread = new Map<string, Map<string, number>>();
  const mixes = new Map<string, Map<string, number>>();
  for (const { gold, found: here } of articles)
    for (const [one, other] of pairUp(gold, here, (a, b) => (isSame(a, b) ? [overlap(a, b)] : undefined))) {
      tally(spread, one.entity, other.entity);
      tally(mixes, other.entity, one.entity);
    }
  const nodeOf = pairEntities(spread);
  const entities = (side: keyof Named) => new Set(articles.flatMap((article) => article[side].map(({ entity }) => entity))).size;
  const several = [...spread.values()].filter((entries) => total(entries) >= 2);
  return {
    nodes: figures(nodeOf.size, entities('found'), entities('gold')),
    edges: scoreEdges(articles, nodeOf),
    split: share(several.filter(({ size }) => size > 1).length, several.length),
    mixed: share([...mixes.values()].filter(({ size }) => size > 1).length, mixes.size),
    nodeOf,
    spread,
    mixes,
  };
}

function isSame(a: NamedSpan, b: NamedSpan): boolean {
  const common = overlap(a, b);
  return a.type === b.type && common > 0 && 2 * common >= Math.max(a.end - a.start, b.end - b.start);
}

function pairEntities(spread: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const links = [...spread].flatMap(([entity, entries]) => [...entries].map(([entry, shared]) => ({ entity, entry, shared })));
  links.sort((x, y) => y.shared - x.shared || (x.entity + x.entry < y.entity + y.entry ? -1 : 1));
  const nodeOf = new Map<string, string>();
  const given = new Set<string>();
  for (const { entity, entry } of links) {
    if (nodeOf.has(entity) || given.has(entry)) continue;
    nodeOf.set(entity, entry);
    given.add(entry);
  }
  return nodeOf;
}

function scoreEdges(articles: readonly Named[], nodeOf: ReadonlyMap<string, string>): Figures {
  const entityOf = new Map([...nodeOf].map(([entity, entry]) => [entry, entity]));
  const scores = articles
    .map(({ gold, found }) => {
      const edges = edgesOf(gold.map(({ entity }) => entity));
      const here = edgesOf(found.map(({ entity }) => entityOf.get(entity) ?? `no entity: ${entity}`));
      return { right: [...here].filter((edge) => edges.has(edge)).length, found: here.size, gold: edges.size };
    })
    .filter((one) => one.found + one.gold > 0)
    .map((one) => figures(one.right, one.found, one.gold));
  const mean = (key: keyof Figures) =>
    share(
      scores.reduce((sum, score) => sum + score[key], 0),
      scores.length,
    );
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

function edgesOf(named: readonly string[]): Set<string> {
  const all = [...new Set(named)].sort();
  return new Set(all.flatMap((a, i) => all.slice(i + 1).map((b) => `${a}\n${b}`)));
}

function tally(counts: Map<string, Map<string, number>>, key: string, other: string): void {
  const row = counts.get(key) ?? new Map<string, number>();
  counts.set(key, row.set(other, (row.get(other) ?? 0) + 1));
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}

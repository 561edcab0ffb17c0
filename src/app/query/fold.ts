import { strengthAt } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import { networkSoon } from '../words/network-soon.ts';
import { communityHolding, nameCommunities } from './communities.ts';
import type { Measured } from './measured.ts';
import type { ShownNetwork } from './shown-network.ts';
import type { TieCount } from './tally.ts';

/** A community that is drawn as one mark. */
export interface Fold {
  /** Among the names shown: a row beyond those of the corpus, the same for a community whatever else is folded. */
  readonly row: number;
  /** The names that fold it, as the address has them; nearly always one. */
  readonly anchors: readonly string[];
  /** "Boris Johnson and 11 more" */
  readonly name: string;
  /** Rows of the entities that it stands for, strongest first. */
  readonly members: readonly number[];
  readonly memberIds: readonly string[];
  /** Rows of the ties between two of them. */
  readonly inside: readonly number[];
}

/** What is counted of a fold: as if its members were one name. */
export interface FoldCount {
  /** Articles of the set that name any member, ascending: one that names two of them counts once. */
  readonly articles: readonly number[];
  /** Independent texts among them. */
  readonly texts: number;
  /** By place of another mark: what ties the two; undefined where no article names both. */
  readonly ties: readonly (TieCount | undefined)[];
}

/**
 * The folds of a shown network. A community is found by a name of it, which need not be shown itself; one that has less than two
 * names here is left as it is.
 *
 * @param ids of names whose communities are folded
 */
export function foldsOf(
  corpus: Corpus,
  network: ShownNetwork,
  measured: Pick<Measured, 'strengthOf' | 'entityCounts'>,
  ids: readonly string[],
): Fold[] {
  const { entities } = corpus;
  const communities = nameCommunities(corpus, network, measured);
  const folds = new Map<number, Fold & { anchors: string[] }>();
  for (const id of ids) {
    const community = communityHolding(corpus, communities, entities.byId.get(id) ?? -1);
    if (!community) continue;
    const { number, members, ties } = community;
    const known = folds.get(number);
    if (known) known.anchors.push(id);
    else {
      const name = networkSoon.fold(entities.name[members[0]!]!, members.length - 1);
      folds.set(number, {
        row: entities.count + number,
        anchors: [id],
        name,
        members,
        memberIds: members.map((member) => entities.id[member]!),
        inside: ties,
      });
    }
  }
  return [...folds.values()];
}

/**
 * Counts a fold as one name. An article adds to the strength of its tie to another mark what the closest pair of a member and of
 * somebody whom that mark stands for adds, exp(−d) of the sentences between: never one summand for each member, so that a tie of two
 * folds means what a tie of two names does. Over independent texts a text counts once, with the strongest of its copies.
 *
 * @param has the set: one byte an article
 * @param placeOf by entity, the place of the mark that stands for it, or −1 where none does
 * @param own the place of the fold's own mark
 */
export function countFold(corpus: Corpus, has: Uint8Array, members: readonly number[], placeOf: Int32Array, own: number): FoldCount {
  const { copies, mentions } = corpus;
  const { text } = corpus.articles;
  const articles = articlesNamingAny(corpus, has, members);
  const ties: (Mutable<TieCount> | undefined)[] = [];
  const closest = new Map<number, number>();
  /** Of texts in several articles, by text: what the strongest copy so far has added, by place. */
  const strongest = new Map<number, Map<number, number>>();
  for (const article of articles) {
    closest.clear();
    noteClosest(mentions, article, placeOf, own, closest);
    const isCopied = copies.articles.has(text[article]!);
    const before = isCopied ? (strongest.get(text[article]!) ?? new Map<number, number>()) : undefined;
    if (before) strongest.set(text[article]!, before);
    for (const [place, distance] of closest) {
      const adds = strengthAt(distance);
      const tie = (ties[place] ??= { articles: 0, strength: 0, texts: 0, textStrength: 0 });
      const known = before?.get(place);
      tie.articles++;
      tie.strength += adds;
      if (known === undefined) tie.texts++;
      tie.textStrength += Math.max(0, adds - (known ?? 0));
      before?.set(place, Math.max(adds, known ?? 0));
    }
  }
  const isFirst = new Set<number>();
  for (const article of articles) isFirst.add(text[article]!);
  return { articles, texts: isFirst.size, ties };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Articles of a set that name any of some entities, ascending. */
export function articlesNamingAny({ naming, articles }: Corpus, has: Uint8Array, entities: readonly number[]): number[] {
  const isNaming = new Uint8Array(articles.count);
  for (const entity of entities) for (let i = naming.start[entity]!; i < naming.start[entity + 1]!; i++) isNaming[naming.article[i]!] = 1;
  const found: number[] = [];
  for (let article = 0; article < isNaming.length; article++) if (isNaming[article]! & has[article]!) found.push(article);
  return found;
}

/** Writes, by place, how many sentences lie between the closest mentions of it and of the fold. Mentions are in order of sentences. */
function noteClosest(
  { start, entity, sentence }: Corpus['mentions'],
  article: number,
  placeOf: Int32Array,
  own: number,
  closest: Map<number, number>,
): void {
  const [from, to] = [start[article]!, start[article + 1]!];
  let last = -1;
  const visit = (i: number) => {
    const place = placeOf[entity[i]!]!;
    if (place === own) last = sentence[i]!;
    else if (place >= 0 && last >= 0) {
      const distance = Math.abs(sentence[i]! - last);
      if (distance < (closest.get(place) ?? Infinity)) closest.set(place, distance);
    }
  };
  for (let i = from; i < to; i++) visit(i);
  last = -1;
  for (let i = to - 1; i >= from; i--) visit(i);
}

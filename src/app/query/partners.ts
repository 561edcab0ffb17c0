import { strengthAt } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import type { TieCount } from './tally.ts';

/** Somebody whom articles of a set name together with an entity, and the tie between the two there. */
export interface Partner extends TieCount {
  readonly entity: number;
}

/** What was found in sets that are still in use. */
const known = new WeakMap<Corpus, WeakMap<Uint8Array, Map<number, readonly Partner[]>>>();

/**
 * Everybody whom articles of a set name together with an entity, in the order in which they first are. Looks at these articles only: what an
 * entity's card, or its own part of the network, asks for costs no count of all ties. Both ask for the same, and the second is answered
 * with what the first was.
 *
 * @param has one byte an article; not to be changed afterwards
 */
export function partnersOf(corpus: Corpus, has: Uint8Array, entity: number): readonly Partner[] {
  const sets = known.get(corpus) ?? new WeakMap<Uint8Array, Map<number, readonly Partner[]>>();
  known.set(corpus, sets);
  const ofSet = sets.get(has) ?? new Map<number, readonly Partner[]>();
  sets.set(has, ofSet);
  const partners = ofSet.get(entity) ?? countPartners(corpus, has, entity);
  ofSet.set(entity, partners);
  return partners;
}

function countPartners(corpus: Corpus, has: Uint8Array, entity: number): Partner[] {
  const { naming, articles, copies, entities } = corpus;
  const found = new Map<number, { -readonly [K in keyof Partner]: Partner[K] }>();
  const distance = new Int32Array(entities.count).fill(-1);
  /** Of texts in several articles, by text and partner: what the strongest copy so far has added. */
  const strongest = new Map<number, number>();
  for (let i = naming.start[entity] ?? 0; i < (naming.start[entity + 1] ?? 0); i++) {
    const article = naming.article[i]!;
    if (!has[article]) continue;
    const text = articles.text[article]!;
    const isCopied = copies.articles.has(text);
    eachClosest(corpus, article, entity, distance, (other, apart) => {
      const adds = strengthAt(apart);
      const partner = found.get(other) ?? { entity: other, articles: 0, strength: 0, texts: 0, textStrength: 0 };
      found.set(other, partner);
      partner.articles++;
      partner.strength += adds;
      const key = text * entities.count + other;
      const before = isCopied ? strongest.get(key) : undefined;
      if (isCopied) strongest.set(key, Math.max(adds, before ?? 0));
      if (before === undefined) partner.texts++;
      partner.textStrength += Math.max(0, adds - (before ?? 0));
    });
  }
  return [...found.values()];
}

/** Calls back with every other entity of an article that names this one, and the sentences between their closest mentions. */
function eachClosest(
  { mentions: { start, entity, sentence }, named }: Corpus,
  article: number,
  of: number,
  distance: Int32Array,
  visit: (other: number, distance: number) => void,
): void {
  const [from, to] = [start[article]!, start[article + 1]!];
  const note = (i: number, last: number) => {
    const apart = Math.abs(sentence[i]! - last);
    if (distance[entity[i]!]! < 0 || apart < distance[entity[i]!]!) distance[entity[i]!] = apart;
  };
  for (let i = from, last = -1; i < to; i++)
    if (entity[i] === of) last = sentence[i]!;
    else if (last >= 0) note(i, last);
  for (let i = to - 1, last = -1; i >= from; i--)
    if (entity[i] === of) last = sentence[i]!;
    else if (last >= 0) note(i, last);
  for (let i = named.start[article]!; i < named.start[article + 1]!; i++) {
    const other = named.entity[i]!;
    if (other === of) continue;
    visit(other, distance[other]!);
    distance[other] = -1;
  }
}

import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import { eachRepeated, type Copies } from './copies.ts';
import { namingOf, type Naming } from './naming.ts';
import { tabulateTies, type TiesBefore, type TieTable } from './tie-table.ts';

/** CSR by article: every mention that counts in text order, its entity and the number of its sentence (title 0, text from 1). */
export interface Mentions {
  readonly start: Int32Array;
  readonly entity: Int32Array;
  readonly sentence: Int32Array;
}

/** CSR by article: each entity that it names, ascending, with how often. */
export interface Named {
  readonly start: Int32Array;
  readonly entity: Int32Array;
  readonly mentions: Int32Array;
}

/** All that follows from who is mentioned where. */
export interface CountedMentions {
  readonly named: Named;
  readonly naming: Naming;
  readonly ties: TieTable;
  /** By entity: articles that name it, and independent texts. */
  readonly entityArticles: Int32Array;
  readonly entityTexts: Int32Array;
}

/** What was counted before some mentions changed. */
export interface CountedBefore extends TiesBefore {
  readonly named: Named;
}

/**
 * @param text row of the first article in much the same words, by article
 * @param before spares counting what has not changed
 */
export function countMentions(
  mentions: Mentions,
  type: readonly EntityType[],
  text: Int32Array,
  copies: Copies,
  before?: CountedBefore,
): CountedMentions {
  const named = countNames(mentions, before);
  const naming = namingOf(named, type.length);
  const entityArticles = naming.start.slice(1).map((end, entity) => end - naming.start[entity]!);
  const entityTexts = entityArticles.slice();
  for (const articles of copies.articles.values())
    eachRepeated(articles, { start: named.start, row: named.entity }, (entity, times) => (entityTexts[entity]! -= times));
  const typeOf = Int32Array.from(type, (one) => ENTITY_TYPES.indexOf(one));
  const ties = tabulateTies({ named, naming, text, texts: copies.texts, entityTexts }, mentions, typeOf, before);
  return { named, naming, ties, entityArticles, entityTexts };
}

/** Mentions of an article are few, and nearly always in no order: putting each where it belongs beats sorting a copy. */
function countNames({ start, entity: mentioned }: Mentions, before?: CountedBefore): Named {
  const starts = new Int32Array(start.length);
  const entity = new Int32Array(mentioned.length);
  const mentions = new Int32Array(mentioned.length);
  let at = 0;
  for (let article = 0; article + 1 < start.length; article++) {
    const first = at;
    if (before?.isTouched[article] === 0) {
      for (let i = before.named.start[article]!; i < before.named.start[article + 1]!; i++) {
        entity[at] = before.named.entity[i]!;
        mentions[at++] = before.named.mentions[i]!;
      }
      starts[article + 1] = at;
      continue;
    }
    for (let i = start[article]!; i < start[article + 1]!; i++) {
      const name = mentioned[i]!;
      let place = at;
      while (place > first && entity[place - 1]! > name) place--;
      if (place > first && entity[place - 1] === name) {
        mentions[place - 1]!++;
        continue;
      }
      for (let moved = at++; moved > place; moved--) {
        entity[moved] = entity[moved - 1]!;
        mentions[moved] = mentions[moved - 1]!;
      }
      entity[place] = name;
      mentions[place] = 1;
    }
    starts[article + 1] = at;
  }
  return { start: starts, entity: entity.slice(0, at), mentions: mentions.slice(0, at) };
}

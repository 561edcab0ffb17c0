import { isEnglish } from '../../schema/language.ts';
import type { Mention } from '../../schema/mention.ts';
import { findListedNames } from './listed-names.ts';
import type { EntityModel } from './model/entity-model.ts';
import { tagDocument, type TaggedName } from './model/tag-document.ts';
import type { Reading } from './reading.ts';
import type { FoundNames } from './recognizer.ts';
import { REFINERS } from './refiners/refiners.ts';

/**
 * Dateline's own recogniser. English is read by a trained model, and refiners then hear what a model does not; of other languages
 * only names known beforehand are found.
 */
export function recognizeEntities(reading: Reading, model: EntityModel): FoundNames {
  const { language } = reading.article;
  if (isEnglish(language)) return toMentions(readEnglish(reading, model));
  return { ...toMentions(findListedNames(reading.lines, model, language)), onlyListed: true };
}

function readEnglish(reading: Reading, model: EntityModel): TaggedName[] {
  let names = tagDocument(reading.lines, model);
  for (const refine of REFINERS) names = refine(names, reading);
  return names;
}

function toMentions(names: readonly TaggedName[]): FoundNames {
  const titleMentions: Mention[] = [];
  const mentions: Mention[] = [];
  for (const { line, first, last, type, p } of names)
    (line.number === 0 ? titleMentions : mentions).push({
      start: line.tokens[first]!.start,
      end: line.tokens[last]!.end,
      type,
      p: Math.round(100 * p) / 100,
    });
  return { titleMentions, mentions };
}

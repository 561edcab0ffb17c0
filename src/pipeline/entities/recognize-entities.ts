import type { Mention } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { findListedNames } from './listed-names.ts';
import { markFurniture } from './mark-furniture.ts';
import type { EntityModel } from './model/entity-model.ts';
import { tagDocument } from './model/tag-document.ts';
import { readLines } from './reading.ts';
import type { ArticleInSentences } from './recognizer.ts';
import { REFINERS } from './refiners/refiners.ts';

/**
 * The people, organisations and places that an article names, in order and without overlap, title and text apart. English is read
 * by a trained model, and refiners then hear what a model does not; of other languages only names known beforehand are found.
 * Where the text repeats the title, the names are counted there only.
 */
export function recognizeEntities(
  { article, sentences, furniture }: ArticleInSentences,
  model: EntityModel,
): { titleMentions: Mention[]; mentions: Mention[] } {
  const reading = readLines(article, sentences, repeatedTitle(article.title, article.text) === undefined);
  let names = /^(?:en|und)\b/.test(article.language) ? tagDocument(reading.lines, model) : findListedNames(reading.lines, model);
  for (const refine of REFINERS) names = refine(names, reading);
  const titleMentions: Mention[] = [];
  const mentions: Mention[] = [];
  for (const { line, first, last, type, p } of names)
    (line.number === 0 ? titleMentions : mentions).push({
      start: line.tokens[first]!.start,
      end: line.tokens[last]!.end,
      type,
      p: Math.round(100 * p) / 100,
    });
  return { titleMentions, mentions: markFurniture(article.text, mentions, furniture) };
}

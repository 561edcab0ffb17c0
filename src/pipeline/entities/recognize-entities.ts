import type { Article } from '../../schema/article.ts';
import { isEnglish } from '../../schema/language.ts';
import type { Mention, Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { findListedNames } from './listed-names.ts';
import { markFurniture } from './mark-furniture.ts';
import type { ListedName } from '../settings/settings.ts';
import type { EntityModel } from './model/entity-model.ts';
import { tagDocument, type TaggedName } from './model/tag-document.ts';
import { ownListOf } from './own-list.ts';
import { preferOwnList } from './prefer-own-list.ts';
import { readLines, type Reading } from './reading.ts';
import { REFINERS } from './refiners/refiners.ts';

/**
 * The people, organisations and places that an article names, in order and without overlap, title and text apart. English is read
 * by a trained model, and refiners then hear what a model does not; of other languages only names known beforehand are found.
 * Where the text repeats the title, the names are counted there only.
 *
 * The user's own list, where there is one, wins over all of it, in whatever language.
 */
export function recognizeEntities(
  {
    article,
    sentences,
    furniture,
    listed,
  }: {
    readonly article: Article;
    readonly sentences: readonly Span[];
    readonly furniture: readonly Span[];
    readonly listed?: readonly ListedName[];
  },
  model: EntityModel,
): { titleMentions: Mention[]; mentions: Mention[] } {
  const reading = readLines(article, sentences, repeatedTitle(article.title, article.text) === undefined);
  const names = isEnglish(article.language) ? readEnglish(reading, model) : findListedNames(reading.lines, model, article.language);
  let titleMentions: Mention[] = [];
  let mentions: Mention[] = [];
  for (const { line, first, last, type, p } of names)
    (line.number === 0 ? titleMentions : mentions).push({
      start: line.tokens[first]!.start,
      end: line.tokens[last]!.end,
      type,
      p: Math.round(100 * p) / 100,
    });
  const own = ownListOf(listed);
  if (own) {
    const [title, text] = [reading.lines.filter(({ number }) => number === 0), reading.lines.filter(({ number }) => number > 0)];
    if (title.length > 0) titleMentions = preferOwnList(titleMentions, title[0]!.text, title, own);
    mentions = preferOwnList(mentions, article.text, text, own);
  }
  return { titleMentions, mentions: markFurniture(article.text, mentions, furniture) };
}

function readEnglish(reading: Reading, model: EntityModel): TaggedName[] {
  let names = tagDocument(reading.lines, model);
  for (const refine of REFINERS) names = refine(names, reading);
  return names;
}

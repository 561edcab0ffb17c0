import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import type { ListedName } from '../settings/settings.ts';
import { markFurniture } from '../../schema/mark-furniture.ts';
import { ownListOf } from './own-list-of.ts';
import { preferOwnList } from './prefer-own-list.ts';
import { readLines } from './reading.ts';
import type { FoundNames, Recognizer } from './recognizer.ts';

/**
 * The people, organisations and places that an article names, in order and without overlap, title and text apart: those on the
 * user's own list, which wins over any recogniser and in any language, and those that the recogniser finds. Names in furniture are
 * marked. Where the text repeats the title, the names are counted there only.
 */
export async function findNames(
  {
    article,
    sentences,
    furniture,
  }: { readonly article: Article; readonly sentences: readonly Span[]; readonly furniture: readonly Span[] },
  recognize: Recognizer,
  listed?: readonly ListedName[],
): Promise<FoundNames> {
  const reading = readLines(article, sentences, repeatedTitle(article.title, article.text) === undefined);
  const found = await recognize(reading);
  const own = ownListOf(listed);
  const names = own ? preferOwnList(found, reading, own) : found;
  return { ...names, mentions: markFurniture(article.text, names.mentions, furniture) };
}

import type { Corpus } from '../data/corpus.ts';
import { fold } from '../query/text-match.ts';

/** One line below the search field. */
export type Suggestion =
  | { readonly kind: 'entity'; readonly entity: number; readonly alias: string | undefined }
  | { readonly kind: 'article'; readonly article: number };

/**
 * What may be meant by a few letters: names that hold a word which begins with them (the canonical name before other ones, then those
 * of most articles), and headlines that do.
 */
export function findSuggestions(corpus: Corpus, typed: string, most = 8): Suggestion[] {
  const wanted = fold(typed.trim());
  if (!wanted) return [];
  const holds = (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${wanted.replace(/[^\p{L}\p{N}]+/gu, ' ')}`);
  const canonical: Suggestion[] = [];
  const aliases: Suggestion[] = [];
  const { entities, articles } = corpus;
  for (let entity = 0; entity < entities.count && canonical.length < most; entity++) {
    if (holds(entities.name[entity]!)) canonical.push({ kind: 'entity', entity, alias: undefined });
    else if (aliases.length < most) {
      const alias = entities.names[entity]!.find(([name]) => holds(name))?.[0];
      if (alias !== undefined) aliases.push({ kind: 'entity', entity, alias });
    }
  }
  const headlines: Suggestion[] = [];
  for (let article = 0; article < articles.count && headlines.length < 4; article++)
    if (wanted.length >= 3 && holds(articles.headline[article]!)) headlines.push({ kind: 'article', article });
  return [...[...canonical, ...aliases].slice(0, most), ...headlines];
}

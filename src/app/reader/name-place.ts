import type { StoredArticle } from '../../schema/bundle.ts';

/** Where an article first calls an entity by a name: offset in its text, −1 in the title only; undefined where it does not. */
export function namePlace({ title = '', text, titleMentions, mentions }: StoredArticle, entity: number, name: string): number | undefined {
  const isIt = (within: string) => (mention: { readonly entity: number; readonly start: number; readonly end: number }) =>
    mention.entity === entity && within.slice(mention.start, mention.end) === name;
  return mentions.find(isIt(text))?.start ?? (titleMentions.some(isIt(title)) ? -1 : undefined);
}

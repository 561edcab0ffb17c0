import type { AnnotatedArticle, Article } from '../../src/schema/article.ts';
import { ENTITY_TYPES } from '../../src/schema/entity.ts';
import type { Entity } from '../../src/pipeline/aliases/entity.ts';

/**
 * An article in which each sentence names the given entities and nothing else: `annotated('a', [['york'], ['york', 'leeds']])`
 * has the text "york. york leeds.", two sentences and three mentions.
 */
export function annotated(
  id: string,
  sentences: readonly (readonly string[])[],
  more: Partial<Article> & Partial<Pick<AnnotatedArticle, 'titleMentions' | 'dates' | 'furniture'>> = {},
): AnnotatedArticle {
  const { titleMentions = [], dates = [], furniture = [], ...article } = more;
  const mentions: AnnotatedArticle['mentions'][number][] = [];
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const names of sentences) {
    const start = text.length;
    for (const [i, entity] of names.entries()) {
      if (i > 0) text += ' ';
      mentions.push({ start: text.length, end: text.length + entity.length, type: 'place', p: 0.9, entity });
      text += entity;
    }
    text += '.';
    spans.push({ start, end: text.length });
    text += ' ';
  }
  return {
    article: { id, language: 'en', path: `${id}.txt`, text: text.trimEnd(), ...article },
    sentences: spans,
    furniture,
    titleMentions,
    mentions,
    dates,
  };
}

/** Entities whose names are their ids, of all types in turn. */
export function entitiesNamed(...ids: readonly string[]): Entity[] {
  return ids.map((id, i) => ({ id, name: id, type: ENTITY_TYPES[i % 3]!, reasons: [], names: [[id, 1]] }));
}

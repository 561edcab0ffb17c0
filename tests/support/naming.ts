import type { AnalyzedArticle } from '../../src/schema/article.ts';
import type { Mention } from '../../src/schema/mention.ts';

const TYPES = { p: 'person', o: 'organization', l: 'place' } as const;

/** An article whose text is the names, in order: "p:Vladimir Putin". A star marks furniture; "@id" at the end whom an annotation names. */
export function naming(id: string, ...marked: string[]): AnalyzedArticle {
  let text = '';
  const mentions = marked.map((mark): Mention => {
    const [, star, type, name, as] = /^(\*?)([pol]):(.*?)(?:@(.*))?$/.exec(mark) as unknown as [
      string,
      string,
      keyof typeof TYPES,
      string,
      string?,
    ];
    const start = text.length;
    text += `${name}. `;
    return {
      start,
      end: start + name.length,
      type: TYPES[type],
      p: 0.9,
      ...(star ? { furniture: true as const } : {}),
      ...(as === undefined ? {} : { as }),
    };
  });
  return { article: { id, path: id, language: 'en', text }, sentences: [], furniture: [], titleMentions: [], mentions, dates: [] };
}

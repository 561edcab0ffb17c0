import type { Corpus } from '../data/corpus.ts';
import { outletAndDay } from '../passages/article-date.ts';
import { escaped, linked } from '../reader/markdown.ts';
import type { Note } from './note.ts';

/**
 * Notes as Markdown, each with its quotation, its source and what is said of it.
 *
 * @param urlOf where an article is published, if it says
 */
export function notesMarkdown(notes: readonly Note[], corpus: Corpus, urlOf: (article: number) => string | undefined): string {
  const parts = [`# ${escaped(`Notes on ${corpus.title}`)}`];
  for (const note of notes) {
    const article = corpus.articles.byId.get(note.article);
    const headline = article === undefined ? note.article : corpus.articles.headline[article]!;
    const source =
      article === undefined
        ? `${escaped(note.article)} (not in this corpus)`
        : `${linked(escaped(headline), urlOf(article))}, ${escaped(outletAndDay(corpus, article))}`;
    const quotation = note.text
      .split(/\r?\n/)
      .map((line) => `> ${escaped(line)}`.trimEnd())
      .join('\n');
    parts.push(`${quotation}\n>\n> ${source}`);
    if (note.tags.length > 0) parts.push(`Tags: ${escaped(note.tags.join(', '))}`);
    if (note.comment) parts.push(escaped(note.comment));
  }
  return `${parts.join('\n\n')}\n`;
}

import type { Corpus } from '../data/corpus.ts';
import { articleDate } from '../passages/article-date.ts';
import { wordsOf, type QuoteGroup } from '../passages/quotes.ts';
import { chronology } from '../words/chronology.ts';
import { readerMore } from '../words/reader-more.ts';
import { plain } from './chronology/dated-passage.ts';
import { originWords, sourceLine, sourceParts } from './chronology/document.ts';
import { escaped, linked } from './markdown.ts';

/** What a copied citation consists of. */
export interface Citation {
  /** What is claimed of the names: "Ann and Bob: 12 articles, 9 independent, name both." */
  readonly claim: string;
  /** The sentence of the selection. */
  readonly selection: string;
  readonly groups: readonly QuoteGroup[];
  /** Where an article is published, if it says. */
  readonly urlOf: (article: number) => string | undefined;
  /** Of the view. */
  readonly address: string;
}

/** Quotations with their sources, the view that shows them and the corpus they were found in: for a draft or an editor's query. */
export function citeText({ claim, selection, groups, urlOf, address }: Citation, corpus: Corpus): string {
  const source = (article: number, text: string) => sourceLine({ ...sourceOf(corpus, article), text, url: urlOf(article) });
  const lines = [plain(claim), `${corpus.title}: ${selection}.`];
  for (const { quote, copies, isSame } of groups) {
    const text = plain(wordsOf(quote));
    lines.push('', ...(text ? [chronology.quoted(text)] : []), source(quote.article, text));
    if (copies.length > 0)
      lines.push(isSame ? readerMore.sameWords : readerMore.muchSameWords, ...copies.map((copy) => `– ${source(copy, text)}`));
  }
  return `${[...lines, '', address, originWords(corpus)].join('\n')}\n`;
}

/** The same as Markdown: block quotes under a heading, with links. */
export function citeMarkdown({ claim, selection, groups, urlOf, address }: Citation, corpus: Corpus): string {
  const source = (article: number, text: string) => {
    const { headline, rest } = sourceParts({ ...sourceOf(corpus, article), text });
    const link = linked(escaped(headline ?? rest), urlOf(article));
    return headline === undefined ? link : `${link}, ${escaped(rest)}`;
  };
  const parts = [`# ${escaped(plain(claim))}`, `${escaped(`${corpus.title}: ${selection}`)}.`];
  for (const { quote, copies, isSame } of groups) {
    const text = plain(wordsOf(quote));
    parts.push(text ? `> ${escaped(text)}\n>\n> ${source(quote.article, text)}` : `- ${source(quote.article, text)}`);
    if (copies.length > 0)
      parts.push(
        `${isSame ? readerMore.sameWords : readerMore.muchSameWords}\n\n${copies.map((copy) => `- ${source(copy, text)}`).join('\n')}`,
      );
  }
  return `${[...parts, `${linked(readerMore.citing.view, address)}. ${escaped(originWords(corpus))}`].join('\n\n')}\n`;
}

function sourceOf(corpus: Corpus, article: number) {
  return {
    headline: plain(corpus.articles.headline[article]!),
    outlet: corpus.outlets[corpus.articles.outlet[article]!],
    published: articleDate(corpus, article),
  };
}

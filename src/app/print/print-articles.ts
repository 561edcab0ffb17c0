import { articleDate } from '../passages/article-date.ts';
import { quoteOf } from '../passages/quotes.ts';
import { copyWords } from '../reader/copy-words.ts';
import { articlesWords } from '../reader/count-words.ts';
import { listExcerpt } from '../reader/list-excerpt.ts';
import type { ArticleOrder } from '../reader/list-memory.ts';
import { listRows } from '../reader/list-rows.ts';
import { outletCounts } from '../reader/outlet-counts.ts';
import { webAddress } from '../reader/safe-link.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { counted } from '../ui/format-count.ts';
import { selectionWords } from '../ui/selection-words.ts';
import { leftOutWords, MOST_PRINTED, sectionsOf, type PrintedFigure, type PrintedRow } from './printed.ts';
import type { PrintPlan, TextOf } from './print-plan.ts';
import { quotedRuns } from './quoted-runs.ts';

const ORDER_WORDS: Readonly<Record<ArticleOrder, string>> = {
  best: 'the best answer first',
  oldest: 'oldest first',
  newest: 'newest first',
};

/**
 * The list of articles: of each its day, headline, outlet and the passage that says why it is there.
 *
 * @param figures what stands above it
 */
export function articlesPlan(explorer: Explorer, order: ArticleOrder, figures: () => readonly PrintedFigure[]): PrintPlan {
  const { corpus, articles, clauses } = explorer;
  const all = listRows(explorer, order);
  const rows = all.slice(0, MOST_PRINTED);
  const isTexts = explorer.view.unit === 'texts';
  return {
    quoted: rows,
    content: (textOf) => ({
      title: 'Articles',
      what: `${selectionWords(articles.size, clauses, corpus)}; ${isTexts ? 'of those in much the same words the first, ' : ''}${ORDER_WORDS[order]}.`,
      leftOut: leftOutWords(all.length, 'article', '“Export” on the page saves all of them as CSV.'),
      body: {
        kind: 'list',
        facts: [figuresWords(explorer)],
        figures: figures(),
        sections: sectionsOf(
          rows,
          (article) => (article < corpus.articles.dated ? undefined : 'Without a date'),
          (article) => rowOf(explorer, article, textOf),
        ),
      },
    }),
  };
}

/** "72 articles, 70 independent, from 3 outlets; they name 812 people, organisations and places in 9,671 ties." */
function figuresWords({ corpus, articles, counts, hiddenTypes, network }: Explorer): string {
  const rows = [...articles.has.keys()].filter((article) => articles.has[article]);
  const outlets = outletCounts(corpus, rows).filter(({ outlet }) => outlet >= 0).length;
  let names = 0;
  counts.entityArticles.forEach((count, entity) => (names += Number(count > 0 && !hiddenTypes.includes(corpus.entities.type[entity]!))));
  const from = outlets > 0 ? `, from ${counted(outlets, 'outlet')}` : '';
  return `${articlesWords(corpus, rows)}${from}; ${counted(names, 'name')} in them, and ${counted(network.tieCount, 'tie')}.`;
}

function rowOf(explorer: Explorer, article: number, textOf: TextOf): PrintedRow {
  const { corpus, clauses, hiddenTypes } = explorer;
  const { found } = clauses.search ?? {};
  const asked = [...(clauses.entities?.entities ?? []), ...(found?.names ?? [])];
  const stored = textOf(article);
  const passage = stored && listExcerpt(stored, article, asked, clauses.mentioned, found);
  const source = [
    corpus.outlets[corpus.articles.outlet[article]!],
    counted(corpus.articles.words[article]!, 'word'),
    copyWords(explorer, article),
  ];
  return {
    when: article < corpus.articles.dated ? articleDate(corpus, article) : '',
    title: corpus.articles.headline[article]!,
    quotation: stored && passage && quotedRuns(quoteOf(stored, corpus, passage, asked, hiddenTypes, found), asked),
    facts: [source.filter(Boolean).join(' · ')],
    address: webAddress(stored?.url),
  };
}

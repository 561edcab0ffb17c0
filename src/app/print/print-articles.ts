import { reader } from '../words/reader.ts';
import { common } from '../words/common.ts';
import { printed as words } from '../words/printed.ts';
import { articleDate } from '../passages/article-date.ts';
import { quoteOf } from '../passages/quotes.ts';
import { copyWords } from '../reader/copy-words.ts';
import { articlesWords } from '../reader/count-words.ts';
import { listExcerpt } from '../reader/list-excerpt.ts';
import type { ArticleOrder } from '../reader/list-memory.ts';
import { listRows } from '../reader/list-rows.ts';
import { outletCounts } from '../reader/outlet-counts.ts';
import { webAddress } from '../ui/safe-link.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { selectionWords } from '../ui/selection-words.ts';
import { unprintedWords, MOST_PRINTED, sectionsOf, type PrintedFigure, type PrintedRow } from './printed.ts';
import type { PrintPlan, TextOf } from './print-plan.ts';
import { quotedRuns } from './quoted-runs.ts';

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
      title: common.articlesView,
      what: (isTexts ? words.listOfTexts : words.list)(
        selectionWords(articles.size, clauses, corpus),
        order === 'best' ? words.bestFirst : reader[order],
      ),
      leftOut: unprintedWords(all.length, 'articles'),
      body: {
        kind: 'list',
        facts: [figuresWords(explorer)],
        figures: figures(),
        sections: sectionsOf(
          rows,
          (article) => (article < corpus.articles.dated ? undefined : reader.undated),
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
  return words.figures(articlesWords(corpus, rows), outlets, names, network.tieCount);
}

function rowOf(explorer: Explorer, article: number, textOf: TextOf): PrintedRow {
  const { corpus, clauses, hiddenTypes } = explorer;
  const { found } = clauses.search ?? {};
  const asked = [...(clauses.entities?.entities ?? []), ...(found?.names ?? [])];
  const stored = textOf(article);
  const passage = stored && listExcerpt(stored, article, asked, clauses.mentioned, found);
  const source = [
    corpus.outlets[corpus.articles.outlet[article]!],
    reader.words(corpus.articles.words[article]!),
    copyWords(explorer, article),
  ];
  return {
    when: article < corpus.articles.dated ? articleDate(corpus, article) : '',
    title: corpus.articles.headline[article]!,
    quotation: stored && passage && quotedRuns(quoteOf(stored, corpus, passage, asked, hiddenTypes, found), asked),
    facts: [source.filter(Boolean).join(reader.dot)],
    address: webAddress(stored?.url),
  };
}

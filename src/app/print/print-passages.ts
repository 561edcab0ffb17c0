import { facts } from '../words/facts.ts';
import { chronology as chronologyTexts } from '../words/chronology.ts';
import { readerMore } from '../words/reader-more.ts';
import { trail as trailWords } from '../words/trail.ts';
import { common } from '../words/common.ts';
import { printed as words } from '../words/printed.ts';
import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';
import { articleDate, outletAndDay } from '../passages/article-date.ts';
import { passageFor, type Sides } from '../passages/passage-for.ts';
import { distanceWords, groupQuotes, type Quote, type QuoteGroup } from '../passages/quotes.ts';
import { articlesTyingAny } from '../query/articles-tying-any.ts';
import { copiesOf, rowsIn } from '../query/independent.ts';
import { articlesNaming, articlesTying } from '../query/passages.ts';
import { strongestPartners } from '../query/strongest-partners.ts';
import { tieStrength } from '../query/tie-strength.ts';
import { firstAndLast } from '../reader/card-facts.ts';
import { plain } from '../reader/chronology/dated-passage.ts';
import { articlesWords } from '../reader/count-words.ts';
import { webAddress } from '../ui/safe-link.ts';
import { scopeWords } from '../reader/scope-words.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { formatTenths } from '../ui/format-count.ts';
import { selectionWords } from '../ui/selection-words.ts';
import { unprintedWords, MOST_PRINTED, type PrintedRow } from './printed.ts';
import type { PrintPlan, TextOf } from './print-plan.ts';
import { quotedRuns } from './quoted-runs.ts';

/** Ties that a card's document names. */
const MOST_TIES = 20;
/** Copies that a row names. */
const MOST_COPIES = 20;

/** "Also in 2 articles, in the same words: The Post, 5 Feb 2024; …" @param isSame to the letter; else in much the same words */
export function alsoWords(corpus: Corpus, copies: readonly number[], isSame: boolean): string {
  const { also, alsoMuch, moreCopies } = readerMore.passage;
  const named = copies.slice(0, MOST_COPIES).map((copy) => outletAndDay(corpus, copy));
  const rest = copies.length > MOST_COPIES ? [moreCopies(copies.length - MOST_COPIES)] : [];
  return (isSame ? also : alsoMuch)(copies.length).replace('{copies}', [...named, ...rest].join(facts.semicolon));
}

/** The card of a name: its counts, its strongest ties, and a passage from each independent text, oldest first. */
export function entityPlan(explorer: Explorer, entity: number): PrintPlan {
  const { corpus, articles, clauses, view, hiddenTypes } = explorer;
  const { name } = corpus.entities;
  const rows = articlesNaming(corpus, articles, entity);
  const heads = rowsIn(corpus, rows, 'texts');
  const read = heads.slice(0, MOST_PRINTED);
  const among = new Set(rows);
  const scope = scopeWords(clauses);
  const ties = strongestPartners(corpus, articles.has, entity, view.unit, hiddenTypes).slice(0, MOST_TIES);
  const tieWords = ties.map(({ other, strength }) => `${name[other]} ${formatTenths(strength / STRENGTH_UNIT)}`).join(common.comma);
  return {
    quoted: read,
    content: (textOf) => ({
      title: name[entity]!,
      what: `${selectionWords(articles.size, clauses, corpus)}.`,
      leftOut: unprintedWords(heads.length, 'passages'),
      body: {
        kind: 'list',
        figures: [],
        facts: [
          words.counts(articlesWords(corpus, rows), scope, firstAndLast(corpus, rows)),
          ...(tieWords ? [words.strongest(tieWords)] : []),
        ],
        sections: [
          {
            heading: undefined,
            rows: read.map((article) => {
              const copies = copiesOf(corpus, article).filter((copy) => among.has(copy));
              return rowOf(explorer, article, textOf, [entity], undefined, copies, false);
            }),
          },
        ],
      },
    }),
  };
}

/** What ties two names: how often and how strongly, and the passages that name both, closest first. */
export function tiePlan(explorer: Explorer, a: number, b: number): PrintPlan {
  const { corpus, articles } = explorer;
  const { name } = corpus.entities;
  return pairPlan(explorer, trailWords.tie(name[a]!, name[b]!), articlesTying(corpus, articles, a, b), [a, b]);
}

/** The same where one of the two, or both, are a folded community. */
export function groupPlan(explorer: Explorer, a: number, b: number): PrintPlan {
  const { corpus, listing, articles } = explorer;
  const { folds } = listing.corpus;
  const marks = [a, b].map((entity) => folds?.rowOf(entity) ?? entity);
  const sides = marks.map((row) => folds?.membersOf(row) ?? [row]);
  const [first, second] = marks.map((row) => folds?.at(row)?.name ?? corpus.entities.name[row]!);
  const tying = marks[0] === marks[1] ? [] : articlesTyingAny(corpus, articles.has, [sides[0]!, sides[1]!]);
  return pairPlan(explorer, trailWords.tie(first!, second!), tying, sides.flat(), sides);
}

function pairPlan(
  explorer: Explorer,
  title: string,
  tying: readonly { readonly article: number; readonly distance: number }[],
  entities: readonly number[],
  sides?: Sides,
): PrintPlan {
  const { corpus, articles, clauses, view } = explorer;
  const rows = tying.map(({ article }) => article);
  const read = rows.slice(0, MOST_PRINTED);
  const scope = scopeWords(clauses);
  const strength = formatTenths(tieStrength(corpus, [...tying], view.unit) / STRENGTH_UNIT);
  return {
    quoted: read,
    content: (textOf) => {
      const quotes = read.map((article) => ({ article, quote: quoteIn(explorer, article, textOf, entities, sides) }));
      const groups = new Map(
        groupQuotes(
          quotes.flatMap(({ quote }) => quote ?? []),
          (article) => corpus.articles.text[article]!,
        ).map((group) => [group.quote.article, group]),
      );
      return {
        title,
        what: `${selectionWords(articles.size, clauses, corpus)}.`,
        leftOut: unprintedWords(rows.length, 'tying'),
        body: {
          kind: 'list',
          figures: [],
          facts: [rows.length > 0 ? words.tie(strength, articlesWords(corpus, rows), rows.length, scope) : words.noTie],
          sections: [
            {
              heading: undefined,
              rows: quotes
                .filter(({ article, quote }) => !quote || groups.has(article))
                .map(({ article }) => pairRow(explorer, article, textOf, entities, sides, groups.get(article))),
            },
          ],
        },
      };
    },
  };
}

function pairRow(
  explorer: Explorer,
  article: number,
  textOf: TextOf,
  entities: readonly number[],
  sides: Sides | undefined,
  group: QuoteGroup | undefined,
): PrintedRow {
  return rowOf(explorer, article, textOf, entities, sides, group?.copies ?? [], group?.isSame === true);
}

function quoteIn(explorer: Explorer, article: number, textOf: TextOf, entities: readonly number[], sides?: Sides): Quote | undefined {
  const stored = textOf(article);
  return stored && passageFor(explorer, stored, article, entities, sides);
}

/** A passage with its source. */
export function rowOf(
  explorer: Explorer,
  article: number,
  textOf: TextOf,
  entities: readonly number[],
  sides: Sides | undefined,
  copies: readonly number[],
  isSame: boolean,
): PrintedRow {
  const { corpus } = explorer;
  const { articles, outlets } = corpus;
  const quote = quoteIn(explorer, article, textOf, entities, sides);
  const headline = articles.titled[article] === 1 && !quote?.isTitle ? chronologyTexts.quoted(plain(articles.headline[article]!)) : '';
  const source = [headline, outlets[articles.outlet[article]!], entities.length > 1 && quote && distanceWords(quote.distance)];
  return {
    when: articleDate(corpus, article),
    quotation: quote?.segments.length ? quotedRuns(quote, entities) : undefined,
    facts: [source.filter(Boolean).join(common.comma), ...(copies.length > 0 ? [alsoWords(corpus, copies, isSame)] : [])].filter(Boolean),
    address: webAddress(textOf(article)?.url),
  };
}

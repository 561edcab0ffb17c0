import { narrow } from '../words/narrow.ts';
import { readerMore } from '../words/reader-more.ts';
import { facts } from '../words/facts.ts';
import { printed as words } from '../words/printed.ts';
import type { StoredArticle } from '../../schema/bundle.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import { ELLIPSIS, leftOutOf, type LeftOut } from '../../schema/left-out.ts';
import { withheld } from '../words/withheld.ts';
import { placedNotes, type PlacedNote } from '../notes/placed-notes.ts';
import type { Note } from '../notes/note.ts';
import { articleDate, outletAndDay } from '../passages/article-date.ts';
import { articleMarks } from '../passages/article-marks.ts';
import { copiesOf } from '../query/independent.ts';
import { namedIn, namesOf, readerScene } from '../reader/reader-scene.ts';
import { webAddress } from '../ui/safe-link.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { formatCount } from '../ui/format-count.ts';
import { nameOf } from '../ui/name-of.ts';
import { selectionWords } from '../ui/selection-words.ts';
import type { PrintPlan } from './print-plan.ts';
import type { PrintedArticle, Run } from './printed.ts';

/** An article as the reader shows it: the text in its paragraphs, the notes on it, and whom it names. */
export function articlePlan(explorer: Explorer, article: number, notes: readonly Note[]): PrintPlan {
  const { corpus, articles, clauses } = explorer;
  const isTitled = corpus.articles.titled[article] === 1;
  return {
    quoted: [article],
    content: (textOf) => ({
      title: isTitled ? corpus.articles.headline[article]! : readerMore.untitled(articleDate(corpus, article)),
      what: (articles.has[article] ? words.readAmong : words.notAmong)(selectionWords(articles.size, clauses, corpus)),
      body: bodyOf(explorer, article, textOf(article), notes),
    }),
  };
}

function bodyOf(explorer: Explorer, article: number, stored: StoredArticle | undefined, all: readonly Note[]): PrintedArticle {
  const { corpus, hiddenTypes } = explorer;
  const notes = stored ? placedNotes(all, corpus.articles.id[article]!, stored.text) : [];
  const copies = copiesOf(corpus, article);
  return {
    kind: 'article',
    facts: [
      outletAndDay(corpus, article) + (stored?.publishedFrom ? readerMore.dateFrom[stored.publishedFrom] : ''),
      ...(stored?.author ? [stored.author] : []),
      ...(copies.length > 0
        ? [facts.sameText(copies.length).replace('{places}', copies.map((copy) => outletAndDay(corpus, copy)).join(facts.semicolon))]
        : []),
      ...(stored?.onlyListed ? [readerMore.onlyListed(nameOf('language', stored.language) ?? stored.language)] : []),
    ],
    address: webAddress(stored?.url),
    language: stored?.language,
    paragraphs: stored && paragraphsOf(stored, notes, corpus.carried === 'passages' ? leftOutOf(stored.text, stored.sentences) : []),
    notes: notes.map(({ note: { text, comment, tags } }, i) => ({ number: i + 1, quotation: text, comment, tags })),
    names: stored ? namesIn(stored, article, explorer, hiddenTypes) : [],
  };
}

function paragraphsOf(stored: StoredArticle, notes: readonly PlacedNote[], gaps: readonly LeftOut[]): PrintedArticle['paragraphs'] {
  const places = notes.map(({ place }) => place);
  const scene = readerScene(stored, { title: [], text: [] }, undefined, undefined, places, gaps);
  return scene.paragraphs.map(({ segments, isDateline }) => ({
    isDateline,
    runs: segments.map(({ start, text, marks }): Run => {
      const end = start + text.length;
      const gap = marks.find((mark) => mark.kind === 'withheld');
      if (gap) return { text: text.startsWith(ELLIPSIS) ? withheld.leftOut(gap.count) : '', isFaint: true };
      const kinds = new Set(marks.map(({ kind }) => kind));
      const ended = places.flatMap((place, i) => (place.end === end ? [i + 1] : []));
      return {
        text,
        ...(kinds.has('lead') ? { isStrong: true } : {}),
        ...(kinds.has('furniture') ? { isFaint: true } : {}),
        ...(kinds.has('note') ? { isNoted: true } : {}),
        ...(ended.length > 0 ? { notes: ended } : {}),
      };
    }),
  }));
}

/** Whom it names, and how often, the most often first. */
function namesIn(
  stored: StoredArticle,
  article: number,
  { corpus }: Explorer,
  hiddenTypes: readonly EntityType[],
): PrintedArticle['names'] {
  const { name, type } = corpus.entities;
  const all = corpus.carried === 'none' ? namedIn(corpus, article, hiddenTypes) : namesOf(articleMarks(stored, corpus, hiddenTypes));
  return ENTITY_TYPES.map((wanted) => ({
    heading: narrow.types[wanted],
    names: all.filter(({ entity }) => type[entity] === wanted).map(({ entity, count }) => `${name[entity]} (${formatCount(count)})`),
  })).filter(({ names }) => names.length > 0);
}

import { chronology as chronologyTexts } from '../words/chronology.ts';
import { common } from '../words/common.ts';
import { reader } from '../words/reader.ts';
import { outletAndDay } from '../passages/article-date.ts';
import { articlesOfCopies, chronology } from '../reader/chronology/chronology.ts';
import { datedPassage, passageSegments, plain } from '../reader/chronology/dated-passage.ts';
import { certaintyWords } from '../reader/chronology/certainty.ts';
import { chronologyWords } from '../reader/chronology/document.ts';
import { orderEvents, type Events } from '../reader/chronology/events.ts';
import { edtfWords } from '../reader/edtf-words.ts';
import type { ChronologyMemory } from '../reader/list-memory.ts';
import { webAddress } from '../ui/safe-link.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { formatRange } from '../ui/format-date.ts';
import { unprintedWords, MOST_PRINTED, sectionsOf, type PrintedRow } from './printed.ts';
import { alsoWords } from './print-passages.ts';
import type { PrintPlan, TextOf } from './print-plan.ts';
import { quotedRuns } from './quoted-runs.ts';

/** The chronology: of each dated passage its day, the sentence, who said it and how sure the date is, under its year. */
export function chronologyPlan(explorer: Explorer, memory: Pick<ChronologyMemory, 'events' | 'isOnlyNaming'> | undefined): PrintPlan {
  const { corpus, clauses, articles } = explorer;
  const events = memory?.events ?? orderEvents(corpus);
  const isOnlyNaming = memory?.isOnlyNaming ?? false;
  const naming = isOnlyNaming ? clauses.entities : undefined;
  const { rows: all, copies } = chronology(corpus, events, articles, { mentioned: clauses.mentioned, naming, same: corpus.dates.same });
  const rows = Array.from(all.subarray(0, MOST_PRINTED));
  const again = [...copies.values()].reduce((sum, others) => sum + others.length, 0);
  return {
    quoted: [...new Set(rows.map((row) => events.article[row]!))],
    content: (textOf) => ({
      title: reader.chronology,
      what: chronologyWords(all.length, again, { size: articles.size, clauses, isOnlyNaming }, corpus),
      leftOut: unprintedWords(all.length, 'dated'),
      body: {
        kind: 'list',
        facts: [],
        figures: [],
        sections: sectionsOf(
          rows,
          (row) => String(events.year[row]),
          (row) => rowOf(explorer, events, row, copies.get(row) ?? [], textOf),
        ),
      },
    }),
  };
}

function rowOf(explorer: Explorer, events: Events, row: number, copies: readonly number[], textOf: TextOf): PrintedRow {
  const { corpus, clauses, hiddenTypes } = explorer;
  const { dates, articles } = corpus;
  const article = events.article[row]!;
  const stored = textOf(article);
  const passage = stored && datedPassage(stored, row - dates.start[article]!, dates.sentence[row]!, copies.length > 0);
  const headline = plain(articles.headline[article]!);
  const isHeadline = passage && plain(stored.text.slice(passage.span.start, passage.span.end)) === headline;
  const others = copies.length > 0 ? articlesOfCopies(events, row, copies) : [];
  return {
    when: passage ? edtfWords(passage.date.value) : formatRange(dates.firstDay[row]!, dates.lastDay[row]!),
    quotation:
      stored?.text && passage
        ? quotedRuns({ segments: passageSegments(stored, corpus, passage, hiddenTypes) }, clauses.entities?.entities ?? [])
        : undefined,
    facts: [
      [
        [isHeadline ? '' : chronologyTexts.quoted(headline), outletAndDay(corpus, article)].filter(Boolean).join(common.comma),
        ...(passage ? [certaintyWords(passage)] : []),
      ].join(reader.dot),
      ...(others.length > 0 ? [alsoWords(corpus, others, true)] : []),
    ],
    address: webAddress(stored?.url),
  };
}

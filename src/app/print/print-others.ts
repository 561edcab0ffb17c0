import type { Corpus } from '../data/corpus.ts';
import { notes as noteTexts } from '../words/notes.ts';
import { chronology as chronologyTexts } from '../words/chronology.ts';
import { readerMore } from '../words/reader-more.ts';
import { trail as trailWords } from '../words/trail.ts';
import { common } from '../words/common.ts';
import { printed as words } from '../words/printed.ts';
import { comparedOf } from '../changes/compared.ts';
import { changesBasis, changesHeadline, KIND_WORDS } from '../changes/change-words.ts';
import { periodWords, type PeriodName } from '../changes/period-words.ts';
import type { Note } from '../notes/note.ts';
import { articleDate, outletAndDay } from '../passages/article-date.ts';
import { articlesTying } from '../query/passages.ts';
import { namesOfTie } from '../reader/changes/change-rows.ts';
import type { ContextMemory } from '../reader/context/context-memory.ts';
import { orderContext } from '../reader/context/order-context.ts';
import { plain } from '../reader/chronology/dated-passage.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { formatCount, formatTenths } from '../ui/format-count.ts';
import { selectionWords } from '../ui/selection-words.ts';
import { unprintedWords, MOST_PRINTED, sectionsOf, type PrintedRow } from './printed.ts';
import { rowOf } from './print-passages.ts';
import type { PrintedContent, PrintPlan } from './print-plan.ts';

/** Every place of a name or of what is searched for, as the list has gathered them. @param of a name; undefined for the words */
export function contextPlan(explorer: Explorer, of: number | undefined, { gathered, order }: ContextMemory): PrintPlan {
  const { corpus, clauses, articles } = explorer;
  const { name } = corpus.entities;
  const all = gathered?.rows ?? [];
  const rows = orderContext(all, order ?? 'oldest', corpus.articles.dated).slice(0, MOST_PRINTED);
  const content: PrintedContent = {
    title: trailWords.inContext(of === undefined ? readerMore.context.quoted(clauses.search?.words ?? '') : name[of]!),
    what: words.places(all.length, selectionWords(articles.size, clauses, corpus)),
    leftOut: unprintedWords(all.length, 'places'),
    body: {
      kind: 'list',
      facts: [],
      figures: [],
      sections: [
        {
          heading: undefined,
          rows: rows.map((number): PrintedRow => {
            const { article, before, keyword, after, url } = all[number]!;
            return {
              when: articleDate(corpus, article),
              quotation: [{ text: `… ${before}` }, { text: keyword, isStrong: true }, { text: `${after} …` }],
              facts: [sourceWords(corpus, article)],
              address: url,
            };
          }),
        },
      ],
    },
  };
  return { quoted: [], content: () => content };
}

/** An article after what is quoted of it: its headline, outlet and day. */
function sourceWords(corpus: Corpus, article: number): string {
  return chronologyTexts.quoted(plain(corpus.articles.headline[article]!)) + common.comma + outletAndDay(corpus, article);
}

/** The passages that the reader has marked, with what is said of them, by the date of their articles. */
export function notesPlan({ corpus }: Explorer, notes: readonly Note[]): PrintPlan {
  const { byId, count } = corpus.articles;
  const rowOfNote = (note: Note) => byId.get(note.article) ?? count;
  const all = notes.toSorted((x, y) => rowOfNote(x) - rowOfNote(y) || x.start - y.start);
  const content: PrintedContent = {
    title: noteTexts.notes,
    what: words.notes(all.length, new Set(all.map(rowOfNote)).size),
    leftOut: unprintedWords(all.length, 'notes'),
    body: {
      kind: 'list',
      facts: [],
      figures: [],
      sections: [
        {
          heading: undefined,
          rows: all.slice(0, MOST_PRINTED).map((note): PrintedRow => {
            const article = rowOfNote(note);
            const isHere = article < count;
            return {
              when: isHere ? articleDate(corpus, article) : '',
              quotation: [{ text: plain(note.text) }],
              facts: [
                ...(note.comment ? [note.comment] : []),
                ...(note.tags.length > 0 ? [noteTexts.tagged(note.tags.join(common.comma))] : []),
                isHere ? sourceWords(corpus, article) : noteTexts.notInCorpus(note.article),
              ],
            };
          }),
        },
      ],
    },
  };
  return { quoted: [], content: () => content };
}

/** What changed between two periods, tie by tie, of each kind the farthest from chance first; undefined where nothing is compared. */
export function changesPlan(explorer: Explorer): PrintPlan | undefined {
  const comparison = comparedOf(explorer);
  if (!comparison) return undefined;
  const { corpus, articles, clauses } = explorer;
  const { changed, periods } = comparison;
  const share = (name: PeriodName, texts: number) =>
    words.share(periodWords(periods, name).when, formatTenths((100 * texts) / comparison[name].texts));
  const content: PrintedContent = {
    title: changesHeadline(comparison),
    what: `${selectionWords(articles.size, clauses, corpus)}.`,
    leftOut: unprintedWords(changed.length, 'ties'),
    body: {
      kind: 'list',
      facts: [changesBasis(comparison)],
      figures: [],
      sections: sectionsOf(
        changed.slice(0, MOST_PRINTED),
        ({ kind }) => KIND_WORDS[kind],
        ({ tie, earlier, later }) => ({
          when: `${formatCount(earlier)} → ${formatCount(later)}`,
          title: namesOfTie(corpus, tie).join(' – '),
          facts: [words.ofTexts(share('earlier', earlier), share('later', later))],
        }),
      ),
    },
  };
  return { quoted: [], content: () => content };
}

/** The chain that was found from one name to another, with the closest sentence of each of its ties. */
export function pathPlan(explorer: Explorer): PrintPlan {
  const { corpus, chain, exceptEntities, clauses } = explorer;
  const { name } = corpus.entities;
  const { entities, ...others } = clauses;
  const links = chain.slice(1).flatMap((b, i) => {
    const a = chain[i]!;
    const [closest, ...more] = articlesTying(corpus, exceptEntities, a, b);
    return closest ? [{ a, b, article: closest.article, more: more.length }] : [];
  });
  return {
    quoted: links.map(({ article }) => article),
    content: (textOf) => ({
      title: chain.length > 0 ? trailWords.path(name[chain[0]!]!, name[chain.at(-1)!]!) : words.noChain,
      what: `${selectionWords(exceptEntities.size, others, corpus)}.`,
      body: {
        kind: 'list',
        facts: [chain.map((entity) => name[entity]).join(' — ')],
        figures: [],
        sections: [
          {
            heading: undefined,
            rows: links.map(({ a, b, article, more }) => {
              const row = rowOf(explorer, article, textOf, [a, b], undefined, [], true);
              const both = more > 0 ? [words.bothAlso(more)] : [];
              return { ...row, title: trailWords.tie(name[a]!, name[b]!), facts: [...row.facts, ...both] };
            }),
          },
        ],
      },
    }),
  };
}

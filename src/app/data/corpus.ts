import type { Manifest, ShardEntry } from '../../schema/bundle.ts';
import { APPROXIMATE, INFERRED } from '../../schema/date-certainty.ts';
import type { Day } from '../../schema/day.ts';
import { ENTITY_TYPES, MERGE_RULES, type EntityType, type MergeRule } from '../../schema/entity.ts';
import { unpack } from '../../schema/packed.ts';
import type { PageTexts } from '../../schema/page-texts.ts';
import type { Peak } from '../../schema/peak.ts';
import { tabulateBursts, tabulatePeaks, type Bursts } from './peak-table.ts';
import { countMentions, type Mentions, type Named } from './count-mentions.ts';
import type { Naming } from './naming.ts';
import { rowsOf } from './packed-rows.ts';
import { gatherCopies, type Copies } from './copies.ts';
import type { TieTable } from './tie-table.ts';

/**
 * The manifest as tables that can be counted fast. Articles, entities, ties and outlets are integers, rows of columns; their
 * opaque ids stand at the edges (address, texts). "CSR" columns: the rows of article i are `[start[i], start[i + 1])`.
 */
export interface Corpus {
  readonly title: string;
  readonly fingerprint: string;
  readonly generator: string;
  readonly articles: {
    readonly count: number;
    /** Articles `[0, dated)` have a date and are in its order; the rest have none. */
    readonly dated: number;
    /** How many are in a language that the recogniser does not know, and have their names from lists only. */
    readonly foreign: number;
    readonly id: readonly string[];
    readonly headline: readonly string[];
    readonly titled: Int32Array;
    readonly firstDay: Int32Array;
    readonly lastDay: Int32Array;
    /** Row of `outlets`, −1 where unknown. */
    readonly outlet: Int32Array;
    readonly words: Int32Array;
    /** The independent text that it is: row of the first article in much the same words, its own where it is the first or alone. */
    readonly text: Int32Array;
    readonly byId: ReadonlyMap<string, number>;
  };
  readonly outlets: readonly string[];
  readonly entities: {
    readonly count: number;
    readonly id: readonly string[];
    readonly name: readonly string[];
    readonly type: readonly EntityType[];
    readonly names: readonly (readonly (readonly [name: string, count: number])[])[];
    readonly country: readonly string[];
    /** Articles that name the entity in the whole corpus, and independent texts. */
    readonly articles: Int32Array;
    readonly texts: Int32Array;
    /** The first so many have a place in the build-time layout. */
    readonly placed: number;
    /** Layout in px on a canvas of 816 × 500. */
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly community: Int32Array;
    readonly byId: ReadonlyMap<string, number>;
  };
  /** Entities that only furniture names: they are rows behind the others once a correction counts it. */
  readonly grey: Manifest['grey'];
  /** Names that were taken for another name of their entity; `name` is a place in its `names`. */
  readonly reasons: readonly { readonly entity: number; readonly name: number; readonly rule: MergeRule; readonly article: number }[];
  /** What the user's own list says, by entity. */
  readonly about: ReadonlyMap<number, { readonly description?: string | undefined; readonly link?: string | undefined }>;
  /** Pairs that may be one, and are left apart; in how many articles the short name stands for itself. */
  readonly questions: readonly { readonly short: number; readonly full: number; readonly articles: number }[];
  readonly mentions: Mentions;
  readonly named: Named;
  /** CSR by entity: each article that names it, ascending. */
  readonly naming: Naming;
  /** Independent texts of more than one article, by their first; and how many independent texts the corpus has. */
  readonly copies: Copies;
  /** Pairs of entities that some article names both of. */
  readonly ties: TieTable;
  /** CSR by article: dated passages. */
  readonly dates: {
    readonly start: Int32Array;
    readonly firstDay: Int32Array;
    readonly lastDay: Int32Array;
    readonly sentence: Int32Array;
    /** 1 where the words say only about when. */
    readonly approximate: Uint8Array;
    /** 1 where some part of the date is not said and comes from the day of publication or another date. */
    readonly inferred: Uint8Array;
    /** Row of the first passage that says the same of the same days in nearly the same words; −1 for that one itself. */
    readonly same: Int32Array;
  };
  /** Days with more articles than usual, strongest first. */
  readonly peaks: readonly Peak[];
  /** Days in which an entity is named in more of the articles than usual, heaviest first: all, and those of each entity that has any. */
  readonly bursts: Bursts;
  /** First and last day that any article was published; undefined where none has a date. */
  readonly span: { readonly first: Day; readonly last: Day } | undefined;
  /** What the page carries of the articles' texts. */
  readonly carried: PageTexts;
  readonly shards: readonly ShardEntry[];
  readonly search: Manifest['search'];
  /** Where the tour lies, where there is one. */
  readonly tour: Manifest['tour'];
  /** Those that the build has followed, as the file has them. */
  readonly corrections: readonly unknown[];
  /** Answers of a check that came with the build, as the file has them. */
  readonly checked: readonly unknown[];
  readonly record: Manifest['record'];
}

export function tabulate(manifest: Manifest): Corpus {
  const { articles, entities } = manifest;
  const firstDay = unpack(articles.firstDay, articles.dated);
  const lastDay = unpack(articles.lastDay, articles.dated);
  const mentions = {
    start: startsOf(unpack(articles.mentions, articles.count)),
    entity: unpack(manifest.mentions.entity, manifest.mentions.count),
    sentence: unpack(manifest.mentions.sentence, manifest.mentions.count),
  };
  const text = unpack(articles.copyOf, articles.count).map((row, article) => (row === 0 ? article : row - 1));
  const copies = gatherCopies(text);
  const type = Array.from(unpack(entities.type, entities.count), (t) => ENTITY_TYPES[t] ?? 'organization');
  const counted = countMentions(mentions, type, text, copies);
  const certainty = unpack(manifest.dates.certainty, manifest.dates.count);
  const thousandths = (column: string) => Float64Array.from(unpack(column, entities.placed), (v) => v / 1000);
  return {
    title: manifest.title,
    fingerprint: manifest.fingerprint,
    generator: manifest.generator,
    articles: {
      count: articles.count,
      dated: articles.dated,
      foreign: articles.foreign,
      id: articles.id,
      headline: articles.headline,
      titled: unpack(articles.titled, articles.count),
      firstDay,
      lastDay,
      outlet: unpack(articles.outlet, articles.count).map((row) => row - 1),
      words: unpack(articles.words, articles.count),
      text,
      byId: new Map(articles.id.map((id, i) => [id, i])),
    },
    outlets: manifest.outlets,
    entities: {
      count: entities.count,
      id: entities.id,
      name: entities.name,
      type,
      names: entities.names,
      country: entities.country,
      articles: counted.entityArticles,
      texts: counted.entityTexts,
      placed: entities.placed,
      x: thousandths(entities.x),
      y: thousandths(entities.y),
      community: unpack(entities.community, entities.placed),
      byId: new Map(entities.id.map((id, i) => [id, i])),
    },
    grey: manifest.grey,
    reasons: rowsOf(manifest.reasons, ['entity', 'name', 'rule', 'article']).map(([entity, name, rule, article]) => ({
      entity: entity!,
      name: name!,
      rule: MERGE_RULES[rule!] ?? 'part',
      article: article!,
    })),
    about: new Map(manifest.about.map(({ entity, ...about }) => [entity, about])),
    questions: rowsOf(manifest.questions, ['short', 'full', 'articles']).map(([short, full, articles]) => ({
      short: short!,
      full: full!,
      articles: articles!,
    })),
    mentions,
    named: counted.named,
    naming: counted.naming,
    copies,
    ties: counted.ties,
    dates: {
      start: startsOf(unpack(articles.dates, articles.count)),
      firstDay: unpack(manifest.dates.firstDay, manifest.dates.count),
      lastDay: unpack(manifest.dates.lastDay, manifest.dates.count),
      sentence: unpack(manifest.dates.sentence, manifest.dates.count),
      approximate: Uint8Array.from(certainty, (flags) => (flags & APPROXIMATE ? 1 : 0)),
      inferred: Uint8Array.from(certainty, (flags) => (flags & INFERRED ? 1 : 0)),
      same: unpack(manifest.dates.same, manifest.dates.count).map((row) => row - 1),
    },
    peaks: tabulatePeaks(manifest.peaks),
    bursts: tabulateBursts(manifest.bursts),
    span: articles.dated > 0 ? { first: firstDay[0]!, last: lastDay.reduce((a, b) => Math.max(a, b)) } : undefined,
    carried: manifest.texts ?? 'full',
    shards: manifest.shards,
    search: manifest.search,
    tour: manifest.tour,
    corrections: manifest.corrections ?? [],
    checked: manifest.checked ?? [],
    record: manifest.record,
  };
}

/** Counts per row → where each row starts, with the total at the end. */
function startsOf(counts: Int32Array): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) start[i + 1] = start[i]! + counts[i]!;
  return start;
}

import * as z from 'zod/mini';
import { DATE_SOURCES } from './article.ts';
import { BUNDLE_VERSION } from './bundle-version.ts';

/**
 * The bundle: all that a page shows. A manifest, needed at once, and article texts in shards, loaded when they are read.
 * Whatever has one row an article is a column in the order of the articles: by first day published, then last day, then id in
 * UTF-16 order; the undated ones last. Integer columns are `Packed`.
 * This file is the format's only definition; types, checks and the published JSON Schema follow from it.
 */
const count = z.int().check(z.nonnegative());
const packed = z.string().check(z.regex(/^[A-Za-z0-9+/]*$/));

const verdict = z.object({
  kind: z.enum(['rejected', 'ignored', 'note']),
  path: z.string(),
  /** Line of the file, from 1. */
  line: z.optional(count),
  /** What is wrong and with which value, what to do about it; for an ignored file, the rule. */
  message: z.string(),
  cure: z.optional(z.string()),
});

const shardEntry = z.object({
  name: z.string(),
  /** Address relative to the page; absent where the shard is a block of the page itself. */
  file: z.optional(z.string()),
  /** The shard holds the articles `[from, to)`. */
  from: count,
  to: count,
});

export const manifestSchema = z.object({
  format: z.literal('dateline'),
  version: z.literal(BUNDLE_VERSION),
  /** Program and version that made it. */
  generator: z.string(),
  title: z.string(),
  /** 16 hexadecimal digits that change with any article or setting. */
  fingerprint: z.string(),
  articles: z.object({
    count,
    /** The first so many articles have a date. */
    dated: count,
    /** How many are in a language that the recogniser does not know: only names from lists are marked there. */
    foreign: count,
    id: z.array(z.string()),
    /** The title, or the first sentence where there is none. */
    headline: z.array(z.string()),
    /** 1 where the headline is a title of the article's own. */
    titled: packed,
    /** First and last day published, days since 1970-01-01; `dated` rows. They differ where only a month or a year is known. */
    firstDay: packed,
    lastDay: packed,
    /** Index into `outlets`, plus 1; 0 where the outlet is unknown. */
    outlet: packed,
    words: packed,
    /** Row plus 1 of the first article in much the same words; 0 for that one itself, and for a text that stands alone. */
    copyOf: packed,
    /** Mentions that count, title included. */
    mentions: packed,
    /** Dated passages that count: rows of `dates`. */
    dates: packed,
  }),
  outlets: z.array(z.string()),
  /** Entities with at least one mention that counts: the placed ones, then the rest; in each part those of most articles first. */
  entities: z.object({
    count,
    /** Written as "" where it follows from the name: `short-names.ts`. */
    id: z.array(z.string()),
    name: z.array(z.string()),
    /** Index into `ENTITY_TYPES`. */
    type: packed,
    /** Every name seen with how often, most frequent first; the entity’s own name is written as "". */
    names: z.array(z.array(z.tuple([z.string(), count]))),
    /** ISO 3166-1 alpha-2 where the entity is a country or lies in one without doubt, else "". */
    country: z.array(z.string()),
    /**
     * Layout of the whole corpus, in thousandths of a px on a canvas of 816 × 500, from its upper left corner; a crowded layout
     * reaches beyond. `placed` rows: the first entities are placed, the rest are not.
     */
    placed: count,
    x: packed,
    y: packed,
    /** Community of each placed entity, 0 the largest. */
    community: packed,
  }),
  /** Entities that only furniture names, for whoever counts a line of it; their rows follow those of `entities`. Absent where there are none. */
  grey: z.optional(z.object({ count, id: z.array(z.string()), name: z.array(z.string()), type: packed, country: z.array(z.string()) })),
  /** What the user's own list says of an entity. */
  about: z.array(z.object({ entity: count, description: z.optional(z.string()), link: z.optional(z.string()) })),
  /** One row a name that was taken for another name of its entity, entity by entity. */
  reasons: z.object({
    count,
    entity: packed,
    /** Index into the entity's `names`. */
    name: packed,
    /** Index into `MERGE_RULES`. */
    rule: packed,
    /** An article where it can be seen. */
    article: packed,
  }),
  /** Pairs of entities that may be one, and are left apart until somebody says so; those of most articles first. */
  questions: z.object({
    count,
    /** The one with the shorter name. */
    short: packed,
    full: packed,
    /** In how many articles the short name stands for itself. */
    articles: packed,
  }),
  /** One row a mention that counts, article by article in text order. */
  mentions: z.object({
    count,
    entity: packed,
    /** Sentence number: title 0, text from 1. */
    sentence: packed,
  }),
  /** One row a dated passage whose days are known and that is not the article's own date, article by article in text order. */
  dates: z.object({
    count,
    firstDay: packed,
    lastDay: packed,
    sentence: packed,
    /** Flags of `date-certainty.ts`; 0 where the words say the days in full and exactly. */
    certainty: packed,
    /** Row plus 1 of the first passage that says the same of the same days in nearly the same words; 0 for that one itself. */
    same: packed,
  }),
  /** Days with more articles than usual, strongest first. Days are those of a range that keeps just these articles. */
  peaks: z.object({
    count,
    /** Index into `PEAK_AXES`: published then, or speaking of then. */
    axis: packed,
    firstDay: packed,
    lastDay: packed,
    articles: packed,
    /** −ln of the probability that chance brings as many, in hundredths. */
    strength: packed,
    /** Row of the article that is most like the others. */
    headline: packed,
    /** At most five entities that set its articles apart from all others, the most telling first. */
    names: z.array(z.array(count)),
  }),
  /** Days in which an entity is named in more of the articles than usual, heaviest first. */
  bursts: z.object({
    count,
    entity: packed,
    firstDay: packed,
    lastDay: packed,
    /** Articles of those days that name it. */
    articles: packed,
    /** Kleinberg's weight, in hundredths of a nat. */
    weight: packed,
    /** Row of the one of them that is most like the others. */
    headline: packed,
  }),
  /** What is left of the texts, where they are not whole; `left-out.ts` says what stands in the place of the rest. */
  texts: z.optional(z.enum(['passages', 'none'])),
  shards: z.array(shardEntry),
  /** Where the search index lies. */
  search: z.object({
    name: z.string(),
    /** Address relative to the page; absent where the index is a block of the page itself. */
    file: z.optional(z.string()),
  }),
  /** Where the tour of the corpus lies; absent where it has none. */
  tour: z.optional(z.object({ name: z.string(), file: z.optional(z.string()) })),
  /** What `corrections.json` and others say and the build has followed, as the file has it; absent where they say nothing. */
  corrections: z.optional(z.array(z.unknown())),
  /** Answers of a check, as `corrections.json` has them, of whose articles and words all are there; absent where there are none. */
  checked: z.optional(z.array(z.unknown())),
  /** What became of everything that was found: `read + rejected + ignored` = `found`. */
  record: z.object({ found: count, read: count, rejected: count, ignored: count, verdicts: z.array(verdict) }),
});

const span = z.tuple([count, count]);

const storedMention = z.object({
  start: count,
  end: count,
  /** Index into the manifest's entities, and behind them into `grey`: an entity that is named in furniture only. */
  entity: count,
  furniture: z.optional(z.literal(true)),
});

const storedDate = z.object({
  start: count,
  end: count,
  value: z.string(),
  inferred: z.optional(z.array(z.enum(['year', 'month', 'day']))),
  anchor: z.optional(z.object({ kind: z.enum(['published', 'mentioned']), value: z.string() })),
  direction: z.optional(z.enum(['before', 'after', 'within'])),
  /** The article's own date at the head of its text: no row of the manifest's `dates`. */
  own: z.optional(z.literal(true)),
});

const storedArticle = z.object({
  id: z.string(),
  title: z.optional(z.string()),
  published: z.optional(z.string()),
  publishedFrom: z.optional(z.enum(DATE_SOURCES)),
  source: z.optional(z.string()),
  url: z.optional(z.string()),
  author: z.optional(z.string()),
  language: z.string(),
  path: z.string(),
  /** Copy of the original file beside the page, relative to it, where there is one. */
  original: z.optional(z.string()),
  text: z.string(),
  /** Sentences of the text; number 1 is the first, 0 the title. */
  sentences: z.array(span),
  furniture: z.array(span),
  /** What would be furniture, and a correction counts. */
  counted: z.optional(z.array(span)),
  titleMentions: z.array(storedMention),
  mentions: z.array(storedMention),
  /** The recogniser does not know the language: only names from lists are marked. */
  onlyListed: z.optional(z.literal(true)),
  dates: z.array(storedDate),
});

export const shardSchema = z.object({
  format: z.literal('dateline-texts'),
  version: z.literal(BUNDLE_VERSION),
  from: count,
  articles: z.array(storedArticle),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Verdict = z.infer<typeof verdict>;
export type ShardEntry = z.infer<typeof shardEntry>;
export type TextShard = z.infer<typeof shardSchema>;
export type StoredArticle = z.infer<typeof storedArticle>;
export type StoredMention = z.infer<typeof storedMention>;
export type StoredDate = z.infer<typeof storedDate>;

import { PEAK_AXES, type Peak } from '../../src/schema/peak.ts';
import { BUNDLE_VERSION } from '../../src/schema/bundle-version.ts';
import type { Manifest, StoredArticle, TextShard } from '../../src/schema/bundle.ts';
import { edtfDays } from '../../src/schema/edtf.ts';
import { ENTITY_TYPES, type EntityType } from '../../src/schema/entity.ts';
import { pack } from '../../src/schema/packed.ts';
import { searchPart } from '../../src/pipeline/bundle/search-part.ts';
import { parseManifest, parseShard } from '../../src/schema/parse.ts';
import type { SearchPart } from '../../src/schema/search/part.ts';

export interface MarkedArticle {
  readonly id: string;
  readonly published?: string;
  readonly title?: string;
  readonly source?: string;
  /** Id of the first article in much the same words. */
  readonly copyOf?: string;
  /** Sentences, one a line. Names in brackets by entity: `[Putin|Vladimir Putin]`, or `[Ukraine]`; dates in braces: `{Tuesday|2023-11-07}`. */
  readonly text: string;
}

/** A bundle written down by hand, so that tests of the page do not hang on what the pipeline recognises. Articles stand in the bundle's order. */
export function makeBundle(
  articles: readonly MarkedArticle[],
  types: Readonly<Record<string, EntityType>>,
  settings: {
    readonly title?: string;
    readonly about?: Manifest['about'];
    /** Rows of entities, articles and `MERGE_RULES`; `name` is a place in the entity's names. */
    readonly reasons?: readonly Readonly<Record<'entity' | 'name' | 'rule' | 'article', number>>[];
    /** Rows of entities and articles; `strength` and `weight` in hundredths. */
    readonly peaks?: readonly ({ readonly axis: Peak['axis']; readonly names: readonly number[] } & Readonly<
      Record<'firstDay' | 'lastDay' | 'articles' | 'strength' | 'headline', number>
    >)[];
    readonly bursts?: readonly Readonly<Record<'entity' | 'firstDay' | 'lastDay' | 'articles' | 'weight' | 'headline', number>>[];
    /** By row of dates, in the order of the texts: flags of `date-certainty.ts`, and the row plus 1 of what says the same. */
    readonly certainty?: readonly number[];
    readonly same?: readonly number[];
    readonly questions?: readonly Readonly<Record<'short' | 'full' | 'articles', number>>[];
  } = {},
): { manifest: Manifest; shard: TextShard; search: SearchPart } {
  const read = articles.map((article) => readMarks(article));
  const articleCounts = new Map<string, number>();
  for (const { mentions } of read)
    for (const name of new Set(mentions.map((m) => m.name))) articleCounts.set(name, (articleCounts.get(name) ?? 0) + 1);
  const names = [...articleCounts.keys()].sort((a, b) => articleCounts.get(b)! - articleCounts.get(a)! || (slug(a) < slug(b) ? -1 : 1));
  const row = new Map(names.map((name, i) => [name, i]));
  const outlets = [...new Set(articles.flatMap((article) => article.source ?? []))];
  const days = articles.map((article) => (article.published === undefined ? undefined : edtfDays(article.published)!));
  const dated = days.filter((d) => d !== undefined);
  const stored = read.map(({ article, text, sentences, mentions, dates }): StoredArticle => ({
    id: article.id,
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.published === undefined ? {} : { published: article.published, publishedFrom: 'metadata' as const }),
    ...(article.source === undefined ? {} : { source: article.source }),
    language: 'en',
    path: `${article.id}.txt`,
    text,
    sentences,
    furniture: [],
    titleMentions: [],
    mentions: mentions.map(({ start, end, name }) => ({ start, end, entity: row.get(name)! })),
    dates,
  }));
  const sentenceOf = (of: StoredArticle, offset: number) => of.sentences.findIndex(([, end]) => offset < end) + 1;
  const allMentions = stored.flatMap((a) => a.mentions.map((m) => ({ entity: m.entity, sentence: sentenceOf(a, m.start) })));
  const allDates = stored.flatMap((a) => a.dates.map((d) => ({ ...edtfDays(d.value)!, sentence: sentenceOf(a, d.start) })));
  const manifest = {
    format: 'dateline',
    version: BUNDLE_VERSION,
    generator: 'Dateline test',
    title: settings.title ?? 'A test',
    fingerprint: '0123456789abcdef',
    articles: {
      count: articles.length,
      dated: dated.length,
      foreign: 0,
      id: articles.map((a) => a.id),
      headline: stored.map((a) => a.title ?? a.text.slice(0, a.sentences[0]?.[1] ?? 0)),
      titled: pack(articles.map((a) => (a.title === undefined ? 0 : 1))),
      firstDay: pack(dated.map((d) => d.first)),
      lastDay: pack(dated.map((d) => d.last)),
      outlet: pack(articles.map((a) => (a.source === undefined ? 0 : outlets.indexOf(a.source) + 1))),
      words: pack(stored.map((a) => a.text.split(/\s+/).length)),
      copyOf: pack(articles.map(({ copyOf }) => articles.findIndex(({ id }) => id === copyOf) + 1)),
      mentions: pack(stored.map((a) => a.mentions.length)),
      dates: pack(stored.map((a) => a.dates.length)),
    },
    outlets,
    entities: {
      count: names.length,
      id: names.map(slug),
      name: names,
      type: pack(names.map((name) => ENTITY_TYPES.indexOf(types[name] ?? 'person'))),
      names: names.map((name) => seenNames(read, name)),
      country: names.map(() => ''),
      placed: names.length,
      x: pack(names.map((_, i) => Math.round(1000 * (408 + 300 * Math.cos((2 * Math.PI * i) / names.length))))),
      y: pack(names.map((_, i) => Math.round(1000 * (250 + 180 * Math.sin((2 * Math.PI * i) / names.length))))),
      community: pack(names.map(() => 0)),
    },
    about: settings.about ?? [],
    reasons: columnsOf(settings.reasons ?? [], ['entity', 'name', 'rule', 'article']),
    questions: columnsOf(settings.questions ?? [], ['short', 'full', 'articles']),
    mentions: {
      count: allMentions.length,
      entity: pack(allMentions.map((m) => m.entity)),
      sentence: pack(allMentions.map((m) => m.sentence)),
    },
    dates: {
      count: allDates.length,
      firstDay: pack(allDates.map((d) => d.first)),
      lastDay: pack(allDates.map((d) => d.last)),
      sentence: pack(allDates.map((d) => d.sentence)),
      certainty: pack(allDates.map((_, i) => settings.certainty?.[i] ?? 0)),
      same: pack(allDates.map((_, i) => settings.same?.[i] ?? 0)),
    },
    peaks: {
      ...columnsOf(
        (settings.peaks ?? []).map((peak) => ({ ...peak, axis: PEAK_AXES.indexOf(peak.axis) })),
        ['axis', 'firstDay', 'lastDay', 'articles', 'strength', 'headline'],
      ),
      names: (settings.peaks ?? []).map(({ names }) => [...names]),
    },
    bursts: columnsOf(settings.bursts ?? [], ['entity', 'firstDay', 'lastDay', 'articles', 'weight', 'headline']),
    shards: [{ name: 'texts-0', from: 0, to: articles.length }],
    search: { name: 'search' },
    record: { found: articles.length, read: articles.length, rejected: 0, ignored: 0, verdicts: [] },
  };
  return {
    manifest: parseManifest(manifest),
    search: searchPart(stored),
    shard: parseShard({ format: 'dateline-texts', version: BUNDLE_VERSION, from: 0, articles: stored }),
  };
}

function readMarks(article: MarkedArticle) {
  let text = '';
  const sentences: [number, number][] = [];
  const mentions: { start: number; end: number; name: string }[] = [];
  const dates: { start: number; end: number; value: string }[] = [];
  for (const line of article.text.trim().split('\n')) {
    if (text) text += text.endsWith('\n') || line.trim() === '' ? '\n' : ' ';
    const from = text.length;
    for (const part of line.trim().split(/(\[[^\]]+\]|\{[^}]+\})/)) {
      const mark = /^[[{]([^|\]}]+)(?:\|([^\]}]+))?[\]}]$/.exec(part);
      const start = text.length;
      text += mark ? mark[1]! : part;
      if (mark && part.startsWith('[')) mentions.push({ start, end: text.length, name: mark[2] ?? mark[1]! });
      if (mark && part.startsWith('{')) dates.push({ start, end: text.length, value: mark[2]! });
    }
    if (text.length > from) sentences.push([from, text.length]);
  }
  return { article, text, sentences, mentions, dates };
}

function seenNames(read: readonly ReturnType<typeof readMarks>[], name: string): [string, number][] {
  const seen = new Map<string, number>();
  for (const { text, mentions } of read)
    for (const m of mentions) if (m.name === name) seen.set(text.slice(m.start, m.end), (seen.get(text.slice(m.start, m.end)) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1]);
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function columnsOf<K extends string>(rows: readonly Readonly<Record<K, number>>[], names: readonly K[]) {
  return { count: rows.length, ...Object.fromEntries(names.map((name) => [name, pack(rows.map((row) => row[name]))])) };
}

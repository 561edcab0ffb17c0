import { BUNDLE_VERSION } from '../../schema/bundle-version.ts';
import type { Manifest, ShardEntry, Verdict } from '../../schema/bundle.ts';
import type { CheckAnswer } from '../../schema/checked.ts';
import type { Correction } from '../../schema/corrections.ts';
import { ENTITY_TYPES, MERGE_RULES } from '../../schema/entity.ts';
import { PEAK_AXES } from '../../schema/peak.ts';
import { pack } from '../../schema/packed.ts';
import { writtenAnswer, writtenCorrection } from '../../schema/write-corrections.ts';
import type { PageTexts } from '../../schema/page-texts.ts';
import type { Tour } from '../../schema/tour.ts';
import type { Entity, Question } from '../aliases/entity.ts';
import type { Outstanding } from '../bursts/outstanding.ts';
import type { Network } from '../cooccurrence/network.ts';
import type { Effects } from '../effects.ts';
import type { Layout } from '../layout/layout.ts';
import { utf16Order } from '../utf16-order.ts';
import { GENERATOR } from '../version.ts';
import { countWords } from './count-words.ts';
import { dateColumns } from './date-columns.ts';
import { encodeBundle, type EncodedBundle } from './encode-bundle.ts';
import { headline } from './headline.ts';
import { pageOrder, type PageOrder } from './page-order.ts';
import { reduceParts } from './reduce-bundle.ts';
import { shardTexts } from './shard-texts.ts';

/** All that a page shows, before it is put into columns. */
export interface BundleParts {
  readonly title: string;
  readonly network: Network;
  /** Entities that only furniture names. */
  readonly grey?: readonly Entity[];
  readonly layout: Layout;
  readonly outstanding: Outstanding;
  readonly questions: readonly Question[];
  /** Those that were followed. */
  readonly corrections?: readonly Correction[];
  /** What somebody has said of passages that are still there. */
  readonly checked?: readonly CheckAnswer[];
  readonly tour?: Tour | undefined;
  readonly record: Readonly<Omit<Manifest['record'], 'verdicts'>> & { readonly verdicts: readonly Verdict[] };
  /** Address of the original beside the page, by article id, where there is one. */
  readonly originals?: ReadonlyMap<string, string>;
  /** What the page carries of the texts: all, unless it is said. */
  readonly texts?: PageTexts;
}

/**
 * Puts a corpus into the bundle's columns and shards, and checks both as a page would. All is counted in the whole texts, however much of
 * them the page carries.
 *
 * @throws Error that names the field when the result is not a bundle: a mistake of ours, never of an article
 */
export function assembleBundle(parts: BundleParts, effects: Effects): EncodedBundle {
  const { network, layout, grey = [] } = parts;
  const order = pageOrder(network, layout);
  const shards = shardTexts(network, order, parts.originals, grey);
  const outlets = [...new Set(network.articles.flatMap(({ article }) => article.source ?? []))].sort(utf16Order);
  const dates = dateColumns(network.articles);
  const manifest: Manifest = {
    format: 'dateline',
    version: BUNDLE_VERSION,
    generator: GENERATOR,
    title: parts.title,
    fingerprint: '',
    articles: { ...articleColumns(network, outlets), dates: dates.perArticle },
    outlets,
    entities: entityColumns(network, layout, order),
    ...(grey.length > 0 ? { grey: greyColumns(grey) } : {}),
    about: aboutEntities([...Array.from(order.rows, (row) => network.entities[row]!), ...grey]),
    reasons: reasonColumns(network, order),
    questions: questionColumns(parts.questions, network, order),
    mentions: {
      count: network.mentions.entity.length,
      entity: pack(network.mentions.entity.map((entity) => order.rank[entity]!)),
      sentence: pack(network.mentions.sentence),
    },
    dates: dates.columns,
    peaks: peakColumns(parts.outstanding, order),
    bursts: burstColumns(parts.outstanding, order),
    shards: shards.map(({ from, articles }, i): ShardEntry => ({ name: `texts-${i}`, from, to: from + articles.length })),
    search: { name: 'search' },
    ...(parts.tour ? { tour: { name: 'tour' } } : {}),
    ...(parts.corrections?.length ? { corrections: parts.corrections.map(writtenCorrection) } : {}),
    ...(parts.checked?.length ? { checked: parts.checked.map(writtenAnswer) } : {}),
    record: { ...parts.record, verdicts: [...parts.record.verdicts].sort(byPlace) },
  };
  const whole = { manifest, shards, tour: parts.tour };
  const { texts = 'full' } = parts;
  return encodeBundle(texts === 'full' ? whole : reduceParts(whole, texts), effects);
}

function articleColumns(network: Network, outlets: readonly string[]): Omit<Manifest['articles'], 'dates'> {
  const { articles, mentions } = network;
  const outletRow = new Map(outlets.map((outlet, row) => [outlet, row + 1]));
  return {
    count: articles.length,
    dated: network.dated,
    id: articles.map(({ article }) => article.id),
    foreign: articles.filter(({ onlyListed }) => onlyListed).length,
    headline: articles.map(headline),
    titled: pack(articles.map(({ article }) => (article.title ? 1 : 0))),
    firstDay: pack(network.firstDay),
    lastDay: pack(network.lastDay),
    outlet: pack(articles.map(({ article }) => outletRow.get(article.source ?? '') ?? 0)),
    words: pack(articles.map(({ article }) => countWords(article.text))),
    copyOf: pack(network.textOf.map((first, row) => (first === row ? 0 : first + 1))),
    mentions: pack(articles.map((_, i) => mentions.start[i + 1]! - mentions.start[i]!)),
  };
}

function entityColumns({ entities, community }: Network, { placed, x, y }: Layout, { rows }: PageOrder): Manifest['entities'] {
  const ordered = Array.from(rows, (row) => entities[row]!);
  return {
    count: ordered.length,
    id: ordered.map(({ id }) => id),
    name: ordered.map(({ name }) => name),
    type: pack(ordered.map(({ type }) => ENTITY_TYPES.indexOf(type))),
    names: ordered.map(({ names }) => names.map(([name, count]): [string, number] => [name, count])),
    country: ordered.map(({ country }) => country ?? ''),
    placed: placed.length,
    x: pack(x),
    y: pack(y),
    community: pack(placed.map((entity) => community[entity]!)),
  };
}

function greyColumns(grey: readonly Entity[]): Manifest['grey'] {
  return {
    count: grey.length,
    id: grey.map(({ id }) => id),
    name: grey.map(({ name }) => name),
    type: pack(grey.map(({ type }) => ENTITY_TYPES.indexOf(type))),
    country: grey.map(({ country }) => country ?? ''),
  };
}

function aboutEntities(entities: readonly Entity[]): Manifest['about'] {
  return entities.flatMap(({ description, link }, entity) =>
    description === undefined && link === undefined
      ? []
      : [{ entity, ...(description === undefined ? {} : { description }), ...(link === undefined ? {} : { link }) }],
  );
}

function reasonColumns({ entities, articles }: Network, { rows }: PageOrder): Manifest['reasons'] {
  const articleRow = new Map(articles.map(({ article }, row) => [article.id, row]));
  const entity: number[] = [];
  const name: number[] = [];
  const rule: number[] = [];
  const article: number[] = [];
  rows.forEach((row, at) => {
    const { names, reasons } = entities[row]!;
    for (const reason of reasons) {
      entity.push(at);
      name.push(names.findIndex(([name]) => name === reason.name));
      rule.push(MERGE_RULES.indexOf(reason.rule));
      article.push(articleRow.get(reason.article)!);
    }
  });
  return { count: entity.length, entity: pack(entity), name: pack(name), rule: pack(rule), article: pack(article) };
}

function questionColumns(questions: readonly Question[], { entities }: Network, { rank }: PageOrder): Manifest['questions'] {
  const rowOf = new Map(entities.map(({ id }, row) => [id, rank[row]!]));
  const asked = questions.filter(({ short, full }) => rowOf.has(short) && rowOf.has(full)); // not those named in furniture only
  return {
    count: asked.length,
    short: pack(asked.map(({ short }) => rowOf.get(short)!)),
    full: pack(asked.map(({ full }) => rowOf.get(full)!)),
    articles: pack(asked.map(({ articles }) => articles)),
  };
}

function peakColumns({ peaks }: Outstanding, { rank }: PageOrder): Manifest['peaks'] {
  return {
    count: peaks.length,
    axis: pack(peaks.map(({ axis }) => PEAK_AXES.indexOf(axis))),
    firstDay: pack(peaks.map(({ firstDay }) => firstDay)),
    lastDay: pack(peaks.map(({ lastDay }) => lastDay)),
    articles: pack(peaks.map(({ articles }) => articles)),
    strength: pack(peaks.map(({ strength }) => Math.round(100 * strength))),
    headline: pack(peaks.map(({ headline }) => headline)),
    names: peaks.map(({ names }) => names.map((entity) => rank[entity]!)),
  };
}

function burstColumns({ bursts }: Outstanding, { rank }: PageOrder): Manifest['bursts'] {
  return {
    count: bursts.length,
    entity: pack(bursts.map(({ entity }) => rank[entity]!)),
    firstDay: pack(bursts.map(({ firstDay }) => firstDay)),
    lastDay: pack(bursts.map(({ lastDay }) => lastDay)),
    articles: pack(bursts.map(({ articles }) => articles)),
    weight: pack(bursts.map(({ weight }) => Math.round(100 * weight))),
    headline: pack(bursts.map(({ headline }) => headline)),
  };
}

function byPlace(x: Verdict, y: Verdict): number {
  return utf16Order(x.path, y.path) || (x.line ?? 0) - (y.line ?? 0) || utf16Order(x.kind, y.kind) || utf16Order(x.message, y.message);
}

import type { AnalyzedArticle, AnnotatedArticle } from '../../schema/article.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Mention, ResolvedMention } from '../../schema/mention.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Settings } from '../settings/settings.ts';
import { utf16Order } from '../utf16-order.ts';
import { assignIds } from './assign-ids.ts';
import { makeClusters, type Clusters } from './cluster.ts';
import { describeEntities, type Use } from './describe-entities.ts';
import type { Entity, Question } from './entity.ts';
import { followCorrections } from './follow-corrections.ts';
import { joinNames, type Joined } from './join-names.ts';
import { keepParted, partClusters, partedNames } from './keep-apart.ts';
import { NameTable, type TableForm } from './name-table.ts';
import { readNames, type ArticleNames } from './read-names.ts';
import { meantBy, settleNames, type Settled } from './settle-names.ts';

/** Who is named where, and what remains to be said about it. */
export interface Resolved {
  readonly annotated: AnnotatedArticle[];
  readonly entities: Entity[];
  /** Pairs that may be one, those of most articles first. */
  readonly questions: Question[];
  /** Corrections that do not fit. */
  readonly notes: Diagnostic[];
}

/**
 * Whom each mention names, corpus-wide. First within each article, where a surname stands for the full name; then across
 * articles, where equal full names are one; what the user knows better goes before both. The articles come back in the order
 * given; the entities those of most articles first, and whom they hold does not depend on the articles' order.
 *
 * @param previousIds ids of an earlier build by `entityKey`
 */
export function resolveAliases(
  articles: readonly AnalyzedArticle[],
  previousIds?: ReadonlyMap<string, string>,
  settings: Settings = { listed: [], corrections: [] },
): Resolved {
  const table = new NameTable(settings.listed);
  const order = articles.map((_, i) => i).sort((a, b) => utf16Order(articles[a]!.article.id, articles[b]!.article.id));
  const read = order.map((at) => readNames(articles[at]!, table));
  const found = settleNames(read, table);
  const parted = partedNames(settings.corrections, table);
  const settled = keepParted(found, parted);
  countNames(read, settled, table);

  const clusters = makeClusters(table.names.length);
  partListed(table, clusters);
  partClusters(parted, clusters);
  const { reasons, doubts } = joinNames(table.names, clusters);

  const meant = read.map(({ forms }, i) => Int32Array.from(forms, (form) => meantBy(form, settled[i]!)));
  const uses = read.flatMap((names, i) => usesOf(names, meant[i]!, settled[i]!));
  const shown = new Map([...listedNames(table, settings)].map(([name, value]) => [clusters.find(name), value]));
  const resolved = describeEntities(uses, table, clusters, reasons, shown);
  const rowOfRoot = new Map(resolved.map(({ root }, row) => [root, row]));
  const rowOfName = Int32Array.from(table.names, (_, name) => rowOfRoot.get(clusters.find(name)) ?? -1);
  const targets = meant.map((names) => names.map((name) => rowOfName[name]!));

  const followed = followCorrections(
    resolved,
    targets,
    read.map(({ analyzed }) => analyzed),
    settings.corrections,
  );
  const { described, rowOf } = followed;
  const ids = assignIds(described, previousIds);
  const answer = new Array<AnnotatedArticle>(articles.length);
  followed.corrected.forEach(({ article, rows }, i) => {
    answer[order[i]!] = annotate(article, rows, (row) => (row < 0 ? undefined : { id: ids[row]!, type: described[row]!.type }));
  });
  return {
    annotated: answer,
    entities: described.map(({ name, type, names, reasons, country, listed }, row): Entity => {
      const { description, link } = settings.listed[listed ?? -1] ?? {};
      return {
        id: ids[row]!,
        name,
        type,
        names,
        reasons,
        ...(country !== undefined ? { country } : {}),
        ...(description !== undefined ? { description } : {}),
        ...(link !== undefined ? { link } : {}),
      };
    }),
    questions: askAbout(
      // Nobody who is named in furniture only: a page that counts a line of it knows of no question either.
      doubts.filter(({ short, full }) => [short, full].every((name) => (resolved[rowOfName[name]!]?.articles ?? 0) > 0)),
      table,
      clusters,
      (name) => rowOf[rowOfName[name]!] ?? -1,
      ids,
      followed.apart,
    ),
    notes: [...followed.notes],
  };
}

/** Two of the user's list, or two of another's ids, are never one, whatever a rule finds. */
function partListed({ names }: NameTable, clusters: Clusters): void {
  const fixed = names.flatMap(({ form }, i) => (form.fixed ? [i] : []));
  clusters.keepApart(fixed);
}

/** The name that the user's list gives, whatever the articles call it. */
function* listedNames({ names }: NameTable, { listed }: Settings): Generator<readonly [number, string]> {
  for (const [i, { listed: row }] of names.entries()) if (row !== undefined) yield [i, listed[row]!.name];
}

function countNames(read: readonly ArticleNames[], settled: readonly Settled[], { names }: NameTable): void {
  read.forEach(({ forms }, i) => {
    const own = new Set<number>();
    for (const form of new Set(forms)) {
      const name = meantBy(form, settled[i]!);
      if (form.name === name) own.add(name);
      else {
        const { shortFor } = names[form.name]!;
        shortFor.set(name, (shortFor.get(name) ?? 0) + 1);
      }
    }
    for (const name of own) names[name]!.articles++;
  });
}

function usesOf({ analyzed: { article, titleMentions, mentions }, forms }: ArticleNames, means: Int32Array, settled: Settled): Use[] {
  const here = new Map<TableForm, Use[]>(); // nearly always one use a form
  const uses: Use[] = [];
  forms.forEach((form, i) => {
    const meant = means[i]!;
    let ofForm = here.get(form);
    if (ofForm === undefined) here.set(form, (ofForm = []));
    let use = ofForm.find((use) => use.meant === meant);
    if (use === undefined) {
      use = { form, meant, rule: settled.get(form)?.rule, count: 0, article: article.id };
      ofForm.push(use);
      uses.push(use);
    }
    const mention = i < titleMentions.length ? titleMentions[i]! : mentions[i - titleMentions.length]!;
    if (!mention.furniture) use.count++;
  });
  return uses;
}

function annotate(
  article: AnalyzedArticle,
  targets: Int32Array,
  entityOf: (row: number) => { readonly id: string; readonly type: EntityType } | undefined,
): AnnotatedArticle {
  const titles = article.titleMentions.length;
  const resolve = (mentions: readonly Mention[], from: number): ResolvedMention[] => {
    const resolved: ResolvedMention[] = [];
    for (let i = 0; i < mentions.length; i++) {
      const entity = entityOf(targets[from + i]!);
      if (entity === undefined) continue;
      const { start, end, p, furniture } = mentions[i]!;
      // Written out because a spread of each of a hundred thousand mentions is measurably slower.
      resolved.push(
        furniture
          ? { start, end, type: entity.type, entity: entity.id, p, furniture }
          : { start, end, type: entity.type, entity: entity.id, p },
      );
    }
    return resolved;
  };
  return { ...article, titleMentions: resolve(article.titleMentions, 0), mentions: resolve(article.mentions, titles) };
}

/** Questions that are kept: what nobody would answer is not asked. */
const MOST_QUESTIONS = 500;

function askAbout(
  doubts: readonly Joined[],
  { names }: NameTable,
  clusters: Clusters,
  rowOf: (name: number) => number,
  ids: readonly string[],
  apart: readonly (readonly [number, number])[],
): Question[] {
  const answered = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const asked = new Set<string>(); // two names of one entity may raise the same doubt
  return doubts
    .filter(({ short, full }) => rowOf(short) !== rowOf(full) && !answered.has(`${rowOf(short)} ${rowOf(full)}`))
    .filter(({ short, full }) => !clusters.arePartedFor(short, full))
    .flatMap(({ short, full }): Question[] => {
      const [a, b] = [ids[rowOf(short)], ids[rowOf(full)]];
      return a === undefined || b === undefined || names[short]!.articles === 0
        ? []
        : [{ short: a, full: b, articles: names[short]!.articles }];
    })
    .sort((a, b) => b.articles - a.articles || utf16Order(a.short, b.short) || utf16Order(a.full, b.full))
    .filter(({ short, full }) => !asked.has(`${short} ${full}`) && asked.add(`${short} ${full}`))
    .slice(0, MOST_QUESTIONS);
}

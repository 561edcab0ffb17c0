import type { AnalyzedArticle, AnnotatedArticle } from '../../schema/article.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Mention, ResolvedMention } from '../../schema/mention.ts';
import type { Settings } from '../settings/settings.ts';
import { assignIds } from './assign-ids.ts';
import { canonicalName, type CountedForm } from './canonical-name.ts';
import type { Entity } from './entity.ts';
import { joinNames } from './join-names.ts';
import { linkArticle } from './link-article.ts';
import { NameTable, type TableForm } from './name-table.ts';

/**
 * Whom each mention names, corpus-wide. First within each article, where a surname stands for the full name; then across
 * articles, where equal full names are one. The articles come back in the order given; the entities those of most articles
 * first, and whom they hold does not depend on the articles' order.
 *
 * @param previousIds ids of an earlier build by `entityKey`
 */
export function resolveAliases(
  articles: readonly AnalyzedArticle[],
  previousIds?: ReadonlyMap<string, string>,
  settings?: Settings,
): { annotated: AnnotatedArticle[]; entities: Entity[] } {
  void settings; // corrections are not applied yet
  const table = new NameTable();
  const uses: Use[] = [];
  const order = articles.map((_, i) => i).sort((a, b) => compareText(articles[a]!.article.id, articles[b]!.article.id));
  const meant = new Array<readonly TableForm[]>(articles.length);
  for (const at of order) meant[at] = readArticle(articles[at]!, table, uses);

  const clusters = joinNames(table.names);
  const groups = new Map<number, Group>();
  for (const { form, meant: target, count, article } of uses) {
    const root = clusters.find(target);
    let group = groups.get(root);
    if (!group) groups.set(root, (group = { root, forms: new Map(), articles: 0, lastId: undefined, firstId: article }));
    const tally = group.forms.get(form);
    if (tally) tally.count += count;
    else group.forms.set(form, { form, count, own: clusters.find(form.name) === root });
    if (count === 0 || group.lastId === article) continue;
    group.lastId = article;
    group.articles++;
  }

  const described = [...groups.values()]
    .map(describe)
    .sort(
      (a, b) => b.articles - a.articles || compareText(a.firstId, b.firstId) || compareText(a.name, b.name) || compareText(a.type, b.type),
    );
  const ids = assignIds(described, previousIds);
  const idOf = new Map(described.map(({ root }, i) => [root, ids[i]!]));
  const idOfName = table.names.map((_, i) => idOf.get(clusters.find(i)) ?? '');
  const entities = described.map(({ name, type, names, country }, i): Entity => ({
    id: ids[i]!,
    name,
    type,
    names,
    ...(country !== undefined ? { country } : {}),
  }));
  const annotated = articles.map((article, at): AnnotatedArticle => {
    const targets = meant[at]!;
    const titles = article.titleMentions.length;
    return {
      ...article,
      titleMentions: article.titleMentions.map((mention, i) => resolved(mention, idOfName[targets[i]!.name]!)),
      mentions: article.mentions.map((mention, i) => resolved(mention, idOfName[targets[titles + i]!.name]!)),
    };
  });
  return { annotated, entities };
}

/** How often an article has a form that stands for a name; furniture counts 0. */
interface Use {
  readonly form: TableForm;
  /** Index of the name. */
  readonly meant: number;
  count: number;
  /** Its id. */
  readonly article: string;
}

/** Which form each mention stands for, title first; adds the article's uses. */
function readArticle({ article, titleMentions, mentions }: AnalyzedArticle, table: NameTable, uses: Use[]): readonly TableForm[] {
  const own: TableForm[] = [];
  for (const { start, end, type } of titleMentions) own.push(table.form((article.title ?? '').slice(start, end), type));
  for (const { start, end, type } of mentions) own.push(table.form(article.text.slice(start, end), type));
  const linked = linkArticle(own);
  const here = new Map<TableForm, Use[]>(); // nearly always one use a form
  for (let i = 0; i < own.length; i++) {
    const form = own[i]!;
    const target = linked[i]!.name;
    let ofForm = here.get(form);
    if (ofForm === undefined) here.set(form, (ofForm = []));
    let use = ofForm.find(({ meant }) => meant === target);
    if (use === undefined) {
      use = { form, meant: target, count: 0, article: article.id };
      ofForm.push(use);
      uses.push(use);
      const name = table.names[form.name]!;
      if (form.name === target) name.articles++;
      else name.shortFor.set(target, (name.shortFor.get(target) ?? 0) + 1);
    }
    const mention = i < titleMentions.length ? titleMentions[i]! : mentions[i - titleMentions.length]!;
    if (!mention.furniture) use.count++;
  }
  return linked;
}

// Written out because a spread of each of a hundred thousand mentions is measurably slower.
function resolved({ start, end, type, p, furniture }: Mention, entity: string): ResolvedMention {
  return furniture ? { start, end, type, entity, p, furniture } : { start, end, type, entity, p };
}

interface Group {
  readonly root: number;
  readonly forms: Map<TableForm, { form: TableForm; count: number; own: boolean }>;
  articles: number;
  lastId: string | undefined;
  readonly firstId: string;
}

interface Described {
  readonly root: number;
  readonly name: string;
  readonly type: EntityType;
  readonly articles: number;
  readonly firstId: string;
  readonly names: readonly (readonly [string, number])[];
  readonly otherNames: readonly string[];
  readonly country: string | undefined;
}

function describe({ root, forms, articles, firstId }: Group): Described {
  const counted: CountedForm[] = [...forms.values()].sort((a, b) => b.count - a.count || compareText(a.form.shown, b.form.shown));
  const name = canonicalName(counted);
  return {
    root,
    name,
    type: counted[0]!.form.type,
    articles,
    firstId,
    names: counted.filter(({ count }) => count > 0).map(({ form, count }) => [form.shown, count] as const),
    otherNames: counted.filter(({ form, own }) => own && form.shown !== name).map(({ form }) => form.shown),
    country: counted.find(({ form }) => form.country !== undefined)?.form.country,
  };
}

/** By UTF-16 units, as everywhere at the seam. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

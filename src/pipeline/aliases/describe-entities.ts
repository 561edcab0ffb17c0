import type { EntityType, MergeRule } from '../../schema/entity.ts';
import { countryOfPlace } from '../text/country-of-place.ts';
import { utf16Order } from '../utf16-order.ts';
import { canonicalName, nameOfNation, type CountedForm } from './canonical-name.ts';
import type { Clusters } from './cluster.ts';
import type { AliasReason } from './entity.ts';
import type { NameTable, TableForm } from './name-table.ts';
import { normalizeName } from '../../schema/normalize-name.ts';

/** How often an article has a form that stands for a name; furniture counts 0. */
export interface Use {
  readonly form: TableForm;
  /** Index of the name. */
  readonly meant: number;
  readonly rule: MergeRule | undefined;
  count: number;
  /** Its id. */
  readonly article: string;
}

/** What is known of an entity before it has an id. */
export interface Described {
  /** What its names' cluster is found by. */
  readonly root: number;
  readonly name: string;
  readonly type: EntityType;
  readonly articles: number;
  readonly firstId: string;
  readonly names: readonly (readonly [string, number])[];
  /** Names of its own that it is not shown under. */
  readonly otherNames: readonly string[];
  readonly reasons: readonly AliasReason[];
  readonly country: string | undefined;
  readonly listed: number | undefined;
}

interface Tally extends CountedForm {
  readonly form: TableForm;
  readonly meant: number;
  count: number;
  rule: MergeRule | undefined;
  article: string;
}

interface Group {
  readonly root: number;
  readonly forms: Map<TableForm, Tally>;
  articles: number;
  lastId: string | undefined;
  readonly firstId: string;
}

/**
 * The entities that all uses together make, those of most articles first.
 *
 * @param reasons why a name that gave way was taken for another
 * @param shown names that were asked for, by cluster
 */
export function describeEntities(
  uses: readonly Use[],
  table: NameTable,
  clusters: Clusters,
  reasons: ReadonlyMap<number, MergeRule>,
  shown: ReadonlyMap<number, string>,
  types: ReadonlyMap<number, EntityType>,
): Described[] {
  const groups = new Map<number, Group>();
  for (const { form, meant, rule, count, article } of uses) {
    const root = clusters.find(meant);
    let group = groups.get(root);
    if (!group) groups.set(root, (group = { root, forms: new Map(), articles: 0, lastId: undefined, firstId: article }));
    const tally = group.forms.get(form);
    if (tally === undefined) group.forms.set(form, { form, meant, count, own: clusters.find(form.name) === root, rule, article });
    else {
      tally.count += count;
      if (tally.rule === undefined && rule !== undefined) [tally.rule, tally.article] = [rule, article];
    }
    if (count === 0 || group.lastId === article) continue;
    group.lastId = article;
    group.articles++;
  }
  return [...groups.values()]
    .map((group) => describe(group, table, reasons, shown.get(group.root), types.get(group.root)))
    .sort(
      (a, b) => b.articles - a.articles || utf16Order(a.firstId, b.firstId) || utf16Order(a.name, b.name) || utf16Order(a.type, b.type),
    );
}

function describe(
  { root, forms, articles, firstId }: Group,
  table: NameTable,
  reasons: ReadonlyMap<number, MergeRule>,
  shown: string | undefined,
  type: EntityType | undefined,
): Described {
  const tallies = [...forms.values()].sort((a, b) => b.count - a.count || utf16Order(a.form.shown, b.form.shown));
  const listed = tallies.map(({ form }) => table.names[form.name]!).find((name) => name.listed !== undefined)?.listed;
  const own = canonicalName(tallies.map(({ form, count, own, rule }) => ({ form, count, own: own && rule === undefined })));
  const main = tallies.find(({ form }) => form.shown === own) ?? tallies[0]!;
  const name = shown ?? nameOfNation(main.form, table.names[main.meant]!.form) ?? own;
  const whyNot = (tally: Tally): MergeRule | undefined => {
    if (tally.form.shown === name) return undefined;
    if (tally.rule !== undefined) return tally.rule;
    if (tally === main) return listed !== undefined ? 'listed' : shown === undefined ? undefined : 'corrected';
    if (tally.form.name !== main.form.name) return reasons.get(tally.form.name) ?? reasons.get(main.form.name) ?? 'spelling';
    if (normalizeName(tally.form.shown) === normalizeName(main.form.shown)) return undefined;
    return listed === undefined ? 'world' : 'listed';
  };
  const ofType = type ?? main.form.type;
  return {
    root,
    name,
    type: ofType,
    articles,
    firstId,
    names: tallies.filter(({ count }) => count > 0).map(({ form, count }) => [form.shown, count] as const),
    otherNames: tallies.filter(({ form, own }) => own && form.shown !== name).map(({ form }) => form.shown),
    reasons: tallies.flatMap((tally) => {
      const rule = tally.count > 0 ? whyNot(tally) : undefined;
      return rule === undefined ? [] : [{ name: tally.form.shown, rule, article: tally.article }];
    }),
    country:
      ofType === 'place' ? (tallies.find(({ form }) => form.country !== undefined)?.form.country ?? countryOfPlace(name)) : undefined,
    listed,
  };
}

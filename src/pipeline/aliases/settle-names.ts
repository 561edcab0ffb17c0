import type { MergeRule } from '../../schema/entity.ts';
import { articleCountry } from './article-country.ts';
import type { NameTable, TableForm } from './name-table.ts';
import type { ArticleNames } from './read-names.ts';

/** The name that a form of an article stands for, by index, and why. */
interface Target {
  readonly name: number;
  readonly rule: MergeRule;
}

/** What the forms of an article stand for that do not stand for themselves: few, and a corpus has a hundred thousand articles. */
export type Settled = ReadonlyMap<TableForm, Target>;

const NONE: Settled = new Map();

/** The name that a form stands for, by index. */
export const meantBy = (form: TableForm, settled: Settled): number => settled.get(form)?.name ?? form.name;

/** Least number of articles that leave no doubt, before they decide one that leaves it open. */
const CLEAR = 3;
const CLEAR_MARGIN = 5;
/** The same, before they outvote an article that names only somebody else in full: "Trump" beside "Melania Trump". */
const FAMOUS = 10;
const FAMOUS_MARGIN = 10;

/**
 * What the forms of each article stand for. What one article leaves open the others decide, if they agree: in how many of them
 * a surname is short for whom. Institutions without a country are those of the country that the article is about.
 */
export function settleNames(read: readonly ArticleNames[], table: NameTable): Settled[] {
  const bearers = countBearers(read);
  const nations = bodiesOfNations(table);
  return read.map(({ analyzed, forms, links }) => {
    const targets = new Map<TableForm, Target>();
    const countryOnce = once(() => articleCountry(analyzed.article, forms));
    for (const form of new Set(forms)) {
      let target: Target | undefined;
      const link = links.get(form);
      const known = bearers.get(form.name);
      if (link?.kind === 'one') {
        const famous = link.rule === 'part' && known ? clearest(known, FAMOUS, FAMOUS_MARGIN) : undefined;
        const isOther = famous !== undefined && famous !== link.target.name && form.type === 'person';
        target = isOther ? { name: famous, rule: 'corpus' } : { name: link.target.name, rule: link.rule };
      } else if (link?.kind === 'several') {
        const names = new Set(link.candidates.map(({ name }) => name));
        const likely = known && clearest(known, CLEAR, CLEAR_MARGIN, names);
        if (likely !== undefined) target = { name: likely, rule: 'corpus' };
      } else if (form.type === 'organization') {
        const isInstitution = form.institution !== undefined && form.institution.country === undefined;
        const bodies = isInstitution ? undefined : nations.get(form.key);
        if (isInstitution || bodies) {
          const country = countryOnce();
          const national = country === undefined ? undefined : isInstitution ? table.national(form, country).name : bodies!.get(country);
          if (national !== undefined) target = { name: national, rule: 'nation' };
        }
      }
      if (target !== undefined && target.name !== form.name) targets.set(form, target);
    }
    return targets.size === 0 ? NONE : targets;
  });
}

/** Computed when it is first asked for: most articles need none. */
function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}

/** In how many articles each short name is a part of each full one and of no other. */
function countBearers(read: readonly ArticleNames[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const bearers = new Map<number, Map<number, number>>();
  for (const { links } of read)
    for (const [form, link] of links) {
      if (link.kind !== 'one' || form.parts.length > 1 || form.type !== 'person') continue;
      let counts = bearers.get(form.name);
      if (counts === undefined) bearers.set(form.name, (counts = new Map()));
      counts.set(link.target.name, (counts.get(link.target.name) ?? 0) + 1);
    }
  return bearers;
}

/** Bodies that some article names with their country in front, by the name without it and the country. */
function bodiesOfNations({ names }: NameTable): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const bodies = new Map<string, Map<string, number>>();
  names.forEach(({ form: { nation } }, i) => {
    if (nation === undefined) return;
    let ofCountry = bodies.get(nation.rest);
    if (ofCountry === undefined) bodies.set(nation.rest, (ofCountry = new Map()));
    if (!ofCountry.has(nation.country)) ofCountry.set(nation.country, i);
  });
  return bodies;
}

function clearest(counts: ReadonlyMap<number, number>, least: number, margin: number, among?: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  let most = 0;
  let all = 0;
  for (const [name, count] of counts) {
    if (among && !among.has(name)) continue;
    all += count;
    if (count > most) [best, most] = [name, count];
  }
  return most >= least && most >= margin * (all - most) ? best : undefined;
}

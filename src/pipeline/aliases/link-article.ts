import type { MergeRule } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import { mayStandFor } from './compare-in-article.ts';
import { isMisspellingOf } from './misspelling.ts';
import type { NameForm } from './name-form.ts';
import { mayBeginBody } from './stands-for-body.ts';
import { statedNames } from './stated-names.ts';

/** What a form of an article stands for: one other form, for a reason; or one of several, of which the article leaves open which. */
export type Link<F> =
  { readonly kind: 'one'; readonly target: F; readonly rule: MergeRule } | { readonly kind: 'several'; readonly candidates: readonly F[] };

/** How many times as often as all others together one of several must be named in full, to be the one meant. */
const PROMINENT = 2;

/** Most short articles have nothing to link. */
const NONE: ReadonlyMap<never, never> = new Map<never, never>();

/**
 * Which of an article's forms stand for another one of it. A form that stands for itself is not in the map.
 *
 * A surname that two full names share is the one whom alone the headline names, or whom the article called by it while the other was
 * not yet named, or who is named far more often; else it is open.
 *
 * @param forms of the mentions of title and text in reading order; equal forms are the same object
 * @param titles how many of them are the title's
 */
export function linkArticle<F extends NameForm>(
  text: string,
  mentions: readonly Mention[],
  forms: readonly F[],
  titles: number,
): ReadonlyMap<F, Link<F>> {
  const links = new Map<F, Link<F>>();
  const distinct = [...new Set(forms)];
  if (distinct.length < 2) return NONE;
  const stated = statedNames(text, mentions, titles === 0 ? forms : forms.slice(titles));
  const longer = longerForms(distinct);
  const fulls = new Map<F, readonly F[]>();
  for (const short of distinct) {
    if (short.fixed) continue;
    const near = short.acronym === undefined ? meetingForms(longer, short) : longer.bodies;
    const sure = near.filter((full) => mayStandFor(short, full));
    const candidates = onePerKey(sure.length > 0 ? sure : introducedBodies(short, near, distinct));
    if (candidates.length > 0) fulls.set(short, candidates);
  }
  for (const short of distinct) {
    const said = short.fixed ? undefined : stated.get(short);
    if (said !== undefined) links.set(short, { kind: 'one', target: whole(said, fulls), rule: 'stated' });
    else if (fulls.has(short)) links.set(short, linkTo(short, fulls, forms, titles));
  }
  linkMisspellings(distinct, forms, links);
  return links.size === 0 ? NONE : links;
}

/** Bodies named before, whose first words these are. */
function introducedBodies<F extends NameForm>(short: F, near: readonly F[], inOrder: readonly F[]): readonly F[] {
  if (short.type !== 'organization' || short.acronym !== undefined) return [];
  return near.filter(
    (full) => full.type === 'organization' && mayBeginBody(short.parts, full.parts) && inOrder.indexOf(full) < inOrder.indexOf(short),
  );
}

/** The rarer of two spellings stands for the other, or the later where both are as rare. */
function linkMisspellings<F extends NameForm>(distinct: readonly F[], forms: readonly F[], links: Map<F, Link<F>>): void {
  const alike = new Map<string, F[]>();
  for (const form of distinct) {
    if (form.type === 'person' || form.fixed || links.has(form)) continue;
    const key = `${form.type} ${form.parts.length} ${form.parts[0]!.slice(0, 2)}`;
    const block = alike.get(key);
    if (block) block.push(form);
    else alike.set(key, [form]);
  }
  for (const block of alike.values())
    for (const [i, later] of block.entries())
      for (const earlier of block.slice(0, i)) {
        if (links.has(earlier) || links.has(later) || earlier.key === later.key || !isMisspellingOf(earlier, later)) continue;
        const count = (form: F) => forms.reduce((sum, one) => sum + (one.key === form.key ? 1 : 0), 0);
        const [right, wrong] = count(later) > count(earlier) ? [later, earlier] : [earlier, later];
        links.set(wrong, { kind: 'one', target: right, rule: 'spelling' });
      }
}

function linkTo<F extends NameForm>(short: F, fulls: ReadonlyMap<F, readonly F[]>, forms: readonly F[], titles: number): Link<F> {
  const candidates = fulls.get(short)!;
  const one =
    longestOf(candidates) ??
    headlinedOf(candidates, forms.slice(0, titles)) ??
    establishedOf(short, candidates, forms) ??
    prominentOf(candidates, forms);
  if (one === undefined) return { kind: 'several', candidates };
  return { kind: 'one', target: whole(one, fulls), rule: short.acronym === undefined ? 'part' : 'initials' };
}

/** "Biden" may shorten "Joe Biden" and "Joe R. Biden", which are one man: the longer is what both shorten. */
function longestOf<F extends NameForm>(candidates: readonly F[]): F | undefined {
  const longest = candidates.reduce((a, b) => (b.parts.length > a.parts.length ? b : a));
  return candidates.every((full) => full === longest || mayStandFor(full, longest)) ? longest : undefined;
}

/** The only one whom the headline names in full. */
function headlinedOf<F extends NameForm>(candidates: readonly F[], title: readonly F[]): F | undefined {
  const named = candidates.filter(({ key }) => title.some((form) => form.key === key));
  return named.length === 1 ? named[0] : undefined;
}

function establishedOf<F extends NameForm>(short: F, candidates: readonly F[], forms: readonly F[]): F | undefined {
  const named = new Set<F>();
  const keys = new Map(candidates.map((full) => [full.key, full]));
  for (const form of forms) {
    if (form === short) {
      if (named.size > 0) break;
    } else {
      const full = keys.get(form.key);
      if (full) named.add(full);
    }
    if (named.size > 1) return undefined;
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

function prominentOf<F extends NameForm>(candidates: readonly F[], forms: readonly F[]): F | undefined {
  const counts = candidates.map(({ key }) => forms.reduce((sum, form) => sum + (form.key === key ? 1 : 0), 0));
  const most = Math.max(...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return most >= PROMINENT * (all - most) ? candidates[counts.indexOf(most)] : undefined;
}

/** What a form stands for that itself is short for one other. */
function whole<F extends NameForm>(form: F, fulls: ReadonlyMap<F, readonly F[]>): F {
  const further = fulls.get(form);
  return further?.length === 1 ? further[0]! : form;
}

function onePerKey<F extends NameForm>(forms: readonly F[]): readonly F[] {
  if (forms.length < 2) return forms;
  return [...new Map(forms.map((form) => [form.key, form])).values()];
}

/** Names of several parts, where a shorter one may look for them: comparing each with each would be slow in long articles. */
interface LongerForms<F> {
  readonly byPart: ReadonlyMap<string, readonly F[]>;
  readonly bodies: readonly F[];
}

function longerForms<F extends NameForm>(forms: readonly F[]): LongerForms<F> {
  const byPart = new Map<string, F[]>();
  const bodies: F[] = [];
  for (const form of forms) {
    if (form.parts.length < 2 || form.acronym !== undefined || form.country !== undefined) continue;
    if (form.type !== 'person') bodies.push(form);
    for (const part of form.type === 'person' && form.parts.length > 2 ? new Set(form.parts) : form.ends) {
      const bearers = byPart.get(part);
      if (bearers) bearers.push(form);
      else byPart.set(part, [form]);
    }
  }
  return { byPart, bodies };
}

/** Longer forms with which `short` shares its first part or its last. */
function meetingForms<F extends NameForm>({ byPart }: LongerForms<F>, short: F): readonly F[] {
  const first = byPart.get(short.parts[0]!) ?? [];
  const last = short.parts.length > 1 ? (byPart.get(short.parts.at(-1)!) ?? []) : [];
  return first.length === 0 ? last : last.length === 0 ? first : [...new Set([...first, ...last])];
}

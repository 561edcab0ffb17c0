import { mayStandFor } from './compare-in-article.ts';
import type { NameForm } from './name-form.ts';

/**
 * Which form each of an article's mentions stands for: itself, or the one longer form of the same article that it may shorten.
 * Where several may be meant, the one named last before it; none before, and it stands for itself.
 *
 * @param forms of the mentions in reading order; equal forms are the same object
 */
export function linkArticle<F extends NameForm>(forms: readonly F[]): readonly F[] {
  const distinct = [...new Set(forms)];
  const longer = longerForms(distinct);
  const fullForms = new Map<F, readonly F[]>();
  for (const short of distinct) {
    const near = short.acronym === undefined ? meetingForms(longer, short) : longer.bodies;
    const candidates = near.filter((full) => mayStandFor(short, full));
    if (candidates.length > 0) fullForms.set(short, candidates);
  }
  if (fullForms.size === 0) return forms;
  const lastSeen = new Map<string, number>();
  return forms.map((form, position) => {
    const fulls = fullForms.get(form);
    if (fulls === undefined) {
      lastSeen.set(form.key, position);
      return form;
    }
    const chosen = choose(fulls, lastSeen) ?? form;
    const meant = chosen === form ? form : whole(chosen, fullForms);
    lastSeen.set(meant.key, position);
    return meant;
  });
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
    if (form.parts.length < 2 || form.acronym !== undefined) continue;
    if (form.type === 'organization') bodies.push(form);
    for (const part of form.ends) {
      const bearers = byPart.get(part);
      if (bearers) bearers.push(form);
      else byPart.set(part, [form]);
    }
  }
  return { byPart, bodies };
}

/** Longer forms with which `short` shares its first part at their beginning or its last at their end. */
function meetingForms<F extends NameForm>({ byPart }: LongerForms<F>, short: F): readonly F[] {
  const first = byPart.get(short.parts[0]!) ?? [];
  const last = short.parts.length > 1 ? (byPart.get(short.parts.at(-1)!) ?? []) : [];
  return first.length === 0 ? last : last.length === 0 ? first : [...new Set([...first, ...last])];
}

function choose<F extends NameForm>(fulls: readonly F[], lastSeen: ReadonlyMap<string, number>): F | undefined {
  // "Biden" may shorten "Joe Biden" and "Joe R. Biden", which are one man: the longer is what both shorten.
  const keys = new Set(fulls.map((full) => full.key));
  if (keys.size === 1) return fulls[0];
  const longest = fulls.reduce((a, b) => (b.parts.length > a.parts.length ? b : a));
  if (fulls.every((full) => full.key === longest.key || mayStandFor(full, longest))) return longest;
  let best: F | undefined;
  let at = -1;
  for (const full of fulls) {
    const seen = lastSeen.get(full.key) ?? -1;
    if (seen > at) [best, at] = [full, seen];
  }
  return best;
}

/** What a form stands for that itself is short for one other. */
function whole<F extends NameForm>(form: F, fullForms: ReadonlyMap<F, readonly F[]>): F {
  const further = fullForms.get(form);
  return further?.length === 1 ? further[0]! : form;
}

import { countryName } from '../text/country-names.ts';
import type { NameForm } from './name-form.ts';

/** A form of an entity's name and how often it occurs; `own` where it was not resolved through a longer one. */
export interface CountedForm {
  readonly form: NameForm;
  readonly count: number;
  readonly own: boolean;
}

/**
 * The name under which an entity is shown: a country's usual one; else its most frequent full form. Full is what is no acronym,
 * stands for itself and, for a person, has at least two parts, as far as there is such a form.
 */
export function canonicalName(forms: readonly CountedForm[]): string {
  const country = forms.find(({ form }) => form.country !== undefined)?.form.country;
  if (country !== undefined) return countryName(country);
  const fullness = ({ form, own }: CountedForm) =>
    (form.acronym === undefined ? 4 : 0) + (own ? 2 : 0) + (form.parts.length > 1 && !/^[\p{Lu}\s]+$/u.test(form.shown) ? 1 : 0);
  const best = forms.reduce((a, b) => {
    const order = fullness(b) - fullness(a) || b.count - a.count || b.form.shown.length - a.form.shown.length;
    return order > 0 || (order === 0 && b.form.shown < a.form.shown) ? b : a;
  });
  return best.form.shown;
}

/** "Senate (United States)", where the articles never say whose it is and only what they are about shows it. */
export function nameOfNation({ shown, institution }: NameForm, meant: NameForm): string | undefined {
  const [, country] = /^institution ([A-Z]{2}) /.exec(meant.key) ?? [];
  return country !== undefined && institution !== undefined && institution.country === undefined
    ? `${shown} (${countryName(country)})`
    : undefined;
}

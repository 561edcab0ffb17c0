import { formatCount } from '../ui/format-count.ts';
import { currentLocale } from './language.ts';

/** A noun with its number, “#”, for each form that a language has; what has none of its own is said as `other`. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** For languages with more forms than two: Arabic has six. */
export function plural(count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(currentLocale()).select(count)] ?? forms.other;
  return form.replace('#', formatCount(count));
}

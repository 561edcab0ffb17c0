import { common } from '../words/common.ts';
import { currentLocale } from '../words/language.ts';

/** A country or a language by its code, in the page’s language. */
export function nameOf(type: 'region' | 'language', code: string): string | undefined {
  return code === 'und' ? common.thisLanguage : new Intl.DisplayNames(currentLocale(), { type }).of(code);
}

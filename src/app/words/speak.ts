import { translate } from './catalogue.ts';
import { directionOf, languageOf, setLocale, type Language } from './language.ts';

/** What is read where a language is spoken, and not before. English is what the page is written in. */
const READ: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ default: Readonly<Record<string, object>> }>>> = {
  de: () => import('./german/german.ts'),
  ar: () => import('./arabic/arabic.ts'),
};

/**
 * Has the page speak a language from its first word on: to be awaited before anything is drawn. The whole page is one language's,
 * so that another is spoken by loading it again; its address holds all that is shown.
 */
export async function speak(locale: string, page: Document): Promise<void> {
  const language = languageOf(locale);
  if (language !== 'en') translate((await READ[language]()).default);
  setLocale(locale);
  page.documentElement.lang = locale;
  page.documentElement.dir = directionOf(language);
}

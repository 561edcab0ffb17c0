import type { RawArticle } from '../readers/format.ts';
import { guessLanguage } from './guess-language.ts';

/**
 * The language of an article, BCP 47: what its metadata say, if that is a language tag; else what its words show. `en` also where a
 * text is too short to show anything, since an English corpus has short articles too; `und` where it has no words, or where they
 * show that they are not English and no more.
 */
export async function articleLanguage({ language, title, text }: Pick<RawArticle, 'language' | 'title' | 'text'>): Promise<string> {
  return canonicalTag(language) ?? (await guessLanguage(title, text));
}

function canonicalTag(said: string | undefined): string | undefined {
  const tag = said?.trim().replaceAll('_', '-').replace(/\..*$/, '');
  if (!tag || !/^[a-z]{2,3}(?:-|$)/i.test(tag) || /^und\b/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

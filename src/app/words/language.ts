import { browserStore } from '../state/browser-store.ts';

/** The languages that the page speaks, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', ar: 'العربية' } as const;

export type Language = keyof typeof LANGUAGES;

/** What a browser keeps the reader's choice under; for all pages of one place, whatever they are about. */
const KEPT = 'dateline-language';

let locale = 'en';

/** Of what the page speaks: "de", or with the region that the browser asks for, "de-CH". Numbers, dates and orders follow it. */
export function currentLocale(): string {
  return locale;
}

export function currentLanguage(): Language {
  return languageOf(locale);
}

/** Which way the page is written; a plot within it always runs from left to right. */
export function currentDirection(): 'ltr' | 'rtl' {
  return directionOf(currentLanguage());
}

/** From here on; the whole page is written in it. */
export function setLocale(next: string): void {
  locale = next;
}

/** @param locale of a language that the page speaks */
export function languageOf(locale: string): Language {
  return locale.split('-')[0]!.toLowerCase() as Language;
}

/**
 * The locale to speak: what the address asks for (`?lang=de`), else what was chosen in this browser, else the first of the
 * browser's own that the page speaks, else English.
 */
export function chosenLocale(query: string, kept: string | null, preferred: readonly string[]): string {
  const asked = [new URLSearchParams(query).get('lang'), kept].find((wish) => wish !== null && isSpoken(wish));
  if (asked) return preferred.find((wish) => languageOf(wish) === asked) ?? asked;
  return preferred.find((wish) => isSpoken(languageOf(wish))) ?? 'en';
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Null where nothing was chosen, or nothing can be kept. */
export function keptLanguage(): string | null {
  try {
    return browserStore().getItem(KEPT);
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    browserStore().setItem(KEPT, language);
  } catch {
    // Then the browser’s own language is spoken again.
  }
}

function isSpoken(language: string): language is Language {
  return Object.hasOwn(LANGUAGES, language);
}

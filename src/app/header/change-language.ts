import { keepLanguage, type Language } from '../words/language.ts';

/** Loads the page again in another language: the same view, since its address says what is shown. */
export function changeLanguage(language: Language, address: Location): void {
  keepLanguage(language);
  const url = new URL(address.href);
  if (!url.searchParams.has('lang')) return address.reload();
  url.searchParams.set('lang', language);
  address.replace(url);
}

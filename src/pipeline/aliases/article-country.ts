import type { Article } from '../../schema/article.ts';
import { countryOfPlace } from '../text/country-of-place.ts';
import { countryOfWords } from '../text/peoples.ts';
import type { NameForm } from './name-form.ts';

/** Characters at the head of a text in which peoples are looked for. */
const HEAD = 1500;
/** How often the country must be named, and how many times as often as any other. */
const LEAST = 2;
const MARGIN = 2;

/**
 * ISO 3166-1 alpha-2 of the country that an article is about: the one that it and its people are named by far most often; else
 * undefined. Peoples ("Indian") are no mentions, and tell all the same whose Supreme Court it is.
 *
 * @param forms of the article's mentions, each as often as it stands
 */
export function articleCountry({ title = '', text }: Article, forms: readonly NameForm[]): string | undefined {
  const counts = new Map<string, number>();
  const count = (code: string | undefined) => {
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const { country, institution, type, shown } of forms)
    count(country ?? institution?.country ?? (type === 'place' ? countryOfPlace(shown) : undefined));
  for (const [, word] of `${title}\n${text.slice(0, HEAD)}`.matchAll(/\b([A-Z][a-z]{3,}(?:an|ish|ese|ian|i|ch))\b/g))
    count(countryOfWords(word!.toLowerCase()));
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const [code, number] of counts) {
    if (number > most) [best, most, second] = [code, number, most];
    else if (number > second) second = number;
  }
  return most >= LEAST && most >= MARGIN * second ? best : undefined;
}

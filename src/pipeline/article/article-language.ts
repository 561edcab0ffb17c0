/** The commonest small words of each language; those that two of them share tell nothing and are left out. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to that is was for on with as by from at which have had they his'.split(' ')),
  de: new Set('der und die das den dem ist nicht mit ein eine auf für sich von zu wurde auch'.split(' ')),
  fr: new Set('le les des et du une est dans pour qui sur par au avec pas plus ont été'.split(' ')),
  es: new Set('el los las y una por con para del su fue como más pero sus según'.split(' ')),
};

/** Small words make up a third of running text; a tenth of them is more than a language shares with another by chance. */
const LEAST_SHARE = 0.1;
const WORDS_LOOKED_AT = 400;

/**
 * The language of an article: what its metadata say, if that is a language tag; else English, German, French or Spanish where the
 * small words of the text show it; else `und`. A text of fewer than eight words shows nothing.
 */
export function articleLanguage(said: string | undefined, text: string): string {
  return canonicalTag(said) ?? shownBySmallWords(text) ?? 'und';
}

function canonicalTag(said: string | undefined): string | undefined {
  const tag = said?.trim().replaceAll('_', '-').replace(/\..*$/, '');
  if (!tag || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function shownBySmallWords(text: string): string | undefined {
  const words =
    text
      .slice(0, 20 * WORDS_LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, WORDS_LOOKED_AT) ?? [];
  if (words.length < 8) return undefined;
  const shares = Object.entries(SMALL_WORDS).map(([language, small]) => ({
    language,
    share: words.filter((word) => small.has(word)).length / words.length,
  }));
  const [best, second] = shares.sort((a, b) => b.share - a.share);
  return best!.share >= LEAST_SHARE && best!.share >= 2 * second!.share ? best!.language : undefined;
}

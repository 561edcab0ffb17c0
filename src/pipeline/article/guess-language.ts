/**
 * Small words of English that are none of a language nearby: "to" is Polish too, "of" and "was" Dutch, "for" Danish. Of English news
 * they make up a sixth, and in 99 of 100 beginnings of articles a twelfth.
 */
const SMALL_WORDS = new Set('the and that with from which they his were said would this their been has'.split(' '));

/** Characters at the beginning of a text in which small words are counted. */
const LOOKED_AT = 1500;
/** A share of small words, and a number of them, that is no chance: a quotation or a title in English does not reach it. */
const PLAINLY_ENGLISH = 0.08;
const FEWEST_WORDS = 3;
/** Characters that the detector is given: it reads no more than some 350 bytes of them, less the names. */
const STRETCH = 800;
/** So few letters of words in small letters show nothing; names are in no language. */
const TOO_LITTLE_PROSE = 12;
/**
 * How much better (of 1) another language must fit than English. Three of 295 English headlines are beyond it, and of stretches of 80
 * characters of English news only those in another language; of such stretches in 40 other languages none is below it.
 */
const MARGIN = 0.1;
/** With so many letters, the detector's doubts count, and a text with hardly an English word is not English, whatever fits it no better. */
const LONG = 200;
const FEW = 0.02;

/**
 * The language that the words of an article show, ISO 639-1: the same for the same words. English shows by its small words; only
 * what does not is given to a detector, which takes a third of a second to load and takes a list of names for Tagalog.
 */
export async function guessLanguage(title: string | undefined, text: string): Promise<string> {
  const words = text.slice(0, LOOKED_AT).toLowerCase().match(WORDS) ?? [];
  const small = words.reduce((count, word) => count + (SMALL_WORDS.has(word) ? 1 : 0), 0);
  const share = words.length === 0 ? 0 : small / words.length;
  if (small >= FEWEST_WORDS && share >= PLAINLY_ENGLISH) return 'en';

  const opening = text.length < STRETCH && title ? `${text} ${title}` : text.slice(0, STRETCH);
  if (!/\p{L}/u.test(opening)) return 'und';
  if (opening.length < LONG && prose(opening).length < TOO_LITTLE_PROSE && isLatin(opening)) return 'en';
  const { eld } = await import('eld/small');
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const isLong = letters >= LONG;
  const read = (stretch: string): string => {
    const found = eld.detect(prose(stretch));
    const scores = found.getScores();
    const { language } = found;
    if (language !== '' && (scores[language] ?? 0) - (scores['en'] ?? 0) >= MARGIN) return isLong && !found.isReliable() ? 'und' : language;
    return (isLong && share < FEW) || !isLatin(stretch) ? 'und' : 'en';
  };
  const first = read(opening);
  if (text.length < LOOKED_AT || small === 0) return first;
  // Some English: of an article that opens with a quotation, the rest tells.
  const middle = read(stretchAt(text, 0.5));
  return first === middle || read(stretchAt(text, 0.75)) !== middle ? first : middle;
}

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

const WORDS = /\p{L}+(?:['’]\p{L}+)*/gu;

/** The words that are no names, as far as capitals tell: all, where everything is in capitals or the script has none. */
function prose(stretch: string): string {
  const words = stretch.match(WORDS) ?? [];
  return (/\p{Ll}/u.test(stretch) ? words.filter((word) => !/^\p{Lu}/u.test(word)) : words).join(' ');
}

function stretchAt(text: string, share: number): string {
  const start = Math.round(share * text.length);
  return text.slice(start, start + STRETCH);
}

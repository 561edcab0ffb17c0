import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';

const IN_FIGURES = /(?<![\p{L}\d.,:/$€£–])((?:1\d|20)\d)0['’]?s(?![\p{L}\d])/gu;
const SHORTENED = /(?<=\b(?:the|early|late|mid)[\s-])['’‘]?([2-9])0s(?![\p{L}\d])/gu;
const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const BY_NAME = new RegExp(String.raw`(?<=\b[Tt]he\s(?:(?:early|late|mid)[\s-])?)(?:${NAMES.join('|')})\b`, 'gi');
/** "Highs in the nineties" */
const WARMTH = /\b(?:highs?|lows?|temperatures?|degrees|mercury|fahrenheit|celsius|thermometers?)\b|°/i;

/**
 * "the 1990s", "the '60s", "the sixties", always of the twentieth century where no other is said. "The 1800s" and the like
 * are centuries; "the 2000s" is a decade, as newspapers use it.
 */
export const decade: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of eachMatch(IN_FIGURES, sentence)) {
    const digits = match[1]!;
    const value = digits.endsWith('0') && digits !== '200' ? `${digits.slice(0, 2)}XX` : `${digits}X`;
    found.push({ start: match.index, end: match.index + match[0].length, saying: { kind: 'value', value } });
  }
  if (WARMTH.test(sentence)) return found;
  for (const match of eachMatch(SHORTENED, sentence))
    found.push({ start: match.index, end: match.index + match[0].length, saying: { kind: 'value', value: `19${match[1]}X` } });
  for (const match of eachMatch(BY_NAME, sentence))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      saying: { kind: 'value', value: `19${NAMES.indexOf(match[0].toLowerCase()) + 2}X` },
    });
  return found;
};

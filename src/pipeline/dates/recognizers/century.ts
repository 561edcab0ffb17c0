import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const CENTURY = new RegExp(
  String.raw`\b(?:(\d\d?)(?:st|nd|rd|th)|(${ORDINALS.join('|')}))(?:[\s-]century|\scenturies|(?=,?\s(?:and|or|to|through)\s(?:the\s)?(?:\d\d?(?:st|nd|rd|th)|${ORDINALS.join('|')})[\s-](?:century|centuries)\b))\b(?!\s(?:BC|B\.C|Fox|Studios))`,
  'gi',
);

/** "the 19th century", "eighteenth-century", "the 17th and 18th centuries" (two). Centuries before our era have no value of four figures and are left out. */
export const century: Recognizer = (sentence) => {
  const found: Finding[] = [];
  if (!/centur/i.test(sentence)) return found;
  for (const match of eachMatch(CENTURY, sentence)) {
    const number = match[1] ? Number(match[1]) : ORDINALS.indexOf(match[2]!.toLowerCase()) + 1;
    if (number < 10 || number > 21) continue;
    found.push({ start: match.index, end: match.index + match[0].length, saying: { kind: 'value', value: `${number - 1}XX` } });
  }
  return found;
};

import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';

const DAY =
  /(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Tt]o) )the (3[01]|[12]?\d)(?:st|nd|rd|th)(?=[.,;:)"”]|\s(?:in|at|to|for|and|when|after|before|with|by|until|as|from|of (?:this|last|next) month)\b|$)(?! (?:and|to|or|through) (?:the )?(?:\d+(?:st|nd|rd|th) )?(?:century|centuries|floors?|streets?))/gu;
/** "He was level with a birdie on the 17th." */
const COUNTED = /\b(?:birdies?|bogeys?|eagle|par|holes?|fairway|tee|putts?|floors?|minute|laps?|innings?|overs?|stage)\b/;

/** A day of a month that is not named: "on the 6th". */
export const englishDayOfMonth: Recognizer = (sentence) => {
  const found: Finding[] = [];
  if (COUNTED.test(sentence)) return found;
  for (const match of eachMatch(DAY, sentence)) {
    const day = Number(match[1]);
    if (day >= 1) found.push({ start: match.index, end: match.index + match[0].length, saying: { kind: 'calendar', day } });
  }
  return found;
};

import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';
import { namesOf, type Vocabulary } from '../languages/vocabulary.ts';
import { isCapitalized, isInsideWord, isSentenceStart, wordAfter, wordBefore } from '../words-around.ts';

/**
 * A month alone: "in May", "last October", "early June", "the November talks". May, March and first names are told from
 * months by the words beside them.
 */
export function bareMonth(vocabulary: Vocabulary): Recognizer {
  const months = namesOf(vocabulary.months);
  const name = new RegExp(String.raw`${months.pattern}(?![\p{L}])(?!\.?\s?\d)`, 'gu');
  const leads = new Set(vocabulary.leads);

  return (sentence) => {
    const found: Finding[] = [];
    for (const match of eachMatch(name, sentence)) {
      if (isInsideWord(sentence, match.index)) continue;
      const month = months.indexOf(match[0]) + 1;
      const end = match.index + match[0].length;
      const before = wordBefore(sentence, match.index);
      const gap = found.length > 0 ? sentence.slice(found.at(-1)!.end, match.index) : '?';
      const isListed = /^,?\s?(?:\p{Ll}{2,7}\s)?$/u.test(gap) || /^[–/-]$/.test(gap);
      const isMonth = vocabulary.doubtfulMonths.includes(month)
        ? leads.has(before.word) || isEndOfPeriod(sentence, before)
        : isDated(sentence, match.index, end, before.asWritten) && !isPerson(sentence, end, leads.has(before.word));
      if (!isMonth && !isListed) continue;
      const isCounted = /^(?:following|previous|preceding)$/.test(before.word);
      const which = isCounted && wordBefore(sentence, before.start).word !== 'the' ? undefined : vocabulary.which[before.word];
      found.push({
        start: which ? whichStart(sentence, before) : match.index,
        end,
        saying: { kind: 'calendar', month, ...(which ? { which } : {}) },
      });
    }
    return found;
  };

  /** "the year to March" */
  function isEndOfPeriod(sentence: string, { word, start }: { word: string; start: number }): boolean {
    return word === 'to' && /^(?:years?|months|quarter|half)$/.test(wordBefore(sentence, start).word);
  }

  /** "this past April", "the following April" */
  function whichStart(sentence: string, { word, start }: { word: string; start: number }): number {
    const earlier = wordBefore(sentence, start);
    if (/^(?:following|previous|preceding)$/.test(word)) return earlier.start;
    return (word === 'past' || word === 'coming') && vocabulary.which[earlier.word] === 'this' ? earlier.start : start;
  }

  /** After a word that is no name, or first in the sentence before a word that is none. */
  function isDated(sentence: string, start: number, end: number, before: string): boolean {
    if (before !== '' && (!isCapitalized(before) || isSentenceStart(sentence, start - before.length - 1))) return true;
    return isSentenceStart(sentence, start) && /^(?:['’]s\b|\s\p{Ll})/u.test(sentence.slice(end));
  }

  /** "said April Smith" */
  function isPerson(sentence: string, end: number, isLed: boolean): boolean {
    const after = wordAfter(sentence, end).asWritten;
    return !isLed && sentence[end] === ' ' && isCapitalized(after) && months.indexOf(after) < 0;
  }
}

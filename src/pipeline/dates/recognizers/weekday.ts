import type { Finding, Recognizer } from '../finding.ts';
import { namesOf, type Vocabulary } from '../languages/vocabulary.ts';
import { isCapitalized, wordAfter, wordBefore } from '../words-around.ts';

/** Newspapers and programmes that are called after a weekday. */
const NAME_AFTER =
  /^\s(?:Times|Mail|Express|Telegraph|Herald|Mirror|Post|Night Live|Night Football|Night Lights|Morning Herald|World|People|Sun|Evening Post)\b/;

/**
 * A day of the week: "on Tuesday", "last Friday", "Monday's". Recurring ("Mondays", "every Monday"), indefinite ("on a
 * Sunday") and named ones ("Black Friday") are none. Short forms count only before a date, and are found to be joined to it.
 */
export function weekday(vocabulary: Vocabulary): Recognizer {
  const full = namesOf(vocabulary.weekdays);
  const names = new Set(vocabulary.notWeekdayAfter);
  const short = namesOf(vocabulary.shortWeekdays);
  const name = new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?<full>${full.pattern})|(?<short>${short.pattern})(?=\.?,?\s(?:\d|\p{L}{3,9}\.?\s\d))\.?)(?![\p{L}])`,
    'gu',
  );
  return (sentence) => {
    const found: Finding[] = [];
    for (const match of sentence.matchAll(name)) {
      const end = match.index + match[0].length;
      const number = match.groups!.full ? full.indexOf(match[0]) : short.indexOf(match[0]);
      const before = wordBefore(sentence, match.index);
      if (names.has(before.word) || NAME_AFTER.test(sentence.slice(end))) continue;
      if (before.word === 'one' && !isCapitalized(wordAfter(sentence, end).asWritten)) continue;
      const which = vocabulary.which[before.word];
      const isPast = /^(?:past|coming)$/.test(before.word) && wordBefore(sentence, before.start).word === 'this';
      const start = which ? (isPast ? wordBefore(sentence, before.start).start : before.start) : match.index;
      found.push({ start, end, saying: { kind: 'calendar', weekday: number, ...(which ? { which } : {}) } });
    }
    return found;
  };
}

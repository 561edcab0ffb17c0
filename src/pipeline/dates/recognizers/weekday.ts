import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';
import { namesOf, type Vocabulary } from '../languages/vocabulary.ts';
import { isCapitalized, isInsideWord, textBefore, wordAfter, wordBefore } from '../words-around.ts';

/** Newspapers and programmes that are called after a weekday. */
const NAME_AFTER =
  /^\s(?:Times|Mail|Express|Telegraph|Herald|Mirror|Post|Night Live|Night Football|Night Lights|Night Raw|Morning Herald|Morning["”]|World|People|Sun|Evening Post|Independent|Tribune)(?![\p{L}])/u;
/** "The Mail on Sunday" */
const NAME_BEFORE = /\b[Tt]he (?:Mail|Independent) on $/;
/** What recurs with the week, or is called after its day: "Sunday mornings", "Sunday trading", "Sunday & Sons". */
const NO_DAY_AFTER = /^\s(?:mornings|afternoons|evenings|nights|opening|trading|trade|shopping|school|roast|league|best|&)(?![\p{L}])/u;
/** Before "that Saturday": elsewhere "that" joins sentences. */
const BEFORE_THAT = /^(?:on|by|since|until|of|in|from|late|later|early|earlier|)$/;

/**
 * A day of the week: "on Tuesday", "last Friday", "Monday's". Recurring ("Mondays", "every Monday"), indefinite ("on a
 * Sunday") and named ones ("Black Friday") are none. Short forms count only before a date, and are found to be joined to it.
 */
export function weekday(vocabulary: Vocabulary): Recognizer {
  const full = namesOf(vocabulary.weekdays);
  const names = new Set(vocabulary.notWeekdayAfter);
  const short = namesOf(vocabulary.shortWeekdays);
  const name = new RegExp(
    String.raw`(?:(?<full>${full.pattern})|(?<short>${short.pattern})(?=\.?,?\s(?:\d|\p{L}{3,9}\.?\s\d))\.?)(?![\p{L}])`,
    'gu',
  );
  return (sentence) => {
    const found: Finding[] = [];
    for (const match of eachMatch(name, sentence)) {
      if (isInsideWord(sentence, match.index)) continue;
      const end = match.index + match[0].length;
      const number = match.groups!.full ? full.indexOf(match[0]) : short.indexOf(match[0]);
      const before = wordBefore(sentence, match.index);
      const rest = sentence.slice(end, end + 24);
      if (names.has(before.word) || NAME_AFTER.test(rest) || NO_DAY_AFTER.test(rest)) continue;
      if (before.word === 'on' && NAME_BEFORE.test(textBefore(sentence, match.index))) continue;
      if (before.word === 'one' && !isCapitalized(wordAfter(sentence, end).asWritten)) continue;
      const earlier = wordBefore(sentence, before.start);
      const isThat = before.word === 'that' && BEFORE_THAT.test(earlier.word);
      const isCounted = /^(?:following|previous|preceding)$/.test(before.word);
      // "following Friday's attack" is after it; "the following Friday" is another.
      const which = isThat ? 'that' : isCounted && earlier.word !== 'the' ? undefined : vocabulary.which[before.word];
      const isLonger = isCounted || (/^(?:past|coming)$/.test(before.word) && earlier.word === 'this');
      const start = which ? (isLonger ? earlier.start : before.start) : match.index;
      found.push({ start, end, saying: { kind: 'calendar', weekday: number, ...(which ? { which } : {}) } });
    }
    return found;
  };
}

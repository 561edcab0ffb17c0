import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer, Saying } from '../finding.ts';
import { textBefore } from '../words-around.ts';

/** Longer ones first. Times of day say nothing of their own; "last night" is the evening before. */
const EXPRESSIONS: readonly (readonly [pattern: string, saying: Saying])[] = [
  ['(?:the )?day before yesterday', shift(-2)],
  ['(?:the )?day after tomorrow', shift(2)],
  ['yesterday', shift(-1)],
  ['tomorrow', shift(1)],
  ['(?<!the )last night', shift(-1)],
  ['tonight|this (?:morning|afternoon|evening)|today', shift(0)],
  ['(?:later )?that (?:same )?(?:day|morning|afternoon|evening|night)|the same (?:day|night|evening|morning)', mentioned(0)],
  ['the (?:next|following) (?:day|morning|afternoon|evening|night)', mentioned(1)],
  ['the (?:previous|preceding) (?:day|evening|night)', mentioned(-1)],
  ['the (?:day|night) before(?=[.,;:)"”]| (?:at|in|on|by|when|as|and)\\b|$)', mentioned(-1)],
  ['the day after(?=[.,;:)"”]|$)', mentioned(1)],
];
const ANY = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${EXPRESSIONS.map(([pattern]) => `(${pattern})`).join('|')})(?![\p{L}\d]|['’]s (?:world|youth|society|young|standards|women|generation|technology)\b)`,
  'giu',
);

/** Days by their distance from the article's date or from the date last spoken of: "yesterday", "tonight", "the next day". */
export const englishDay: Recognizer = (sentence) => {
  const found: Finding[] = [];
  for (const match of eachMatch(ANY, sentence)) {
    if (isName(sentence, match)) continue;
    const saying = EXPRESSIONS[match.slice(1).findIndex((group) => group !== undefined)]![1];
    found.push({ start: match.index, end: match.index + match[0].length, saying });
  }
  return found;
};

/** "USA Today", "the women of today" */
function isName(sentence: string, match: RegExpExecArray): boolean {
  const before = textBefore(sentence, match.index);
  if (/^[Tt]oday$/.test(match[0]) && /\b(?:of|than ever) $/.test(before)) return true;
  return /^(?:Today|Tonight|Tomorrow|Yesterday)$/.test(match[0]) && /[\p{L}\d] $/u.test(before) && !/[.!?:;]["”’']? $/.test(before);
}

function shift(count: number): Saying {
  return { kind: 'shift', unit: 'day', count, from: 'published' };
}

function mentioned(count: number): Saying {
  return { kind: 'shift', unit: 'day', count, from: 'mentioned' };
}

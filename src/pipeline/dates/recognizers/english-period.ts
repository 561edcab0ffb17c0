import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer, Saying, Unit } from '../finding.ts';
import type { Span } from '../../../schema/mention.ts';
import { textBefore, wordBefore } from '../words-around.ts';

const PERIOD =
  /(?<![\p{L}\d-])(?<lead>[Tt]his past |[Tt]his coming |[Tt]he (?:same|following|next|previous|preceding|past|last|coming|current) |[Tt]hat (?:same )?|[Ll]ast |[Nn]ext |[Tt]his |[Cc]urrent |[Pp]ast |[Pp]revious |[Cc]oming )(?<unit>week|weekend|month|quarter|year|decade|century)(?![\p{L}\d]|-(?:old|long))(?!\s(?:old|long|of|and a half)\b)(?!-)/gu;
/** "the week before": of the date last spoken of. */
const PERIOD_BESIDE =
  /(?<![\p{L}\d-])[Tt]he (?<unit>week|weekend|month|year) (?<side>before|after|earlier|previous|later)(?=[.,;:)"”]| (?:at|in|on|by|when|as|and)\b|$)(?! last\b)/gu;
/** Without these nothing above or below can match; they are found in a fraction of the time. */
const LED = /(?:this|that|last|next|past|same|current|previous|coming|following|preceding) (?:week|month|quarter|year|decade|century)/i;
const THE = /the (?:week|month|year)/i;
const OVER_THE_WEEKEND = /(?<=\b(?:[Oo]ver|[Dd]uring|[Aa]t|[Tt]hroughout) )the weekend\b(?! of\b)/g;
const END_OF_PERIOD =
  /(?<=\b(?:[Bb]y|[Aa]t|[Bb]efore|[Uu]ntil|[Ss]ince|[Ff]or|[Ee]arlier in|[Ll]ater in|[Ii]n) )(?:(?<edge>(?:the )?(?:end|start|beginning|middle) of )?(?:the (?=month\b|week\b|year\b)))(?<unit>week|month|year)(?![\p{L}\d-])(?! (?:of|before|after|when|that|in which)\b)/gu;

/** "last week", "this month", "next year", "the following year", "over the weekend", "the end of the month". */
export const englishPeriod: Recognizer = (sentence) => {
  const found: Finding[] = [];
  if (LED.test(sentence))
    for (const match of eachMatch(PERIOD, sentence)) {
      const saying = sayingOf(match.groups!.lead!.trim().toLowerCase(), match.groups!.unit as Unit);
      if (saying && wordBefore(sentence, match.index).word !== 'every')
        found.push({ start: match.index, end: match.index + match[0].length, saying });
    }
  if (!THE.test(sentence)) return found;
  for (const match of eachMatch(PERIOD_BESIDE, sentence)) {
    const count = /^(?:after|later)$/.test(match.groups!.side!) ? 1 : -1;
    found.push({ ...spanOf(match), saying: { kind: 'shift', unit: match.groups!.unit as Unit, count, from: 'mentioned' } });
  }
  for (const match of eachMatch(OVER_THE_WEEKEND, sentence))
    found.push({ start: match.index, end: match.index + match[0].length, saying: { kind: 'weekend' } });
  for (const match of eachMatch(END_OF_PERIOD, sentence)) {
    if (!match.groups!.edge && !/\b(?:earlier|later) in $/i.test(textBefore(sentence, match.index))) continue;
    const saying: Saying = {
      kind: 'shift',
      unit: match.groups!.unit as Unit,
      count: 0,
      from: 'published',
      ...(match.groups!.edge ? { approximate: true } : {}),
    };
    found.push({ start: match.index, end: match.index + match[0].length, saying });
  }
  return found;
};

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function sayingOf(lead: string, unit: Unit): Saying | undefined {
  switch (lead) {
    case 'last':
    case 'past':
    case 'previous':
      return { kind: 'shift', unit, count: -1, from: 'published' };
    case 'this':
      if (unit === 'weekend') return { kind: 'weekend' };
      return { kind: 'shift', unit, count: 0, from: 'published' };
    case 'current':
    case 'the current':
      return { kind: 'shift', unit, count: 0, from: 'published' };
    case 'next':
    case 'coming':
    case 'this coming':
    case 'the coming':
      return { kind: 'shift', unit, count: 1, from: 'published' };
    case 'the following':
    case 'the next':
      return { kind: 'shift', unit, count: 1, from: 'mentioned' };
    case 'the previous':
    case 'the preceding':
      return { kind: 'shift', unit, count: -1, from: 'mentioned' };
    case 'that':
    case 'that same':
    case 'the same':
      return { kind: 'shift', unit, count: 0, from: 'mentioned' };
    case 'this past':
      return unit === 'weekend' ? { kind: 'weekend', which: 'last' } : { kind: 'shift', unit, count: -1, from: 'published' };
    case 'the past':
    case 'the last':
      return unit === 'weekend' ? { kind: 'weekend', which: 'last' } : { kind: 'stretch', unit, count: -1 };
    default:
      return undefined;
  }
}

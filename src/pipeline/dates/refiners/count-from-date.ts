import type { Finding, Refiner, Unit } from '../finding.ts';
import { ENGLISH_NUMBER, englishNumber } from '../languages/english-numbers.ts';

const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£-])(?:(?<number>${ENGLISH_NUMBER})\s(?<unit>day|week|month|year)s?|the\s(?<one>day|week|month|year))\s(?<side>before|after|following|prior\sto|ahead\sof)\s(?:the\s)?$`,
  'iu',
);
/** What may follow: with a noun behind it, "the January 7 quake", the date belongs to something else, and stays as it is. */
const ENDS = /^(?:[.,;:)"”?!—–]|\s[—–-]\s|\s(?:in|at|on|and|or|to|but|as|when|was|were|is|by|for|with)\b|$)/;

/** Makes one finding of "two days before" or "the day after" and the day that follows: "two days before Christmas". */
export const countFromDate: Refiner = (findings, sentence) =>
  findings.map((finding, i): Finding => {
    if (!isDay(finding) || !ENDS.test(sentence.slice(finding.end, finding.end + 12))) return finding;
    const from = findings[i - 1]?.end ?? 0;
    const groups = BEFORE.exec(sentence.slice(Math.max(from, finding.start - 50), finding.start));
    if (!groups) return finding;
    const { number, unit, one, side } = groups.groups!;
    const amount = one ? 1 : englishNumber(number!);
    if (!Number.isInteger(amount)) return finding;
    const back = /^(?:before|prior|ahead)/i.test(side!);
    const units = (one ?? unit!).toLowerCase() as Unit;
    const saying = {
      kind: 'offset',
      unit: units,
      count: back ? -amount : amount,
      of: finding.saying,
      approximate: units !== 'day',
    } as const;
    return { start: finding.start - groups[0].length, end: finding.end, saying };
  });

function isDay({ saying }: Finding): boolean {
  return saying.kind === 'holiday' || (saying.kind === 'calendar' && (saying.day !== undefined || saying.weekday !== undefined));
}

import type { Finding, Refiner, Saying } from '../finding.ts';

const PART =
  /(?<![\p{L}\d])(?:(?:the\s)?(?:very\s)?(?:early|mid|late)[\s-](?:to[\s-](?:mid|late)[\s-])?(?:in\s(?=the\s\d)|to\s)?|(?:the\s)?(?:end|start|beginning|middle|close|turn|first\sweeks?|last\sweeks?|final\sweeks?|first\sdays|last\sdays|first\smonths|final\sdays|last\smonths)\sof\s|(?:anfang|mitte|ende)\s)(?:the\s)?$/iu;
/** The last word before one that is marked; nearly always there is none of these. */
const LEADS =
  /(?:early|mid|late|of|the|to|in|around|about|circa|c\.|roughly|approximately|beginning|starting|gegen|etwa|um|anfang|mitte|ende)[\s-]$/iu;
const ABOUT = /(?<![\p{L}\d])(?:around|about|circa|c\.|roughly|approximately|gegen|etwa|um)\s$/iu;
const WEEK_OF = /(?<![\p{L}\d])(?:the\s)?week\s(?:of|beginning|starting)\s$/iu;

/**
 * "early 2020", "mid-May", "the end of July": the month or year, about; the words become part of the passage. "Around 2014"
 * likewise, without its word. "The week of 21 October" is that week. A day stays as it is: "early Saturday" is Saturday.
 */
export const markApproximate: Refiner = (findings, sentence) =>
  findings.map((finding): Finding => {
    const before = sentence.slice(Math.max(0, finding.start - 40), finding.start);
    if (!LEADS.test(before)) return finding;
    const week = isDay(finding.saying) ? WEEK_OF.exec(before) : null;
    if (week) return { ...finding, start: finding.start - week[0].length, saying: { kind: 'weekOf', of: finding.saying } };
    if (isDay(finding.saying)) return finding;
    const part = PART.exec(before);
    // "before the start of the 2020 convention"
    if (part && !(/\bthe\s$/.test(before) && isYear(finding.saying) && /^\s\p{L}/u.test(sentence.slice(finding.end))))
      return { start: finding.start - part[0].length, end: finding.end, saying: approximate(finding.saying) };
    return ABOUT.test(before) ? { ...finding, saying: approximate(finding.saying) } : finding;
  });

function isDay(saying: Saying): boolean {
  if (saying.kind === 'calendar') return saying.day !== undefined || saying.weekday !== undefined;
  return (
    saying.kind === 'holiday' ||
    saying.kind === 'weekend' ||
    (saying.kind === 'shift' && (saying.unit === 'day' || saying.unit === 'weekend'))
  );
}

function isYear(saying: Saying): boolean {
  return saying.kind === 'calendar' && saying.month === undefined && saying.day === undefined;
}

function approximate(saying: Saying): Saying {
  return saying.kind === 'range' ? { ...saying, from: approximate(saying.from) } : { ...saying, approximate: true };
}

import { ownDate } from '../../text/own-date.ts';

const WEEKDAY = String.raw`(?:\p{L}{4,12}\.?,? (?:den |le |der )?)?`;
const FORMS: readonly RegExp[] = [
  String.raw`\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:1[5-9]|2[01])\d\d`,
  String.raw`\d{1,2}(?:er|\.)?(?: de| of)? \p{L}{3,12}\.?,?(?: de| del)? (?:1[5-9]|2[01])\d\d`,
  String.raw`(?:1[5-9]|2[01])\d\d-\d\d-\d\d`,
  String.raw`\d{1,2}[./]\d{1,2}[./](?:1[5-9]|2[01])\d\d`,
  String.raw`\p{L}{3,12},? (?:1[5-9]|2[01])\d\d`,
].map((form) => new RegExp(String.raw`^${WEEKDAY}(?<date>${form})(?!\d)`, 'iu'));

/** Longer lines tell something, and only begin with a date. */
const LONGEST = 120;

/** The date that a line begins with, whatever weekday, hour and edition stand behind it; undefined where it begins with none. */
export function dateInLine(line: string): string | undefined {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return undefined;
  const written = line.replace(/\s+/g, ' ').trim();
  for (const form of FORMS) {
    const date = form.exec(written)?.groups?.['date'];
    if (date === undefined) continue;
    const read = ownDate(date);
    if (read.kind === 'date' || read.problem !== 'is not a date') return date;
  }
  return undefined;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "a", "two", "twenty-five", "a couple of", "a dozen", "half a", "1,500", "2.5". "A few" and "several" are no number. */
export const ENGLISH_NUMBER = String.raw`(?:an?\scouple(?:\sof)?|an?\sdozen|(?:an?|two|three|five)\shundred|half\san?|an?|(?:${TENS.join('|')})(?:[\s-](?:${UNITS.slice(0, 9).join('|')}))?|${[...UNITS].reverse().join('|')}|\d{1,3}(?:,\d{3})*(?:\.\d)?)`;

/** @param words what `ENGLISH_NUMBER` matched */
export function englishNumber(words: string): number {
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  if (text.startsWith('half')) return 0.5;
  if (/^an? couple/.test(text)) return 2;
  if (/^an? dozen/.test(text)) return 12;
  const hundreds = /^(an?|two|three|five) hundred$/.exec(text)?.[1];
  if (hundreds) return 100 * (UNITS.indexOf(hundreds) + 1 || 1);
  if (text === 'a' || text === 'an') return 1;
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  const [tens, unit] = text.split(/[ -]/) as [string, string?];
  const round = TENS.indexOf(tens);
  if (round >= 0) return 10 * (round + 2) + (unit ? UNITS.indexOf(unit) + 1 : 0);
  return UNITS.indexOf(tens) + 1;
}

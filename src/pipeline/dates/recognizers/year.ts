import { eachMatch } from '../each-match.ts';
import type { Finding, Recognizer } from '../finding.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { isCapitalized, isSentenceStart, textBefore, wordAfter, wordBefore } from '../words-around.ts';
import { YEAR } from './calendar-date.ts';

const FIGURES = new RegExp(
  String.raw`(?<![\p{L}\d.,:/$€£#+@–—-])(${YEAR})(?:\s?[–—/-]\s?((?:1\d|20)?\d\d)(?![\p{L}\d:%°/–—-]|[.,]\d))?(?!\s?[%°])`,
  'gu',
);
/** After the word "mid-" or "pre-" a hyphen may stand before a year. */
const HYPHENATED = new RegExp(String.raw`(?<=\b(?:[Mm]id|[Ee]arly|[Ll]ate|[Pp]re|[Pp]ost)-)(${YEAR})()`, 'gu');

/** Words that may begin a sentence before a year; any other with a capital makes a name of it: "Agenda 2030 is …". */
const OPENERS =
  /^(?:by|after|before|from|to|until|through|between|and|but|or|of|for|with|as|under|than|into|throughout|pre|post|only|unlike|like|where|when|while|if|about|around|not|no)$/;

interface YearWords {
  readonly leads: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly countLeads: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** What may stand between two years of a list or range. */
  readonly continues: RegExp;
}

/**
 * A year in four figures, or two joined by a dash ("2014–2016", "2019-20"). Figures that count something ("over 1990
 * people"), tell the time ("1800 UTC") or end a name ("World Cup 2022") are none.
 */
export function year(vocabulary: Vocabulary): Recognizer {
  const words: YearWords = {
    leads: new Set(vocabulary.years.leads),
    determiners: new Set(vocabulary.years.determiners),
    countLeads: new Set(vocabulary.years.countLeads),
    counted: new Set(vocabulary.years.counted),
    continues: new RegExp(String.raw`^(?:,\s|,?\s(?:${vocabulary.and}|${vocabulary.to})\s|\s?[–—-]\s?)$`),
  };
  return (sentence) => {
    const found: Finding[] = [];
    for (const match of [...eachMatch(FIGURES, sentence), ...eachMatch(HYPHENATED, sentence)].sort((a, b) => a.index - b.index)) {
      const first = Number(match[1]);
      const last = match[2] ? secondYear(match[1]!, match[2]) : undefined;
      if (match[2] && (last === undefined || last <= first || last - first > 150)) continue;
      const end = match.index + match[0].length;
      if (last === undefined && !isYear(sentence, match.index, end, first, found.at(-1), words)) continue;
      const from = { kind: 'calendar', year: first } as const;
      const saying = last === undefined ? from : ({ kind: 'range', from, to: { kind: 'calendar', year: last } } as const);
      found.push({ start: match.index, end, saying });
    }
    return found;
  };
}

/** "2019-20" → 2020 */
function secondYear(first: string, second: string): number | undefined {
  const year = Number(second.length === 2 ? first.slice(0, 2) + second : second);
  return Number.isNaN(year) ? undefined : year;
}

function isYear(sentence: string, start: number, end: number, year: number, previous: Finding | undefined, words: YearWords): boolean {
  const before = wordBefore(sentence, start);
  const after = wordAfter(sentence, end);
  const next = sentence[end] === ' ' ? after.word : '';
  if (words.counted.has(next)) return false;
  if (words.leads.has(before.word)) return true;
  if (year < 1500) return false;
  if (previous && words.continues.test(sentence.slice(previous.end, start))) return true;
  if (/[([]\s?$/.test(textBefore(sentence, start))) return /^\s?[)\];,–-]/.test(sentence.slice(end));
  if (before.word === '')
    return (
      (isSentenceStart(sentence, start) || /[;:,—–]\s?$/.test(textBefore(sentence, start))) &&
      /^(?:saw|was|is|has|had|will|marks|marked)$/.test(next)
    );
  if (/['’]s?$/.test(before.word) || words.determiners.has(before.word)) return true;
  if (isCapitalized(before.asWritten) && !(isSentenceStart(sentence, before.start) && OPENERS.test(before.word))) return false;
  const earlier = wordBefore(sentence, before.start).word;
  if (before.word === 'to') return /^(?:up|dat(?:e|es|ed|ing)|back|prior|compared|relative|through)$/.test(earlier);
  if (before.word === 'of') return !/^(?:total|number|height|sum|cost|distance|altitude|length|speed|capacity|population)$/.test(earlier);
  if (words.countLeads.has(before.word))
    return words.leads.has(earlier) || earlier === 'from' || (/^a(?:bout|round)$/.test(before.word) && next === '');
  // "and 1990 aftershocks", "killed 2011 animals": a plural without article is counted.
  const earliest = /^(?:before|after|by|from|until|till|through)$/.test(before.word) ? 1500 : 1900;
  return year >= earliest && year < 2100 && !(/[^'’suia]s$/.test(next) && isLower(after.asWritten));
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

import type { Candidate } from '../candidate.ts';
import { isCapital } from '../capital-runs.ts';
import { knownType, LONGEST_KNOWN } from '../lexicon/lexicon.ts';
import { noScores, type Judged } from '../judged.ts';
import type { Line, Reading } from '../reading.ts';
import { recognizeKnownName } from '../recognizers/known-name.ts';

/** Known names that are words as well: in a headline whose every word has a capital they are taken for words. */
const WORDS_TOO = new Set(
  'Nice Reading Bath Split Hull Target Total Visa Meta Zoom Shell Apple Amazon Alphabet Oracle Nice Mobile Labour Capitol Anonymous Vox Moon Mars Total Turkey Chad Jordan Georgia Victoria Phoenix Florence Charlotte Buffalo Richmond Madison Nassau Male Essen Darwin Emirates Ford Intel'.split(
    ' ',
  ),
);

/**
 * In title case or all capitals a capital is no evidence. Such a line is read anew: it holds the names that the rest of the article
 * knows, surnames among them, and those that the whole world knows.
 */
export function refineDistrustHeadlines(judged: readonly Judged[], { lines }: Reading): Judged[] {
  const headlines = lines.filter(({ casing }) => casing !== 'sentence');
  if (headlines.length === 0) return [...judged];
  const prose = judged.filter(({ candidate }) => candidate.line.casing === 'sentence');
  const known = new Map<string, string>();
  for (const { candidate, scores } of prose) {
    if (Math.max(scores.person, scores.organization, scores.place) <= scores.none) continue;
    known.set(candidate.name.toUpperCase(), candidate.name);
    const surname = candidate.words.at(-1)!;
    if (candidate.words.length > 1 && scores.person > Math.max(scores.organization, scores.place))
      known.set(surname.toUpperCase(), surname);
  }
  const found = headlines.flatMap((line) => namesIn(line, known));
  return [...prose, ...found].sort((a, b) => a.candidate.line.number - b.candidate.line.number || a.candidate.first - b.candidate.first);
}

function namesIn(line: Line, known: ReadonlyMap<string, string>): Judged[] {
  const { tokens, text } = line;
  const found: Judged[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapital(tokens[first])) continue;
    for (let last = Math.min(tokens.length - 1, first + LONGEST_KNOWN); last >= first; last--) {
      if (tokens[last]!.kind !== 'word') continue;
      const name = nameOf(text.slice(tokens[first]!.start, tokens[last]!.end), line, known);
      if (name === undefined) continue;
      const candidate: Candidate = { line, first, last, name, words: tokens.slice(first, last + 1).filter(isCapital).map((token) => token.text), initial: false }; // prettier-ignore
      const scores = noScores();
      for (const { type, weight } of recognizeKnownName(candidate)) scores[type] += weight;
      found.push({ candidate, scores });
      first = last;
      break;
    }
  }
  return found;
}

/** The name, as prose spells it, that a stretch of a headline is. */
function nameOf(surface: string, { casing }: Line, known: ReadonlyMap<string, string>): string | undefined {
  const inProse = known.get(surface.toUpperCase());
  if (inProse !== undefined && (casing === 'upper' || inProse === surface)) return inProse;
  if (casing === 'upper') {
    const spelt = surface.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
    return knownType(spelt) !== undefined && !WORDS_TOO.has(spelt) ? spelt : undefined;
  }
  return knownType(surface) !== undefined && !WORDS_TOO.has(surface) ? surface : undefined;
}

import type { Token } from '../text/tokens.ts';
import { DEMONYM, knownType, ORG_BEFORE_OF, ORG_HEAD, PLACE_BEFORE_OF_BIT, GIVEN, ROLE, NOT_NAME } from './lexicon/lexicon.ts';
import type { Line } from './reading.ts';

/** Tokens `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Particles that join the capitals on both sides into one name, in most languages of Europe and in Arabic. */
const PARTICLES = new Set(
  'de del della der den van von zu zur du da das dos di la le los las bin ibn bint ben al el ul abu y ter ten af av'.split(' '),
);
/** Small-letter articles that begin an Arabic name: "al-Assad". */
const ARTICLES = new Set('al el ul ad an as ash at az ar bin'.split(' '));
/** What follows a hyphen in an English compound, so that "Moscow-based" is a place and two words more. */
const COMPOUNDS = new Set(
  'based led backed born run made held bound area only style era like wide owned built trained educated funded ruled free friendly language speaking occupied controlled administered sponsored linked related inspired affiliated aligned allied dominated level class type size something old year day long time elect designate in-chief turned and or to the on off up by of for with within plus first sized side born'.split(
    ' ',
  ),
);

/** Whether a token can be part of a name by its capital. */
export function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.casing === 'capital' || token.casing === 'upper' || (token.casing === 'mixed' && /^(?:\p{Lu}|e[BM]|i[A-Z])/u.test(token.text)))
  );
}

/** The longest stretches of a line that could be one name, or several that follow one another: capitals and what joins them. */
export function capitalRuns(line: Line): Run[] {
  const { tokens } = line;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const begins = isCapital(tokens[i]) || beginsWithArticle(tokens, i);
    if (!begins || isPronoun(tokens[i]!)) continue;
    const first = i;
    let last = isCapital(tokens[i]) ? i : i + 2;
    for (let next = extend(line, first, last); next > last; next = extend(line, first, last)) last = next;
    runs.push({ first, last });
    i = last;
  }
  return runs;
}

const isPronoun = (token: Token) => token.text === 'I' || /^I['’]/.test(token.text);

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (token.text === '-' || token.text === '‐' || token.text === '‑');
}

function beginsWithArticle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 2];
  return ARTICLES.has(tokens[i]!.text) && isHyphen(tokens[i + 1]) && isCapital(next) && !next!.spaced;
}

/** Last token of the run when one more step is taken, or `last`. */
function extend(line: Line, first: number, last: number): number {
  const { tokens, classes } = line;
  const next = tokens[last + 1];
  if (next === undefined) return last;
  if (isHyphen(next)) return acrossHyphen(line, first, last);
  if (!next.spaced && next.kind === 'word') return last;
  if (isCapital(next) && !isPronoun(next)) return last + 1;
  if (beginsWithArticle(tokens, last + 1)) return last + 3;
  const second = tokens[last + 2];
  if (next.text === ',' && isCapital(second) && tokens[last]!.text === 'Washington' && /^D\.?C\.?$/.test(second!.text)) return last + 2;
  if (next.text === '&' && isCapital(second)) return last + 2;
  if (/^["“‘']$/.test(next.text)) return acrossNickname(tokens, last);
  if (next.kind === 'possessive') return isCapital(second) && joinsPossessive(line, last) ? last + 2 : last;
  if ((next.text === '’' || next.text === "'") && !next.spaced)
    return isCapital(second) && second!.spaced && (classes[last + 2]! & ORG_HEAD) !== 0 ? last + 2 : last;
  if (next.kind !== 'word') return last;
  if (PARTICLES.has(next.text)) {
    if (isCapital(second)) return last + 2;
    return second && PARTICLES.has(second.text) && isCapital(tokens[last + 3]) ? last + 3 : last;
  }
  if (next.text === 'of' || next.text === 'for') return acrossOf(line, first, last);
  if (next.text === 'and') return acrossAnd(line, first, last);
  return last;
}

function acrossHyphen({ tokens, classes }: Line, first: number, last: number): number {
  const part = tokens[last + 2];
  if (part === undefined || part.spaced) return last;
  if (part.kind === 'number') return last + 2;
  if (isCapital(part)) {
    const left = tokens[last]!.text;
    const sides = [knownType(left), knownType(part.text)];
    const peoples = (classes[last]! & DEMONYM) !== 0 || (classes[last + 2]! & (DEMONYM | ROLE)) !== 0;
    if (knownType(`${left}-${part.text}`)) return last + 2;
    return (sides[0] !== undefined && (sides[1] !== undefined || peoples)) ||
      (peoples && sides[1] !== undefined) ||
      /^(?:Pro|Anti|Ex|Non|Mid|Pre|Post|Trans|Pan|Sino|Russo|Anglo|Franco)$/.test(left)
      ? last
      : last + 2;
  }
  if (tokens[last]!.text === 'Co') return last + 2; // "Co-operation"
  if (tokens[last]!.text === 'Stoke' || /^(?:un|il|hye|in|wa)$/.test(part.text)) return last + 2;
  // "Jong-un": the second half of a given name in small letters, after the family name or another capital.
  const named = last > first || (isCapital(tokens[last - 1]) && tokens[last]!.spaced);
  return named && part.casing === 'lower' && part.text.length <= 5 && !COMPOUNDS.has(part.text) ? last + 2 : last;
}

/** Dwayne “The Rock” Johnson: up to three capitals in quotation marks between two of the name. */
function acrossNickname(tokens: readonly Token[], last: number): number {
  if (!tokens[last + 1]!.spaced) return last;
  let at = last + 2;
  while (at <= last + 4 && isCapital(tokens[at])) at++;
  return at > last + 2 &&
    /^["”’']$/.test(tokens[at]?.text ?? '') &&
    !tokens[at]!.spaced &&
    isCapital(tokens[at + 1]) &&
    tokens[at + 1]!.spaced
    ? at + 1
    : last;
}

/** "Workers' Party", "Lloyd's Register", "People's Republic": the possessive is inside where an institution's noun follows. */
function joinsPossessive({ tokens, classes }: Line, last: number): boolean {
  const owner = tokens[last]!.text;
  if (
    /^(?:People|Women|Children|Men|Workers|King|Queen|St|Veterans|Farmers|Writers|Citizens|Lloyd|Moody|Macy|Sotheby|Christie)$/.test(owner)
  )
    return true;
  return (
    knownType(owner) === undefined &&
    (classes[last + 2]! & (ORG_HEAD | PLACE_BEFORE_OF_BIT)) !== 0 &&
    /^(?:Hospital|College|Church|Cathedral|University|School|Republic|Party)$/.test(tokens[last + 2]!.text)
  );
}

function acrossOf(line: Line, first: number, last: number): number {
  const { tokens, classes } = line;
  const word = tokens[last + 1]!.text;
  const at = tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
  if (!isCapital(tokens[at])) return last;
  if (word === 'for') return someOf(classes, first, last, ORG_BEFORE_OF) && (classes[at]! & NOT_NAME) === 0 ? at : last;
  if ((classes[last]! & (ORG_BEFORE_OF | PLACE_BEFORE_OF_BIT)) !== 0) return at;
  const phrase = line.text.slice(tokens[Math.max(first, last - 1)]!.start, tokens[at]!.end);
  return knownType(phrase) !== undefined || /\bStates of America$|\bSecretary of State$|\bChief of Staff$/.test(phrase) ? at : last;
}

/** "Food and Drug Administration", "Ministry of Foreign Affairs and Trade", "Bosnia and Herzegovina". */
function acrossAnd({ text, tokens, classes }: Line, first: number, last: number): number {
  const next = last + 2;
  if (!isCapital(tokens[next])) return last;
  for (let from = first; from <= last; from++)
    for (let to = next; to <= next + 3 && isCapital(tokens[to]); to++)
      if (knownType(text.slice(tokens[from]!.start, tokens[to]!.end))) return to;
  const isName = (i: number) => knownType(tokens[i]!.text) !== undefined || (classes[i]! & (GIVEN | DEMONYM | ROLE | NOT_NAME)) !== 0;
  let end = next;
  while (isCapital(tokens[end + 1]) && tokens[end + 1]!.spaced) end++;
  if (isName(next) || isName(last)) return last;
  const institution =
    someOf(classes, first, last - 2, ORG_BEFORE_OF) &&
    tokens.slice(first, last).some((token) => token.text === 'of' || token.text === 'for');
  if (institution) return end;
  const determined = tokens[first - 1]?.text === 'the' || tokens[first]!.text === 'The' || (classes[first]! & DEMONYM) !== 0;
  return determined &&
    last - first <= 1 &&
    (classes[last]! & ORG_HEAD) === 0 &&
    end > next &&
    end - next <= 2 &&
    (classes[end]! & ORG_HEAD) !== 0
    ? end
    : last;
}

function someOf(classes: readonly number[], first: number, last: number, bit: number): boolean {
  for (let i = first; i <= last; i++) if ((classes[i]! & bit) !== 0) return true;
  return false;
}

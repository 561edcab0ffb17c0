import { beginsSentences } from '../text/sentence-starters.ts';
import type { Candidate } from './candidate.ts';
import { isCapital, type Run } from './capital-runs.ts';
import {
  COMPANY_ROLE,
  DEMONYM,
  GIVEN,
  HONORIFIC,
  knownType,
  LONGEST_KNOWN,
  NOT_NAME,
  ORG_HEAD,
  OTHER_HEAD,
  PLACE_HEAD,
  ROLE,
  WEAK_ROLE,
} from './lexicon/lexicon.ts';
import { isInitial, type Line, type Reading } from './reading.ts';

/** Surnames that are offices too: "Stephen King", "John Major". At the end of a run, after another capital, they are names. */
const SURNAMES = new Set(
  'King Prince Judge Major Bishop Earl Duke Marshal Dean Pope Priest Justice Baron Abbot Knight Shah Count Sheriff Coach Private Chambers'.split(
    ' ',
  ),
);
const HEADS = ORG_HEAD | PLACE_HEAD | OTHER_HEAD;

/**
 * Cuts a run of capitals into candidates: offices, peoples, days and the words that merely begin the sentence fall away, and a
 * country in front of another name stands for itself. "US President Donald Trump" → "US", "Donald Trump".
 */
export function cutRun(line: Line, run: Run, reading: Reading): Candidate[] {
  const { tokens, classes } = line;
  const candidates: Candidate[] = [];
  let first = run.first;
  let after: Candidate['after'];
  if (isInitial(tokens, first) && first < run.last + 1 && onlyBegins(line, first, run.last, reading)) first++;
  else if (afterOffice(line, first)) {
    after = 'role';
    while (first < run.last && (classes[first]! & WEAK_ROLE) !== 0) first++;
  }
  first = skipJoiners(line, first, run.last);
  for (let i = first; i <= run.last;) {
    const office = officeAt(line, i, run);
    if (office === undefined) {
      i++;
      continue;
    }
    const company = someClass(classes, i, office.last, COMPANY_ROLE);
    push(candidates, line, first, i - 1, run, reading, after, company ? 'company role' : 'role');
    after = office.honorific ? 'honorific' : 'role';
    i = first = skipJoiners(line, office.last + 1, run.last);
  }
  push(candidates, line, first, run.last, run, reading, after);
  return candidates;
}

/** Whether the first word has its capital only because it begins the sentence. */
function onlyBegins(line: Line, at: number, last: number, { small, capital }: Reading): boolean {
  const { text, casing } = line.tokens[at]!;
  if (beginsSentences(text)) return !(at < last && knownFrom(line, at, last) !== undefined);
  if (casing === 'upper' || knownFrom(line, at, last) !== undefined) return false;
  const lower = text.toLowerCase();
  const often = small.get(lower) ?? 0;
  if ((line.classes[at]! & (ROLE | HEADS | GIVEN)) !== 0 && at < last) return false;
  return often > (capital.get(text) ?? 0);
}

/** "Secretary of Defense Lloyd Austin", "Minister for Health Jane Doe": an office and "of" directly before the run. */
function afterOffice({ tokens, classes }: Line, first: number): boolean {
  const before = tokens[first - 1]?.text;
  return (before === 'of' || before === 'for') && first >= 2 && (classes[first - 2]! & ROLE) !== 0 && (classes[first]! & WEAK_ROLE) !== 0;
}

function skipJoiners({ tokens }: Line, at: number, last: number): number {
  while (at <= last && !isCapital(tokens[at]) && !/^(?:al|el|ul|bin|ibn)$/.test(tokens[at]!.text)) at++;
  return at;
}

/** The office that begins at `at`: its last token, and whether it is one that only a person's name follows. */
function officeAt(line: Line, at: number, run: Run): { last: number; honorific: boolean } | undefined {
  const { tokens, classes } = line;
  if ((classes[at]! & ROLE) === 0) return undefined;
  let last = at;
  let strong = false;
  let honorific = false;
  for (let i = at; i <= run.last; i++) {
    const isRole = (classes[i]! & ROLE) !== 0;
    if (
      !isRole &&
      !/^(?:[-&]|of|for|and)$/.test(tokens[i]!.text) &&
      !/^(?:State|Staff|elect|designate|Affairs|chief|in)$/.test(tokens[i]!.text)
    )
      break;
    if (tokens[i]!.text === 'State' && tokens[i - 1]?.text !== 'of') break;
    if (isRole) {
      if (i > at && (classes[i]! & HONORIFIC) !== 0 && (classes[i]! & GIVEN) !== 0) break;
      if ((classes[i]! & WEAK_ROLE) === 0) strong = true;
      if ((classes[i]! & HONORIFIC) !== 0) honorific = true;
    }
    if (isRole || i > last) last = isRole || isCapital(tokens[i]) || /^(?:elect|designate)$/.test(tokens[i]!.text) ? i : last;
  }
  if (!strong) {
    // "General Mark Milley": a weak word alone is an office only before what looks like a person.
    if (
      !/^(?:General|Major|Private|Chief|Justice|Deputy|Count|Special)$/.test(tokens[last]!.text) ||
      !looksLikePerson(line, last + 1, run.last)
    )
      return undefined;
  }
  if (last === run.last) {
    if (at > run.first && at === last && SURNAMES.has(tokens[at]!.text)) return undefined;
    return { last, honorific: false };
  }
  // "Prince Edward Island", "General Assembly", "Bishop Museum": the office is part of a longer name of something else.
  if (at === last && !honorificOnly(classes[at]!) && (classes[run.last]! & HEADS) !== 0 && run.last - last <= 1) return undefined;
  return { last, honorific };
}

const honorificOnly = (bits: number) => (bits & HONORIFIC) !== 0;

function looksLikePerson({ classes }: Line, first: number, last: number): boolean {
  return (
    first <= last &&
    (classes[last]! & HEADS) === 0 &&
    !someClass(classes, first, last, ORG_HEAD) &&
    ((classes[first]! & GIVEN) !== 0 || last - first <= 2)
  );
}

function someClass(classes: readonly number[], first: number, last: number, bit: number): boolean {
  for (let i = first; i <= last; i++) if ((classes[i]! & bit) !== 0) return true;
  return false;
}

/** Last token of the longest known name that begins at `at`. */
function knownFrom(line: Line, at: number, last: number): number | undefined {
  const { tokens, text } = line;
  for (let to = Math.min(last, at + LONGEST_KNOWN); to >= at; to--)
    if (knownType(surface(text, tokens[at]!.start, tokens[to]!.end)) !== undefined) return to;
  return undefined;
}

function surface(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return slice.includes('\n') ? slice.replace(/\s+/g, ' ') : slice;
}

function push(
  into: Candidate[],
  line: Line,
  from: number,
  to: number,
  run: Run,
  reading: Reading,
  after: Candidate['after'],
  before?: Candidate['before'],
): void {
  const { tokens, classes } = line;
  let first = from;
  let last = to;
  while (last >= first && (!isNamePart(line, last) || trailing(line, first, last))) last--;
  if (last < first) return;
  const head = (classes[last]! & HEADS) !== 0 || someClass(classes, first, last, ORG_HEAD);
  // Peoples, days and the like in front; "Korean Peninsula" and "African National Congress" keep theirs.
  while (first <= last && knownFrom(line, first, last) === undefined) {
    const two = first < last && (classes[first]! & GIVEN) === 0 && isDemonymPair(line, first);
    if (two && !(head && last > first + 1)) first += 2;
    else if ((classes[first]! & DEMONYM) !== 0 && !(head && last > first)) first++;
    else if (isCalendar(tokens[first]!.text) && !(head && last > first)) first++;
    else break;
    first = skipJoiners(line, first, last);
    after = undefined;
  }
  if (last < first) return;
  const knownLast = knownFrom(line, first, last);
  if (knownLast !== undefined && knownLast < last && standsAlone(line, first, knownLast, last)) {
    add(into, line, first, knownLast, run, after, 'role');
    push(into, line, skipJoiners(line, knownLast + 1, last), last, run, reading, 'known', before);
    return;
  }
  add(into, line, first, last, run, after, before);
}

/** "North Korean", "Sri Lankan". */
function isDemonymPair({ tokens, classes }: Line, at: number): boolean {
  return (
    /^(?:North|South|East|West|Central|Sri|Saudi|New|Costa|Puerto|Latin|Eastern|Western|Northern|Southern|African|Native)$/.test(
      tokens[at]!.text,
    ) && (classes[at + 1]! & DEMONYM) !== 0
  );
}

const CALENDAR = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter The A An'.split(
    ' ',
  ),
);
const isCalendar = (word: string) => CALENDAR.has(word);

function isNamePart({ tokens }: Line, at: number): boolean {
  const token = tokens[at]!;
  return token.kind === 'word' && (isCapital(token) || tokens[at - 1]?.text === '-')
    ? true
    : token.kind === 'number' && tokens[at - 1]?.text === '-';
}

/** Days and peoples at the end of a run: "Barack Obama Tuesday". */
function trailing({ tokens, classes }: Line, first: number, last: number): boolean {
  return (
    last > first &&
    ((/day$|^(?:January|February|October|November|December|September)$/.test(tokens[last]!.text) && isCalendar(tokens[last]!.text)) ||
      ((classes[last]! & DEMONYM) !== 0 && (classes[last]! & GIVEN) === 0 && tokens[last]!.text.endsWith('s')))
  );
}

/** Whether a known name in front of more capitals is a name of its own: a country before a person or people, not before a head noun. */
function standsAlone({ tokens, classes, text }: Line, first: number, known: number, last: number): boolean {
  if ((classes[last]! & (ORG_HEAD | PLACE_HEAD | OTHER_HEAD)) !== 0 || someClass(classes, known + 1, last, ORG_HEAD)) return false;
  const name = text.slice(tokens[first]!.start, tokens[known]!.end);
  if ((classes[first]! & GIVEN) !== 0 && first === known) return false; // "Jordan Smith", "Paris Hilton" has no rule but this
  if (knownType(name) === 'organization')
    return known > first || (classes[known + 1]! & (GIVEN | ROLE | DEMONYM)) !== 0 || /^[A-Z.]+$/.test(name);
  const next = classes[known + 1]!;
  return /^(?:US|U\.S\.?|UK|U\.K\.?|EU|UN|U\.N\.?|USA)$/.test(name) || (next & (GIVEN | ROLE | DEMONYM | NOT_NAME)) !== 0;
}

function add(
  into: Candidate[],
  line: Line,
  first: number,
  last: number,
  run: Run,
  after: Candidate['after'],
  before: Candidate['before'],
): void {
  const { tokens, text } = line;
  const words: string[] = [];
  for (let i = first; i <= last; i++) if (isCapital(tokens[i])) words.push(tokens[i]!.text);
  if (words.length === 0) return;
  into.push({
    line,
    first,
    last,
    name: surface(text, tokens[first]!.start, tokens[last]!.end),
    words,
    initial: isInitial(tokens, first) && first === run.first,
    ...(after ? { after } : {}),
    ...(before ? { before } : {}),
  });
}

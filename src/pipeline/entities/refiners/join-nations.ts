import { classesOf, DEMONYM, ORG_BEFORE_OF, ORG_HEAD } from '../lexicon/lexicon.ts';
import type { TaggedName } from '../model/tag-document.ts';

const STATES = /^(?:United States|U\.S\.|US|United Kingdom|U\.K\.|UK|European Union|EU|UN|United Nations)$/;
/** Institutions that are one for each country by themselves, and words that the names of others begin with. */
const ALONE = /^(?:Senate|Congress|House|Parliament|Army|Navy|Marines?|Treasury)$/;
const OPENINGS =
  /^(?:Supreme|District|Court|Department|Air|Coast|Border|Customs|Attorney|Federal|National|Secret|Postal|Census|Geological|Food|Environmental|Commission|Office|Bureau|Central|Security|General|Human|High|Soccer|Embassy)$/;

/** "United States" + "Department of Justice", side by side, are one body's name. */
export function refineJoinNations(names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && isNationOf(before, name)) joined[joined.length - 1] = { ...name, first: before.first, p: Math.min(before.p, name.p) };
    else joined.push(name);
  }
  return joined;
}

function isNationOf(before: TaggedName, { line, first, last, type }: TaggedName): boolean {
  if (before.line !== line || before.last + 1 !== first || type !== 'organization' || before.type === 'person') return false;
  const { tokens, text } = line;
  if (!tokens[first]!.spaced || !STATES.test(text.slice(tokens[before.first]!.start, tokens[before.last]!.end))) return false;
  const opening = tokens[first]!.text;
  return ALONE.test(opening) || (OPENINGS.test(opening) && tokens.slice(first, last + 1).some(({ text }) => saysBody(text)));
}

function saysBody(word: string): boolean {
  const classes = classesOf(word);
  return (classes & (ORG_HEAD | ORG_BEFORE_OF)) !== 0 && (classes & DEMONYM) === 0;
}

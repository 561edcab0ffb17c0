import type { Candidate, Opinion } from '../candidate.ts';
import { DEMONYM, GIVEN, knownType, NOT_NAME, ROLE } from '../lexicon/lexicon.ts';

/** What is capitalised and names nobody: peoples, days, beliefs; a title in quotation marks; handles, tags and addresses. */
export function recognizeNotAName({ line, first, last, words, name }: Candidate): Opinion[] {
  const { tokens, classes } = line;
  const opinions: Opinion[] = [];
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  if (knownType(name) === undefined) {
    let common = 0;
    for (let i = first; i <= last; i++) if ((classes[i]! & (NOT_NAME | DEMONYM | ROLE)) !== 0 && (classes[i]! & GIVEN) === 0) common++;
    if (words.length === 1 && common > 0) opinions.push({ type: 'none', weight: 6 });
    else if (common === words.length) opinions.push({ type: 'none', weight: 2 });
    else if (words.length === 1 && words[0]!.length === 1) opinions.push({ type: 'none', weight: 5 });
    if (/^[A-Z]{1,4}-?\d+[A-Z]?$/.test(name) && !/^G-?\d{1,2}$/.test(name)) opinions.push({ type: 'none', weight: 3 });
    if (/^(?:Hurricane|Typhoon|Cyclone|Tropical|Operation|Project|Brexit)$/.test(words[0]!)) opinions.push({ type: 'none', weight: 3 });
    if (/\d$/.test(name)) opinions.push({ type: 'none', weight: 1.5 });
  }
  // Who speaks in an interview: "AB: Yes.", "((AB)) Yes."
  const opens = tokens.slice(0, first).every(({ text }) => text === '(' || text === '[');
  if (opens && words.length === 1 && /^[:)\]]$/.test(next?.text ?? '') && /^\p{Lu}{1,4}$/u.test(name))
    opinions.push({ type: 'none', weight: 6 });
  if (
    before?.spaced &&
    /^["“‘«]$/.test(before.text) &&
    next &&
    /^[",.”’»!?]$/.test(next.text) &&
    words.length > 1 &&
    knownType(name) === undefined
  )
    if (/["”’»]/.test(next.text + (tokens[last + 2]?.text ?? ''))) opinions.push({ type: 'none', weight: 3 });
  if (before && !tokens[first]!.spaced && /^[@#/_\\=]$/.test(before.text)) opinions.push({ type: 'none', weight: 6 });
  return opinions;
}

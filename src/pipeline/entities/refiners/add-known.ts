import { classesOf, GIVEN, knownType, LONGEST_KNOWN } from '../lexicon/lexicon.ts';
import type { TaggedName } from '../model/tag-document.ts';
import type { Line, Reading } from '../reading.ts';
import { isWordToo } from './words-too.ts';

/** How sure a name is that only a list knows. */
const CERTAINTY = 0.6;

/** A name known all over the world is one even where the model sees none, unless it stands in a longer stretch of capitals. */
export function refineAddKnown(names: readonly TaggedName[], { lines }: Reading): TaggedName[] {
  const byLine = new Map<Line, TaggedName[]>();
  for (const name of names) {
    const own = byLine.get(name.line);
    if (own) own.push(name);
    else byLine.set(name.line, [name]);
  }
  return lines.flatMap((line) => {
    const own = byLine.get(line) ?? [];
    if (line.casing !== 'sentence') return own;
    const added = missedIn(line, own);
    return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.first - b.first);
  });
}

function missedIn(line: Line, own: readonly TaggedName[]): TaggedName[] {
  const { tokens, text } = line;
  const missed: TaggedName[] = [];
  const isCapital = (i: number) => tokens[i]?.kind === 'word' && tokens[i]!.casing !== 'lower';
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapital(first) || isCapital(first - 1)) continue;
    let last = first;
    while (isCapital(last + 1)) last++;
    const inside = last - first < LONGEST_KNOWN && !own.some((name) => name.first <= last && name.last >= first);
    const name = inside ? text.slice(tokens[first]!.start, tokens[last]!.end) : '';
    const type = inside && !isWordToo(name) && (classesOf(tokens[first]!.text) & GIVEN) === 0 ? knownType(name) : undefined;
    if (type) missed.push({ line, first, last, type, p: CERTAINTY });
    first = last;
  }
  return missed;
}

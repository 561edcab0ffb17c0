import { knownType, LONGEST_KNOWN } from '../lexicon/lexicon.ts';
import type { TaggedName } from '../model/tag-document.ts';
import type { Line, Reading } from '../reading.ts';
import { isWordToo } from './words-too.ts';

/** How sure the model must be of a name that only such a line holds. */
const SURE = 0.6;

type Known = Pick<TaggedName, 'type' | 'p'> & { readonly spelt: string };

/**
 * In title case or all capitals a capital is no evidence. Such a line holds the names that the rest of the article knows, surnames
 * among them, then those that the whole world knows, then those of which the model is sure all the same.
 */
export function refineDistrustHeadlines(names: readonly TaggedName[], { lines }: Reading): TaggedName[] {
  const headlines = lines.filter(({ casing }) => casing !== 'sentence');
  if (headlines.length === 0) return [...names];
  const known = new Map<string, Known>();
  for (const { line, first, last, type, p } of names) {
    if (line.casing !== 'sentence') continue;
    const { tokens, text } = line;
    const spelt = text.slice(tokens[first]!.start, tokens[last]!.end);
    known.set(spelt.toUpperCase(), { spelt, type, p });
    const surname = tokens[last]!.text;
    if (type === 'person' && last > first) known.set(surname.toUpperCase(), { spelt: surname, type, p });
  }
  return lines.flatMap((line) => {
    const own = names.filter((name) => name.line === line);
    if (line.casing === 'sentence') return own;
    const found = namesIn(line, known);
    const rest = own.filter(({ first, last, p }) => p >= SURE && !found.some((name) => name.first <= last && name.last >= first));
    return [...found, ...rest].sort((a, b) => a.first - b.first);
  });
}

function namesIn(line: Line, known: ReadonlyMap<string, Known>): TaggedName[] {
  const { tokens, text } = line;
  const found: TaggedName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.kind !== 'word' || tokens[first]!.casing === 'lower') continue;
    for (let last = Math.min(tokens.length - 1, first + LONGEST_KNOWN); last >= first; last--) {
      if (tokens[last]!.kind !== 'word') continue;
      const name = nameOf(text.slice(tokens[first]!.start, tokens[last]!.end), line, known);
      if (name === undefined) continue;
      found.push({ line, first, last, ...name });
      first = last;
      break;
    }
  }
  return found;
}

function nameOf(surface: string, { casing }: Line, known: ReadonlyMap<string, Known>): Pick<TaggedName, 'type' | 'p'> | undefined {
  const inProse = known.get(surface.toUpperCase());
  if (inProse !== undefined && (casing === 'upper' || inProse.spelt === surface)) return { type: inProse.type, p: inProse.p };
  const spelt = casing === 'upper' ? surface.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : surface;
  const type = isWordToo(spelt) ? undefined : (knownType(spelt) ?? (casing === 'upper' ? knownType(surface) : undefined));
  return type && { type, p: 0.8 };
}

import { knownType } from '../lexicon/lexicon.ts';
import type { TaggedName } from '../model/tag-document.ts';

/** How sure the model must be of the full name. */
const LEAST = 0.6;

/** "Mahan" is the airline, where an article names Mahan Air and nobody of that surname. */
export function refineFollowBodies(names: readonly TaggedName[]): TaggedName[] {
  const begins = new Map<string, number>();
  const people = new Set<string>();
  for (const { line, first, last, type, p } of names) {
    const { tokens } = line;
    if (type === 'person' && last > first) for (let i = first; i <= last; i++) people.add(tokens[i]!.text);
    if (type === 'organization' && last > first && p >= LEAST)
      begins.set(tokens[first]!.text, Math.max(p, begins.get(tokens[first]!.text) ?? 0));
  }
  if (begins.size === 0) return [...names];
  return names.map((name) => {
    const { line, first, last, type } = name;
    const word = line.tokens[first]!.text;
    const p = first === last && type === 'person' ? begins.get(word) : undefined;
    return p === undefined || people.has(word) || knownType(word) !== undefined ? name : { ...name, type: 'organization', p: 0.9 * p };
  });
}

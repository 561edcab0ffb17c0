import { countryCode } from '../../text/country-names.ts';
import type { TaggedName } from '../model/tag-document.ts';

/** How sure the model must be of the full name. */
const LEAST = 0.5;
/** How sure it must be that a part of it is something else. */
const SURE = 0.9;

/** A part of a full name stands for it: "Houston" is no city where Whitney Houston sings, and is a person all over the article. */
export function refineJoinSurnames(names: readonly TaggedName[]): TaggedName[] {
  const surnames = new Map<string, number>();
  for (const { line, first, last, type, p } of names) {
    if (type !== 'person' || last === first) continue;
    const { tokens, text } = line;
    for (let from = first + 1; from <= last; from++) {
      if (!tokens[from]!.spaced) continue; // "al-Assad", "von der Leyen", never the "un" of Jong-un
      const part = text.slice(tokens[from]!.start, tokens[last]!.end);
      surnames.set(part, Math.max(surnames.get(part) ?? 0, p));
    }
  }
  return names.map((name) => {
    const { line, first, last, type, p } = name;
    if (type === 'person' || p >= SURE) return name;
    const text = line.text.slice(line.tokens[first]!.start, line.tokens[last]!.end);
    const full = surnames.get(text);
    return full !== undefined && full >= LEAST && countryCode(text) === undefined ? { ...name, type: 'person', p: full * 0.9 } : name;
  });
}

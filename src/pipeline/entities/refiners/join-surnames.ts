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
    const surname = line.tokens[last]!.text;
    surnames.set(surname, Math.max(surnames.get(surname) ?? 0, p));
  }
  return names.map((name) => {
    if (name.first !== name.last || name.type === 'person') return name;
    const { text } = name.line.tokens[name.first]!;
    const full = surnames.get(text);
    return full !== undefined && full >= LEAST && name.p < SURE && countryCode(text) === undefined
      ? { ...name, type: 'person', p: full * 0.9 }
      : name;
  });
}

import type { TaggedName } from '../model/tag-document.ts';

/** Who speaks in an interview is no news of them: "AB: Yes.", "((AB)) Yes.". */
export function refineDropLabels(names: readonly TaggedName[]): TaggedName[] {
  return names.filter(({ line: { tokens, number }, first, last }) => {
    const next = tokens[last + 1]?.text ?? '';
    if (number === 0 || !/^[:)\]]$/.test(next) || tokens.slice(0, first).some(({ text }) => text !== '(' && text !== '[')) return true;
    const acronym = first === last && /^\p{Lu}{1,4}$/u.test(tokens[first]!.text);
    return !acronym;
  });
}

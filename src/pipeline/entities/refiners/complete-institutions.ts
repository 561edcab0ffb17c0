import { classesOf, DEMONYM, GIVEN, knownType, NOT_NAME, ORG_BEFORE_OF, ROLE } from '../lexicon/lexicon.ts';
import type { TaggedName } from '../model/tag-document.ts';

/** "Ministry of Foreign Affairs" goes on to "and Trade": what follows "and" is the rest of an institution's field, not a name of its own. */
export function refineCompleteInstitutions(names: readonly TaggedName[]): TaggedName[] {
  return names.map((name, at) => {
    const { line, first, last, type } = name;
    const { tokens } = line;
    if (type !== 'organization' || tokens[last + 1]?.text !== 'and') return name;
    const next = names[at + 1];
    const end = capitalsFrom(name, last + 2);
    if (end < last + 2 || (next?.line === line && next.first <= end)) return name;
    const inside = tokens.slice(first, last);
    const joined = inside.some(({ text }) => text === 'of' || text === 'for');
    if (!joined || !inside.some(({ text }) => (classesOf(text) & ORG_BEFORE_OF) !== 0)) return name;
    const named = [tokens[last + 2]!.text, tokens[last]!.text].some(
      (word) => knownType(word) !== undefined || (classesOf(word) & (GIVEN | DEMONYM | ROLE | NOT_NAME)) !== 0,
    );
    return named ? name : { ...name, last: end };
  });
}

/** Last token of the capitals that begin at `at`, or the one before. */
function capitalsFrom({ line: { tokens } }: TaggedName, at: number): number {
  let end = at - 1;
  while (tokens[end + 1]?.kind === 'word' && tokens[end + 1]!.casing !== 'lower' && tokens[end + 1]!.spaced) end++;
  return end;
}

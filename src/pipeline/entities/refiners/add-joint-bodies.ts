import { classesOf, DEMONYM, GIVEN, knownType, NOT_NAME, ORG_HEAD, ROLE } from '../lexicon/lexicon.ts';
import type { TaggedName } from '../model/tag-document.ts';
import type { Line, Reading } from '../reading.ts';

/** How sure a body is that only its form shows. */
const CERTAINTY = 0.6;

/** "the Food and Drug Administration": two fields that one institution's noun ends, after "the", where the model sees no name. */
export function refineAddJointBodies(names: readonly TaggedName[], { lines }: Reading): TaggedName[] {
  const added = lines.flatMap((line) => jointBodies(line).filter(({ first, last }) => !names.some((name) => name.line === line && name.first <= last && name.last >= first))); // prettier-ignore
  if (added.length === 0) return [...names];
  return [...names, ...added].sort((a, b) => a.line.number - b.line.number || a.first - b.first);
}

function jointBodies(line: Line): TaggedName[] {
  const { tokens, casing } = line;
  const found: TaggedName[] = [];
  if (casing !== 'sentence') return found;
  const isCapital = (i: number) => tokens[i]?.kind === 'word' && tokens[i]!.casing !== 'lower';
  const isField = (i: number) => isCapital(i) && knownType(tokens[i]!.text) === undefined && (classesOf(tokens[i]!.text) & (GIVEN | DEMONYM | ROLE | NOT_NAME | ORG_HEAD)) === 0; // prettier-ignore
  for (let and = 2; and < tokens.length; and++) {
    if (tokens[and]!.text !== 'and' || !isField(and - 1) || !isField(and + 1)) continue;
    const first = isCapital(and - 2) && /^the$/i.test(tokens[and - 3]?.text ?? '') ? and - 2 : and - 1;
    if (!/^the$/i.test(tokens[first - 1]?.text ?? '')) continue;
    let last = and + 1;
    while (isCapital(last + 1) && tokens[last + 1]!.spaced) last++;
    if (last > and + 1 && last <= and + 3 && (classesOf(tokens[last]!.text) & ORG_HEAD) !== 0)
      found.push({ line, first, last, type: 'organization', p: CERTAINTY });
  }
  return found;
}

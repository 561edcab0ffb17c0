import type { Correction } from '../../schema/corrections.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { evenWriting } from '../../schema/even-writing.ts';
import { findContradictions } from './find-contradictions.ts';
import type { PlacedCorrection, PlacedEntity, Settings } from './settings.ts';
import { settleList, type Candidate, type PlacedAlias } from './settle-list.ts';
import { TYPE_CURE } from './type-word.ts';

/**
 * All lists and corrections as one, the first file's first. Names that corrections add, and aliases that they give, stand on the list
 * as well, so that they are found wherever they stand. What cannot be followed is said and left out.
 */
export function combineSettings(
  lists: readonly PlacedEntity[],
  placed: readonly PlacedCorrection[],
): { settings: Settings; notes: Diagnostic[] } {
  const { kept, notes } = findContradictions(placed);
  const list = new GrowingList(lists);
  for (const one of kept) if (one.correction.kind === 'add') list.add(one, one.correction);
  // Those that name a type may put somebody on the list whom others then mean: the order of corrections is no matter.
  const aliases = kept.flatMap((one) => (one.correction.kind === 'alias' ? [{ ...one, correction: one.correction }] : []));
  for (const one of aliases) if (one.correction.entity.type) list.alias(one, one.correction);
  let untyped = aliases.filter(({ correction }) => !correction.entity.type);
  for (let before = Infinity; untyped.length < before;) {
    before = untyped.length;
    untyped = untyped.filter((one) => !list.alias(one, one.correction));
  }
  for (const { path, line, correction } of untyped) {
    const name = `“${excerpt(correction.entity.name, 40)}”`;
    const message = `“alias” of ${name}: ${name} is on no list, and its type is not known; it is left out`;
    notes.push({ kind: 'note', path, line, message, cure: `${TYPE_CURE} after “type”` });
  }
  const undone = new Set<Correction>(untyped.map(({ correction }) => correction));
  const settled = settleList(list.candidates);
  return {
    settings: { listed: settled.listed, corrections: kept.filter(({ correction }) => !undone.has(correction)) },
    notes: [...notes, ...settled.notes],
  };
}

type Grown = Candidate & { readonly aliases: PlacedAlias[] };

class GrowingList {
  readonly candidates: Grown[] = [];
  readonly #byName = new Map<string, Grown[]>();
  readonly #byAlias = new Map<string, Grown[]>();

  constructor(lists: readonly PlacedEntity[]) {
    for (const one of lists) this.#push(one);
  }

  add(place: PlacedCorrection, { entity, aliases }: Extract<Correction, { kind: 'add' }>): void {
    const known = this.#byName.get(evenWriting(entity.name))?.find((one) => one.entity.type === entity.type);
    if (known) this.#give(known, place, aliases);
    else this.#push({ entity: { ...entity, aliases }, path: place.path, line: place.line });
  }

  /** False where the name is on no list and nothing tells its type. */
  alias(place: PlacedCorrection, { entity: { name, type }, aliases }: Extract<Correction, { kind: 'alias' }>): boolean {
    const key = evenWriting(name);
    const fits = (one: Grown) => type === undefined || one.entity.type === type;
    const known = this.#byName.get(key)?.find(fits) ?? this.#byAlias.get(key)?.find(fits);
    if (known) this.#give(known, place, aliases);
    else if (type) this.#push({ entity: { name, type, aliases }, path: place.path, line: place.line });
    return known !== undefined || type !== undefined;
  }

  #push({ entity, path, line }: PlacedEntity): void {
    const grown: Grown = { entity, path, line, aliases: [] };
    this.candidates.push(grown);
    into(this.#byName, entity.name, grown);
    this.#give(grown, { path, line }, entity.aliases);
  }

  #give(to: Grown, { path, line }: { path: string; line: number }, aliases: readonly string[]): void {
    for (const alias of aliases) {
      to.aliases.push({ alias, path, line });
      into(this.#byAlias, alias, to);
    }
  }
}

function into(map: Map<string, Grown[]>, name: string, grown: Grown): void {
  const key = evenWriting(name);
  const list = map.get(key);
  if (list) list.push(grown);
  else map.set(key, [grown]);
}

import type { EntityType } from '../../../schema/entity.ts';
import { evenName } from '../even-name.ts';
import type { TaggedName } from '../model/tag-document.ts';

/** Titles and small words fall away, peoples are no names, a country is a place: as in what the model has learnt from. */
export function refineEvenNames(names: readonly TaggedName[]): TaggedName[] {
  return names.flatMap((name) => {
    const even = evenName(name.line, { first: name.first, last: name.last, kind: name.type });
    return even ? [{ ...name, first: even.first, last: even.last, type: even.kind as EntityType }] : [];
  });
}

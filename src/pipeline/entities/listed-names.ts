import type { EntityModel } from './model/entity-model.ts';
import { IS_ORGANIZATION, IS_PLACE } from './model/gazetteer.ts';
import { readSentence } from './model/sentence.ts';
import type { TaggedName } from './model/tag-document.ts';
import type { Line } from './reading.ts';

/** How sure a name is of which nothing is known but that it is in a list. */
const CERTAINTY = 0.7;

/** Countries, regions and bodies known beforehand: all that is found in a language that the model does not know. */
export function findListedNames(lines: readonly Line[], { words }: EntityModel): TaggedName[] {
  return lines.flatMap((line) => {
    const { known } = readSentence(line, words.wordOf, words.gazetteer);
    const names: TaggedName[] = [];
    for (let first = 0; first < known.length; first++) {
      const bits = (known[first]! >> 2) << 1;
      if ((bits & (IS_PLACE | IS_ORGANIZATION)) === 0) continue;
      let last = first;
      if ((known[first]! & 3) === 1) while ((known[last]! & 3) !== 3) last++;
      names.push({ line, first, last, type: (bits & IS_PLACE) !== 0 ? 'place' : 'organization', p: CERTAINTY });
      first = last;
    }
    return names;
  });
}

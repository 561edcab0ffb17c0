import type { Network } from '../cooccurrence/network.ts';
import { csvLine } from '../../schema/csv-line.ts';
import { shownStrength, shownSurprise } from '../../schema/export/numbers.ts';

/** Every tie, also those that the page leaves out by default. */
export function* exportTies({ entities, ties }: Network): Iterable<string> {
  yield csvLine(['a', 'a_name', 'a_type', 'b', 'b_name', 'b_type', 'strength', 'articles', 'texts', 'surprise']);
  for (let i = 0; i < ties.count; i++) {
    const a = entities[ties.a[i]!]!;
    const b = entities[ties.b[i]!]!;
    const numbers = [shownStrength(ties.strength[i]!), ties.articles[i]!, ties.texts[i]!, shownSurprise(ties.surprise[i]!)];
    yield csvLine([a.id, a.name, a.type, b.id, b.name, b.type, ...numbers]);
  }
}

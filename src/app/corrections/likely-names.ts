import type { Corpus } from '../data/corpus.ts';
import { foldText } from '../query/fold-text.ts';

/** Joins so many names that to share one says nothing. */
const COMMON = new Set(['and', 'the', 'von', 'der', 'van', 'del', 'new', 'saint']);

/**
 * Who somebody else may be, the likeliest first: those that the build asks about, then those that share a word of a name, then by
 * type and by articles. Of words that are nobody's yet, only the second, until something is typed.
 *
 * @param whom row of somebody, or words that are nobody's yet
 * @param typed some letters of one of their names
 */
export function likelyNames({ entities, questions }: Corpus, whom: number | string, typed: string, most: number): number[] {
  const asked = new Set(questions.flatMap(({ short, full }) => (short === whom ? [full] : full === whom ? [short] : [])));
  const own = new Set((typeof whom === 'string' ? [whom] : namesOf(entities, whom)).flatMap(wordsOf));
  const type = typeof whom === 'string' ? undefined : entities.type[whom];
  const wanted = foldText(typed.trim());
  const found: { row: number; rank: number }[] = [];
  for (let row = 0; row < entities.count; row++) {
    if (row === whom || entities.articles[row] === 0) continue;
    const names = namesOf(entities, row);
    if (wanted && !names.some((name) => foldText(name).includes(wanted))) continue;
    const isLike = asked.has(row) ? 0 : names.some((name) => wordsOf(name).some((word) => own.has(word))) ? 1 : 2;
    if (isLike === 2 && !wanted && typeof whom === 'string') continue;
    found.push({ row, rank: 2 * isLike + Number(type !== undefined && entities.type[row] !== type) });
  }
  return found
    .sort((a, b) => a.rank - b.rank || entities.articles[b.row]! - entities.articles[a.row]! || a.row - b.row)
    .slice(0, most)
    .map(({ row }) => row);
}

function namesOf({ name, names }: Corpus['entities'], row: number): string[] {
  return [...new Set([name[row]!, ...names[row]!.map(([other]) => other)])];
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !COMMON.has(word));
}

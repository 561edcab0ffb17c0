import { isBeyondChance } from '../../schema/default-cut.ts';
import { meetingStarts } from './meetings.ts';
import { tieFinder, type MetTies, type NamedTexts } from './meet-ties.ts';

/** A pair of entities that several articles name both of. */
interface SeveralTie {
  readonly a: number;
  readonly b: number;
  readonly articles: number;
  readonly texts: number;
}

/**
 * The ties once some entities are named elsewhere than before: only theirs are counted, the others keep what they have and get new rows.
 * The same as `meetTies`, but for the order of an article's ties, at a small part of its cost where few entities change.
 *
 * @param known the ties as they were; entities keep their rows, new ones come last
 * @param isChanged by entity: 1 where an article has another number of its mentions, or has them elsewhere
 * @param isTouched by article: 1 where one of those is or was named
 */
export function meetAnew(
  known: MetTies,
  { named, naming, text, texts: total, entityTexts }: NamedTexts,
  { isChanged, isTouched }: { readonly isChanged: Uint8Array; readonly isTouched: Uint8Array },
  surprise: (both: number, a: number, b: number, total: number) => number,
): MetTies {
  const entityCount = entityTexts.length;
  const counted = countChanged({ named, naming, text }, isChanged, entityCount);
  const isBeyond = ({ a, b, texts }: SeveralTie) =>
    texts > 1 && isBeyondChance(texts, surprise(texts, entityTexts[a]!, entityTexts[b]!, total));
  const beyond = merged(known, 0, known.beyond, counted.filter(isBeyond), isChanged, entityCount);
  const others = merged(
    known,
    known.beyond,
    known.several,
    counted.filter((tie) => !isBeyond(tie)),
    isChanged,
    entityCount,
  );
  const first = beyond.count;
  const several = first + others.count;
  const rowOf = new Map<number, number>(); // of the ties that were counted, by both entities
  const rowNow = new Int32Array(known.several).fill(-1);
  for (const [from, { count, a, b, was }] of [[0, beyond] as const, [first, others] as const])
    for (let i = 0; i < count; i++)
      if (was[i]! >= 0) rowNow[was[i]!] = from + i;
      else rowOf.set(a[i]! * entityCount + b[i]!, from + i);

  const articleCount = text.length;
  const meetings = meetingStarts(named.start).at(-1)!;
  const start = new Int32Array(articleCount + 1);
  const single = new Int32Array(articleCount + 1).fill(several);
  const tie = new Int32Array(meetings);
  const singleA = new Int32Array(meetings);
  const singleB = new Int32Array(meetings);
  let at = 0;
  let singles = 0;
  for (let article = 0; article < articleCount; article++) {
    const alone = singles;
    const ownFrom = known.single[article]!;
    const ownTo = known.single[article + 1]!;
    const end = known.start[article + 1]! - (ownTo - ownFrom);
    const isWhole = isTouched[article] === 0;
    for (let i = known.start[article]!; i < end; i++) {
      const row = rowNow[known.tie[i]!]!;
      if (row >= 0) tie[at++] = row;
    }
    for (let own = ownFrom; own < ownTo; own++) {
      const a = known.a[own]!;
      const b = known.b[own]!;
      if (!isWhole && (isChanged[a] === 1 || isChanged[b] === 1)) continue;
      singleA[singles] = a;
      singleB[singles++] = b;
    }
    if (!isWhole)
      eachChangedPair(named, article, isChanged, (a, b) => {
        const row = rowOf.get(a * entityCount + b);
        if (row !== undefined) tie[at++] = row;
        else {
          singleA[singles] = a;
          singleB[singles++] = b;
        }
      });
    for (let own = alone; own < singles; own++) tie[at++] = several + own;
    start[article + 1] = at;
    single[article + 1] = several + singles;
  }

  const column = (key: 'a' | 'b' | 'articles' | 'texts') => {
    const whole = new Int32Array(several + singles);
    whole.set(beyond[key]);
    whole.set(others[key], first);
    return whole;
  };
  const a = column('a');
  const b = column('b');
  a.set(singleA.subarray(0, singles), several);
  b.set(singleB.subarray(0, singles), several);
  return {
    beyond: first,
    several,
    a,
    b,
    articles: column('articles').fill(1, several),
    texts: column('texts').fill(1, several),
    start,
    tie: tie.subarray(0, at),
    single,
    between: tieFinder({ a, b, single, first, naming, ends: [beyond.end, others.end] }),
  };
}

/** Pairs of an article's names of which one at least is changed. */
function eachChangedPair(
  { start, entity }: NamedTexts['named'],
  article: number,
  isChanged: Uint8Array,
  visit: (a: number, b: number) => void,
): void {
  const end = start[article + 1]!;
  for (let i = start[article]!; i < end; i++)
    for (let j = i + 1; j < end; j++) if (isChanged[entity[i]!] === 1 || isChanged[entity[j]!] === 1) visit(entity[i]!, entity[j]!);
}

/** The ties of several articles that a changed entity has, by both entities. */
function countChanged(
  { named, naming, text }: Pick<NamedTexts, 'named' | 'naming' | 'text'>,
  isChanged: Uint8Array,
  entityCount: number,
): SeveralTie[] {
  const found: SeveralTie[] = [];
  const articles = new Int32Array(entityCount);
  const texts = new Int32Array(entityCount);
  const lastText = new Int32Array(entityCount).fill(-1);
  for (let entity = 0; entity < entityCount; entity++) {
    if (isChanged[entity] === 0) continue;
    const met: number[] = [];
    // With the copies of a text one after the other, a text is counted once without looking back.
    const own = naming.article.subarray(naming.start[entity], naming.start[entity + 1]).slice();
    own.sort((x, y) => text[x]! - text[y]! || x - y);
    for (const article of own)
      for (let i = named.start[article]!; i < named.start[article + 1]!; i++) {
        const other = named.entity[i]!;
        if (other === entity || (isChanged[other] === 1 && other < entity)) continue;
        if (articles[other]!++ === 0) met.push(other);
        if (lastText[other] === text[article]!) continue;
        lastText[other] = text[article]!;
        texts[other]!++;
      }
    for (const other of met) {
      if (articles[other]! > 1)
        found.push({ a: Math.min(entity, other), b: Math.max(entity, other), articles: articles[other]!, texts: texts[other]! });
      articles[other] = 0;
      texts[other] = 0;
      lastText[other] = -1;
    }
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}

interface MergedTies {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly articles: Int32Array;
  readonly texts: Int32Array;
  /** The row that it had, −1 of one that was counted anew. */
  readonly was: Int32Array;
  /** By entity: where the ties end of which it is the first. */
  readonly end: Int32Array;
}

/** The ties of `[from, to)` that nobody changed and those counted anew, by both entities. */
function merged(
  known: MetTies,
  from: number,
  to: number,
  counted: readonly SeveralTie[],
  isChanged: Uint8Array,
  entityCount: number,
): MergedTies {
  const most = to - from + counted.length;
  const [a, b, articles, texts, was] = Array.from({ length: 5 }, () => new Int32Array(most)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const end = new Int32Array(entityCount);
  let count = 0;
  const add = (x: number, y: number, inArticles: number, inTexts: number, row: number) => {
    a[count] = x;
    b[count] = y;
    articles[count] = inArticles;
    texts[count] = inTexts;
    was[count++] = row;
    end[x]!++;
  };
  let next = 0;
  const addCounted = (isBefore: (tie: SeveralTie) => boolean) => {
    for (; next < counted.length && isBefore(counted[next]!); next++) {
      const tie = counted[next]!;
      add(tie.a, tie.b, tie.articles, tie.texts, -1);
    }
  };
  for (let row = from; row < to; row++) {
    const x = known.a[row]!;
    const y = known.b[row]!;
    if (isChanged[x] === 1 || isChanged[y] === 1) continue;
    if (next < counted.length) addCounted((tie) => tie.a < x || (tie.a === x && tie.b < y));
    add(x, y, known.articles[row]!, known.texts[row]!, row);
  }
  addCounted(() => true);
  for (let entity = 1; entity < entityCount; entity++) end[entity]! += end[entity - 1]!;
  const cut = (column: Int32Array) => column.subarray(0, count);
  return { count, a: cut(a), b: cut(b), articles: cut(articles), texts: cut(texts), was: cut(was), end };
}

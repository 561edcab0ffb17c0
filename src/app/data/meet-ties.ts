import { isBeyondChance } from '../../schema/default-cut.ts';
import { meetingStarts } from './meetings.ts';
import { namingOf, type Naming } from './naming.ts';

/** Who is named where, and which articles are one text. */
export interface NamedTexts {
  /** CSR by article: each entity that it names, ascending. */
  readonly named: { readonly start: Int32Array; readonly entity: Int32Array };
  readonly naming: Naming;
  /** By article: row of the first one in much the same words. */
  readonly text: Int32Array;
  /** Independent texts, and by entity those that name it. */
  readonly texts: number;
  readonly entityTexts: Int32Array;
}

/**
 * Rows are numbered by what a view wants of them: first the ties that the default cut may show, then the others of several articles,
 * last those of a single one, in the order of the articles. A corpus of 100,000 articles has two million ties, half a million of
 * them of several articles, and 13,000 beyond chance: what is counted in each frame is counted of these.
 */
export interface MetTies {
  /** Rows `[0, beyond)`: ties of at least two texts that chance does not explain in the whole corpus. */
  readonly beyond: number;
  /** Rows `[0, several)`: ties of at least two articles. */
  readonly several: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Articles that name both, and independent texts that do, in the whole corpus. */
  readonly articles: Int32Array;
  readonly texts: Int32Array;
  /** CSR by article: its ties, those that it alone has last. */
  readonly start: Int32Array;
  readonly tie: Int32Array;
  /** By article: the first row of the ties that it alone has. */
  readonly single: Int32Array;
  /** Row of the tie between two entities in either order, −1 where no article names both. */
  readonly between: (a: number, b: number) => number;
}

/** A meeting whose tie is of a single article, until its row is known. */
const SINGLE = -1;

/**
 * Finds every tie, entity by entity: its partners are counted in one array of all entities, which the processor keeps close, so that no
 * pair is ever looked up. Hashing the pairs takes ten times as long.
 */
export function meetTies(
  { named, naming, text, texts: total, entityTexts }: NamedTexts,
  surprise: (both: number, a: number, b: number, total: number) => number,
): MetTies {
  const { start: namedStart, entity } = named;
  const articleCount = text.length;
  const entityCount = entityTexts.length;
  const meetingStart = meetingStarts(namedStart);

  // Which tie each meeting of two names is of: beyond chance 0, 1, …; others of several articles −2, −3, …; of one article −1.
  const code = new Int32Array(meetingStart[articleCount]!).fill(SINGLE);
  const beyond = growingTies(entityCount);
  const others = growingTies(entityCount);
  const inArticles = new Int32Array(entityCount);
  const inTexts = new Int32Array(entityCount);
  const lastText = new Int32Array(entityCount).fill(-1);
  const codeOf = new Int32Array(entityCount);
  const met = new Int32Array(entityCount);
  // With the copies of a text one after the other, a text is counted once without looking back.
  const isAlone = total === articleCount;
  const { article: articles, place } = isAlone ? naming : namingOf(named, entityCount, textOrder(text));
  for (let a = 0; a < entityCount; a++) {
    let partners = 0;
    for (let i = naming.start[a]!; i < naming.start[a + 1]!; i++) {
      const end = namedStart[articles[i]! + 1]!;
      if (isAlone)
        for (let at = place[i]! + 1; at < end; at++) {
          const b = entity[at]!;
          if (inArticles[b]!++ === 0) met[partners++] = b;
        }
      else
        for (let at = place[i]! + 1; at < end; at++) {
          const b = entity[at]!;
          if (inArticles[b]!++ === 0) met[partners++] = b;
          if (lastText[b] === text[articles[i]!]) continue;
          lastText[b] = text[articles[i]!]!;
          inTexts[b]!++;
        }
    }
    let repeated = 0;
    for (let i = 0; i < partners; i++) {
      const b = met[i]!;
      if (inArticles[b]! > 1) met[repeated++] = b;
      else {
        codeOf[b] = SINGLE;
        inArticles[b] = 0;
        inTexts[b] = 0;
      }
      lastText[b] = -1;
    }
    for (const b of met.subarray(0, repeated).sort()) {
      const both = isAlone ? inArticles[b]! : inTexts[b]!;
      const isBeyond = both > 1 && isBeyondChance(both, surprise(both, entityTexts[a]!, entityTexts[b]!, total));
      codeOf[b] = isBeyond ? beyond.a.length : SINGLE - 1 - others.a.length;
      addTie(isBeyond ? beyond : others, a, b, inArticles[b]!, both);
      inArticles[b] = 0;
      inTexts[b] = 0;
    }
    beyond.end[a] = beyond.a.length;
    others.end[a] = others.a.length;
    if (repeated === 0) continue;
    for (let i = naming.start[a]!; i < naming.start[a + 1]!; i++) {
      const article = articles[i]!;
      const end = namedStart[article + 1]!;
      const names = end - namedStart[article]!;
      const before = place[i]! - namedStart[article]!;
      let meeting = meetingStart[article]! + (before * (2 * names - before - 1)) / 2;
      for (let at = place[i]! + 1; at < end; at++) code[meeting++] = codeOf[entity[at]!]!;
    }
  }
  return numberTies(named, naming, code, beyond, others);
}

interface GrowingTies {
  readonly a: number[];
  readonly b: number[];
  readonly articles: number[];
  readonly texts: number[];
  /** By entity: where the ties end of which it is the first. */
  readonly end: Int32Array;
}

function growingTies(entityCount: number): GrowingTies {
  return { a: [], b: [], articles: [], texts: [], end: new Int32Array(entityCount) };
}

function addTie(ties: GrowingTies, a: number, b: number, articles: number, texts: number): void {
  ties.a.push(a);
  ties.b.push(b);
  ties.articles.push(articles);
  ties.texts.push(texts);
}

function textOrder(text: Int32Array): number[] {
  return [...text.keys()].sort((x, y) => text[x]! - text[y]! || x - y);
}

function numberTies(
  { start: namedStart, entity }: NamedTexts['named'],
  naming: Naming,
  code: Int32Array,
  beyond: GrowingTies,
  others: GrowingTies,
): MetTies {
  const articleCount = namedStart.length - 1;
  const first = beyond.a.length;
  const several = first + others.a.length;
  let singles = 0;
  for (let i = 0; i < code.length; i++) if (code[i] === SINGLE) singles++;
  const column = (key: 'a' | 'b' | 'articles' | 'texts') => {
    const whole = new Int32Array(several + singles);
    whole.set(beyond[key]);
    whole.set(others[key], first);
    return whole;
  };
  const a = column('a');
  const b = column('b');
  const start = new Int32Array(articleCount + 1);
  const tie = new Int32Array(code.length);
  const single = new Int32Array(articleCount + 1).fill(several);
  let row = several;
  let meeting = 0;
  let at = 0;
  for (let article = 0; article < articleCount; article++) {
    const end = namedStart[article + 1]!;
    for (let i = namedStart[article]!; i < end; i++)
      for (let j = i + 1; j < end; j++) {
        const found = code[meeting++]!;
        if (found !== SINGLE) tie[at++] = found >= 0 ? found : first + SINGLE - 1 - found;
        else {
          a[row] = entity[i]!;
          b[row++] = entity[j]!;
        }
      }
    for (let own = single[article]!; own < row; own++) tie[at++] = own;
    start[article + 1] = at;
    single[article + 1] = row;
  }

  return {
    beyond: first,
    several,
    a,
    b,
    articles: column('articles').fill(1, several),
    texts: column('texts').fill(1, several),
    start,
    tie,
    single,
    between: tieFinder({ a, b, single, first, naming, ends: [beyond.end, others.end] }),
  };
}

/** What a tie is found by. `ends`: by entity, where the ties end of which it is the first, of those beyond chance and of the others from `first` on. */
interface FoundBy {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly single: Int32Array;
  readonly first: number;
  readonly naming: Naming;
  readonly ends: readonly [beyond: Int32Array, others: Int32Array];
}

export function tieFinder({ a, b, single, first, naming, ends: [beyond, others] }: FoundBy): MetTies['between'] {
  return (x, y) => {
    const [low, high] = x < y ? [x, y] : [y, x];
    if (low < 0 || low === high) return -1;
    const isFirst = low === 0;
    const found =
      placeOf(b, high, isFirst ? 0 : beyond[low - 1]!, beyond[low]!) ??
      placeOf(b, high, first + (isFirst ? 0 : others[low - 1]!), first + others[low]!);
    if (found !== undefined) return found;
    const articlesOf = (of: number) => naming.start[of + 1]! - naming.start[of]!;
    const rare = articlesOf(low) < articlesOf(high) ? low : high;
    for (let i = naming.start[rare]!; i < naming.start[rare + 1]!; i++) {
      const article = naming.article[i]!;
      for (let own = single[article]!; own < single[article + 1]!; own++) if (a[own] === low && b[own] === high) return own;
    }
    return -1;
  };
}

/** Where a value stands between two places of an ascending column. */
function placeOf(column: Int32Array, value: number, from: number, to: number): number | undefined {
  while (from < to) {
    const middle = (from + to) >> 1;
    if (column[middle] === value) return middle;
    if (column[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return undefined;
}

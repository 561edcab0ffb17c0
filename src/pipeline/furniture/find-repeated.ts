import type { AnalyzedArticle } from '../../schema/article.ts';
import { beginningKey, lineKey } from '../../schema/line-key.ts';
import type { Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { eachLine } from './each-line.ts';
import { lineSign, type LineSign } from './line-sign.ts';

/** A `link` is a label that is the title of another article of the outlet. */
type Kind = LineSign | 'link';

interface Rule {
  /** In so many independent texts the line has to stand, and in so large a share of the outlet's. */
  readonly least: number;
  readonly share: number;
  /** Only at the head or the foot of a text. */
  readonly isAtEdge: boolean;
}

/**
 * What is said to the reader is known by its words. Of all else, the more texts must have it the more it may be news: a sentence may be
 * the background that a story is given each time, or say that somebody did not want to comment; a label may be a heading.
 */
const OF_OUTLET: Readonly<Record<Kind, Rule>> = {
  reader: { least: 3, share: 0, isAtEdge: false },
  maker: { least: 3, share: 0, isAtEdge: true },
  link: { least: 2, share: 0, isAtEdge: false },
  label: { least: 5, share: 0.2, isAtEdge: true },
  sentence: { least: 10, share: 0.5, isAtEdge: true },
};
/** Several outlets may lie in one folder; a sentence whose words say nothing of it is never furniture there. */
const OF_FOLDER: typeof OF_OUTLET = {
  reader: { least: 5, share: 0, isAtEdge: false },
  maker: { least: 5, share: 0, isAtEdge: true },
  link: { least: 3, share: 0, isAtEdge: false },
  label: { least: 10, share: 0.5, isAtEdge: true },
  sentence: { least: Infinity, share: 1, isAtEdge: true },
};
const FEWEST = 2;
/** So large a share of its places must be at the head or the foot of a text, where that is asked for. */
const AT_EDGE = 0.9;
/** Longer lines are paragraphs of the article, whatever they hold. */
const LONGEST = 800;
/** A title of fewer words is likely to be a heading elsewhere. */
const WORDS_OF_LINK = 4;
const OF_SEVERAL = -1;

/** A line that is furniture. */
export interface Found extends Span {
  /** Known by where it stands, not by what it says. */
  readonly isLabel: boolean;
}

/** A line that stands in several texts. */
interface Repeated {
  readonly kind: Kind;
  texts: number;
  lastText: number;
  places: number;
  atEdge: number;
}

interface Placed extends Span {
  readonly repeated: Repeated;
}

/** What an outlet's articles are looked through with. */
interface Outlet {
  readonly counts: Uint8Array;
  readonly titles: ReadonlyMap<number, number>;
  readonly repeated: Map<number, Repeated>;
}

/**
 * The lines of an outlet's articles that are furniture because they repeat, by article. A line is told from others by its words; where
 * it speaks to the reader or says who wrote, whatever figures and dates stand in it. First lines are counted by a hash of how they
 * begin, then only those are looked at that may stand in several articles: time grows with the texts, memory with what repeats.
 *
 * @param rows of the outlet's articles
 * @param textOf by article: the first one in much the same words, since the copies of a text say a thing once
 * @param isOutlet false where they only lie together
 */
export function findRepeated(
  articles: readonly AnalyzedArticle[],
  rows: readonly number[],
  textOf: Int32Array,
  isOutlet: boolean,
): ReadonlyMap<number, readonly Found[]> {
  const rules = isOutlet ? OF_OUTLET : OF_FOLDER;
  const found = new Map<number, readonly Found[]>();
  // The copies of a text side by side, so that a text is counted once without looking back.
  const ordered = rows.toSorted((x, y) => textOf[x]! - textOf[y]! || x - y);
  const texts = ordered.filter((row, i) => textOf[row] !== textOf[ordered[i - 1] ?? -1]).length;
  if (texts < FEWEST) return found;
  const outlet: Outlet = { counts: countLines(articles, rows), titles: titlesOf(articles, rows, textOf), repeated: new Map() };
  const placed = new Map<number, readonly Placed[]>();
  for (const row of ordered) {
    const lines = repeatedLines(articles[row]!, textOf[row]!, outlet);
    if (lines.length > 0) placed.set(row, lines);
  }
  const mayBe = ({ repeated: { kind, texts: own } }: Placed) => own >= rules[kind].least && own >= rules[kind].share * texts;
  const edges = new Map<number, ReadonlySet<number>>();
  for (const [row, all] of placed) {
    const lines = all.filter(mayBe);
    if (lines.length === 0) continue;
    const edge = edgesOf(articles[row]!, lines);
    edges.set(row, edge);
    for (const { start, repeated } of lines) {
      repeated.places++;
      if (edge.has(start)) repeated.atEdge++;
    }
  }
  for (const [row, edge] of edges) {
    const kept = placed.get(row)!.filter((line) => {
      const { kind, atEdge, places } = line.repeated;
      return mayBe(line) && (!rules[kind].isAtEdge || (edge.has(line.start) && atEdge >= AT_EDGE * places));
    });
    if (kept.length === 0) continue;
    found.set(
      row,
      kept.map(({ start, end, repeated: { kind } }) => ({ start, end, isLabel: kind === 'label' || kind === 'link' })),
    );
  }
  return found;
}

/** How often lines begin so, up to 255, by the last bits of the beginning's key: others may count with it. */
function countLines(articles: readonly AnalyzedArticle[], rows: readonly number[]): Uint8Array {
  const letters = rows.reduce((sum, row) => sum + articles[row]!.article.text.length, 0);
  let size = 1024;
  while (size < letters / 32 && size < 1 << 24) size *= 2;
  const counts = new Uint8Array(size);
  for (const row of rows) {
    const { text } = articles[row]!.article;
    eachLine(text, (start, end) => {
      if (end - start > LONGEST) return;
      const slot = beginningKey(text, start, end) % size;
      if (counts[slot]! < 255) counts[slot]!++;
    });
  }
  return counts;
}

/** The text whose title a line may be, by the title's key; a title that several have is the name of a column. */
function titlesOf(articles: readonly AnalyzedArticle[], rows: readonly number[], textOf: Int32Array): ReadonlyMap<number, number> {
  const titles = new Map<number, number>();
  for (const row of rows) {
    const title = articles[row]!.article.title ?? '';
    if (title.split(/\s+/).length < WORDS_OF_LINK) continue;
    const key = lineKey(title, 0, title.length, 'kept');
    const known = titles.get(key) ?? textOf[row]!;
    titles.set(key, known === textOf[row] ? known : OF_SEVERAL);
  }
  return titles;
}

/** The lines of an article that may be furniture and may stand in several texts; each is counted for this one. */
function repeatedLines(
  { article: { text }, sentences, furniture }: AnalyzedArticle,
  ownText: number,
  { counts, titles, repeated }: Outlet,
): Placed[] {
  const lines: Placed[] = [];
  let sentence = 0;
  let isFirst = true;
  eachLine(text, (start, end) => {
    const wasFirst = isFirst;
    isFirst = false;
    if (end - start > LONGEST) return;
    if (counts[beginningKey(text, start, end) % counts.length]! < FEWEST || overlaps(furniture, start, end)) return;
    const key = lineKey(text, start, end);
    if (key === 0) return;
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    if (goesOn(sentences, sentence, start, end)) return;
    const sign = lineSign(text.slice(start, end));
    if (sign === undefined) return;
    const exact = lineKey(text, start, end, 'kept');
    const titleOf = (sign === 'label' && !wasFirst ? titles.get(exact) : undefined) ?? OF_SEVERAL;
    if (titleOf === ownText) return;
    const kind = titleOf === OF_SEVERAL ? sign : 'link';
    // With other figures, what is no furniture by its words is another line: "Lowgate Rovers 2, Port Amity 1".
    const own = kind === 'reader' || kind === 'maker' ? key : -exact;
    let known = repeated.get(own);
    if (!known) repeated.set(own, (known = { kind, texts: 0, lastText: -1, places: 0, atEdge: 0 }));
    if (known.lastText !== ownText) known.texts++;
    known.lastText = ownText;
    lines.push({ start, end, repeated: known });
  });
  return lines;
}

/** Whether a sentence reaches beyond the line, which then is no line of its own but one of a paragraph that is wrapped. */
function goesOn(sentences: readonly Span[], from: number, start: number, end: number): boolean {
  for (let i = from; i < sentences.length && sentences[i]!.start < end; i++)
    if (sentences[i]!.start < start || sentences[i]!.end > end) return true;
  return false;
}

/**
 * Where the lines begin that stand at the head or the foot of the text: with nothing before or behind them but furniture, dates, the
 * title, and each other.
 */
function edgesOf({ article: { title, text }, furniture }: AnalyzedArticle, lines: readonly Placed[]): ReadonlySet<number> {
  const repeating = new Set(lines.map(({ start }) => start));
  const headline = repeatedTitle(title, text)?.start;
  const starts: number[] = [];
  const isLoose: boolean[] = [];
  eachLine(text, (start, end) => {
    starts.push(start);
    isLoose.push(repeating.has(start) || start === headline || overlaps(furniture, start, end) || lineKey(text, start, end) === 0);
  });
  const head = isLoose.indexOf(false);
  const foot = isLoose.lastIndexOf(false);
  return new Set(starts.filter((_, i) => head < 0 || i < head || i > foot));
}

const overlaps = (spans: readonly Span[], from: number, to: number) => spans.some(({ start, end }) => start < to && from < end);

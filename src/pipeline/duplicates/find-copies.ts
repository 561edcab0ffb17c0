import { CandidateIndex } from './candidate-index.ts';
import { TextComparer, type Likeness, type Weigh } from './compare-texts.ts';
import { noWords, readWords, type ComparedArticle } from './read-words.ts';
import { RunCounts } from './run-counts.ts';
import { BINS, signature } from './signature.ts';

/**
 * From this index on two texts are copies: of both texts' words so large a share stands in sentences that both have. Where 60 % of the
 * sentences are kept and the rest is told anew, it is 0.4, more or less as long sentences or short ones are kept. Measured on 2,000
 * rewrites and 2,000 texts easily taken for one (`npm run bench -- <articles> --only copies --seeds 1`, the vocabulary of 295 Wikinews
 * articles), from 0.25 to 0.33 by 0.02: recall 0.996, 0.996, 0.991, 0.989, 0.982; precision 0.983, 0.986, 0.987, 0.987, 0.987. What is
 * left are articles of which a text that hundreds have is three quarters.
 */
const ALIKE = 0.29;
/** From here on a text is a copy whatever else there is; it is not looked for again, and its words are not counted twice. */
const PLAINLY_ALIKE = 0.55;
/** Any two of a cluster have so much in common with its first text, so that no chain leads from one text to quite another. */
const ALIKE_TO_FIRST = 0.15;
/**
 * Names and figures may agree so much less than the other words. Where somebody rewrites, they change no more than the rest: of 1,986
 * rewrites (seed 1) 99 in 100 are below 0.14 less, and two above this. In a form filled in anew (weather, scores) they change and the
 * rest stays.
 */
const NAMES_LESS = 0.35;
/**
 * Where not one of the other words has been changed: nobody rewrote it, so that less of this shows a form. Of 1,710 lists made up (seeds
 * 20, 24 and 30, two vocabularies) 11 are taken for copies, with the limit above 113.
 */
const NAMES_LESS_ALONE = 0.25;
/** Runs of words in more texts than these weigh less, by as much: what hundreds say shows nothing of two. */
const COMMON = 20;
/**
 * In a short form (a price, a forecast, minutes of a sitting) the names stay too, and only figures change. Who rewrites changes words;
 * so where so large a share of the words is the same, and one of so many words or more is another figure, the form was filled in anew.
 * A correction of one figure in a text of a hundred words leaves it a copy.
 */
const SAME_WORDS = 0.95;
const WORDS_A_FIGURE = 80;
/**
 * A form of more words than that, filled in day after day, sooner or later has all figures but one as on an earlier day. It is known by
 * its many versions: texts that are the same but for figures, and of which either has so many others, are a form; of a correction there
 * are two versions, or three. Without this and without the limit above, precision on seed 1 is 0.878 for 0.987.
 */
const VERSIONS_OF_FORM = 3;
/** With fewer words, texts are the same to the word, title included, or they are not. */
const FEWEST_WORDS = 20;

/**
 * For each article the row of the first one in much the same words, in the order given: its own row where it is the first, or alone.
 * A syndicated copy is found, and a rewrite that keeps most sentences, in any order and with some words replaced, under another
 * headline; an event told anew is another text, and so is a form filled in anew. Such articles count once wherever independent texts
 * are counted. An article without words is alone.
 *
 * Twice through the corpus, in time that grows with its length: first for exact and plain copies and for pairs that may be alike,
 * then, when it is known which words stand in how many texts, to judge the pairs.
 */
export function findCopies(articles: readonly ComparedArticle[]): Int32Array {
  const gathered = gather(articles);
  return judge(articles, gathered);
}

interface Gathered {
  /** Of exact and plain copies the row of what they are copies of; else the own row. */
  readonly first: Int32Array;
  /** Earlier rows that may be alike, the likeliest first; of a plain copy the one. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
  /** Of texts that are no plain copies. */
  readonly counts: RunCounts;
  /** Of each, how many others were come upon that are the same but for figures. */
  readonly versions: Uint16Array;
}

function gather(articles: readonly ComparedArticle[]): Gathered {
  const first = Int32Array.from(articles.keys());
  const candidates = new Map<number, readonly number[]>();
  const counts = new RunCounts(articles.reduce((sum, { article }) => sum + article.text.length, 0));
  const versions = new Uint16Array(articles.length);
  const firstWith = new Map<string | number, number>();
  const index = new CandidateIndex(articles.length);
  const bins = new Int32Array(BINS);
  const words = noWords();
  const likeness = comparison(articles, () => 1);
  articles.forEach((annotated, row) => {
    readWords(annotated, words);
    if (words.count === 0) return;
    const isShort = words.count < FEWEST_WORDS;
    const key = isShort ? `${words.all} ${annotated.article.title ?? ''}` : words.all;
    const same = firstWith.get(key);
    if (same !== undefined) {
      first[row] = same;
      return;
    }
    firstWith.set(key, row);
    if (isShort) return;
    signature(words, bins);
    const found = index.find(bins);
    const others: number[] = [];
    const copied = found.find((other) => {
      const alike = likeness(other, row);
      const isVersion = alike.isWhole && isSameButFigures(alike);
      if (isVersion) others.push(other);
      return !isVersion && isCopy(alike, PLAINLY_ALIKE);
    });
    if (copied !== undefined) {
      first[row] = copied;
      candidates.set(row, [copied]);
      return;
    }
    versions[row] = others.length;
    for (const other of others) versions[other]!++;
    if (found.length > 0) candidates.set(row, found);
    index.add(row, bins);
    counts.add(words);
  });
  return { first, candidates, counts, versions };
}

function judge(articles: readonly ComparedArticle[], { first: given, candidates, counts, versions }: Gathered): Int32Array {
  const likeness = comparison(articles, (run) => COMMON / Math.max(COMMON, counts.of(run)));
  const isAlike = (other: number, row: number, least: number) => {
    const alike = likeness(other, row);
    const isOfForm = isSameButFigures(alike) && Math.max(versions[other]!, versions[row]!) >= VERSIONS_OF_FORM;
    return !isOfForm && isCopy(alike, least);
  };
  const first = Int32Array.from(given.keys());
  for (let row = 0; row < first.length; row++) {
    const copied = given[row]!;
    const leader = first[copied]!;
    if (copied !== row && (leader === copied || !candidates.has(row))) first[row] = leader;
    else {
      const other = candidates.get(row)?.find((candidate) => {
        if (copied !== candidate && !isAlike(candidate, row, ALIKE)) return false;
        return first[candidate] === candidate || isAlike(first[candidate]!, row, ALIKE_TO_FIRST);
      });
      if (other !== undefined) first[row] = first[other]!;
    }
  }
  return first;
}

const isSameButFigures = ({ same, figuresChanged }: Likeness) => same >= SAME_WORDS && figuresChanged > 0;

function isCopy(alike: Likeness, least: number): boolean {
  const { words, names, others, compared, figuresChanged } = alike;
  const isForm = isSameButFigures(alike) && figuresChanged * WORDS_A_FIGURE >= compared;
  return words >= least && names >= others - Math.min(NAMES_LESS, NAMES_LESS_ALONE + 1 - others) && !isForm;
}

/** How two articles are alike, the same second one asked for again and again. */
function comparison(articles: readonly ComparedArticle[], weigh: Weigh): (other: number, row: number) => Likeness {
  const comparer = new TextComparer();
  const own = noWords();
  const others = noWords();
  let read = -1;
  return (other, row) => {
    if (read !== row) readWords(articles[row]!, own);
    read = row;
    readWords(articles[other]!, others);
    return comparer.compare(others, own, weigh);
  };
}

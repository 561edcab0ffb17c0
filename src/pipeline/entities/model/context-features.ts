import { isInitial } from '../reading.ts';
import type { DocumentView } from './document.ts';
import type { FeatureList } from './feature-list.ts';
import { mix } from './hash.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/**
 * Features of the token at `at` that depend on more than one word: pairs of neighbours, the stretch of capitals it stands in, known
 * names, how its line is written, and what the rest of the article shows of it.
 *
 * @param edge the word that stands for what is before the first and after the last
 */
export function addContextFeatures(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  view: DocumentView,
  edge: Word,
  into: FeatureList,
): void {
  const sentence = sentences[index]!;
  const word = sentence.words[at]!;
  addPairs(sentence, at, edge, into);
  addKnown(sentence, at, into);
  if (sentence.wideStart[at]! >= 0) addRun(sentence, at, edge, into);
  const initial = isInitial(sentence.line.tokens, at) ? 1 : 0;
  const casing = sentence.casing === 'sentence' ? 0 : sentence.casing === 'title' ? 1 : 2;
  into.add(mix(30, initial, casing));
  into.add(mix(31, word.shape, initial * 4 + casing));
  into.add(mix(32, word.clusters[1], initial * 4 + casing));
  if (initial === 1) into.add(mix(33, word.lowerHash, casing));
  if (word.acronym !== undefined) addMeaning(sentences, word.acronym, view, into);
  if (word.capital) addRecurrence(sentences, index, at, view, edge, into);
}

function addPairs({ words }: Sentence, at: number, edge: Word, into: FeatureList): void {
  const word = words[at]!;
  const before = words[at - 1] ?? edge;
  const after = words[at + 1] ?? edge;
  into.add(mix(1, before.lowerHash, word.lowerHash));
  into.add(mix(2, word.lowerHash, after.lowerHash));
  into.add(mix(13, before.lowerHash, word.shape));
  into.add(mix(14, after.lowerHash, word.shape));
  into.add(mix(15, before.lowerHash, word.clusters[1]));
  into.add(mix(16, after.lowerHash, word.clusters[1]));
}

function addKnown({ known, words }: Sentence, at: number, into: FeatureList): void {
  const here = known[at]!;
  const before = known[at - 1] ?? 0;
  const after = known[at + 1] ?? 0;
  if (here !== 0) {
    into.add(mix(24, here, 0));
    into.add(mix(25, here, words[at]!.clusters[0]));
  }
  if (before !== 0) into.add(mix(26, before, 0));
  if (after !== 0) into.add(mix(27, after, 0));
  if (here !== 0 || before !== 0 || after !== 0) into.add(mix(28, here, before * 256 + after));
}

function addRun({ words, runStart, runEnd, wideStart, wideEnd }: Sentence, at: number, edge: Word, into: FeatureList): void {
  const wideFirst = wideStart[at]!;
  const wideLast = wideEnd[at]!;
  const wide = Math.min(7, wideLast - wideFirst);
  into.add(mix(40, wide, Math.min(4, at - wideFirst)));
  into.add(mix(41, words[wideFirst]!.lowerHash, at === wideFirst ? 1 : 0));
  into.add(mix(42, words[wideLast]!.lowerHash, at === wideLast ? 1 : 0));
  into.add(mix(43, words[wideLast]!.clusters[1], words[wideFirst]!.clusters[1]));
  const acronym = words[wideLast + 1]?.text === '(' && words[wideLast + 3]?.text === ')' ? words[wideLast + 2]!.shape : 0;
  if (acronym !== 0) into.add(mix(96, acronym, Math.min(4, wide)));
  addWideHead(words, runEnd[wideFirst]!, at, into);
  const first = runStart[at]!;
  const last = runEnd[at]!;
  if (first < 0) return;
  const before = words[first - 1] ?? edge;
  const after = words[last + 1] ?? edge;
  const head = words[last]!;
  const begin = words[first]!;
  const length = Math.min(6, last - first);
  const from = Math.min(3, at - first);
  const to = Math.min(3, last - at);
  into.add(mix(44, length, from * 4 + to));
  into.add(mix(45, head.lowerHash, to));
  into.add(mix(46, begin.lowerHash, from));
  into.add(mix(47, head.clusters[1], to));
  into.add(mix(48, begin.clusters[1], from));
  into.add(mix(49, head.clusters[2], to));
  into.add(mix(50, begin.clusters[2], from));
  into.add(mix(51, head.classes, to));
  into.add(mix(52, begin.classes, from));
  into.add(mix(53, before.lowerHash, from));
  into.add(mix(54, after.lowerHash, to));
  into.add(mix(55, before.clusters[1], from * 8 + length));
  into.add(mix(56, after.clusters[1], to * 8 + length));
  into.add(mix(57, before.classes, from));
  into.add(mix(58, begin.classes, head.classes));
  let shape = 0;
  for (let i = first; i <= last && i < first + 8; i++) shape = mix(60, shape, words[i]!.shape);
  into.add(mix(61, shape, at - first));
  let body = 0;
  let whole = 0;
  for (let i = first; i <= last; i++) {
    body |= words[i]!.classes;
    whole = mix(66, whole, words[i]!.lowerHash);
  }
  into.add(mix(62, body, from * 4 + to));
  if (length > 0) into.add(mix(67, whole, at - first));
}

/** What an acronym is short for, where the article says it. */
function addMeaning(sentences: readonly Sentence[], acronym: string, view: DocumentView, into: FeatureList): void {
  const meant = view.initials.get(acronym);
  into.add(mix(90, meant === undefined ? 0 : 1, 0));
  if (meant === undefined) return;
  const { words } = sentences[meant.sentence]!;
  const head = words[meant.last]!;
  const begin = words[meant.first]!;
  into.add(mix(91, head.lowerHash, 0));
  into.add(mix(92, head.clusters[1], 0));
  into.add(mix(93, head.classes, begin.classes));
  into.add(mix(94, begin.lowerHash, 0));
  into.add(mix(95, begin.clusters[1], 0));
}

/** The noun before the first "of" or "for": "Ministry of Foreign Affairs", "Sea of Japan". */
function addWideHead(words: readonly Word[], head: number, at: number, into: FeatureList): void {
  const joiner = words[head + 1]?.lowerHash ?? 0;
  const noun = words[head]!;
  const where = Math.max(-2, Math.min(3, at - head));
  into.add(mix(63, noun.lowerHash, where));
  into.add(mix(64, noun.classes, where));
  into.add(mix(65, mix(65, noun.clusters[1], joiner), where));
}

function addRecurrence(sentences: readonly Sentence[], index: number, at: number, view: DocumentView, edge: Word, into: FeatureList): void {
  const { words, runStart, runEnd } = sentences[index]!;
  const word = words[at]!;
  const seen = view.words.get(word.lowerHash);
  if (seen === undefined) return;
  const initial = isInitial(sentences[index]!.line.tokens, at) ? 1 : 0;
  const others = seen.places.length - 1;
  into.add(mix(70, Math.min(3, seen.small), Math.min(4, seen.capital) * 2 + initial));
  into.add(mix(71, Math.min(5, others), initial));
  if (others === 0) return;
  const { longest } = seen;
  if (longest === undefined || longest.length <= runEnd[at]! - runStart[at]!) return;
  const other = sentences[longest.sentence]!;
  const first = other.runStart[longest.token]!;
  const last = other.runEnd[longest.token]!;
  const where = longest.token === first ? 1 : longest.token === last ? 2 : 3;
  const head = other.words[last]!;
  const begin = other.words[first]!;
  into.add(mix(74, where, Math.min(4, longest.length) * 8 + Math.min(4, runEnd[at]! - runStart[at]!)));
  into.add(mix(75, head.lowerHash, where));
  into.add(mix(76, begin.lowerHash, where));
  into.add(mix(77, head.clusters[1], where));
  into.add(mix(78, begin.clusters[1], where));
  into.add(mix(79, head.classes, where));
  into.add(mix(80, begin.classes, where));
  into.add(mix(81, (other.words[first - 1] ?? edge).lowerHash, where));
}

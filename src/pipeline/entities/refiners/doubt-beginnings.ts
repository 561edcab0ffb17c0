import { beginsSentences } from '../../text/sentence-starters.ts';
import { classesOf, GIVEN, knownType } from '../lexicon/lexicon.ts';
import type { TaggedName } from '../model/tag-document.ts';
import { countSpellings, isInitial, type Reading } from '../reading.ts';

/** Endings of English words that are no names: "Rescuers", "Officials". */
const ORDINARY =
  /(?:ing|ed|ly|ers|ors|ies|ions?|ments?|ness|ity|ists?|ous|ive|able|ical|ans|ents|ants|ries|als|ages|ures|ships|ways|thing|ever|where|self)$/;
/** How sure the model must be of a word that may have its capital from the beginning of a sentence alone. */
const SURE = 0.85;
/** The same of a word in mid-sentence. */
const SURE_INSIDE = 0.6;

/** A single word that seldom stands with a capital within a sentence, and looks like any other English word is no name. */
export function refineDoubtBeginnings(names: readonly TaggedName[], reading: Reading): TaggedName[] {
  return names.filter(({ line, first, last, p }) => {
    const { text, casing } = line.tokens[first]!;
    if (first !== last || casing !== 'capital') return true;
    if (p >= (isInitial(line.tokens, first) ? SURE : SURE_INSIDE)) return true;
    if (knownType(text) !== undefined || (classesOf(text) & GIVEN) !== 0) return true;
    if (beginsSentences(text)) return false;
    const { small, capital } = countSpellings(reading, text);
    return small <= capital && (capital > 1 || !ORDINARY.test(text));
  });
}

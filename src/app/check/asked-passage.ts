import type { StoredArticle, StoredMention } from '../../schema/bundle.ts';
import type { CheckedEntity, CheckedPlace } from '../../schema/checked.ts';
import type { Span } from '../../schema/mention.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Mark, NameMark } from '../passages/article-marks.ts';
import { markedText, type Segment } from '../passages/marked-text.ts';
import { passageTying, sentenceAt } from '../query/passages.ts';
import type { Drawn } from './draw.ts';

/** A mention that counts, and where it stands. */
export interface PlacedMention {
  readonly mention: StoredMention;
  readonly inTitle: boolean;
}

/** What is asked about a passage: whom it is about, and at which places. */
export interface Asked {
  readonly drawn: Drawn;
  readonly entities: readonly CheckedEntity[];
  readonly places: readonly CheckedPlace[];
}

/** The mentions of an article that count, in the order in which the corpus has them: those of the title first. */
export function countedMentions(stored: StoredArticle): readonly PlacedMention[] {
  const counts = ({ entity, furniture }: StoredMention) => entity >= 0 && !furniture;
  return [
    ...stored.titleMentions.filter(counts).map((mention) => ({ mention, inTitle: true })),
    ...stored.mentions.filter(counts).map((mention) => ({ mention, inTitle: false })),
  ];
}

/** The question about what was drawn; undefined where the article has it no longer: a correction is just being followed. */
export function askAbout(stored: StoredArticle, { entities }: Pick<Corpus, 'entities'>, drawn: Drawn): Asked | undefined {
  const mentions = drawn.kind === 'mention' ? mentionAt(stored, drawn.ordinal) : closestMentions(stored, drawn.article, drawn.a, drawn.b);
  if (!mentions || (drawn.kind === 'mention' && mentions[0]!.mention.entity !== drawn.entity)) return undefined;
  return {
    drawn,
    entities: mentions.map(({ mention: { entity } }) => ({ name: entities.name[entity]!, type: entities.type[entity]! })),
    places: mentions.map(({ mention: { start, end }, inTitle }) => ({
      article: stored.id,
      start,
      end,
      text: (inTitle ? (stored.title ?? '') : stored.text).slice(start, end),
      ...(inTitle ? { inTitle } : {}),
    })),
  };
}

function mentionAt(stored: StoredArticle, ordinal: number): readonly PlacedMention[] | undefined {
  const mention = countedMentions(stored)[ordinal];
  return mention && [mention];
}

/** Of the closest passage that names both, the first mention of each. */
function closestMentions(stored: StoredArticle, article: number, a: number, b: number): readonly PlacedMention[] | undefined {
  const passage = passageTying(stored, article, a, b);
  if (!passage) return undefined;
  const { first, last } = passage;
  const mentions = countedMentions(stored);
  const find = (entity: number, sentence: number) =>
    mentions.find(({ mention, inTitle }) => mention.entity === entity && sentenceOf(stored, mention.start, inTitle) === sentence);
  for (const [ofA, ofB] of [
    [first, last],
    [last, first],
  ] as const) {
    const [one, other] = [find(a, ofA), find(b, ofB)];
    if (one && other) return [one, other];
  }
  return undefined;
}

/** Of more sentences than these between two names, only those with the names are shown. */
const MOST_BETWEEN = 4;

const GAP: Segment<Mark> = { start: -1, text: ' … ', marks: [{ kind: 'gap', start: -1, end: -1 }] };

/**
 * The passage as it stands, with nothing marked but what is asked about: a mention with the sentences around its own, since a surname
 * says little without them; a tie from the one name to the other, since nothing else is the evidence.
 */
export function askedSegments(stored: StoredArticle, { entities, places }: Pick<Asked, 'entities' | 'places'>): readonly Segment<Mark>[] {
  const sentences = places.map(({ start, inTitle }) => sentenceOf(stored, start, inTitle === true));
  const [low, high] = [Math.min(...sentences), Math.max(...sentences)];
  const marks = (inTitle: boolean) =>
    places.flatMap((place, i): NameMark[] =>
      (place.inTitle === true) === inTitle ? [{ start: place.start, end: place.end, kind: entities[i]!.type, id: i, entity: i }] : [],
    );
  const title = stored.title ?? '';
  const headline = () => markedText<Mark>(title, { start: 0, end: title.length }, marks(true));
  const text = (from: number, to: number) => markedText<Mark>(stored.text, spanOf(stored, from, to), marks(false));
  const isTie = places.length > 1;
  if (low === 0) {
    if (isTie && high === 0) return headline();
    const next = isTie ? high : 1;
    return next > stored.sentences.length ? headline() : [...headline(), GAP, ...text(next, next)];
  }
  if (!isTie) return text(Math.max(1, low - 1), Math.min(stored.sentences.length, high + 1));
  return high - low > MOST_BETWEEN ? [...text(low, low), GAP, ...text(high, high)] : text(low, high);
}

/** Number of the sentence: title 0, text from 1. */
function sentenceOf(stored: StoredArticle, start: number, inTitle: boolean): number {
  return inTitle ? 0 : sentenceAt(stored, start);
}

function spanOf({ sentences }: StoredArticle, first: number, last: number): Span {
  return { start: sentences[first - 1]?.[0] ?? 0, end: sentences[last - 1]?.[1] ?? 0 };
}

import type { CheckedKind } from '../../schema/checked.ts';
import type { Corpus } from '../data/corpus.ts';
import { FAR, meetingDistances, meetingStarts } from '../data/meetings.ts';
import { Smallest, stirred, textHash } from './chance-order.ts';

/** A mention that is drawn: the n-th of its article that counts, those of the title first. */
export interface DrawnMention {
  readonly kind: 'mention';
  readonly article: number;
  readonly ordinal: number;
  readonly entity: number;
}

/** Two that one article names, `a < b`. */
export interface DrawnTie {
  readonly kind: 'tie';
  readonly article: number;
  readonly a: number;
  readonly b: number;
}

export type Drawn = DrawnMention | DrawnTie;

/** The first of a shuffled corpus. */
export interface Draw {
  readonly items: readonly Drawn[];
  /** How many there are to draw from. */
  readonly population: number;
}

type Drawable = Pick<Corpus, 'articles' | 'entities' | 'mentions' | 'named'>;

/**
 * The first so many of all mentions, or of all meetings of two names, in an order that only chance and the corpus' own content determine.
 * The next ones are those that follow in that order: whoever asks for more never meets one twice, and all that was drawn is one sample
 * without replacement. An article that is added or mended leaves the order of the rest as it is.
 */
export function draw(corpus: Drawable, kind: CheckedKind, count: number): Draw {
  return kind === 'mention' ? drawMentions(corpus, count) : drawTies(corpus, count);
}

/** Equal for the same thing drawn. */
export function drawnKey(drawn: Drawn): string {
  return drawn.kind === 'mention' ? `${drawn.article} ${drawn.ordinal}` : `${drawn.article} ${drawn.a} ${drawn.b}`;
}

/** Every mention that counts is as likely as any other. */
function drawMentions({ articles, mentions }: Drawable, count: number): Draw {
  const smallest = new Smallest<DrawnMention>(count);
  for (let article = 0; article < articles.count; article++) {
    const seed = textHash(articles.id[article]!);
    const first = mentions.start[article]!;
    for (let row = first; row < mentions.start[article + 1]!; row++) {
      const key = stirred(seed, row - first);
      if (key < smallest.limit) smallest.add(key, { kind: 'mention', article, ordinal: row - first, entity: mentions.entity[row]! });
    }
  }
  return { items: smallest.items, population: mentions.entity.length };
}

/**
 * A tie in an article is as likely as what it adds to the strength of its tie, exp(−d): what is drawn is strength, of which each unit is
 * as likely as any other, so that the share of right ones is the share of all strength that rests on passages which show it. Drawn evenly,
 * nearly all would be names that stand far apart in long articles, on which nothing that the page draws depends.
 * The weighted order without replacement is that of Efraimidis and Spirakis 2006, "Weighted random sampling with a reservoir",
 * Information Processing Letters 97(5): −ln(u)/w ascending, u even over (0, 1). Where few are left undrawn the light ones come too often.
 */
function drawTies(corpus: Drawable, count: number): Draw {
  const { articles, entities, named } = corpus;
  const start = meetingStarts(named.start);
  const distance = meetingDistances(corpus, start);
  const rarity = Float64Array.from({ length: FAR }, (_, d) => Math.exp(d));
  const idHash = Uint32Array.from(entities.id, textHash);
  const smallest = new Smallest<DrawnTie>(count);
  /** By distance: what u has to reach for a place among the smallest. Of millions it spares nearly all logarithms. */
  let enough = new Float64Array(FAR);
  let population = 0;
  for (let article = 0; article < articles.count; article++) {
    const seed = textHash(articles.id[article]!);
    let meeting = start[article]!;
    for (let i = named.start[article]!; i < named.start[article + 1]!; i++)
      for (let j = i + 1; j < named.start[article + 1]!; j++) {
        const d = distance[meeting++]!;
        if (d >= FAR) continue; // adds nothing
        population++;
        const [a, b] = [named.entity[i]!, named.entity[j]!];
        const even = (stirred(seed, idHash[a]! + idHash[b]!) + 0.5) / 2 ** 32;
        if (even < enough[d]!) continue;
        smallest.add(-Math.log(even) * rarity[d]!, { kind: 'tie', article, a, b });
        enough = rarity.map((one) => Math.exp(-smallest.limit / one));
      }
  }
  return { items: smallest.items, population };
}

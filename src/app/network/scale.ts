import { markRadius } from '../../schema/mark-radius.ts';
import { STRENGTH_UNIT } from '../../schema/tie.ts';
import type { Corpus } from '../data/corpus.ts';

/** Up to so many names of a corpus are drawn large, each with its label outward. */
const FEW_NAMES = 12;

/** In a corpus of no more articles nobody can tell a tie from chance, and no tie is dotted. */
const TOO_FEW_TO_TELL = 30;

export type Tone = 'tie1' | 'tie2' | 'tie3';

/** So many names leave each other their room. */
const ROOM_FOR = 250;

/**
 * How large and how dark things are drawn; the same for every selection of a corpus, so that nothing grows because the period
 * shrinks. Only among many hundred names marks are smaller, the small ones most of all: in steps, so that few of the selections differ.
 */
export interface Scale {
  readonly isTiny: boolean;
  readonly tellsChance: boolean;
  /** What is left of everything in a crowd, 1 down. */
  readonly crowding: number;
  /**
   * Radius of a circle in px; squares and diamonds have its area.
   *
   * @param growth how much further marks stand apart than at full size unzoomed; they grow with it up to the size they have where there are few
   */
  readonly radius: (articles: number, growth?: number) => number;
  /** Width in px and grey of a tie, by its strength in `STRENGTH_UNIT`s. */
  readonly width: (strength: number) => number;
  readonly tone: (strength: number) => Tone;
}

export function networkScale(
  corpus: {
    readonly articles: Pick<Corpus['articles'], 'count'>;
    readonly entities: Pick<Corpus['entities'], 'count' | 'articles'>;
  },
  names = 0,
): Scale {
  const most = Math.max(1, corpus.entities.articles[0] ?? 1);
  const tellsChance = corpus.articles.count > TOO_FEW_TO_TELL;
  if (corpus.entities.count > FEW_NAMES) {
    const crowding = Math.min(1, 2 ** (Math.ceil(2 * Math.log2(ROOM_FOR / Math.max(1, names))) / 4));
    const dot = markRadius(0, most);
    return {
      isTiny: false,
      tellsChance,
      crowding,
      radius: (articles, growth = 1) => {
        const full = markRadius(articles, most);
        return Math.min(full, (dot * crowding + (full - dot) * Math.sqrt(crowding)) * growth);
      },
      width: (strength) => Math.min(4, 0.2 + 0.95 * Math.sqrt(strength / STRENGTH_UNIT)),
      tone: (strength) => (strength >= 4 * STRENGTH_UNIT ? 'tie3' : strength >= 2 * STRENGTH_UNIT ? 'tie2' : 'tie1'),
    };
  }
  const slope = most > 1 ? 6 / (Math.sqrt(most) - 1) : 0;
  return {
    isTiny: true,
    tellsChance,
    crowding: 1,
    radius: (articles, growth = 1) => (9.5 + slope * (Math.sqrt(Math.max(1, articles)) - 1)) * Math.min(1, growth),
    width: (strength) => Math.min(5, 0.6 + 2.5 * Math.sqrt(strength / STRENGTH_UNIT)),
    tone: (strength) => (strength >= STRENGTH_UNIT ? 'tie3' : strength >= 0.3 * STRENGTH_UNIT ? 'tie2' : 'tie1'),
  };
}

/** Sizes for the key: one article, about the most that the key's line can hold, and one between. */
export function keySizes(scale: Scale, most: number, growth = 1): number[] {
  const round = [1, 2, 5, 10, 20, 40, 100, 200, 400, 1000, 2000, 4000, 10_000, 20_000, 40_000];
  const fitting = round.filter((articles) => articles <= most && scale.radius(articles, growth) <= 14);
  const last = fitting.length - 1;
  return [...new Set([0, Math.ceil(last / 2), last])].flatMap((i) => fitting[i] ?? []);
}

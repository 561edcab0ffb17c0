import type { MentionPlace } from '../../schema/corrections.ts';
import type { ArticleMarks, DateMark, HitMark, NameMark } from '../passages/article-marks.ts';
import { stopsOf } from './reader-scene.ts';

/** What "next" and "previous" go through in the article that is open. */
interface Stoppable {
  readonly article: number;
  /** Its id. */
  readonly id: string;
  readonly title: string | undefined;
  readonly text: string;
  readonly marks: ArticleMarks;
  /** Rows of the names that are open. */
  readonly selected: readonly number[];
  /** The hits that are marked. */
  readonly hits: { readonly title: readonly HitMark[]; readonly text: readonly HitMark[] };
}

/** Selectors of a mark and of a hit in the text. */
export const placeOfMark = ({ id }: NameMark | DateMark) => `[data-mark="${id}"]`;
export const placeOfHit = (hit: number) => `[data-hit="${hit}"]`;

/** The name, or the hit of a search, that one has come to in an article: the one or the other. */
export class ReaderStops {
  readonly #of: () => Stoppable;
  /** Index into `stops`; −1 before the first step. */
  current = $state(-1);
  /** Number of the hit that "next hit" has come to; −1 before the first step. */
  currentHit = $state(-1);
  readonly stops = $derived.by(() => stopsOf(this.#of().marks, this.#of().selected));
  readonly isOfSelected = $derived.by(() => this.stops.length > 0 && this.#of().selected.includes(this.stops[0]!.entity));
  readonly here = $derived.by((): NameMark | undefined => this.stops[this.current]);
  /** What the text came to last; under other names it is the same text at the same place. */
  #arrived: { readonly article: number; readonly at: number | undefined } | undefined;
  #stoodAt: MentionPlace | undefined;

  constructor(of: () => Stoppable) {
    this.#of = of;
  }

  isInText(mark: NameMark): boolean {
    return !this.#of().marks.title.includes(mark);
  }

  /** Where a name stands, as a correction has it. */
  placeIn(mark: NameMark): MentionPlace {
    const { id, title, text } = this.#of();
    const { start, end } = mark;
    const inTitle = !this.isInText(mark);
    return { article: id, start, end, ...(inTitle && { inTitle }), text: (inTitle ? (title ?? '') : text).slice(start, end) };
  }

  /**
   * The text is there, or is there anew under other names.
   *
   * @param at offset of what brought the reader here, −1 in the title
   * @returns what to bring into view: a selector, "" for the beginning; undefined where the text stays as it stands
   */
  arrive(at: number | undefined): string | undefined {
    const { article } = this.#of();
    const isSame = this.#arrived?.article === article && this.#arrived.at === at;
    this.#arrived = { article, at };
    const place = isSame ? this.#stay() : this.#comeTo(at);
    this.#stoodAt = this.here && this.placeIn(this.here);
    return place;
  }

  /** @returns what to bring into view */
  step(by: 1 | -1): string | undefined {
    const { length } = this.stops;
    if (length === 0) return undefined;
    this.currentHit = -1;
    this.current = this.current < 0 && by < 0 ? length - 1 : (this.current + by + length) % length;
    this.#stoodAt = this.placeIn(this.here!);
    return placeOfMark(this.here!);
  }

  /** The same through the hits. */
  stepHit(by: 1 | -1): string | undefined {
    const { hits } = this.#of();
    const count = hits.title.length + hits.text.length;
    if (count === 0) return undefined;
    this.current = -1;
    this.currentHit = this.currentHit < 0 && by < 0 ? count - 1 : (this.currentHit + by + count) % count;
    return placeOfHit(this.currentHit);
  }

  /** Names were corrected: the stop that was come to is the one at the same place, where there still is one. */
  #stay(): undefined {
    const was = this.#stoodAt;
    this.current = this.stops.findIndex((mark) => mark.start === was?.start && this.isInText(mark) === !was.inTitle);
  }

  #comeTo(at: number | undefined): string {
    const { marks, hits } = this.#of();
    const hit = at === undefined ? undefined : at < 0 ? hits.title[0] : hits.text.find(({ start, end }) => start <= at && at < end);
    this.currentHit = hit?.hit ?? -1;
    // What one came for is one thing: the hit, or else the name.
    this.current =
      at === undefined || hit
        ? -1
        : this.stops.findIndex((mark) => (at < 0 ? marks.title.includes(mark) : this.isInText(mark) && mark.end > at));
    if (at === undefined || at < 0) return '';
    return hit ? placeOfHit(hit.hit) : this.here ? placeOfMark(this.here) : '.passage';
  }
}

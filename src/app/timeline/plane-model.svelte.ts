import { untrack } from 'svelte';
import type { DayRange } from '../../schema/edtf.ts';
import type { Axis, DateClause } from '../query/clauses.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { datedRows, type DatedRows } from './dated-rows.ts';
import { clausesBut, keepSame } from './keep-same.ts';
import { planeAxes, planeLayout } from './plane-layout.ts';
import { marksNear, NO_MARK, planeMarks, type PlaneRows } from './plane-marks.ts';
import { planeBox, planeGrips, planeScene } from './plane-scene.ts';
import { planeWords } from './plane-words.ts';
import { withTypedEnd } from './typed-range.ts';

const AXES = ['published', 'mentioned'] as const;

/** What the plane shows, and what the gestures on it do. */
export class PlaneModel {
  readonly explorer: Explorer;
  /** Px of the whole drawing, gutter included; 0 until it is measured. */
  room = $state(0);
  windowHeight = $state(0);
  readonly #isPhone: () => boolean;

  readonly layout = $derived.by(() => planeLayout(this.#isPhone(), this.room, this.windowHeight));
  readonly passages = $derived.by(() => datedRows(this.explorer.corpus, 'mentioned'));
  /** The days of all that there is, in each direction; undefined where there is nothing. */
  readonly extents = $derived.by((): Partial<Record<Axis, DayRange>> => {
    const { extent } = this.passages;
    const { span } = this.explorer.corpus;
    return { ...(span ? { published: span } : {}), ...(extent ? { mentioned: extent } : {}) };
  });
  readonly axes = $derived.by(() => {
    const published = shownDays(datedRows(this.explorer.corpus, 'published'));
    const mentioned = shownDays(this.passages);
    return published && mentioned && this.layout.width > 0 ? planeAxes(this.layout, published, mentioned) : undefined;
  });
  readonly rows = $derived.by((): PlaneRows => {
    const { articles, dates } = this.explorer.corpus;
    return {
      ...this.passages,
      published: (article) =>
        article < articles.dated ? { first: articles.firstDay[article]!, last: articles.lastDay[article]! } : undefined,
      isApproximate: (row) => dates.approximate[row] === 1,
    };
  });
  readonly marks = $derived(this.axes && planeMarks(this.layout, this.axes, this.rows));

  readonly #otherClauses = $derived.by(keepSame(() => clausesBut(this.explorer.clauses, ...AXES)));
  /** What matches but for the dates, counted again only when some other clause has changed: not while the brush moves. */
  readonly matched = $derived.by(() => {
    void this.#otherClauses;
    return untrack(() => this.explorer.exceptDates);
  });
  readonly isFiltered = $derived.by(() => this.matched.size < this.explorer.corpus.articles.count);
  /** Whether a passage matches every clause but the dates; undefined where all do. */
  readonly isMatching = $derived.by(() => {
    const { article } = this.rows;
    const { has } = this.matched;
    return this.isFiltered ? (row: number) => has[article[row]!] === 1 : undefined;
  });

  /** The days of the two clauses of date; what asks for no date has none. */
  readonly ranges = $derived.by((): Partial<Readonly<Record<Axis, DateClause>>> => {
    const { published, mentioned } = this.explorer.clauses;
    return {
      ...(published && published.undated !== 'only' ? { published } : {}),
      ...(mentioned && mentioned.undated !== 'only' ? { mentioned } : {}),
    };
  });
  /** Whether dates choose among the passages. */
  readonly hasRange = $derived.by(() => AXES.some((axis) => this.explorer.clauses[axis] !== undefined));
  readonly box = $derived(this.axes && planeBox(this.layout, this.axes, this.ranges));
  readonly grips = $derived(this.box && planeGrips(this.layout, this.box));
  readonly scene = $derived(
    this.axes &&
      this.marks &&
      planeScene(this.layout, this.axes, this.ranges, { earlier: this.marks.earlier > 0, later: this.marks.later > 0 }),
  );

  readonly #counts = $derived.by(() => {
    const { article, count } = this.rows;
    const { dated } = this.explorer.corpus.articles;
    const counts = { all: 0, beyond: 0, undated: 0 };
    for (let row = 0; row < count; row++) {
      if (!this.matched.has[article[row]!]) continue;
      counts.all++;
      if (article[row]! >= dated) counts.undated++;
      else if (this.marks?.kind[row] === NO_MARK) counts.beyond++;
    }
    return counts;
  });
  /** Whether a passage lies in the rectangle, and its article matches all the rest. */
  readonly isSelected = $derived.by(() => {
    const { article, first, last } = this.rows;
    const { has } = this.explorer.articles;
    const { mentioned } = this.ranges;
    return (row: number) => has[article[row]!] === 1 && (!mentioned || (mentioned.first <= first[row]! && last[row]! <= mentioned.last));
  });
  readonly #selected = $derived.by(() => {
    const { isSelected } = this;
    const { article, count } = this.rows;
    const { dated } = this.explorer.corpus.articles;
    const counts = { selected: 0, selectedUndated: 0 };
    for (let row = 0; row < count; row++) {
      if (!isSelected(row)) continue;
      counts.selected++;
      if (article[row]! >= dated) counts.selectedUndated++;
    }
    return counts;
  });
  readonly selected = $derived(this.#selected.selected);
  readonly words = $derived.by(() => planeWords({ ...this.#counts, ...this.#selected }, this.hasRange));

  constructor(explorer: Explorer, isPhone: () => boolean) {
    this.explorer = explorer;
    this.#isPhone = isPhone;
  }

  /** Takes a range in one direction; all that there is, or undefined, is no clause. */
  select(axis: Axis, next: DayRange | undefined): void {
    const clause = this.explorer.clauses[axis];
    const extent = this.extents[axis];
    if (!next || (extent && next.first <= extent.first && extent.last <= next.last)) {
      if (clause) this.explorer.filter(axis, undefined);
    } else if (clause?.first !== next.first || clause.last !== next.last || clause.undated === 'only') {
      this.explorer.filter(axis, { first: next.first, last: next.last, undated: clause?.undated === true });
    }
  }

  reset(): void {
    for (const axis of AXES) this.select(axis, undefined);
  }

  /** Takes a typed date, or says what is wrong with it. */
  commit(axis: Axis, end: 'first' | 'last', typed: string): string | undefined {
    const extent = this.extents[axis];
    const range = this.ranges[axis] ?? extent;
    if (!extent || !range) return undefined;
    const answer = withTypedEnd(range, extent, end, typed);
    if (typeof answer === 'string') return answer;
    this.select(axis, answer);
    return undefined;
  }

  /** The passages under a place of the plot, those that are selected first. */
  near(x: number, y: number, isTouch: boolean): number[] {
    if (!this.marks) return [];
    const rows = marksNear(this.marks, x, y, this.marks.radius + (isTouch ? 12 : 2));
    const { isSelected } = this;
    return [...rows.filter(isSelected), ...rows.filter((row) => !isSelected(row))];
  }

  /** The smallest rectangle around some passages. */
  selectAround(rows: readonly number[]): void {
    const { article, first, last, published } = this.rows;
    this.select('published', around(rows.flatMap((row) => published(article[row]!) ?? [])));
    this.select('mentioned', around(rows.map((row) => ({ first: first[row]!, last: last[row]! }))));
  }
}

function shownDays({ extent, shown }: DatedRows): { extent: DayRange; shown: DayRange } | undefined {
  return extent && shown && { extent, shown };
}

function around(days: readonly DayRange[]): DayRange | undefined {
  if (days.length === 0) return undefined;
  return days.reduce((all, { first, last }) => ({ first: Math.min(all.first, first), last: Math.max(all.last, last) }));
}

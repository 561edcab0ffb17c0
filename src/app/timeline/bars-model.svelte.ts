import type { Counted } from '../words/timeline.ts';
import { untrack } from 'svelte';
import type { Day } from '../../schema/day.ts';
import type { DayRange } from '../../schema/edtf.ts';
import { TIME_UNITS, type TimeUnit } from '../../schema/time-unit.ts';
import type { Axis, DateClause } from '../query/clauses.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { coarserWords } from './bin-words.ts';
import { binOf, binRange, chooseUnit, coarsenedFor, isDrawable, makeBins } from './bins.ts';
import { datedRows } from './dated-rows.ts';
import { daysCompared } from './days-compared.ts';
import { gapsOf } from './gaps.ts';
import { binRows, countInside, histogram } from './histogram.ts';
import { meet, placeTexts } from '../query/independent.ts';
import { clausesBut, keepSame } from './keep-same.ts';
import { laneEntities, laneOutlets, TINY } from './lanes.ts';
import { explainedPeaks } from './peaks.ts';
import { timelineLayout, timelineScene } from './scene.ts';
import { timeScale, zoomed, type Window } from './time-scale.ts';
import { withTypedEnd } from './typed-range.ts';
import { undatedPhrase } from './undated-phrase.ts';

/** What the bars depend on besides the explorer. */
interface BarsView {
  readonly axis: Axis;
  readonly form: 'phone' | 'tablet' | 'desktop';
  readonly small: boolean;
}

/** Days that no bar has. */
const NOWHERE: DayRange = { first: -Infinity, last: -Infinity };

/** Px on which everything that is said of lanes finds one line. */
const ONE_LINE = 1000;

/** What the bars of one axis show, and what the gestures on them do. */
export class BarsModel {
  readonly explorer: Explorer;
  readonly axis: Axis;
  /** Px of the whole plot, gutter included; 0 until it is measured. */
  plotWidth = $state(0);
  /** What the axis is zoomed to; undefined for all of it. */
  view = $state.raw<Window>();
  /** Px of the grips of two periods, which the labels of the axis yield to. */
  grips = $state.raw<readonly number[]>();

  readonly #of: () => BarsView;
  #before: DateClause | undefined;

  /** Only what has no date is selected: no bar is. */
  readonly isUndatedOnly = $derived.by(() => this.explorer.clauses[this.axis]?.undated === 'only');
  readonly clause = $derived.by((): DateClause | undefined => (this.isUndatedOnly ? undefined : this.explorer.clauses[this.axis]));
  /** The two periods in its place. */
  readonly compared = $derived.by(() => (this.axis === 'published' ? this.explorer.clauses.compared : undefined));
  readonly #hidden = $derived.by(() => this.explorer.hiddenTypes.join(' ')); // text, so that a brush move leaves what depends on it alone
  readonly hiddenTypes = $derived(this.#hidden.split(' '));

  readonly #otherClauses = $derived.by(
    keepSame(() => clausesBut(this.explorer.clauses, this.axis, ...(this.axis === 'published' ? (['compared'] as const) : []))),
  );
  /** What matches but for the axis' own dates, counted again only when some other clause has changed: not while the brush moves. */
  readonly matched = $derived.by(() => {
    void this.#otherClauses;
    return untrack(() => (this.axis === 'published' ? this.explorer.exceptPublished : this.explorer.exceptMentioned));
  });

  readonly rows = $derived.by(() => datedRows(this.explorer.corpus, this.axis));
  readonly lanes = $derived.by(() =>
    this.#of().small ? [] : laneEntities(this.explorer.corpus, this.explorer.view.lanes, this.hiddenTypes),
  );
  readonly isTiny = $derived.by(() => this.axis === 'published' && this.explorer.corpus.articles.count <= TINY);
  readonly peaks = $derived.by(() =>
    this.#of().small || this.isTiny ? [] : explainedPeaks(this.explorer.corpus, this.axis, this.hiddenTypes),
  );
  readonly outlets = $derived.by(() => (this.#of().small || !this.explorer.view.outletLanes ? [] : laneOutlets(this.explorer.corpus)));
  readonly layout = $derived.by(() => {
    const { small, form } = this.#of();
    return timelineLayout(
      small ? 'strip' : form === 'phone' ? 'phone' : 'wide',
      this.peaks.length > 0 || (small && this.compared !== undefined),
    );
  });
  readonly width = $derived(Math.max(0, this.plotWidth - this.layout.gutter));
  /** Down to the last lane. */
  readonly height = $derived.by(() => {
    const { baseline, axisHeight, laneHeight } = this.layout;
    return baseline + axisHeight + (this.lanes.length + this.outlets.length) * laneHeight + (this.#of().small ? 0 : 4);
  });
  readonly wantsShare = $derived.by(() => this.explorer.view.measure === 'share');
  /** Whether it is said below them to which scale they are. */
  readonly hasLaneWords = $derived.by(() => this.explorer.view.lanes.length > 0 || this.outlets.length > 0);
  /** Px below the lanes, for what is said of them; on a phone, which has no gutter, also for their menu. */
  readonly footHeight = $derived.by(() => {
    const { small, form } = this.#of();
    if (small) return 0;
    if (form === 'phone') return (!this.hasLaneWords ? 0 : this.wantsShare ? 84 : 64) + 44;
    return !this.hasLaneWords ? 0 : this.width < ONE_LINE ? 40 : 24;
  });

  readonly days = $derived.by(() => {
    if (this.view) return this.view.end - this.view.first;
    const { shown } = this.rows;
    return shown ? shown.last - shown.first + 1 : 1;
  });
  readonly unit = $derived.by((): TimeUnit => {
    const { bin } = this.explorer.view;
    if (bin === 'auto') {
      const fitting = chooseUnit(this.days, this.width);
      return this.view ? fitting : coarsenedFor(fitting, this.rows.first, this.rows.last);
    }
    const finest = TIME_UNITS.findIndex((choice) => this.canDraw(choice));
    return TIME_UNITS[Math.max(finest, TIME_UNITS.indexOf(bin))] ?? 'decade';
  });
  readonly bins = $derived(this.rows.shown && makeBins(this.unit, this.rows.shown));
  readonly whole = $derived(this.bins && { first: this.bins.starts[0]!, end: this.bins.starts[this.bins.count]! });
  readonly scale = $derived.by(() => {
    if (!this.whole || this.width <= 0) return undefined;
    const { first, end } = (this.view && zoomed(this.view, this.whole, this.view.first, 1)) ?? this.whole;
    return timeScale(first, end, this.width);
  });

  readonly binned = $derived(this.bins && binRows(this.rows, this.bins));
  /** Counted by texts: the one article of each that its bars count. */
  readonly placed = $derived.by(() =>
    this.explorer.view.unit === 'texts' ? placeTexts(this.explorer.corpus, this.matched.has) : undefined,
  );
  readonly #counted = $derived.by(() => meet(this.matched.has, this.placed));
  readonly all = $derived(this.binned && histogram(this.rows, this.binned, this.placed));
  readonly isFiltered = $derived.by(() => this.matched.size < this.explorer.corpus.articles.count);
  readonly matching = $derived(this.binned && this.all && (this.isFiltered ? histogram(this.rows, this.binned, this.#counted) : this.all));
  /** Of everything, every share would be 100 %: counts say more. */
  readonly isShare = $derived(this.wantsShare && this.isFiltered);
  readonly gaps = $derived.by(() => {
    const { axis, bins, binned, rows, isTiny } = this;
    return axis === 'published' && bins && binned && !isTiny ? gapsOf(rows, binned, bins) : [];
  });
  readonly coarser = $derived(
    this.matching && this.binned && this.matching.coarser > 0 ? coarserWords(this.rows, this.binned, this.#counted) : undefined,
  );
  readonly noun = $derived.by((): Counted =>
    this.axis === 'mentioned' ? 'passage' : this.explorer.view.unit === 'texts' ? 'independent text' : 'article',
  );

  /** The days whose bars are inked. */
  readonly inked = $derived.by(() => ({
    range: this.isUndatedOnly ? NOWHERE : this.clause,
    ranges: this.compared && daysCompared(this.compared),
  }));

  readonly scene = $derived.by(() => {
    const { bins, binned, scale, all, matching, rows, layout } = this;
    if (!bins || !binned || !scale || !all || !matching || !rows.extent) return undefined;
    return timelineScene({
      layout,
      scale,
      bins,
      totals: all.counts,
      matching: matching.counts,
      isFiltered: this.isFiltered,
      isShare: this.isShare,
      gaps: this.gaps,
      ...this.inked,
      inside: (bin, range) => countInside(rows, binned, bin, range, this.#counted),
      noun: this.noun,
      ends: rows.extent,
      grips: this.grips,
      isZoomed: this.view !== undefined,
      takenLeft: !layout.gripsBelow && all.earlier > 0 ? layout.gutter : 0,
      takenRight: !layout.gripsBelow && all.later > 0 ? 80 : 0,
    });
  });

  /** The days selected; where nothing is, all that there are. */
  readonly range = $derived<DayRange | undefined>(this.clause ?? this.rows.extent);
  readonly phrase = $derived.by(() => {
    const { undated } = this.rows;
    const matching = undated.reduce((count, article) => count + this.matched.has[article]!, 0);
    const { count } = this.explorer.corpus.articles;
    return undatedPhrase(this.axis, matching, undated.length, count, this.isUndatedOnly ? 'only' : this.clause !== undefined);
  });

  constructor(explorer: Explorer, of: () => BarsView) {
    this.explorer = explorer;
    this.axis = of().axis;
    this.#of = of;
  }

  /** Whether bars of this unit are wide enough to be seen. */
  canDraw(unit: TimeUnit): boolean {
    return this.width === 0 || isDrawable(unit, this.days, this.width);
  }

  select(next: DayRange | undefined, undated = this.clause?.undated ?? false): void {
    const { clause, axis } = this;
    const { extent } = this.rows;
    if (!next || (extent && next.first <= extent.first && extent.last <= next.last)) {
      if (clause || this.isUndatedOnly) this.explorer.filter(axis, undefined);
    } else if (clause?.first !== next.first || clause.last !== next.last || clause.undated !== undated) {
      this.explorer.filter(axis, { first: next.first, last: next.last, undated });
    }
  }

  /** A gesture begins or ends: what it found is kept for where it is called off. */
  move(isMoving: boolean): void {
    if (isMoving && !this.explorer.isMoving) this.#before = this.explorer.clauses[this.axis];
    this.explorer.isMoving = isMoving;
  }

  restore(): void {
    this.explorer.filter(this.axis, this.#before);
  }

  /** The articles that no bar counts, and no others. */
  listUndated(): void {
    const { extent } = this.rows;
    this.explorer.filter(this.axis, { first: extent?.first ?? 0, last: extent?.last ?? 0, undated: 'only' });
  }

  /** A click on a bar selects its days; on a bar that is selected, everything again. */
  pick(day: Day): void {
    const { bins, all, clause } = this;
    if (!bins || !all) return;
    const bin = binOf(bins, day);
    if (!all.counts[bin]) return;
    const picked = binRange(bins, bin);
    this.select(clause?.first === picked.first && clause.last === picked.last ? undefined : picked);
  }

  /** Takes a typed date, or says what is wrong with it. */
  commit(end: 'first' | 'last', typed: string): string | undefined {
    if (!this.range || !this.rows.extent) return undefined;
    const answer = withTypedEnd(this.range, this.rows.extent, end, typed);
    if (typeof answer === 'string') return answer;
    this.select(answer);
    const day = answer[end];
    if (this.view && (day < this.view.first || this.view.end <= day)) this.view = undefined;
    return undefined;
  }

  /** @returns whether that changed anything: a wheel that did nothing scrolls the page */
  zoom(at: number, factor: number, byDays = 0): boolean {
    const { whole, scale } = this;
    if (!whole || !scale) return false;
    const next = zoomed({ first: scale.first, end: scale.end }, whole, at, factor, byDays);
    const isChanged = (next?.first ?? whole.first) !== scale.first || (next?.end ?? whole.end) !== scale.end;
    this.view = next;
    return isChanged;
  }

  /** By the buttons: around what is selected. */
  zoomBy(factor: number): void {
    const { scale, range, clause } = this;
    if (scale && range) this.zoom(clause ? (range.first + range.last + 1) / 2 : (scale.first + scale.end) / 2, factor);
  }

  /** No dates chosen, and the whole axis. */
  reset(): void {
    this.select(undefined);
    this.view = undefined;
  }
}

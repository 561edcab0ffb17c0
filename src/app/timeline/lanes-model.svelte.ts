import { timelineMore } from '../words/timeline-more.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { Corpus } from '../data/corpus.ts';
import { meet } from '../query/independent.ts';
import { MOST_LANES } from '../state/address.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { BarsModel } from './bars-model.svelte.ts';
import { burstPath } from './burst-path.ts';
import { baseLine, gapSides } from './gaps.ts';
import { articlesInBin, countInside, histogram } from './histogram.ts';
import { laneCaptions } from './lane-captions.ts';
import { laneScenes } from './lane-scene.ts';
import { laneSets } from './lane-sets.ts';
import { laneTexts } from './lane-texts.ts';
import { laneWords, valueText } from './lane-words.ts';

export function outletName({ outlets }: Corpus, outlet: number): string {
  return outlet < 0 ? timelineMore.lanes.outletUnknown : outlets[outlet]!;
}

/** What the lanes below the bars of one axis show: the names that are pinned first, then the outlets. */
export class LanesModel {
  readonly #explorer: Explorer;
  readonly #bars: BarsModel;

  readonly #setOf = $derived.by(() => laneSets(this.#explorer.corpus));
  readonly outletCount = $derived.by(() => new Set(this.#explorer.corpus.articles.outlet).size);
  /** Does not follow the dates: a move of the brush counts nothing again but the bins that it cuts. */
  readonly #counts = $derived.by(() => {
    const { rows, binned, lanes, outlets, isFiltered, matched, placed, wantsShare } = this.#bars;
    if (!binned) return [];
    const sets = [...lanes.map((entity) => this.#setOf('entity', entity)), ...outlets.map((outlet) => this.#setOf('outlet', outlet))];
    return sets.map((has) => {
      const inUnit = (articles: Uint8Array) => laneTexts(this.#explorer.corpus, articles, placed, wantsShare);
      const own = inUnit(has);
      const both = isFiltered ? inUnit(meet(has, matched.has)) : own;
      const totals = histogram(rows, binned, own).counts;
      return { both, totals, matching: isFiltered ? histogram(rows, binned, both).counts : totals };
    });
  });
  readonly scenes = $derived.by(() => {
    const { rows, bins, binned, scale, all, layout, isFiltered, wantsShare, inked } = this.#bars;
    if (!bins || !binned || !scale || !all) return [];
    return laneScenes({
      lanes: this.#counts.map(({ both, ...lane }) => ({
        ...lane,
        inside: (bin: number, range: DayRange) => countInside(rows, binned, bin, range, both),
      })),
      bins,
      scale,
      layout,
      laneScale: this.#explorer.view.laneScale,
      of: wantsShare ? all.counts : undefined,
      isFiltered,
      ...inked,
    });
  });
  readonly base = $derived.by(() => {
    const { bins, scale, gaps, width } = this.#bars;
    return baseLine(bins && scale ? gapSides(gaps, bins, scale) : [], width, 0.5);
  });
  readonly bursts = $derived.by(() => {
    const { lanes, scale, axis } = this.#bars;
    const { byEntity } = this.#explorer.corpus.bursts;
    return lanes.map((entity) => (scale && axis === 'published' ? burstPath(byEntity.get(entity) ?? [], scale) : ''));
  });
  /** Of the lanes of names. */
  readonly captions = $derived.by(() => {
    const { lanes, headlines, rows, bins, binned, scale } = this.#bars;
    if (!bins || !binned || !scale) return [];
    const { corpus } = this.#explorer;
    return lanes.map((entity) => laneCaptions(corpus, entity, headlines, (bin) => articlesInBin(rows, binned, bin), bins, scale));
  });
  /** How they are to be read, below them. */
  readonly words = $derived.by(() => {
    const { noun, unit, wantsShare, outlets } = this.#bars;
    const greatest = Math.max(0, ...this.scenes.map((scene) => scene.greatest));
    return [
      laneWords(noun, unit, wantsShare, this.#explorer.view.laneScale === 'same', greatest),
      ...(this.bursts.some(Boolean) ? [timelineMore.lanes.underlined] : []),
      ...(this.outletCount > MOST_LANES && outlets.length > 0 ? [timelineMore.lanes.someOutlets(outlets.length, this.outletCount)] : []),
    ].join(' ');
  });

  constructor(explorer: Explorer, bars: BarsModel) {
    this.#explorer = explorer;
    this.#bars = bars;
  }

  /** What a lane's tallest bar stands for, where each has its own scale. */
  endOf(lane: number): string | undefined {
    const { hasLaneWords, wantsShare } = this.#bars;
    const scene = this.scenes[lane];
    return scene && this.#explorer.view.laneScale === 'own' && hasLaneWords ? valueText(scene.greatest, wantsShare) : undefined;
  }
}

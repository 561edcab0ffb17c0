import { edtfDays } from '../../src/schema/edtf.ts';
import type { TruthArticle } from '../case/make-truth.ts';
import { figures, type Figures } from './figures.ts';
import type { DatedSpan, Found } from './found.ts';
import { overlap, pairUp } from './pair-up.ts';

export interface DateScore {
  /** Overlapping. */
  readonly spans: Figures;
  /** Overlapping, and of the same days. */
  readonly values: Figures;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  readonly misread: readonly string[];
}

/** Dates in the texts: paired one to one by overlap, the longest first. */
export function scoreDates(truth: readonly TruthArticle[], found: Found): DateScore {
  let [gold, here, paired, right] = [0, 0, 0, 0];
  const missed: string[] = [];
  const invented: string[] = [];
  const misread: string[] = [];
  for (const { id, text, dates } of truth) {
    const read = found.articles.get(id);
    const others = read?.text === text ? read.dates : [];
    const pairs = pairUp(dates, others, (a, b) => {
      const common = overlap(a, b);
      return common > 0 ? [common / Math.max(a.end - a.start, b.end - b.start), isSameDays(a, b) ? 1 : 0] : undefined;
    });
    gold += dates.length;
    here += others.length;
    paired += pairs.length;
    const words = ({ start, end, value }: DatedSpan) => `${id}: “${text.slice(start, end)}” ${value}`;
    for (const [a, b] of pairs)
      if (isSameDays(a, b)) right++;
      else misread.push(`${words(a)}, read ${b.value}`);
    missed.push(...dates.filter((date) => !pairs.some(([a]) => a === date)).map(words));
    invented.push(...others.filter((date) => !pairs.some(([, b]) => b === date)).map(words));
  }
  return { spans: figures(paired, here, gold), values: figures(right, here, gold), missed, invented, misread };
}

function isSameDays(a: DatedSpan, b: DatedSpan): boolean {
  const [ones, others] = [edtfDays(a.value), edtfDays(b.value)];
  return ones === undefined || others === undefined ? a.value === b.value : ones.first === others.first && ones.last === others.last;
}

import { facts } from '../words/facts.ts';
import { exported } from '../words/exported.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';
import { shownStrength } from '../../schema/export/numbers.ts';
import type { ComparedPeriods } from '../changes/compared.ts';
import { daysShared, isBackwards, PERIODS, periodTitle } from '../changes/period-words.ts';
import { publishedWithin } from '../query/article-set.ts';
import type { Listing } from '../query/listing.ts';
import type { MoreFacts } from '../query/more-facts.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import { Tally } from '../query/tally.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** What an export of two periods says beyond one of a network: of each name and tie what either period has, and what changed. */
export interface ComparedFacts {
  readonly names: MoreFacts;
  readonly ties: MoreFacts;
  /** The network that the map of both draws. */
  readonly listing: Listing;
}

/** @param network what the map draws */
export function comparedFacts(explorer: Explorer, comparison: ComparedPeriods, network: ShownNetwork): ComparedFacts {
  const { corpus, exceptPublished, networkCounts: counts, networkMeasured: measured } = explorer;
  const [earlier, later] = PERIODS.map((period) =>
    new Tally(corpus).moveTo(publishedWithin(corpus, exceptPublished, comparison.periods[period])),
  ) as [ReturnType<Tally['moveTo']>, ReturnType<Tally['moveTo']>];
  const changeOf = new Map(comparison.changed.map((change) => [change.tie, change]));
  return {
    listing: { corpus, network, counts, measured },
    names: {
      columns: ['earlier_articles', 'earlier_texts', 'later_articles', 'later_texts'].map((id) => ({ id, type: 'integer' })),
      of: (row) => [earlier, later].flatMap(({ entityArticles, entityTexts }) => [entityArticles[row]!, entityTexts[row]!]),
    },
    ties: {
      columns: [
        { id: 'change', type: 'string' },
        ...['earlier_articles', 'earlier_texts'].map((id) => ({ id, type: 'integer' as const })),
        { id: 'earlier_strength', type: 'double' },
        ...['later_articles', 'later_texts'].map((id) => ({ id, type: 'integer' as const })),
        { id: 'later_strength', type: 'double' },
        { id: 'z', type: 'double' },
        { id: 'p', type: 'double' },
      ],
      of: (tie) => {
        const { kind, z, p, ...texts } = changeOf.get(tie) ?? comparison.changeOf(tie);
        const isTested = texts.earlier + texts.later >= comparison.leastTexts;
        const inPeriods = [earlier, later].flatMap((period) => {
          const { articles, texts, strength } = period.tieOf(tie);
          return [articles, texts, shownStrength(strength)];
        });
        return [kind, ...inPeriods, Number(z.toFixed(4)), isTested ? Number(p.toPrecision(4)) : undefined];
      },
    },
  };
}

/** The head of an export of two periods: what is drawn, what was compared with what, and how. */
export function comparedHead(head: ExportHead, selection: string, network: ShownNetwork, comparison: ComparedPeriods): ExportHead {
  const { periods, changed, ties, tested } = comparison;
  const period = (name: (typeof PERIODS)[number]) => {
    const texts = exported.texts(periodTitle(periods, name), comparison[name].texts);
    return isBackwards(periods) ? exported.inColumns(texts, name) : texts;
  };
  const shared = daysShared(periods);
  const parts = [
    selection,
    exported.compared(network.entities.length, network.ties.length),
    ...PERIODS.map(period),
    ...(shared > 0 ? [exported.shared(shared)] : []),
    exported.changed(changed.length, ties, tested),
  ];
  return { ...head, selection: `${parts.join(facts.semicolon)}.` };
}

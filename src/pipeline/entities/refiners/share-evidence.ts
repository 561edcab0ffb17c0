import { noScores, type Judged, type Scores } from '../judged.ts';

/** Occurrences beyond this many add nothing: a name repeated a hundred times is not a hundred times as certain. */
const COUNTED = 4;

/** One name is of one type throughout an article: every occurrence is judged by what speaks for all of them together. */
export function refineShareEvidence(judged: readonly Judged[]): Judged[] {
  const groups = new Map<string, { sum: Scores; best: Scores; count: number }>();
  for (const { candidate, scores } of judged) {
    let group = groups.get(candidate.name);
    if (!group) groups.set(candidate.name, (group = { sum: noScores(), best: noScores(), count: 0 }));
    group.count++;
    for (const type of TYPES) {
      group.sum[type] += scores[type];
      if (Math.abs(scores[type]) > Math.abs(group.best[type])) group.best[type] = scores[type];
    }
  }
  return judged.map(({ candidate }) => {
    const { sum, best, count } = groups.get(candidate.name)!;
    const shared = noScores();
    for (const type of TYPES) shared[type] = 0.6 * best[type] + 0.4 * sum[type] * (Math.min(count, COUNTED) / count);
    return { candidate, scores: shared };
  });
}

const TYPES = ['person', 'organization', 'place', 'none'] as const;

import type { CaseScore } from './score-case.ts';

/** What went wrong, kind by kind, at most so many lines of each; none at all where none are wanted. */
export function errorLines({ names, identities, ties, dates, published, copies, unread }: CaseScore, most: number): string[] {
  const often = (words: ReadonlyMap<string, number>) =>
    [...words].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${String(times).padStart(4)}  ${name}`);
  const several = (spread: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
    [...spread]
      .filter(([, parts]) => parts.size > 1)
      .map(([whole, parts]) => `${whole}: ${[...parts].map(([part, times]) => `${part} ${times}`).join(', ')}`);
  if (most === 0) return [];
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['not read, or another text', unread],
    ['names missed', often(names.missed)],
    ['names invented', often(names.invented)],
    ['one entity in several entries', several(identities.spread)],
    ['several entities in one entry', several(identities.mixes)],
    ['ties without proof', ties.unproven],
    ['dates missed', dates.missed],
    ['dates invented', dates.invented],
    ['dates misread', dates.misread],
    ['own dates wrong', published.wrong],
    ['copies missed', copies.missed],
    ['copies invented', copies.invented],
  ];
  return kinds.filter(([, lines]) => lines.length > 0).flatMap(([kind, lines]) => ['', `${kind}:`, ...lines.slice(0, most)]);
}

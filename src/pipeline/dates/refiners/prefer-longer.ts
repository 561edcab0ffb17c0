import type { Refiner } from '../finding.ts';

/** Puts findings into text order and, of those that overlap, keeps the longest, the earlier recognizer's among equals. */
export const preferLonger: Refiner = (findings) => {
  const kept: (typeof findings)[number][] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (finding.end - finding.start > last.end - last.start) kept[kept.length - 1] = finding;
  }
  return kept;
};

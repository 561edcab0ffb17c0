import type { Finding, Refiner } from '../finding.ts';

const ROUTINE = /\b(?:open|opens|opening|closed|hours|daily|a\sweek|every|each|weekly|weekdays|timetable|täglich|geöffnet|jede[nrs]?)\b/i;

/** Drops the days of a week that is like any other: "open Monday to Friday". */
export const dropRoutine: Refiner = (findings, sentence) => {
  const routine = new Set<Finding>();
  for (const [i, finding] of findings.entries()) {
    const next = findings[i + 1];
    if (!next || !isBareWeekday(finding) || !isBareWeekday(next)) continue;
    if (/^\s(?:to|through|till|bis)\s$|^\s?[–—-]\s?$/.test(sentence.slice(finding.end, next.start)) && ROUTINE.test(sentence)) {
      routine.add(finding);
      routine.add(next);
    }
  }
  return routine.size === 0 ? findings : findings.filter((finding) => !routine.has(finding));
};

function isBareWeekday({ saying }: Finding): boolean {
  return saying.kind === 'calendar' && saying.weekday !== undefined && saying.day === undefined && saying.which === undefined;
}

import type { Span } from './mention.ts';

/** In order of the text; of spans that overlap, the longer stays, of equally long ones the first. */
export function withoutOverlap<T extends Span>(spans: readonly T[]): T[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const kept: T[] = [];
  for (let from = 0, to = 1; from < inOrder.length; from = to++) {
    let end = inOrder[from]!.end;
    for (; to < inOrder.length && inOrder[to]!.start < end; to++) end = Math.max(end, inOrder[to]!.end);
    if (to === from + 1) kept.push(inOrder[from]!);
    else kept.push(...longest(inOrder.slice(from, to)));
  }
  return kept;
}

function longest<T extends Span>(overlapping: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...overlapping].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(({ start, end }) => span.start < end && span.end > start)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

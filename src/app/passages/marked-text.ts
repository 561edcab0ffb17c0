import type { Span } from '../../schema/mention.ts';

/** A stretch of text that is marked in one way from end to end. */
export interface Segment<M extends Span> {
  /** Offset in the whole text. */
  readonly start: number;
  readonly text: string;
  /** The marks that cover it, the outermost first; empty for plain text. */
  readonly marks: readonly M[];
}

/**
 * Cuts a stretch of a text wherever a mark begins or ends, so that marks that nest or cross ("the 2020 Games", a place and a
 * date in it) need no nested elements. The texts of the segments, joined, are the stretch. Marks that reach beyond it are
 * cut off; empty ones are left out.
 */
export function markedText<M extends Span>(text: string, span: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks
    .filter((mark) => Math.max(mark.start, span.start) < Math.min(mark.end, span.end))
    .sort((x, y) => x.start - y.start || y.end - x.end);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) cuts.add(Math.max(mark.start, span.start)).add(Math.min(mark.end, span.end));
  const points = [...cuts].sort((x, y) => x - y);
  const segments: Segment<M>[] = [];
  let active: M[] = [];
  let next = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const start = points[i]!;
    active = active.filter((mark) => mark.end > start);
    while (next < inside.length && inside[next]!.start <= start) active.push(inside[next++]!);
    segments.push({ start, text: text.slice(start, points[i + 1]), marks: [...active] });
  }
  return segments;
}

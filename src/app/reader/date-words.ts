import type { StoredDate } from '../../schema/bundle.ts';
import { joined } from '../ui/selection-words.ts';
import { dated } from '../words/dated.ts';
import { edtfWords } from './edtf-words.ts';

const WEEKDAY = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** Why the words of a date mean what the page takes them for: "7 Nov 2023, the Tuesday before publication". */
export function dateWords(said: string, date: StoredDate): string {
  const reason = dateReason(said, date);
  return reason ? dated.explained(edtfWords(date.value), reason) : edtfWords(date.value);
}

/** "the Tuesday before publication"; undefined where the words say the whole date themselves. */
export function dateReason(said: string, { value, anchor, direction, inferred = [] }: StoredDate): string | undefined {
  const parts = joined(
    inferred.map((part) => dated.inferredParts[part]),
    'and',
  );
  if (!anchor) return inferred.length > 0 ? dated.inferred(parts) : undefined;
  const isPublished = anchor.kind === 'published';
  const day = edtfWords(anchor.value);
  const from = isPublished ? dated.publication(day) : dated.mentioned(day);
  const weekday = WEEKDAY.exec(said)?.[1]?.toLowerCase() as keyof typeof dated.weekdays | undefined;
  if (weekday && inferred.includes('day') && (direction === 'before' || direction === 'after')) {
    const named = dated.weekdays[weekday];
    if (isPublished) return direction === 'before' ? dated.beforePublication(named) : dated.afterPublication(named);
    return dated[direction](named, from);
  }
  if (inferred.length === 1 && inferred[0] !== 'day') return dated.inferredFrom(parts, from);
  if (direction === 'before') return dated.back(from);
  if (direction === 'after') return dated.forward(from);
  if (direction === 'within' && isPublished && value === anchor.value) return dated.ofPublication;
  if (direction === 'within') return isPublished ? dated.holdsPublication(day) : dated.holds(day);
  return inferred.length > 0 ? dated.inferredFrom(parts, from) : dated.understood(from);
}

import type { StoredDate } from '../../schema/bundle.ts';
import { edtfWords } from './edtf-words.ts';

const WEEKDAY = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** Why the words of a date mean what the page takes them for: "7 Nov 2023, the Tuesday before publication". */
export function dateWords(said: string, date: StoredDate): string {
  const reason = dateReason(said, date);
  return reason ? `${edtfWords(date.value)}, ${reason}` : edtfWords(date.value);
}

/** "the Tuesday before publication"; undefined where the words say the whole date themselves. */
export function dateReason(said: string, { value, anchor, direction, inferred = [] }: StoredDate): string | undefined {
  if (!anchor) return inferred.length > 0 ? `the ${joined(inferred)} inferred` : undefined;
  const isPublished = anchor.kind === 'published';
  const from = isPublished ? `publication on ${edtfWords(anchor.value)}` : `${edtfWords(anchor.value)}, mentioned before`;
  const weekday = WEEKDAY.exec(said)?.[1];
  if (weekday && inferred.includes('day') && (direction === 'before' || direction === 'after'))
    return `the ${capital(weekday)} ${direction} ${isPublished ? 'publication' : from}`;
  if (inferred.length === 1 && inferred[0] !== 'day') return `the ${inferred[0]} inferred from ${from}`;
  if (direction === 'before') return `counted back from ${from}`;
  if (direction === 'after') return `counted forward from ${from}`;
  if (direction === 'within' && isPublished && value === anchor.value) return 'the day of publication';
  if (direction === 'within') return `the one that holds ${isPublished ? `the day of ${from}` : from}`;
  return inferred.length > 0 ? `the ${joined(inferred)} inferred from ${from}` : `understood from ${from}`;
}

function joined(parts: readonly string[]): string {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}

import type { Mention } from '../../schema/mention.ts';
import { excerpt } from '../excerpt.ts';
import { labelType } from '../label-type.ts';
import { withoutOverlap } from '../../schema/without-overlap.ts';
import type { GivenMention, Refusal } from './annotation.ts';

export interface CheckedMentions {
  readonly mentions: readonly Mention[];
  /** What was left out, and why. */
  readonly faults: readonly Refusal[];
  /** Labels of no type that Dateline has, once a mention. */
  readonly strangeLabels: readonly string[];
}

/** Those of the mentions that can stand in the text, in order and without overlap. */
export function checkMentions(given: readonly GivenMention[], text: string, where: string): CheckedMentions {
  const strangeLabels: string[] = [];
  const misplaced: GivenMention[] = [];
  const possible: Mention[] = [];
  for (const mention of given) {
    const { start, end, label, p = 1, as, furniture } = mention;
    const type = labelType(label);
    if (type === undefined) strangeLabels.push(label);
    else if (!stands(mention, text)) misplaced.push(mention);
    else possible.push({ start, end, type, p, given: true, ...(as === undefined ? {} : { as }), ...(furniture ? { furniture } : {}) });
  }
  const mentions = withoutOverlap(possible);
  const faults: Refusal[] = [];
  if (misplaced.length > 0)
    faults.push({
      message: `${several(misplaced.length)} at ${placeOf(misplaced[0]!)} cannot stand in the ${where} of ${text.length} characters`,
      cure: 'count UTF-16 units from 0, the end excluded, and cut no character in two',
    });
  if (mentions.length < possible.length) {
    const kept = new Set(mentions);
    const lost = possible.filter((mention) => !kept.has(mention));
    const name = excerpt(text.slice(lost[0]!.start, lost[0]!.end));
    faults.push({
      message: `${several(lost.length)} at ${placeOf(lost[0]!)} (“${name}”) of the ${where} overlaps a longer one and is left out`,
      cure: 'mark each stretch of text once',
    });
  }
  return { mentions, faults, strangeLabels };
}

function stands({ start, end }: GivenMention, text: string): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) return false;
  return !cutsCharacter(text, start) && !cutsCharacter(text, end) && text.slice(start, end).trim() !== '';
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`;
}

function several(count: number): string {
  return count === 1 ? 'the mention' : `the first of ${count} mentions`;
}

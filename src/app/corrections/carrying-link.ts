import type { Correction } from '../../schema/corrections.ts';
import { corrections } from '../words/corrections.ts';
import { CARRIED } from './kept.ts';
import { carriedText } from './link.ts';

/** A link longer than this is cut by some programs that pass it on. */
const LONGEST_LINK = 2000;

/** An address with corrections in it, as long as it stays short enough, and what is to be said of them. */
export function carryingLink(steps: readonly Correction[], address: string): { readonly address: string; readonly note: string } {
  const [page, fragment = ''] = address.split('#');
  const parts = fragment.split('&').filter((part) => part && !part.startsWith(CARRIED));
  const whole = `${page}#${[...parts, carriedText(steps)].join('&')}`;
  return whole.length < LONGEST_LINK
    ? { address: whole, note: corrections.link.copied(steps.length) }
    : { address, note: corrections.link.tooLong(steps.length) };
}

import type { Correction } from '../../schema/corrections.ts';
import { parseCorrections, type ParsedCorrections } from '../../schema/parse-corrections.ts';
import { counted, formatCount } from '../ui/format-count.ts';
import { withStep } from './step-list.ts';

/** The only name under which a build finds the file by itself. */
export const FILE_NAME = 'corrections.json';

/** What the file has to say so that the next build comes to what the page shows: a built correction gives way to a later one that contradicts it. */
export function fileCorrections(built: readonly Correction[], steps: readonly Correction[]): readonly Correction[] {
  return steps.reduce(withStep, built);
}

/**
 * Reads a file that somebody has chosen.
 *
 * @throws Error that names the file, what is wrong with it and the cure
 */
export function readCorrectionsFile(name: string, text: string): ParsedCorrections {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const what = text.trim() ? `is no JSON (${cause instanceof Error ? cause.message : String(cause)})` : 'is empty';
    throw new Error(`${name}: the file ${what}; choose a corrections.json, or download one here`, { cause });
  }
  try {
    return parseCorrections(file);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** "corrections.json: 3 new, 2 known, 1 not understood (number 4)" */
export function loadedWords(name: string, { corrections, wrong }: ParsedCorrections, added: number): string {
  if (corrections.length + wrong.length === 0) return `${name} holds no correction.`;
  const known = corrections.length - added;
  const parts = [
    `${formatCount(added)} new`,
    ...(known > 0 ? [`${formatCount(known)} known`] : []),
    ...(wrong.length > 0 ? [`${formatCount(wrong.length)} not understood, and left out: ${numbersWords(wrong)} in the file`] : []),
  ];
  return `${name}: ${parts.join(', ')}.`;
}

const FEW = 8;

function numbersWords(numbers: readonly number[]): string {
  const more = numbers.length > FEW ? ` and ${counted(numbers.length - FEW, 'more', 'more')}` : '';
  return `${numbers.length === 1 ? 'number' : 'numbers'} ${numbers.slice(0, FEW).join(', ')}${more}`;
}

import type { Correction } from '../../schema/corrections.ts';
import { parseCorrections, type ParsedCorrectionsFile } from '../../schema/parse-corrections.ts';
import { check } from '../words/check.ts';
import { common } from '../words/common.ts';
import { corrections as words } from '../words/corrections.ts';
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
export function readCorrectionsFile(name: string, text: string): ParsedCorrectionsFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(text.trim() ? words.file.isNoJson(name, why) : words.file.isEmpty(name), { cause });
  }
  try {
    return parseCorrections(file);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** So many that were not understood are told by their number. */
const FEW = 8;

/**
 * "corrections.json: 3 new, 2 known, 1 not understood (number 4)"
 *
 * @param added corrections that are new
 * @param answers of a check that are
 */
export function loadedWords(name: string, parsed: ParsedCorrectionsFile, added: number, answers: number): string {
  const { corrections, wrong, checked, wrongAnswers } = parsed;
  const { file } = words;
  if (corrections.length + wrong.length + checked.length + wrongAnswers === 0) return file.holdsNone(name);
  const known = corrections.length - added;
  const knownAnswers = checked.length - answers;
  const counts = [
    ...(corrections.length + wrong.length > 0 ? [file.new(added)] : []),
    ...(known > 0 ? [file.known(known)] : []),
    ...(wrong.length > 0 ? [file.wrong(wrong.length, wrong.slice(0, FEW), wrong.length - FEW)] : []),
    ...(answers > 0 ? [check.file.new(answers)] : []),
    ...(knownAnswers > 0 ? [check.file.known(knownAnswers)] : []),
    ...(wrongAnswers > 0 ? [check.file.wrong(wrongAnswers)] : []),
  ];
  return file.loaded(name, counts.join(common.comma));
}

import { readFileSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import { decode } from '../pipeline/readers/decode.ts';
import { combineSettings } from '../pipeline/settings/combine-settings.ts';
import { readCorrections } from '../pipeline/settings/read-corrections.ts';
import { readEntityList } from '../pipeline/settings/read-entity-list.ts';
import { readTour } from '../pipeline/settings/read-tour.ts';
import type { PlacedCorrection, PlacedEntity, Settings, WrittenTour } from '../pipeline/settings/settings.ts';
import { utf16Order } from '../pipeline/utf16-order.ts';
import { Failure, reasonOf } from './failure.ts';
import { shownPath, type SettingsFile } from './find-files.ts';
import type { ReadFile } from './read-pieces.ts';

/**
 * What the user knows better, and the tour of the corpus, from the settings at the top of the folders and the file of `--corrections`,
 * and what is to be said of them, by file and line. A settings file that cannot be read is a note.
 *
 * @param correctionsFile read last, and once where it stands at the top of a folder as well
 * @throws Failure when that file cannot be read
 */
export function readSettings(
  found: readonly SettingsFile[],
  correctionsFile?: string,
  read: ReadFile = readFileSync,
): { settings: Settings; notes: readonly Diagnostic[] } {
  const listed: PlacedEntity[] = [];
  const corrections: PlacedCorrection[] = [];
  let tour: WrittenTour | undefined;
  const notes: Diagnostic[] = [];
  const take = (path: string, bytes: Uint8Array, kind: keyof typeof READERS) => {
    const text = textOf(path, bytes, notes);
    if (text === undefined) return;
    const read: Read = READERS[kind](path, text);
    for (const entity of read.listed ?? []) listed.push(entity);
    for (const correction of read.corrections ?? []) corrections.push(correction);
    for (const note of read.notes) notes.push(note);
    if (read.tour && tour) notes.push(secondTour(read.tour, tour));
    tour ??= read.tour;
  };
  const given = correctionsFile === undefined ? undefined : readGiven(correctionsFile, read);
  for (const file of found) {
    const path = shownPath(file);
    try {
      if (given?.real === realpathSync(file.address)) continue;
      take(path, read(file.address), kindOf(basename(file.path)));
    } catch (cause) {
      const message = `the file cannot be read: ${reasonOf(cause)}; nothing of it is used`;
      notes.push({ kind: 'note', path, message, cure: 'check that it is whole and that you may read it' });
    }
  }
  if (given) take(correctionsFile!, given.bytes, 'corrections');
  const combined = combineSettings(listed, corrections);
  const byPlace = (a: Diagnostic, b: Diagnostic) => utf16Order(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
  return { settings: { ...combined.settings, ...(tour ? { tour } : {}) }, notes: [...notes, ...combined.notes].sort(byPlace) };
}

/** Whatever a settings file may hold. */
interface Read {
  readonly listed?: readonly PlacedEntity[];
  readonly corrections?: readonly PlacedCorrection[];
  readonly tour?: WrittenTour;
  readonly notes: readonly Diagnostic[];
}

const READERS = { list: readEntityList, corrections: readCorrections, tour: readTour } as const;

function kindOf(name: string): keyof typeof READERS {
  if (name === 'corrections.json') return 'corrections';
  return name.startsWith('tour.') ? 'tour' : 'list';
}

function secondTour({ path, line }: WrittenTour, first: WrittenTour): Diagnostic {
  return { kind: 'note', path, line, message: `a page has one tour, and that of ${first.path} is it; this one is left out`, cure: 'remove one of them' }; // prettier-ignore
}

function readGiven(file: string, read: ReadFile): { bytes: Uint8Array; real: string } {
  if (file === '') throw new Failure('--corrections is empty; name a file', 2);
  try {
    const address = resolve(file);
    return { bytes: read(address), real: realpathSync(address) };
  } catch (cause) {
    throw new Failure(`${file}: the corrections cannot be read: ${reasonOf(cause)}; check the path after --corrections`, 1, { cause });
  }
}

function textOf(path: string, bytes: Uint8Array, notes: Diagnostic[]): string | undefined {
  const decoded = decode(bytes);
  if (decoded.kind === 'text') {
    if (decoded.remark) notes.push({ kind: 'note', path, message: decoded.remark });
    return decoded.text;
  }
  notes.push({ kind: 'note', path, message: `the file is ${decoded.what}; nothing of it is used`, cure: 'save it as plain text in UTF-8' });
  return undefined;
}

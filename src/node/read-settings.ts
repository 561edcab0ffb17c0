import { readFileSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import { decode } from '../pipeline/readers/decode.ts';
import { combineSettings } from '../pipeline/settings/combine-settings.ts';
import { readCorrections } from '../pipeline/settings/read-corrections.ts';
import { readEntityList } from '../pipeline/settings/read-entity-list.ts';
import type { PlacedCorrection, PlacedEntity, Settings } from '../pipeline/settings/settings.ts';
import { utf16Order } from '../pipeline/utf16-order.ts';
import { Failure, reasonOf } from './failure.ts';
import { shownPath, type SettingsFile } from './find-files.ts';
import type { ReadFile } from './read-pieces.ts';

/**
 * What the user knows better, from the settings at the top of the folders and the file of `--corrections`, and what is to be said of
 * it, by file and line. A settings file that cannot be read is a note.
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
  const notes: Diagnostic[] = [];
  const take = (path: string, bytes: Uint8Array, isList: boolean) => {
    const text = textOf(path, bytes, notes);
    if (text === undefined) return;
    const list = isList ? readEntityList(path, text) : undefined;
    const file = isList ? undefined : readCorrections(path, text);
    for (const entity of list?.listed ?? []) listed.push(entity);
    for (const correction of file?.corrections ?? []) corrections.push(correction);
    for (const note of (list ?? file)!.notes) notes.push(note);
  };
  const given = correctionsFile === undefined ? undefined : readGiven(correctionsFile, read);
  for (const file of found) {
    const path = shownPath(file);
    try {
      if (given?.real === realpathSync(file.address)) continue;
      take(path, read(file.address), basename(file.path) !== 'corrections.json');
    } catch (cause) {
      const message = `the file cannot be read: ${reasonOf(cause)}; nothing of it is used`;
      notes.push({ kind: 'note', path, message, cure: 'check that it is whole and that you may read it' });
    }
  }
  if (given) take(correctionsFile!, given.bytes, false);
  const combined = combineSettings(listed, corrections);
  const byPlace = (a: Diagnostic, b: Diagnostic) => utf16Order(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
  return { settings: combined.settings, notes: [...notes, ...combined.notes].sort(byPlace) };
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

import { readFileSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import type { Settings } from '../pipeline/settings/settings.ts';
import { settingsKind, takeSettings, type SettingsBytes } from '../pipeline/take-settings.ts';
import { Failure, reasonOf } from './failure.ts';
import { shownPath, type SettingsFile } from './find-files.ts';
import type { ReadFile } from './read-pieces.ts';

/**
 * The settings at the top of the folders and the file of `--corrections`, and what is to be said of them. A settings file that cannot
 * be read is a note.
 *
 * @param correctionsFile read last, and once where it stands at the top of a folder as well
 * @throws Failure when that file cannot be read
 */
export function readSettings(
  found: readonly SettingsFile[],
  correctionsFile?: string,
  read: ReadFile = readFileSync,
): { settings: Settings; notes: readonly Diagnostic[] } {
  const files: SettingsBytes[] = [];
  const notes: Diagnostic[] = [];
  const given = correctionsFile === undefined ? undefined : readGiven(correctionsFile, read);
  for (const file of found) {
    const path = shownPath(file);
    try {
      if (given?.real === realpathSync(file.address)) continue;
      files.push({ path, kind: settingsKind(basename(file.path))!, bytes: read(file.address) });
    } catch (cause) {
      const message = `the file cannot be read: ${reasonOf(cause)}; nothing of it is used`;
      notes.push({ kind: 'note', path, message, cure: 'check that it is whole and that you may read it' });
    }
  }
  if (given) files.push({ path: correctionsFile!, kind: 'corrections', bytes: given.bytes });
  return takeSettings(files, notes);
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

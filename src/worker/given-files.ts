import type { GivenFile } from '../schema/build-messages.ts';
import type { Config } from '../pipeline/config.ts';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { folderRules } from '../pipeline/readers/folder-rules.ts';
import { ignoredByEnding, isReadByEnding, splitFile } from '../pipeline/readers/registry.ts';
import { settingsKind } from '../pipeline/take-settings.ts';
import { utf16Order } from '../pipeline/utf16-order.ts';

/** What was given, told apart as the command line does with a folder. */
export interface SortedFiles {
  /** By what was given, then path in UTF-16 order. */
  readonly files: readonly GivenFile[];
  /** At the top of a folder, saying how the articles are read; each stands among the rest, too. */
  readonly settings: readonly GivenFile[];
  /** What is left out by a rule; a folder that is left out as a whole counts as one. */
  readonly rest: readonly Diagnostic[];
}

/** @param given in the order in which it was given; what lies in one folder stands together */
export function sortFiles(given: readonly GivenFile[]): SortedFiles {
  const files: GivenFile[] = [];
  const settings: GivenFile[] = [];
  const left = new Map<string, Diagnostic>();
  for (const folder of byFolder(given)) {
    const ruleAgainst = folderRules(folder.map(({ path }) => path));
    for (const file of folder.sort((a, b) => utf16Order(a.path, b.path))) {
      const out = ruleAgainst(file.path);
      const path = shownPath(file, out?.path);
      if (out) left.set(path, { kind: 'ignored', path, message: out.rule });
      else if (settingsKind(file.path)) {
        settings.push(file);
        left.set(path, { kind: 'ignored', path, message: `${file.path} at the top of a folder holds settings` });
      } else files.push(file);
    }
  }
  return { files, settings, rest: [...left.values()] };
}

/** How people know a file: with the folder's name where several things were given. */
export function shownPath({ path, prefix }: GivenFile, within = path): string {
  return prefix === undefined ? within : within === '' ? prefix : `${prefix}/${within}`;
}

/** The articles of a file, none of them read yet, and what in it is none. */
export async function* piecesOf({ path, content }: GivenFile, config: Config): AsyncGenerator<Piece | Diagnostic> {
  if (!isReadByEnding(path)) return yield ignoredByEnding(path);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await content.arrayBuffer());
  } catch (cause) {
    const message = `the file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    return yield { kind: 'rejected', path, message, cure: 'check that it is whole and that you may read it, and give it again' };
  }
  yield* splitFile({ path, bytes }, config);
}

function byFolder(given: readonly GivenFile[]): GivenFile[][] {
  const folders = new Map<string | undefined, GivenFile[]>();
  for (const file of given) {
    const folder = folders.get(file.prefix);
    if (folder) folder.push(file);
    else folders.set(file.prefix, [file]);
  }
  return [...folders.values()];
}

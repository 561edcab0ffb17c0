import type { Diagnostic } from '../../diagnostic.ts';
import { settingsKind } from '../../take-settings.ts';
import { folderRules } from '../folder-rules.ts';

/** A file as an archive lists it, before it is unpacked. */
export interface Member {
  /** With `/`; whatever stands there. */
  readonly name: string;
  /** A link to another file: an archive may name any. */
  readonly isLink?: boolean;
}

/** No system has longer ones. */
const LONGEST_NAME = 4096;

/**
 * What is to become of each member, in their order: the path that it is read under, within the archive's own; the verdict where it is
 * not read; undefined where another's verdict, on a folder, counts for it. The rules are those for folders. As when an archive is
 * unpacked, of two with one name the later counts.
 *
 * @param archivePath the archive's, which all paths begin with
 */
export function sortMembers(archivePath: string, members: readonly Member[]): (string | Diagnostic | undefined)[] {
  const names = members.map(({ name }) => plainName(name));
  const leftOut = folderRules(names.filter((name) => typeof name === 'string'));
  const last = new Map(names.map((name, index) => [name, index]));
  const told = new Set<string>();
  return members.map((member, index) => {
    const name = names[index]!;
    if (typeof name !== 'string') return { ...name, path: `${archivePath}/${shown(member.name)}` };
    const path = `${archivePath}/${name}`;
    const ignored = (message: string, of = path): Diagnostic => ({ kind: 'ignored', path: of, message });
    const out = leftOut(name);
    if (out) {
      if (told.has(out.path)) return undefined;
      told.add(out.path);
      return ignored(out.rule, out.path === '' ? archivePath : `${archivePath}/${out.path}`);
    }
    if (member.isLink) return ignored('a link: in an archive they are not followed');
    if (last.get(name) !== index) return ignored('a later file of this name in the archive takes its place');
    if (settingsKind(name)) return ignored(`${name} in an archive is not used: put it at the top of a folder, and the archive beside it`);
    return path;
  });
}

/** The name as a path within the archive, or why it is none. A root or a drive before it is left out, as tar does. */
function plainName(name: string): string | Omit<Diagnostic, 'path'> {
  const cure = 'pack it again under a plain name, or unpack it into a folder';
  const rejected = (message: string) => ({ kind: 'rejected', message, cure }) as const;
  if (name.length > LONGEST_NAME) return rejected(`the name has ${name.length} characters, and at most ${LONGEST_NAME} are read`);
  if (name.includes('\0')) return rejected(`the name ${JSON.stringify(shown(name))} holds a NUL, which no name does`);
  const parts = name
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return rejected('the name leads out of a folder by “..”');
  return parts.length === 0 ? rejected('the name is empty') : parts.join('/');
}

function shown(name: string): string {
  return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}

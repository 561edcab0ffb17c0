import { dirname, join } from 'node:path';
import { LIST_OF_FILES } from '../pipeline/readers/folder-rules.ts';
import { Failure, reasonOf } from './failure.ts';
import { disk, type FileSystem } from './file-system.ts';

/** A file of the page; its name changes with its content, `index.html` apart. */
export interface SiteFile {
  /** Relative to the folder, with `/`. */
  readonly name: string;
  /** Asked for when it is written, and not held. */
  readonly content: () => string | Uint8Array;
}

/** `index.html` in pieces. */
export type Page = readonly (string | Uint8Array)[];

const PART = '.part';

/**
 * Writes a page so that at any moment a whole one lies there: hashed files beside the old ones, `index.html` under another
 * name and then renamed, and only then are files of the previous page's own list removed. The list is written first, with the
 * old files and the new, so that it covers whatever a build that was killed left behind.
 *
 * @param files hashed files; `index` is what `index.html` holds
 * @throws Failure when the folder holds files and no list of ours, or cannot be written
 */
export function writeSite(folder: string, files: readonly SiteFile[], index: () => Page, fs: FileSystem = disk): void {
  try {
    write(folder, files, index, fs);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${folder}: the page cannot be written: ${reasonOf(error)}; an earlier page there is still whole`, 1, {
      cause: error,
    });
  }
}

/** @throws Failure when the folder holds what Dateline did not write */
export function checkOutFolder(folder: string, fs: FileSystem = disk): void {
  previousFiles(folder, fs);
}

function write(folder: string, files: readonly SiteFile[], index: () => Page, fs: FileSystem): void {
  const previous = previousFiles(folder, fs);
  const names = [...files.map((file) => file.name), 'index.html', LIST_OF_FILES];
  fs.mkdirSync(folder, { recursive: true });
  for (const name of names) {
    if (name === LIST_OF_FILES || previous.has(name) || !fs.existsSync(join(folder, name))) continue;
    throw new Failure(
      `${join(folder, name)}: Dateline did not write this file and will not replace it; move it, or choose another --out`,
      2,
    );
  }
  writeList(folder, [...previous, ...names, `index.html${PART}`], fs);
  const made = new Set<string>();
  for (const { name, content } of files) {
    const address = join(folder, name);
    const inside = dirname(address);
    if (!made.has(inside)) fs.mkdirSync(inside, { recursive: true });
    made.add(inside);
    writeUnlessThere(address, content(), fs);
  }
  fs.writeFileSync(join(folder, `index.html${PART}`), Buffer.concat(index().map(bytesOf)));
  fs.renameSync(join(folder, `index.html${PART}`), join(folder, 'index.html'));
  removeOld(
    folder,
    [...previous].filter((name) => !names.includes(name)),
    fs,
  );
  writeList(folder, names, fs);
}

/** What the previous build wrote; nothing where the folder is not there or empty. */
function previousFiles(folder: string, fs: FileSystem): Set<string> {
  if (!fs.existsSync(folder)) return new Set();
  if (!fs.statSync(folder).isDirectory()) throw new Failure(`${folder}: is a file; choose a folder for --out`, 2);
  const list = join(folder, LIST_OF_FILES);
  if (!fs.existsSync(list)) {
    const strangers = fs.readdirSync(folder).filter((name) => name !== `${LIST_OF_FILES}${PART}`);
    if (strangers.length === 0) return new Set();
    throw new Failure(
      `${folder}: holds files that Dateline did not write (${strangers[0]}); choose an empty folder, or one that is not there yet`,
      2,
    );
  }
  let listed: unknown;
  try {
    listed = (JSON.parse(fs.readFileSync(list, 'utf8')) as { files?: unknown }).files;
  } catch (cause) {
    throw new Failure(`${list}: is damaged (${reasonOf(cause)}); remove the folder, or choose another --out`, 2, { cause });
  }
  if (!Array.isArray(listed) || !listed.every(isInside))
    throw new Failure(`${list}: names files that Dateline does not write; remove it, or choose another --out`, 2);
  return new Set(listed);
}

/** Whether a listed name can be a file of ours: nobody's list makes us remove files elsewhere. */
function isInside(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    !/[\\\0]|^[a-z]:/i.test(name) &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

function writeList(folder: string, names: readonly string[], fs: FileSystem): void {
  const files = [...new Set(names)].sort();
  const list = join(folder, LIST_OF_FILES);
  fs.writeFileSync(
    `${list}${PART}`,
    `${JSON.stringify({ about: 'Everything that Dateline wrote here; the next build removes what it no longer needs of it.', files }, undefined, 1)}\n`,
  );
  fs.renameSync(`${list}${PART}`, list);
}

/** The name tells the content; a shorter file is what a build that was killed left. */
function writeUnlessThere(address: string, content: string | Uint8Array, fs: FileSystem): void {
  const bytes = bytesOf(content);
  if (fs.existsSync(address) && fs.statSync(address).size === bytes.length) return;
  fs.writeFileSync(address, bytes);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function removeOld(folder: string, names: readonly string[], fs: FileSystem): void {
  for (const name of names) if (fs.existsSync(join(folder, name))) fs.unlinkSync(join(folder, name));
  const folders = new Set<string>();
  for (const name of names) for (let at = dirname(name); at !== '.'; at = dirname(at)) folders.add(at);
  for (const name of [...folders].sort((a, b) => b.length - a.length)) {
    const address = join(folder, name);
    if (fs.existsSync(address) && fs.readdirSync(address).length === 0) fs.rmdirSync(address);
  }
}

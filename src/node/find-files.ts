import type { Dirent, Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import { LIST_OF_FILES, OWN_PAGE_RULE, ruleAgainstName, SETTINGS_NAMES } from '../pipeline/readers/folder-rules.ts';
import { utf16Order } from '../pipeline/utf16-order.ts';
import { Failure, reasonOf } from './failure.ts';
import { disk, type FileSystem } from './file-system.ts';

/** A file that may hold articles. */
export interface FoundFile {
  /** Relative to its argument, with `/`; a file that is an argument itself has its name. */
  readonly path: string;
  /** The argument's last name, where there are several arguments and this one is a folder. */
  readonly prefix?: string;
  /** Where it lies on this machine. */
  readonly address: string;
  readonly bytes: number;
}

/** A file at the top of a folder that says how its articles are read. */
export type SettingsFile = Omit<FoundFile, 'bytes'>;

export interface Found {
  readonly files: readonly FoundFile[];
  /** By argument, then name; each is ignored as an article and stands among the rest. */
  readonly settings: readonly SettingsFile[];
  /** What is no article by a rule, and what cannot be read; a folder left out as a whole counts as one. */
  readonly rest: readonly Diagnostic[];
  /** Every folder that was looked through, for whoever wants to watch them. */
  readonly folders: readonly string[];
}

/** Files named beside the articles, wherever they lie: no articles. */
export interface NamedFiles {
  readonly corrections?: string;
  readonly annotations?: readonly string[];
}

/** Something seen in a folder, before it is known whether it is read. */
interface Seen {
  readonly argument: number;
  readonly prefix?: string;
  readonly path: string;
  readonly address: string;
  readonly linked: boolean;
  readonly bytes: number;
  /** Address without links: two with the same are one file. */
  readonly real: string;
}

/**
 * Everything in the arguments, each thing once: by argument, then path in UTF-16 order. Links are followed; of a file or
 * folder that can be reached in two ways, the way without links counts, else the first.
 *
 * @param outFolder where the page, or the file of an export, goes: never a source of articles
 * @throws Failure when an argument is not there
 */
export function findFiles(
  paths: readonly string[],
  outFolder?: string,
  { corrections, annotations = [] }: NamedFiles = {},
  fs: FileSystem = disk,
): Found {
  const real = (path: string) => realOf(fs, resolve(path));
  const named = new Map(annotations.map((file) => [real(file), 'names that --annotations hands in']));
  if (corrections !== undefined) named.set(real(corrections), 'the file of corrections that --corrections names');
  const walk = new Walk(fs, outFolder === undefined ? undefined : real(outFolder), named);
  paths.forEach((path, argument) => walk.argument(path, argument, paths.length > 1));
  walk.followLinks();
  return walk.found();
}

class Walk {
  readonly #seen: Seen[] = [];
  readonly #rest: (Diagnostic & { argument: number })[] = [];
  readonly #folders = new Map<string, string>();
  readonly #settings: (SettingsFile & { argument: number })[] = [];
  readonly #links: { argument: number; prefix?: string; path: string; address: string }[] = [];

  constructor(
    readonly fs: FileSystem,
    readonly out: string | undefined,
    /** The rule by which a file is no article, by its address without links. */
    readonly named: ReadonlyMap<string, string>,
  ) {}

  argument(given: string, argument: number, several: boolean): void {
    if (given === '') throw new Failure('a path is empty; name a folder, or “.” for the one you are in', 2); // "$FOLDER" that was never set
    const address = resolve(given);
    let stats: Stats;
    try {
      stats = this.fs.statSync(address);
    } catch (cause) {
      throw new Failure(`${given}: cannot be read: ${reasonOf(cause)}; check the path`, 1, { cause });
    }
    const name = basename(address);
    if (stats.isFile())
      this.#seen.push({ argument, path: name, address, linked: false, bytes: stats.size, real: realOf(this.fs, address) });
    else if (!stats.isDirectory()) this.#ignore({ argument, path: name, address }, 'neither a file nor a folder');
    else this.#folder({ argument, ...(several ? { prefix: name } : {}), path: '', address }, realOf(this.fs, address), false);
  }

  /** Links wait until everything without them is known, so that the plain way to a file wins. */
  followLinks(): void {
    for (let links = this.#links.splice(0); links.length > 0; links = this.#links.splice(0)) {
      links.sort((a, b) => a.argument - b.argument || utf16Order(a.path, b.path));
      for (const link of links) {
        try {
          const stats = this.fs.statSync(link.address);
          const real = this.fs.realpathSync(link.address);
          if (stats.isDirectory()) this.#folder(link, real, true);
          else if (stats.isFile()) this.#seen.push({ ...link, linked: true, bytes: stats.size, real });
          else this.#ignore(link, 'neither a file nor a folder');
        } catch (cause) {
          this.#reject(link, `a link that cannot be followed: ${reasonOf(cause)}`, 'remove the link, or mend where it leads');
        }
      }
    }
  }

  found(): Found {
    const first = new Map<string, Seen>();
    for (const seen of [...this.#seen].sort((a, b) => Number(a.linked) - Number(b.linked) || inOrder(a, b)))
      if (!first.has(seen.real)) first.set(seen.real, seen);
    const files: FoundFile[] = [];
    for (const seen of [...this.#seen].sort(inOrder)) {
      const reader = first.get(seen.real)!;
      const rule = this.named.get(seen.real);
      if (rule !== undefined) this.#ignore(seen, rule);
      else if (reader !== seen) this.#ignore(seen, `the same file as ${shownPath(reader)}, which is read`);
      else
        files.push({
          path: seen.path,
          address: seen.address,
          bytes: seen.bytes,
          ...(seen.prefix === undefined ? {} : { prefix: seen.prefix }),
        });
    }
    const rest = this.#rest.sort((a, b) => a.argument - b.argument || utf16Order(a.path, b.path));
    return {
      files,
      rest: rest.map(({ kind, path, message, cure }) => ({ kind, path, message, ...(cure === undefined ? {} : { cure }) })),
      settings: this.#settings
        .sort((a, b) => a.argument - b.argument || utf16Order(a.path, b.path))
        .map(({ path, address, prefix }) => ({ path, address, ...(prefix === undefined ? {} : { prefix }) })),
      folders: [...this.#folders.keys()],
    };
  }

  #folder(at: { argument: number; prefix?: string; path: string; address: string }, real: string, linked: boolean): void {
    const known = this.#folders.get(real);
    const isTop = at.path === '';
    if (real === this.out) return this.#ignore(at, 'the folder that the page is written to');
    if (known !== undefined) return this.#ignore(at, `${linked ? 'a link to a folder' : 'a folder'} that is read already, as ${known}`);
    this.#folders.set(real, shownPath(at));
    let entries: Dirent[];
    try {
      entries = this.fs.readdirSync(at.address, { withFileTypes: true });
    } catch (cause) {
      if (isMisnamed(at.path)) return this.#reject(at, NAME_MESSAGE, NAME_CURE);
      return this.#reject(at, `the folder cannot be read: ${reasonOf(cause)}`, 'give yourself the right to read it, or leave it out');
    }
    if (entries.some((entry) => entry.name === LIST_OF_FILES)) return this.#ignore(at, OWN_PAGE_RULE);
    for (const entry of entries) {
      const { name } = entry;
      const inside = { ...at, path: isTop ? name : `${at.path}/${name}`, address: join(at.address, name) };
      const rule = ruleAgainstName(name);
      if (rule !== undefined) this.#ignore(inside, rule);
      else if (isTop && SETTINGS_NAMES.has(name)) {
        this.#settings.push(inside);
        this.#ignore(inside, `${name} at the top of a folder holds settings`);
      } else if (entry.isSymbolicLink()) this.#links.push(inside);
      else if (entry.isDirectory()) this.#folder(inside, join(real, name), linked);
      else if (entry.isFile()) this.#file(inside, join(real, name), linked);
      else this.#ignore(inside, 'neither a file nor a folder');
    }
  }

  #file(at: { argument: number; prefix?: string; path: string; address: string }, real: string, linked: boolean): void {
    if (real === this.out) return this.#ignore(at, 'the file that the result is written to');
    try {
      this.#seen.push({ ...at, linked, real, bytes: this.fs.statSync(at.address).size });
    } catch (cause) {
      if (isMisnamed(at.path)) this.#reject(at, NAME_MESSAGE, NAME_CURE);
      else this.#reject(at, `the file cannot be read: ${reasonOf(cause)}`, 'check that it is still there and that you may read it');
    }
  }

  #ignore(at: { argument: number; prefix?: string; path: string; address: string }, message: string): void {
    this.#rest.push({ kind: 'ignored', argument: at.argument, path: shownPath(at), message });
  }

  #reject(at: { argument: number; prefix?: string; path: string; address: string }, message: string, cure: string): void {
    this.#rest.push({ kind: 'rejected', argument: at.argument, path: shownPath(at), message, cure });
  }
}

/** Node shows a byte that is no UTF-8 as U+FFFD, and finds no file under that name. */
function isMisnamed(path: string): boolean {
  return path.includes('\ufffd');
}

const NAME_MESSAGE = 'the name is not valid UTF-8, so that it cannot be opened';
const NAME_CURE = 'rename it';

/** How a path is named to people: with the argument's last name where there are several arguments. */
export function shownPath(at: { readonly prefix?: string; readonly path: string; readonly address?: string }): string {
  if (at.path === '') return at.prefix ?? basename(at.address ?? '');
  return at.prefix === undefined ? at.path : `${at.prefix}/${at.path}`;
}

function inOrder(a: Seen, b: Seen): number {
  return a.argument - b.argument || utf16Order(a.path, b.path);
}

/** The address without links; of something that is not there yet, that of the nearest folder that is. */
function realOf(fs: FileSystem, address: string): string {
  try {
    return fs.realpathSync(address);
  } catch {
    const parent = dirname(address);
    return parent === address ? address : join(realOf(fs, parent), basename(address));
  }
}

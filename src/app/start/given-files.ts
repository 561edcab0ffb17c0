import type { GivenFile } from '../../schema/build-messages.ts';

/** What was dropped or chosen at once: files with the folders they lie in. */
export interface Given {
  /** What the page is called after it: names of folders and files. */
  readonly names: readonly string[];
  readonly files: readonly GivenFile[];
}

/** A file with the path it has within what was given, the name of its folder first. */
interface Placed {
  readonly path: string;
  readonly content: File;
}

/** Of a field that chooses files, or a folder with all that is in it. */
export function chosen(list: Iterable<File>): Given {
  return arrange([...list].map((content) => ({ path: content.webkitRelativePath || content.name, content })));
}

/**
 * Of a drop: folders are looked through. To be called within the event, since a browser forgets what was dropped after it.
 *
 * @throws whatever the browser says where it may not look into a folder
 */
export async function dropped(transfer: DataTransfer): Promise<Given> {
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file').map((item) => lookInto(item));
  const placed = await Promise.all(entries);
  return arrange(placed.flat());
}

/** A page opened by double click may not read files through their entries in Chromium, but through their handles. */
function lookInto(item: DataTransferItem): Promise<Placed[]> {
  const file = item.getAsFile();
  const entry = item.webkitGetAsEntry();
  if ('getAsFileSystemHandle' in item) {
    const handle = (item as { getAsFileSystemHandle(): Promise<FileSystemHandle | null> }).getAsFileSystemHandle();
    return handle.then((known) => (known ? filesOfHandle(known, known.name) : alone(file))).catch(() => filesOfEntry(entry, file));
  }
  return filesOfEntry(entry, file);
}

function alone(file: File | null): Placed[] {
  return file ? [{ path: file.name, content: file }] : [];
}

async function filesOfHandle(handle: FileSystemHandle, path: string): Promise<Placed[]> {
  if (handle.kind === 'file') return [{ path, content: await (handle as FileSystemFileHandle).getFile() }];
  const inside: Promise<Placed[]>[] = [];
  for await (const child of (handle as unknown as { values(): AsyncIterable<FileSystemHandle> }).values())
    inside.push(filesOfHandle(child, `${path}/${child.name}`));
  return (await Promise.all(inside)).flat();
}

async function filesOfEntry(entry: FileSystemEntry | null, file: File | null): Promise<Placed[]> {
  if (!entry?.isDirectory) return alone(file);
  return filesOfFolder(entry as FileSystemDirectoryEntry);
}

async function filesOfFolder(folder: FileSystemDirectoryEntry): Promise<Placed[]> {
  const reader = folder.createReader();
  const placed: Promise<Placed[]>[] = [];
  // A browser tells a hundred entries at a time.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (entries.length === 0) break;
    for (const entry of entries) placed.push(entry.isDirectory ? filesOfFolder(entry as FileSystemDirectoryEntry) : fileOf(entry));
  }
  return (await Promise.all(placed)).flat();
}

async function fileOf(entry: FileSystemEntry): Promise<Placed[]> {
  const content = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
  return [{ path: entry.fullPath.replace(/^\//, ''), content }];
}

/** One folder alone gives its files their paths; of several things, each folder's name stands in front. */
function arrange(placed: readonly Placed[]): Given {
  const names = [...new Set(placed.map(({ path }) => path.split('/')[0]!))];
  const files = placed.map(({ path, content }): GivenFile => {
    const slash = path.indexOf('/');
    if (slash < 0) return { path, content };
    const inside = path.slice(slash + 1);
    return names.length === 1 ? { path: inside, content } : { path: inside, prefix: path.slice(0, slash), content };
  });
  return { names, files };
}

/** What the page of these is called: as the command line has it, and shorter where there are many. */
export function titleOf(names: readonly string[]): string {
  const titles = names.map((name) => name.replace(/\.[a-z]{2,5}$/i, ''));
  return titles.length > 4 ? `${titles.slice(0, 3).join(', ')} …` : titles.join(', ');
}

/** More articles beside those that are there, which keep their ids; what stood at the same place is replaced. */
export function addTo(before: Given, more: Given): Given {
  const folder = more.names.length === 1 ? more.names[0]! : undefined;
  const added = more.files.map((file): GivenFile => (file.prefix === undefined && folder !== file.path && folder !== undefined ? { ...file, prefix: folder } : file)); // prettier-ignore
  const placeOf = ({ prefix, path }: GivenFile) => `${prefix ?? ''}/${path}`;
  const places = new Set(added.map(placeOf));
  return {
    names: [...new Set([...before.names, ...more.names])],
    files: [...before.files.filter((file) => !places.has(placeOf(file))), ...added],
  };
}

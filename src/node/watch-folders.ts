import { watch, type FSWatcher, type WatchListener } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Folders under watch, each by itself: the recursive mode of Node follows no links, and its list is ours anyway. */
export interface FolderWatch {
  /** From now on these folders, and these single files of other folders. */
  update(folders: readonly string[], files?: readonly string[]): void;
  close(): void;
}

/** An editor that saves makes several events; what follows within this time is one change. */
const QUIET_MS = 80;

/**
 * @param changed called once after each burst of events
 * @param failed called with a folder that cannot be watched, and why
 */
export function watchFolders(changed: () => void, failed: (folder: string, error: unknown) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  };
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const start = (place: string, folder: string, heard: WatchListener<string>) => {
    if (watchers.has(place)) return;
    try {
      const watcher = watch(folder, heard);
      watcher.on('error', () => drop(place));
      watchers.set(place, watcher);
    } catch (error) {
      failed(folder, error);
    }
  };
  return {
    update(folders, files = []) {
      // A file is watched by way of its folder: whoever saves it may put another in its place.
      const single = files.filter((file) => !folders.includes(dirname(file)));
      const wanted = new Set([...folders, ...single]);
      for (const place of watchers.keys()) if (!wanted.has(place)) drop(place);
      for (const folder of folders) start(folder, folder, soon);
      for (const file of single)
        start(file, dirname(file), (_event, name) => {
          if (name === null || name === basename(file)) soon();
        });
    },
    close() {
      clearTimeout(timer);
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}

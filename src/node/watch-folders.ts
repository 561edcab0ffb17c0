import { watch, type FSWatcher } from 'node:fs';

/** Folders under watch, each by itself: the recursive mode of Node follows no links, and its list is ours anyway. */
export interface FolderWatch {
  /** From now on these. */
  update(folders: readonly string[]): void;
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
  return {
    update(folders) {
      for (const folder of watchers.keys()) if (!folders.includes(folder)) drop(folder);
      for (const folder of folders) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, soon);
          watcher.on('error', () => drop(folder));
          watchers.set(folder, watcher);
        } catch (error) {
          failed(folder, error);
        }
      }
    },
    close() {
      clearTimeout(timer);
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}

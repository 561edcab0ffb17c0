/** Ends a command with one sentence instead of a stack: what is wrong, where, and what to do about it. */
export class Failure extends Error {
  constructor(
    message: string,
    /** 1: nothing could be read or written; 2: the command was used wrongly. */
    readonly exitCode: 1 | 2,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Failure';
  }
}

/** Whether what was thrown ends the command, and is no article's fault. */
export function isFailure(error: unknown): boolean {
  return error instanceof Failure;
}

/** What the operating system said, in words where there are plain ones. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const plain: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is not there',
    ELOOP: 'its links lead in a circle',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    EMFILE: 'too many files are open',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is not a folder',
    EIO: 'the disk reports an error',
  };
  return (code === undefined ? undefined : plain[code]) ?? (error instanceof Error ? error.message : String(error));
}

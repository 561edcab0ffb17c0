/** Where something stands: the file relative to its argument, and the line or record in it where there are several. */
interface Place {
  readonly path: string;
  /** From 1. */
  readonly line?: number;
}

/** What became of a file or a record that is no article, or a remark on one that is. */
export interface Diagnostic extends Place {
  readonly kind: 'rejected' | 'ignored' | 'note';
  /** The thing, its value and what is wrong: `date "4 Mach 2019" is not a date`. For an ignored file, the rule. */
  readonly message: string;
  /** What to do about it: `write 2019-03-04, or remove the line to date it from the text`. */
  readonly cure?: string;
}

/** `articles/flood.md:3: date "4 Mach 2019" is not a date; write 2019-03-04` */
export function diagnosticLine({ path, line, message, cure }: Diagnostic): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${message}${cure === undefined ? '' : `; ${cure}`}`;
}

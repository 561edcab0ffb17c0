import type { Answer } from './question-queue.svelte.ts';

/**
 * What a key answers to a question, in every language: Y or N; S or an arrow puts it off, Z takes the last answer back.
 *
 * @param forward the arrow that points the way that one reads
 */
export function answerOfKey(key: string, forward: string): Answer | 'undo' | undefined {
  if (key === forward) return 'later';
  switch (key.toLowerCase()) {
    case 'y':
      return 'same';
    case 'n':
      return 'two';
    case 's':
      return 'later';
    case 'z':
      return 'undo';
    default:
      return undefined;
  }
}

/** What takes letters and arrows itself while it has the focus. */
const FIELDS =
  'input, textarea, select, dialog, [popover], [contenteditable], [role=application], [role=tree], [role=listbox], [role=grid], [role=slider]';

/** Whether a key was meant for something else: a field, a sheet over the page, or the browser. */
export function isForField({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(FIELDS) !== null);
}

import type { Answer } from './question-queue.svelte.ts';

/** What a key answers to a question: Y or N; S or an arrow puts it off, Z takes the last answer back. */
export function answerOfKey(key: string): Answer | 'undo' | undefined {
  switch (key.toLowerCase()) {
    case 'y':
      return 'same';
    case 'n':
      return 'two';
    case 's':
    case 'arrowright':
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

import { inlineShell } from '../../../src/node/inline-shell.ts';

/** A shell as Vite would build it from a page of almost nothing. */
export const TEST_SHELL = inlineShell(
  '<!doctype html><html><head><meta charset="utf-8" /><script type="module" src="./assets/x.js"></script></head><body></body></html>',
  () => 'document.title += "!"',
);

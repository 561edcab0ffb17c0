/** Passages: nobody pastes more into a draft, and some programs do not survive it. */
export const MOST_PASTED = 5000;

/**
 * Puts a text on the clipboard. A page opened as a file may be refused the newer way, and is let the older one; whether either was
 * let is the answer.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** By a field that stands in the page for a moment. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'hidden-text';
  document.body.append(field);
  field.select();
  let isCopied = false;
  try {
    isCopied = document.execCommand('copy');
  } catch {
    // some browsers throw where others answer false
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}

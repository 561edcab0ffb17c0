/** Digits of the corpus' fingerprint that a shared link carries. */
const DIGITS = 8;

/** The link that "Share" gives: the view, and by `v` which articles it was made from. The page's own address says only the view. */
export function sharedAddress(href: string, state: string, fingerprint: string): string {
  return `${href.replace(/#.*$/s, '')}#${state}${state && '&'}v=${fingerprint.slice(0, DIGITS)}`;
}

/** Whether a link was shared from other articles than these; one without a mark tells nothing. */
export function isFromOtherArticles(fragment: string, fingerprint: string): boolean {
  const mark = new URLSearchParams(fragment.replace(/^#/, '')).get('v');
  return mark !== null && /^[0-9a-f]{8}$/.test(mark) && mark !== fingerprint.slice(0, DIGITS);
}

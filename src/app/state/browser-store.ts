/**
 * What this browser keeps for the page from one visit to the next. Whoever wants it asks here, every time.
 *
 * Chromium (seen in 156) starts a page that was opened from a file before its main process has taken note of it. Whoever asks for
 * the store in between gets one that belongs to nobody, for as long as the page is open: it is empty, and what is written into it
 * is gone with the page, without an error. With a busy processor that was one visit in thirty, where it was asked for at once;
 * pages over http were spared. A look at the cookies, of which the page has none, returns only with that process's answer.
 *
 * @throws DOMException where the browser keeps nothing
 */
export function browserStore(): Storage {
  void document.cookie;
  return localStorage;
}

/** A name as a text has it, on one line: white space evened out, and without what nobody sees. */
export function shownForm(surface: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(surface)) return surface; // plain, as most are
  return surface
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Apostrophes of typewriters and of typographers. */
export const APOSTROPHES = "'’‘ʼ`´";
/** Short dashes: what stands within a name, never the em dash. */
export const HYPHENS = '-‐‑‒–−﹣－';

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const HYPHEN = new RegExp(`[${HYPHENS.slice(1)}]`, 'g');

/**
 * A name without the differences that nobody means: white space, invisible characters, the kinds of apostrophe and hyphen, accents as
 * one character or two. Case stays, and so do accents and full stops.
 */
export function evenWriting(name: string): string {
  if (/^[!-&(-~]+(?: [!-&(-~]+)*$/.test(name)) return name.replaceAll('`', "'"); // plain, as most are
  return name
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .trim();
}

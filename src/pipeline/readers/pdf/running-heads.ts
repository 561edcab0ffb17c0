import type { Line } from './text-item.ts';

/** Lines at the top and at the bottom of a page that may be its head or foot. */
const EDGE = 3;
/** On so many pages, and on this share of them, a line at the edge repeats. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.3;
/** "12", "– 12 –", "Page 3 of 9", "S. 4" */
const PAGE_NUMBER = /^\W*(?:(?:page|seite|p|pg|s|صفحة)\b\.?\s*)?\d{1,4}(?:\s*(?:of|von|\/|من)\s*\d{1,4})?\W*$/iu;

/**
 * Pages without heads, feet and numbers: what stands at the edge of several pages, figures apart, and nothing but a number of a
 * page at the edge of a document of several.
 *
 * @param pages lines of each, from top to bottom
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edgeOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
  return pages.map((page) => {
    const edge = new Set(edgeOf(page));
    return page.filter((line) => {
      if (!edge.has(line)) return true;
      return (seen.get(keyOf(line)) ?? 0) < enough && !(pages.length > 1 && PAGE_NUMBER.test(line.text));
    });
  });
}

function edgeOf(page: readonly Line[]): Line[] {
  return page.length <= 2 * EDGE ? [...page] : [...page.slice(0, EDGE), ...page.slice(-EDGE)];
}

function keyOf({ text }: Line): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

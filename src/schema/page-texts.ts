/**
 * What a page carries of its articles' texts: all of them; the sentences that its marks lead to; or none, only what was counted in them.
 * A page with less of the texts counts the same.
 */
export const PAGE_TEXTS = ['full', 'passages', 'none'] as const;
export type PageTexts = (typeof PAGE_TEXTS)[number];

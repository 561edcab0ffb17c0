/**
 * What the browser keeps of a corpus goes by its title, so that it is there again after a rebuild, whose fingerprint is another one:
 * "dateline:harbour-news". Titles without a letter or figure share the key "dateline:".
 */
export function corpusKey({ title }: { readonly title: string }): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `dateline:${slug}`;
}

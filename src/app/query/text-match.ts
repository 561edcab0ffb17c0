/** Lower case without accents, so that "Goteborg" finds "Göteborg". Length may change: not for offsets. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** What a reader typed, as a test of a text: every word and every "quoted phrase" must occur, whole words or their beginnings. */
export function textMatcher(words: string): (text: string) => boolean {
  const terms = [...fold(words).matchAll(/"([^"]+)"|[^\s"]+/g)]
    .map((match) => (match[1] ?? match[0]).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const tests = terms.map((term) => new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(term).replaceAll(' ', '\\s+')}`, 'u'));
  return (text) => {
    const folded = fold(text);
    return tests.every((test) => test.test(folded));
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

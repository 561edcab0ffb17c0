/** Known names that are words as well. */
const WORDS_TOO = new Set(
  'Nice Reading Bath Split Hull Target Total Visa Meta Zoom Shell Apple Amazon Alphabet Oracle Mobile Labour Capitol Anonymous Vox Moon Mars Turkey Chad Jordan Georgia Victoria Phoenix Florence Charlotte Buffalo Richmond Madison Nassau Male Essen Darwin Emirates Ford Intel'.split(
    ' ',
  ),
);

/** Whether a known name may as well be a word: a list alone does not make it a name. */
export const isWordToo = (name: string): boolean => WORDS_TOO.has(name);

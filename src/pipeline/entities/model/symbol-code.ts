/**
 * What the writer and the reader of symbols share: asymmetric numeral systems with a range (Duda 2013, "Asymmetric numeral systems:
 * entropy coding combining speed of Huffman coding with compression rate of arithmetic coding", arXiv 1311.2540). The state is of 31
 * bits, so that it stays a small integer in every engine, and gives and takes 16 at a time.
 */

/** Frequencies of a context's symbols add up to 2 to this. */
export const SHARE_BITS = 12;
export const SHARES = 1 << SHARE_BITS;
/** The state is never smaller than this between two symbols. */
export const LEAST_STATE = 1 << 15;
/** Plain bits that are written or read in one go, at most. */
export const MOST_BITS = 12;

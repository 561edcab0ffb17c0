import * as z from 'zod/mini';
import { BUNDLE_VERSION } from '../bundle-version.ts';

const count = z.int().check(z.nonnegative());

/** The search index as it lies beside the texts, loaded when somebody first searches. */
export const searchSchema = z.object({
  format: z.literal('dateline-search'),
  version: z.literal(BUNDLE_VERSION),
  articles: count,
  /** Different words. */
  count,
  /** The words in UTF-16 order, as `writeWords` writes them. */
  words: z.string(),
  /** Where in `lists` each block of `BLOCK` words begins, in bits; `Packed`. */
  blocks: z.string().check(z.regex(/^[A-Za-z0-9+/]*$/)),
  /** Word by word: in how many articles (gamma); the length in bits (gamma) where these are more than `LONG_LIST`; the articles (rising); where they are at most `COMMON` of all, the sum of the times less the articles plus 1 (gamma) and the running sums of the times (rising). In base64. */
  lists: z.string(),
});

export type SearchPart = z.infer<typeof searchSchema>;

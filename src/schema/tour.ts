import * as z from 'zod/mini';
import { BUNDLE_VERSION } from './bundle-version.ts';

/** A tour of the corpus, as it lies beside the texts: loaded when somebody is invited to it, or asks for it. */
export const tourSchema = z.object({
  format: z.literal('dateline-tour'),
  version: z.literal(BUNDLE_VERSION),
  /** "" where it has none. */
  title: z.string(),
  /** BCP 47, of title and steps; "" where nobody says it. */
  language: z.string(),
  /** In their order. `view` is the fragment of the page's address, without `#`: "" for the page as it opens. */
  steps: z.array(z.object({ heading: z.optional(z.string()), text: z.string(), view: z.string() })),
});

export type Tour = z.infer<typeof tourSchema>;

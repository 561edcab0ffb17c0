import type { Manifest, StoredArticle, TextShard, Verdict } from '../../schema/bundle.ts';
import { isLeftOut } from '../../schema/left-out.ts';
import type { PageTexts } from '../../schema/page-texts.ts';
import type { Tour } from '../../schema/tour.ts';
import type { Effects } from '../effects.ts';
import { encodeBundle, type EncodedBundle, type OpenBundle } from './encode-bundle.ts';
import { headline } from './headline.ts';
import { withholdTexts } from './withhold-texts.ts';

type ReducedTexts = Exclude<PageTexts, 'full'>;

/**
 * A bundle that is made already with less of its texts: for whoever saves a page and does not publish what it was made from. The same,
 * to the byte, as one that is assembled so.
 *
 * @throws Error when less was kept before than is asked for now
 */
export function reduceBundle(bundle: EncodedBundle, texts: ReducedTexts, effects: Effects): EncodedBundle {
  if (bundle.manifest.texts === 'none' && texts === 'passages')
    throw new Error('this page holds no texts to take the passages from; build it again from the articles');
  const read = (part: Uint8Array) => JSON.parse(new TextDecoder().decode(part)) as unknown;
  const shards = bundle.shards.map((shard) => read(shard) as TextShard);
  const tour = bundle.tour && (read(bundle.tour) as Tour);
  return encodeBundle(reduceParts({ manifest: bundle.manifest, shards, tour }, texts), effects);
}

/** All that would give a withheld sentence back is taken out, and every number stays: these were counted in the whole texts. */
export function reduceParts({ manifest, shards, tour }: OpenBundle, texts: ReducedTexts): OpenBundle {
  const reduced = shards.map((shard) => ({ ...shard, articles: shard.articles.map((stored) => withholdTexts(stored, texts)) }));
  const { verdicts } = manifest.record;
  return {
    manifest: {
      ...manifest,
      texts,
      articles: { ...manifest.articles, headline: headlines(manifest, reduced) },
      record: { ...manifest.record, verdicts: verdicts.map(withoutQuotation) },
    },
    shards: reduced,
    tour,
  };
}

/** An article without a title is called by the first sentence that is left, or by its id. */
function headlines({ articles }: Manifest, shards: readonly TextShard[]): string[] {
  return shards.flatMap((shard) =>
    shard.articles.map((stored, i) => (stored.title?.trim() ? articles.headline[shard.from + i]! : firstLeft(stored))),
  );
}

function firstLeft(stored: StoredArticle): string {
  const { id, text } = stored;
  const first = stored.sentences.find(([start, end]) => !isLeftOut(text, start, end));
  return first ? headline({ article: { id, text }, sentences: [{ start: first[0], end: first[1] }] }) : id;
}

/**
 * What a verdict says, without the words of a file that it may quote: from its first quotation mark to its last. Whoever has the files reads
 * them with `dateline check`. A rule by which a file is ignored quotes none.
 */
function withoutQuotation(verdict: Verdict): Verdict {
  const { kind, message } = verdict;
  const first = message.search(/[“"]/);
  if (kind === 'ignored' || first < 0) return verdict;
  const last = Math.max(message.lastIndexOf('”'), message.lastIndexOf('"'));
  return { ...verdict, message: `${message.slice(0, first)}“…”${last > first ? message.slice(last + 1) : ''}` };
}

import type { Manifest, StoredArticle, TextShard, Verdict } from '../../schema/bundle.ts';
import { isLeftOut } from '../../schema/left-out.ts';
import { pack, unpack } from '../../schema/packed.ts';
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
  const left = withGreyLeft(manifest, reduced);
  return {
    manifest: {
      ...left.manifest,
      texts,
      articles: { ...manifest.articles, headline: headlines(manifest, reduced) },
      record: { ...manifest.record, verdicts: verdicts.map(withoutQuotation) },
    },
    shards: left.shards,
    tour,
  };
}

/** Of those whom only furniture names, whoever is still named there: of the others a name would say what was left out. */
function withGreyLeft(manifest: Manifest, shards: readonly TextShard[]): Pick<OpenBundle, 'manifest' | 'shards'> {
  const { grey, ...others } = manifest;
  const { count } = manifest.entities;
  if (!grey) return { manifest, shards };
  const named = new Set(shards.flatMap(({ articles }) => articles.flatMap(({ mentions }) => mentions.map(({ entity }) => entity - count))));
  const rows = [...grey.id.keys()].filter((row) => named.has(row));
  const rowOf = new Map(rows.map((row, at) => [count + row, count + at]));
  const settled = <Of extends { readonly entity: number }>(of: Of): Of => ({ ...of, entity: rowOf.get(of.entity) ?? of.entity });
  const types = unpack(grey.type, grey.count);
  const left = {
    count: rows.length,
    id: rows.map((row) => grey.id[row]!),
    name: rows.map((row) => grey.name[row]!),
    type: pack(rows.map((row) => types[row]!)),
    country: rows.map((row) => grey.country[row]!),
  };
  return {
    manifest: {
      ...others,
      ...(rows.length > 0 ? { grey: left } : {}),
      about: manifest.about.filter(({ entity }) => entity < count || rowOf.has(entity)).map(settled),
    },
    shards: shards.map((shard) => ({
      ...shard,
      articles: shard.articles.map((stored) => ({ ...stored, mentions: stored.mentions.map(settled) })),
    })),
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

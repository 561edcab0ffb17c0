import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Entity } from '../../../../src/pipeline/aliases/entity.ts';
import { assembleBundle, type BundleParts } from '../../../../src/pipeline/bundle/assemble-bundle.ts';
import { encodePart } from '../../../../src/pipeline/bundle/encode-part.ts';
import { pageOrder } from '../../../../src/pipeline/bundle/page-order.ts';
import { readPrevious } from '../../../../src/pipeline/bundle/read-previous.ts';
import { countTies } from '../../../../src/pipeline/cooccurrence/count-ties.ts';
import { layOut } from '../../../../src/pipeline/layout/lay-out.ts';
import { BUNDLE_VERSION } from '../../../../src/schema/bundle-version.ts';
import type { AnnotatedArticle } from '../../../../src/schema/article.ts';
import type { TextShard } from '../../../../src/schema/bundle.ts';
import { INFERRED } from '../../../../src/schema/date-certainty.ts';
import { parseIsoDay } from '../../../../src/schema/day.ts';
import { defaultTies } from '../../../../src/schema/default-cut.ts';
import { MERGE_RULES } from '../../../../src/schema/entity.ts';
import { parseShard } from '../../../../src/schema/parse.ts';
import { pack, unpack } from '../../../../src/schema/packed.ts';
import { annotated } from '../../../support/annotated.ts';
import { randomCorpus } from '../../../support/random-corpus.ts';

const effects = { sha256: (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex') };
const record = { found: 0, read: 0, rejected: 0, ignored: 0, verdicts: [] };

function assembled(articles: readonly AnnotatedArticle[], entities: readonly Entity[], more: Partial<BundleParts> = {}) {
  const network = countTies(articles, entities);
  const grey = entities.filter((entity) => !network.entities.includes(entity));
  const layout = layOut(network);
  const outstanding = { peaks: [], bursts: [] };
  const { manifest, shards } = assembleBundle(
    { title: 'Floods', questions: [], record, network, grey, layout, outstanding, ...more },
    effects,
  );
  return { manifest, shards: shards.map((bytes) => parseShard(JSON.parse(new TextDecoder().decode(bytes)))), network, layout };
}

const york: Entity = {
  id: 'york',
  name: 'York',
  type: 'place',
  country: 'GB',
  names: [
    ['York', 2],
    ['the city', 1],
  ],
  reasons: [],
};
const bbc: Entity = { id: 'bbc', name: 'BBC', type: 'organization', names: [['BBC', 1]], reasons: [] };
const may: Entity = { id: 'may', name: 'May', type: 'person', names: [['May', 1]], reasons: [] };

const flood = annotated('flood', [['york'], ['bbc', 'york']], {
  title: ' Flood  in York ',
  published: '2023-11-06',
  publishedFrom: 'metadata',
  source: 'The Post',
  url: 'https://example.org/flood',
  titleMentions: [{ start: 10, end: 14, type: 'place', p: 1, entity: 'york' }],
  dates: [
    { start: 6, end: 9, value: '2023-11', inferred: ['year'], anchor: { kind: 'published', value: '2023-11-06' }, direction: 'within' },
    { start: 0, end: 4, value: '2023-11/..' },
  ],
});
const may6 = annotated('undated', [['may']]);
const credit = {
  ...may6,
  mentions: may6.mentions.map((mention) => ({ ...mention, furniture: true as const })),
};

test('every column of the manifest says what the articles say', () => {
  const { manifest } = assembled([credit, flood], [york, bbc, may]);
  const { articles, entities, grey, mentions, dates } = manifest;
  expect(manifest).toMatchObject({ format: 'dateline', version: BUNDLE_VERSION, title: 'Floods', outlets: ['The Post'] });
  expect(articles).toMatchObject({ count: 2, dated: 1, id: ['flood', 'undated'], headline: ['Flood in York', 'may.'] });
  expect([...unpack(articles.titled, 2)]).toEqual([1, 0]);
  expect([...unpack(articles.firstDay, 1)]).toEqual([parseIsoDay('2023-11-06')]);
  expect([...unpack(articles.lastDay, 1)]).toEqual([parseIsoDay('2023-11-06')]);
  expect([...unpack(articles.outlet, 2)]).toEqual([1, 0]);
  expect([...unpack(articles.words, 2)]).toEqual([3, 1]);
  expect([...unpack(articles.mentions, 2)]).toEqual([4, 0]);
  expect([...unpack(articles.dates, 2)]).toEqual([1, 0]);
  expect(grey).toEqual({ count: 1, id: ['may'], name: ['May'], type: pack([0]), country: [''] });
  expect(entities).toMatchObject({ count: 2, id: ['bbc', 'york'], name: ['BBC', 'York'], country: ['', 'GB'], placed: 2 });
  expect([...unpack(entities.type, 2)]).toEqual([1, 2]);
  expect(entities.names).toEqual([
    [['BBC', 1]],
    [
      ['York', 2],
      ['the city', 1],
    ],
  ]);
  expect([...unpack(mentions.entity, 4)]).toEqual([1, 1, 0, 1]);
  expect([...unpack(mentions.sentence, 4)]).toEqual([0, 1, 2, 2]);
  expect(dates.count).toBe(1);
  expect([...unpack(dates.firstDay, 1)]).toEqual([parseIsoDay('2023-11-01')]);
  expect([...unpack(dates.lastDay, 1)]).toEqual([parseIsoDay('2023-11-30')]);
  expect([...unpack(dates.sentence, 1)]).toEqual([2]);
  expect([...unpack(dates.certainty, 1)]).toEqual([INFERRED]);
  expect([...unpack(dates.same, 1)]).toEqual([0]);
});

test('a text keeps all that the reader marks, an entity of furniture only in a row behind the others', () => {
  const { shards } = assembled([flood, credit], [york, bbc, may], { originals: new Map([['flood', 'originals/flood.txt']]) });
  expect(shards).toEqual([
    {
      format: 'dateline-texts',
      version: BUNDLE_VERSION,
      from: 0,
      articles: [
        {
          id: 'flood',
          title: ' Flood  in York ',
          published: '2023-11-06',
          publishedFrom: 'metadata',
          source: 'The Post',
          url: 'https://example.org/flood',
          language: 'en',
          path: 'flood.txt',
          original: 'originals/flood.txt',
          text: 'york. bbc york.',
          sentences: [
            [0, 5],
            [6, 15],
          ],
          furniture: [],
          titleMentions: [{ start: 10, end: 14, entity: 1 }],
          mentions: [
            { start: 0, end: 4, entity: 1 },
            { start: 6, end: 9, entity: 0 },
            { start: 10, end: 14, entity: 1 },
          ],
          dates: [
            {
              start: 6,
              end: 9,
              value: '2023-11',
              inferred: ['year'],
              anchor: { kind: 'published', value: '2023-11-06' },
              direction: 'within',
            },
            { start: 0, end: 4, value: '2023-11/..' },
          ],
        },
        {
          id: 'undated',
          language: 'en',
          path: 'undated.txt',
          text: 'may.',
          sentences: [[0, 4]],
          furniture: [],
          titleMentions: [],
          mentions: [{ start: 0, end: 3, entity: 2, furniture: true }],
          dates: [],
        },
      ],
    },
  ]);
});

test('articles of which only listed names are known are marked and counted', () => {
  const { manifest, shards } = assembled([{ ...flood, onlyListed: true }, credit], [york, bbc, may]);
  expect(manifest.articles.foreign).toBe(1);
  expect(shards[0]!.articles.map(({ onlyListed }) => onlyListed)).toEqual([true, undefined]);
});

test('a part holds no <, so that it can stand in a page', () => {
  const encoded = new TextDecoder().decode(
    encodePart({ format: 'dateline-texts', version: BUNDLE_VERSION, from: 0, articles: [], text: '</script>' } as TextShard),
  );
  expect(encoded).not.toContain('<');
  expect(JSON.parse(encoded)).toMatchObject({ text: '</script>' });
});

test('texts are dealt to shards of about a megabyte that follow one another', () => {
  const long = Array.from({ length: 9 }, (_, i) => {
    const article = annotated(`a${i}`, []);
    return { ...article, article: { ...article.article, text: 'x'.repeat(250_000) } };
  });
  const { manifest, shards } = assembled(long, []);
  expect(manifest.shards).toEqual([
    { name: 'texts-0', from: 0, to: 3 },
    { name: 'texts-1', from: 3, to: 6 },
    { name: 'texts-2', from: 6, to: 9 },
  ]);
  expect(shards.map(({ from, articles }) => [from, articles.length])).toEqual([
    [0, 3],
    [3, 3],
    [6, 3],
  ]);
});

test('many short articles do not share one shard', () => {
  const { manifest } = assembled(
    Array.from({ length: 1100 }, (_, i) => annotated(`a${i}`, [['york']])),
    [york],
  );
  expect(manifest.shards.map(({ from, to }) => [from, to])).toEqual([
    [0, 500],
    [500, 1000],
    [1000, 1100],
  ]);
});

test('the same corpus in any order gives the same bundle', () => {
  const { articles, entities } = randomCorpus(1, 60, 4, 8);
  const { manifest, shards } = assembled(articles, entities);
  const again = assembled(articles.toReversed(), entities.toReversed());
  expect(JSON.stringify(again.manifest)).toBe(JSON.stringify(manifest));
  expect(JSON.stringify(again.shards)).toBe(JSON.stringify(shards));
});

test('the fingerprint is 16 hexadecimal digits that change with a letter of a text, a title of the page, a verdict', () => {
  const fingerprint = (article: AnnotatedArticle, more: Partial<BundleParts> = {}) =>
    assembled([article], [york, bbc], more).manifest.fingerprint;
  const changed = { ...flood, article: { ...flood.article, text: 'york. bbc York.' } };
  const all = [
    fingerprint(flood),
    fingerprint(changed),
    fingerprint(flood, { title: 'Other' }),
    fingerprint(flood, { record: { ...record, found: 1, ignored: 1, verdicts: [{ kind: 'ignored', path: 'b', message: 'hidden' }] } }),
  ];
  for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(all).size).toBe(all.length);
  expect(fingerprint(flood)).toBe(all[0]);
});

test('verdicts come by path, line, kind and message', () => {
  const verdicts = [
    { kind: 'rejected', path: 'b', line: 10, message: 'm' },
    { kind: 'rejected', path: 'b', line: 9, message: 'z' },
    { kind: 'note', path: 'b', line: 9, message: 'm' },
    { kind: 'rejected', path: 'b', line: 9, message: 'm' },
    { kind: 'ignored', path: 'a', message: 'm' },
  ] as const;
  const { manifest } = assembled([], [], { record: { found: 5, read: 0, rejected: 4, ignored: 1, verdicts } });
  expect(manifest.record.verdicts).toEqual([verdicts[4], verdicts[2], verdicts[3], verdicts[1], verdicts[0]]);
});

test('an empty corpus is a bundle too', () => {
  const { manifest, shards } = assembled([], []);
  expect(manifest.articles.count).toBe(0);
  expect(manifest.shards).toEqual([]);
  expect(shards).toEqual([]);
});

test('a bundle that no page could read is refused with the field', () => {
  const broken = { ...flood, sentences: [{ start: 0.5, end: 5 }] };
  expect(() => assembled([broken], [york, bbc])).toThrow(/^article texts: articles\.0\.sentences\.0\.0/);
});

test('placed entities come first, which moves no tie across the default cut', () => {
  const { articles, entities } = randomCorpus(9, 500, 60, 12);
  const { network, layout } = assembled(articles, entities);
  const { rows, rank } = pageOrder(network, layout);
  expect([...rows.slice(0, layout.placed.length)]).toEqual([...layout.placed]);
  expect([...rows].sort((x, y) => x - y)).toEqual([...rows.keys()]);
  expect(rows.every((row, i) => rank[row] === i)).toBe(true);
  expect([...rows]).not.toEqual([...rows.keys()]);

  const { ties } = network;
  const onPage = Array.from(ties.a, (a, i) => {
    const [x, y] = [rank[a]!, rank[ties.b[i]!]!];
    return { a: Math.min(x, y), b: Math.max(x, y), strength: ties.strength[i]!, texts: ties.articles[i]!, surprise: ties.surprise[i]! };
  });
  const names = (pairs: readonly { a: number; b: number }[], order: Int32Array | undefined) =>
    new Set(
      pairs.map(({ a, b }) =>
        [a, b]
          .map((row) => (order ? order[row]! : row))
          .sort((x, y) => x - y)
          .join(' '),
      ),
    );
  expect(names(defaultTies(onPage), rows)).toEqual(names(network.shownTies, undefined));
});

test('the next build takes over ids and places', () => {
  const { manifest, network, layout } = assembled([flood], [york, bbc]);
  const { entityIds, positions } = readPrevious(manifest, ({ name, type }) => `${type} ${name}`);
  expect(entityIds).toEqual(
    new Map([
      ['organization BBC', 'bbc'],
      ['place York', 'york'],
    ]),
  );
  expect(layOut(network, positions)).toEqual(layout);
  expect(positions.size).toBe(2);
});

test('why names are one, what the list says and what is asked stand in columns of their own', () => {
  const known: Entity = {
    ...york,
    reasons: [{ name: 'the city', rule: 'part', article: 'flood' }],
    description: 'A city.',
    link: 'https://example.org/',
  };
  const questions = [
    { short: 'bbc', full: 'york', articles: 2 },
    { short: 'bbc', full: 'may', articles: 1 }, // named in furniture only: no entity of the page
  ];
  const { manifest } = assembled([credit, flood], [known, bbc, may], { questions });
  const row = (id: string) => manifest.entities.id.indexOf(id);
  expect(manifest.about).toEqual([{ entity: row('york'), description: 'A city.', link: 'https://example.org/' }]);
  const { reasons } = manifest;
  expect(reasons.count).toBe(1);
  expect([reasons.entity, reasons.name, reasons.rule, reasons.article].map((column) => unpack(column, 1)[0])).toEqual([
    row('york'),
    1,
    MERGE_RULES.indexOf('part'),
    0,
  ]);
  expect(manifest.questions.count).toBe(1);
  expect([manifest.questions.short, manifest.questions.full, manifest.questions.articles].map((column) => unpack(column, 1)[0])).toEqual([
    row('bbc'),
    row('york'),
    2,
  ]);
});

test('what stands out keeps its order, and names entities by their rows on the page', () => {
  const { articles, entities } = randomCorpus(9, 500, 60, 12);
  const days = { firstDay: 19_000, lastDay: 19_006, articles: 3, headline: 2 };
  const last = countTies(articles, entities).entities.length - 1;
  const { manifest, network, layout } = assembled(articles, entities, {
    outstanding: {
      peaks: [
        { ...days, axis: 'mentioned', strength: 19, names: [last, 0] },
        { ...days, axis: 'published', strength: 12, names: [] },
      ],
      bursts: [{ ...days, entity: last - 1, weight: 7 }],
    },
  });
  const { rank } = pageOrder(network, layout);
  const { peaks, bursts } = manifest;
  expect(peaks.names).toEqual([[rank[last], rank[0]], []]);
  expect([...unpack(peaks.axis, 2)]).toEqual([1, 0]);
  expect([...unpack(peaks.strength, 2)]).toEqual([1900, 1200]);
  expect([...unpack(peaks.headline, 2)]).toEqual([2, 2]);
  expect([...unpack(bursts.entity, 1)]).toEqual([rank[last - 1]]);
  expect([...unpack(bursts.weight, 1)]).toEqual([700]);
  expect([...unpack(bursts.lastDay, 1)]).toEqual([19_006]);
});

import { expect, test } from 'vitest';
import { BUNDLE_VERSION } from '../../../src/schema/bundle-version.ts';
import { manifestSchema, shardSchema, type Manifest, type TextShard } from '../../../src/schema/bundle.ts';
import { pack } from '../../../src/schema/packed.ts';
import { parseManifest, parseShard } from '../../../src/schema/parse.ts';

const manifest: Manifest = {
  format: 'dateline',
  version: BUNDLE_VERSION,
  generator: 'a test',
  title: 'Floods',
  fingerprint: '0123456789abcdef',
  articles: {
    count: 1,
    dated: 1,
    id: ['a'],
    foreign: 0,
    headline: ['Flood in York'],
    titled: pack([1]),
    firstDay: pack([19667]),
    lastDay: pack([19667]),
    outlet: pack([1]),
    copyOf: '',
    words: pack([90]),
    mentions: pack([1]),
    dates: pack([0]),
  },
  outlets: ['The Post'],
  entities: {
    count: 1,
    id: ['york'],
    name: ['York'],
    type: pack([2]),
    names: [[['York', 1]]],
    country: ['GB'],
    placed: 1,
    x: pack([408_000]),
    y: pack([250_000]),
    community: pack([0]),
  },
  about: [{ entity: 0, description: 'A city.' }],
  reasons: { count: 0, entity: '', name: '', rule: '', article: '' },
  questions: { count: 0, short: '', full: '', articles: '' },
  mentions: { count: 1, entity: pack([0]), sentence: pack([0]) },
  dates: { count: 0, firstDay: '', lastDay: '', sentence: '', certainty: '', same: '' },
  peaks: {
    count: 1,
    axis: pack([0]),
    firstDay: pack([19667]),
    lastDay: pack([19668]),
    articles: pack([3]),
    strength: pack([1250]),
    headline: pack([0]),
    names: [[0]],
  },
  bursts: { count: 0, entity: '', firstDay: '', lastDay: '', articles: '', weight: '', headline: '' },
  shards: [{ name: 'texts-0', from: 0, to: 1 }],
  search: { name: 'search' },
  record: { found: 2, read: 1, rejected: 1, ignored: 0, verdicts: [{ kind: 'rejected', path: 'b.txt', line: 3, message: 'is empty' }] },
};

const shard: TextShard = {
  format: 'dateline-texts',
  version: BUNDLE_VERSION,
  from: 0,
  articles: [
    {
      id: 'a',
      title: 'Flood in York',
      language: 'en',
      path: 'a.txt',
      text: 'The river rose.',
      sentences: [[0, 15]],
      furniture: [],
      titleMentions: [{ start: 9, end: 13, entity: 0 }],
      mentions: [{ start: 4, end: 9, entity: 1, furniture: true }],
      dates: [{ start: 0, end: 3, value: '2023', inferred: ['year'], anchor: { kind: 'published', value: '2023-11-06' } }],
    },
  ],
};

test('a bundle is returned as it is', () => {
  expect(parseManifest(structuredClone(manifest))).toEqual(manifest);
  expect(parseShard(structuredClone(shard))).toEqual(shard);
});

test('a field of another kind is named', () => {
  const wrong = { ...manifest, articles: { ...manifest.articles, headline: [7] } };
  expect(() => parseManifest(wrong)).toThrow('manifest: articles.headline.0: is no string; build the page again');
  expect(() => parseShard({ ...shard, articles: [{ ...shard.articles[0], sentences: [[0]] }] })).toThrow(
    /^article texts: articles\.0\.sentences\.0/,
  );
});

test('a field that lacks is named', () => {
  const rest: Partial<Manifest> = { ...manifest };
  delete rest.outlets;
  expect(() => parseManifest(rest)).toThrow(/^manifest: outlets: /);
});

test('a column that is not base64 is refused', () => {
  expect(() => parseManifest({ ...manifest, mentions: { ...manifest.mentions, entity: '<b>' } })).toThrow(/^manifest: mentions\.entity: /);
});

test.each([
  ['articles.id', { articles: { ...manifest.articles, id: [] } }],
  ['articles.headline', { articles: { ...manifest.articles, headline: ['a', 'b'] } }],
  ['articles.dated', { articles: { ...manifest.articles, dated: 2 } }],
  ['entities.name', { entities: { ...manifest.entities, name: [] } }],
  ['entities.country', { entities: { ...manifest.entities, country: [] } }],
  ['peaks.names', { peaks: { ...manifest.peaks, names: [] } }],
  ['entities.placed', { entities: { ...manifest.entities, placed: 2 } }],
])('%s with more or fewer rows than there are is refused', (field, change) => {
  expect(() => parseManifest({ ...manifest, ...change })).toThrow(`manifest: ${field}: `);
});

test('another version of the format is refused with what to do', () => {
  expect(() => parseManifest({ ...manifest, version: 1 })).toThrow(
    `manifest: version 1 of the format, this page reads ${BUNDLE_VERSION}; build the page again`,
  );
  expect(() => parseShard({ ...shard, version: 0 })).toThrow(
    `article texts: version 0 of the format, this page reads ${BUNDLE_VERSION}; build the page again`,
  );
});

test.each([[null], [undefined], ['{}'], [[]], [{}]])('%j is no bundle', (value) => {
  expect(() => parseManifest(value)).toThrow(/^manifest: /);
  expect(() => parseShard(value)).toThrow(/^article texts: /);
});

/** Every place in a value: the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, part);
  return copy;
}

const STRANGE = [undefined, null, true, -1, 1.5, 7, 1e300, '', 'a!', 'Zm9v', 'mentioned', [], [[0]], [['x', 1, 2]], {}];

test.each([
  ['manifest', manifest, manifestSchema, parseManifest],
  ['shard', shard, shardSchema, parseShard],
] as const)('the page refuses just what the definition of the %s refuses, wherever something strange stands', (_, whole, schema, parse) => {
  const failsAs = (run: () => unknown) => {
    try {
      run();
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  for (const path of placesIn(whole)) {
    for (const strange of STRANGE) {
      const value = replaced(whole, path, strange);
      const isRefused = !schema.safeParse(value).success;
      const message = failsAs(() => parse(value));
      // Lengths of columns and versions are the page's own business.
      if (message === undefined || !/rows, not|of \d+ (articles|entities)|version/.test(message))
        expect({ path, strange, isRefused: message !== undefined }).toEqual({ path, strange, isRefused });
    }
  }
});

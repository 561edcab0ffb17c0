import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { encodePart } from '../../../../src/pipeline/bundle/encode-part.ts';
import { reduceBundle } from '../../../../src/pipeline/bundle/reduce-bundle.ts';
import { assemble, type Corpus } from '../../../../src/pipeline/run.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';
import type { Manifest } from '../../../../src/schema/bundle.ts';
import type { DatedPassage, Mention } from '../../../../src/schema/mention.ts';
import { parseSearch } from '../../../../src/schema/search/parse-search.ts';
import { SearchIndex } from '../../../../src/schema/search/search-index.ts';

const effects = { sha256: (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex') };
const decoded = (part: Uint8Array) => JSON.parse(new TextDecoder().decode(part)) as unknown;

/** An article of some sentences, in which `[Ann Berg]` is a name and `{2024|…}` a date. */
function analyzed(id: string, said: readonly string[], title?: string): AnalyzedArticle {
  let text = '';
  const mentions: Mention[] = [];
  const dates: DatedPassage[] = [];
  const sentences = said.map((sentence) => {
    if (text) text += ' ';
    const from = text.length;
    for (const part of sentence.split(/(\[[^\]]+\]|\{[^}]+\})/)) {
      const [, name] = /^\[(.*)\]$/.exec(part) ?? [];
      const [, value, words] = /^\{(.*)\|(.*)\}$/.exec(part) ?? [];
      const start = text.length;
      text += name ?? words ?? part;
      if (name) mentions.push({ start, end: text.length, type: 'person', p: 1 });
      if (value) dates.push({ start, end: text.length, value });
    }
    return { start: from, end: text.length };
  });
  const article = { id, language: 'en', path: `${id}.txt`, published: '2024-02-06', text, ...(title === undefined ? {} : { title }) };
  return { article, sentences, furniture: [], titleMentions: [], mentions, dates };
}

const corpus: Corpus = {
  title: 'Norrby',
  articles: [
    analyzed('wall', ['Quietly they waited.', '[Ann Berg] met [Bo Dahl] on {2024-02-05|Monday}.', 'Quietly they left.'], 'The wall'),
    analyzed('rain', ['It rained in torrents.', 'Later [Bo Dahl] came.', '[Ann Berg] did not.']),
    analyzed('sun', ['The sun shone.']),
  ],
  record: {
    found: 4,
    read: 3,
    rejected: 1,
    ignored: 0,
    verdicts: [
      { kind: 'rejected', path: 'a.json', line: 3, message: '“{"text": "Breaking: nobody knows” is not JSON', cure: 'write JSON' },
    ],
  },
};

test.each(['passages', 'none'] as const)('%s: a bundle reduced afterwards is the one that is assembled so, to the byte', (texts) => {
  const full = assemble(corpus, effects);
  const { notes: _, ...assembled } = assemble(corpus, effects, undefined, texts);
  const reduced = reduceBundle(full, texts, effects);
  expect(encodePart(reduced.manifest)).toEqual(encodePart(assembled.manifest));
  expect(reduced.shards).toEqual(assembled.shards);
  expect(reduced.search).toEqual(assembled.search);
});

test('passages may be taken out afterwards, and are not given back', () => {
  const full = assemble(corpus, effects);
  const passages = reduceBundle(full, 'passages', effects);
  expect(reduceBundle(passages, 'none', effects)).toEqual(reduceBundle(full, 'none', effects));
  expect(() => reduceBundle(reduceBundle(full, 'none', effects), 'passages', effects)).toThrow(/build it again from the articles/);
});

test.each(['passages', 'none'] as const)('%s: every number of the manifest is that of the whole texts', (texts) => {
  const full = assemble(corpus, effects).manifest;
  const reduced = assemble(corpus, effects, undefined, texts).manifest;
  expect(full.texts).toBeUndefined();
  expect(reduced.texts).toBe(texts);
  const numbers = ({ texts: _texts, fingerprint: _fingerprint, record, articles, ...rest }: Manifest) => ({
    ...rest,
    articles: { ...articles, headline: [] },
    record: { ...record, verdicts: record.verdicts.length },
  });
  expect(numbers(reduced)).toEqual(numbers(full));
  expect(reduced.fingerprint).not.toBe(full.fingerprint);
});

test.each([
  ['full', true],
  ['passages', false],
  ['none', false],
] as const)('%s: the search finds a word of a sentence that nothing is counted in: %s', (texts, isFound) => {
  const { search, shards } = assemble(corpus, effects, undefined, texts);
  const index = new SearchIndex(parseSearch(decoded(search)));
  expect(index.words.includes('quietly')).toBe(isFound);
  expect(shards.some((shard) => JSON.stringify(decoded(shard)).includes('Quietly'))).toBe(isFound);
});

test('an article without a title is called by the first sentence that is left, and by its id where none is', () => {
  const headlines = (texts: 'full' | 'passages' | 'none') => {
    const { id, headline } = assemble(corpus, effects, undefined, texts).manifest.articles;
    return Object.fromEntries(id.map((id, i) => [id, headline[i]]));
  };
  expect(headlines('full')).toEqual({ wall: 'The wall', rain: 'It rained in torrents.', sun: 'The sun shone.' });
  expect(headlines('passages')).toEqual({ wall: 'The wall', rain: 'Later Bo Dahl came.', sun: 'sun' });
  expect(headlines('none')).toEqual({ wall: 'The wall', rain: 'rain', sun: 'sun' });
});

test('what a verdict quotes of a file is taken out, and its place and cure stay', () => {
  const verdictOf = (texts: 'full' | 'passages') => assemble(corpus, effects, undefined, texts).manifest.record.verdicts[0];
  expect(verdictOf('full')!.message).toBe('“{"text": "Breaking: nobody knows” is not JSON');
  expect(verdictOf('passages')).toEqual({ kind: 'rejected', path: 'a.json', line: 3, message: '“…” is not JSON', cure: 'write JSON' });
});

test('whom only furniture names is left where the line is, and goes with it', () => {
  const grey = (id: string, said: readonly string[]): AnalyzedArticle => {
    const one = analyzed(id, said);
    const [start, end] = [one.sentences.at(-1)!.start, one.sentences.at(-1)!.end];
    const mentions = one.mentions.map((mention) => (mention.start >= start ? { ...mention, furniture: true as const } : mention));
    return { ...one, furniture: [{ start, end }], mentions };
  };
  const articles = [
    grey('a', ['[Ann Berg] came.', 'Photo: [Cy Poe]']),
    grey('b', ['[Ann Berg] left.', 'Photo: [Di Moe], {2024-02-05|Monday}']),
  ];
  const full = assemble({ ...corpus, articles }, effects);
  expect(full.manifest.grey?.name).toEqual(['Cy Poe', 'Di Moe']);
  const passages = reduceBundle(full, 'passages', effects);
  expect(passages.manifest.grey).toMatchObject({ count: 1, name: ['Di Moe'] });
  const [shard] = passages.shards.map((part) => decoded(part) as { articles: { mentions: object[] }[] });
  expect(shard!.articles.map(({ mentions }) => mentions)).toEqual([
    [{ start: 0, end: 8, entity: 0 }],
    [
      { start: 0, end: 8, entity: 0 },
      { start: 22, end: 28, entity: 1, furniture: true },
    ],
  ]);
  const none = reduceBundle(full, 'none', effects);
  expect(none.manifest.grey).toBeUndefined();
  expect(JSON.stringify(none.manifest) + JSON.stringify(none.shards.map(decoded))).not.toMatch(/Cy Poe|Di Moe/);
});

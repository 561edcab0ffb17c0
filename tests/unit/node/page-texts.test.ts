import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { assembleCorpus } from '../../../src/node/build-site.ts';
import { readCorpus, type ReadCorpus } from '../../../src/node/read-corpus.ts';
import { siteFiles } from '../../../src/node/site-files.ts';
import type { StoredArticle, TextShard } from '../../../src/schema/bundle.ts';
import { isLeftOut } from '../../../src/schema/left-out.ts';
import type { PageTexts } from '../../../src/schema/page-texts.ts';
import { foldWord } from '../../../src/schema/search/words-of.ts';
import { parseSearch } from '../../../src/schema/search/parse-search.ts';
import { SearchIndex } from '../../../src/schema/search/search-index.ts';
import { TEST_SHELL } from './test-shell.ts';

const LOWGATE = join(import.meta.dirname, '../../corpora/lowgate');

let read: ReadCorpus;
let pages: Readonly<Record<PageTexts, ReturnType<typeof written>>>;
beforeAll(async () => {
  read = await readCorpus([LOWGATE], {});
  pages = { full: written('full'), passages: written('passages'), none: written('none') };
}, 60_000);

/** The page as it is written, and what of it is packed, unpacked. */
function written(texts: PageTexts) {
  // A file that was rejected, in the words of an article: its verdict quotes them.
  const [quoted] = read.corpus.articles[0]!.article.text.split('\n');
  const verdicts = [...read.corpus.record.verdicts, { kind: 'rejected', path: 'x.json', message: `“${quoted}” is not JSON` } as const];
  const corpus = { ...read.corpus, record: { ...read.corpus.record, verdicts } };
  const originals = new Map(corpus.articles.map(({ article }) => [article.id, `originals/0123abcd/${article.path}`]));
  const bundle = assembleCorpus({ ...corpus, originals }, undefined, undefined, texts);
  const decode = (part: Uint8Array) => JSON.parse(new TextDecoder().decode(part)) as unknown;
  const { files, index } = siteFiles(TEST_SHELL, bundle, 'single');
  const parts = [...files.map(({ content }) => content()), ...index()];
  return {
    page: parts.map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part as Uint8Array))).join(''),
    searched: new SearchIndex(parseSearch(decode(bundle.search))).words,
    articles: bundle.shards.flatMap((shard) => (decode(shard) as TextShard).articles),
    tour: bundle.tour ? new TextDecoder().decode(bundle.tour) : '',
    manifest: bundle.manifest,
  };
}

/** Of four letters and more, folded as the search folds them: shorter ones stand in packed columns by chance. */
function wordsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/[\p{L}\p{M}]{4,}/gu), ([word]) => foldWord(word, 0, word.length)));
}

/** What stands above the corpus: the policy and the title. */
const headOf = (page: string) => page.slice(0, page.indexOf('<script type="application/json"'));

/** The names of the fields of a bundle, and what stands in those that have a few fixed values. */
function formWords(value: unknown, into: string[] = []): string[] {
  if (Array.isArray(value)) for (const one of value) formWords(one, into);
  else if (value && typeof value === 'object')
    for (const [key, of] of Object.entries(value)) {
      into.push(key);
      if (['kind', 'publishedFrom', 'inferred', 'direction', 'format'].includes(key)) into.push(String(of));
      formWords(of, into);
    }
  return into;
}

/** What a page tells of an article besides its text. */
const told = ({ id, title = '', source = '', url = '', author = '', path }: StoredArticle) =>
  [id, title, source, url, author, path].join('\n');

test.each(['passages', 'none'] as const)('%s: no word that stands only in what was left out is anywhere in the page', (texts) => {
  const { full, passages } = pages;
  const reduced = pages[texts];
  const kept = new Set<string>();
  const out = new Set<string>();
  full.articles.forEach((stored, i) => {
    for (const word of wordsOf(told(stored))) kept.add(word);
    for (const [start, end] of stored.sentences) {
      const isKept = texts === 'passages' && !isLeftOut(passages.articles[i]!.text, start, end);
      for (const word of wordsOf(stored.text.slice(start, end))) (isKept ? kept : out).add(word);
    }
  });
  // Names are counted, and stay; a tour is its author's own.
  const { entities, about } = full.manifest;
  const rules = read.corpus.record.verdicts.flatMap(({ message, cure = '' }) => [message, cure]);
  const form = formWords([full.manifest, full.articles]);
  const own = [
    full.tour,
    TEST_SHELL,
    ...rules,
    ...form,
    headOf(full.page),
    texts,
    'true',
    JSON.stringify([entities.names, entities.name, about, full.manifest.corrections ?? []]),
  ].join('\n');
  for (const word of wordsOf(own)) kept.add(word);
  const secret = [...out].filter((word) => !kept.has(word));
  expect(secret.length).toBeGreaterThan(300);

  const unescaped = ({ page }: typeof full) => wordsOf(page.replace(/\\[nrt]/g, ' '));
  const inFull = unescaped(full);
  expect(secret.filter((word) => !inFull.has(word))).toEqual([]);
  const inPage = unescaped(reduced);
  for (const word of reduced.searched) inPage.add(word);
  expect(secret.filter((word) => inPage.has(word))).toEqual([]);
  expect(reduced.page).not.toContain('originals/');
});

test.each(['passages', 'none'] as const)('%s: names, ties, timeline, copies and dates are counted as in the whole texts', (texts) => {
  const numbers = ({ manifest }: ReturnType<typeof written>) => {
    const { texts: _texts, fingerprint: _fingerprint, articles, record, ...rest } = manifest;
    return {
      ...rest,
      articles: { ...articles, headline: articles.headline.length },
      record: { ...record, verdicts: record.verdicts.length },
    };
  };
  expect(numbers(pages[texts])).toEqual(numbers(pages.full));
});

test('passages: every mention that counts and every date stands where it did, in the same words and the same sentence', () => {
  const full = pages.full.articles;
  pages.passages.articles.forEach((stored, i) => {
    const whole = full[i]!;
    const counted = (of: StoredArticle) => of.mentions.filter(({ furniture }) => !furniture);
    expect(counted(stored)).toEqual(counted(whole));
    expect(stored.dates).toEqual(whole.dates);
    expect(stored.sentences).toEqual(whole.sentences);
    for (const { start, end } of [...counted(stored), ...stored.dates]) {
      expect(stored.text.slice(start, end)).toBe(whole.text.slice(start, end));
      const sentence = whole.sentences.find(([from, to]) => from <= start && end <= to);
      if (sentence) expect(stored.text.slice(...sentence)).toBe(whole.text.slice(...sentence));
    }
  });
});

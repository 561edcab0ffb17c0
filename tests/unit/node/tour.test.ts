import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../../src/node/build-site.ts';
import { readCorpus } from '../../../src/node/read-corpus.ts';
import { diagnosticLine } from '../../../src/pipeline/diagnostic.ts';
import type { Manifest } from '../../../src/schema/bundle.ts';
import { parseTour } from '../../../src/schema/parse-tour.ts';
import { tempFolder } from './temp-folder.ts';
import { TEST_SHELL as shell } from './test-shell.ts';

const ARTICLES = {
  'one.txt': 'date 2023-11-06\n\nMayor Ana Lindqvist met Peter Holm in Norrby.\n',
  'two.txt': 'date 2023-11-09\n\nPeter Holm left Norrby for Stockholm.\n',
};
const TOUR = `title: A meeting
steps:
  - text: They met.
    view: open=tie:Ana Lindqvist:peter-holm
  - text: He left.
    view: who=Peter Halm&from=2023-11-09&to=2023-11-09
`;

function block(page: string, attribute: string): unknown {
  return JSON.parse(new RegExp(`<script type="application/json" ${attribute}>([^<]*)</script>`).exec(page)![1]!);
}
const read = (out: string, file = 'index.html') => readFileSync(join(out, file), 'utf8');
const manifestOf = (out: string) => block(read(out), 'id="dateline-manifest"') as Manifest;

test('a tour at the top of a folder lies in the page, with the names of its views as ids; what fits nobody is told with its line', async () => {
  const out = tempFolder();
  const { corpus, notes } = await buildSite([tempFolder({ ...ARTICLES, 'tour.yaml': TOUR })], out, { shell });
  const manifest = manifestOf(out);
  expect(manifest.tour).toEqual({ name: 'tour' });
  expect(parseTour(block(read(out), 'data-shard="tour"'))).toMatchObject({
    title: 'A meeting',
    language: '',
    steps: [
      { text: 'They met.', view: 'open=tie%3Aana-lindqvist%3Apeter-holm' },
      { text: 'He left.', view: 'from=2023-11-09&to=2023-11-09' },
    ],
  });
  const note =
    'tour.yaml:6: step 2, view: “who=Peter Halm”: “Peter Halm” is nobody in these articles; it is left out; write the name as its card has it, or copy the link of the view';
  expect(notes.map(diagnosticLine)).toEqual([note]);
  expect(corpus.record).toMatchObject({ found: 3, read: 2, rejected: 0, ignored: 1 });
  expect(manifest.record.verdicts.map(({ path, kind }) => `${kind} ${path}`)).toEqual(['ignored tour.yaml', 'note tour.yaml']);
});

test('the articles are read with a tour as they are without; the page of either is its own, and without one it has none', async () => {
  const [plain, toured, other] = [tempFolder(), tempFolder(), tempFolder()];
  const title = 'Norrby';
  await buildSite([tempFolder(ARTICLES)], plain, { shell, title });
  await buildSite([tempFolder({ ...ARTICLES, 'tour.yml': TOUR })], toured, { shell, title });
  await buildSite([tempFolder({ ...ARTICLES, 'tour.yml': TOUR.replace('They met.', 'They had met.') })], other, { shell, title });
  expect(block(read(toured), 'data-shard="texts-0"')).toEqual(block(read(plain), 'data-shard="texts-0"'));
  const { articles, entities, mentions, tour, fingerprint } = manifestOf(plain);
  expect(tour).toBeUndefined();
  expect(read(plain)).not.toContain('data-shard="tour"');
  expect(manifestOf(toured)).toMatchObject({ articles, entities, mentions });
  expect(new Set([fingerprint, manifestOf(toured).fingerprint, manifestOf(other).fingerprint]).size).toBe(3);
});

test('a page in parts has its tour in a file that the manifest names', async () => {
  const out = tempFolder();
  await buildSite([tempFolder({ ...ARTICLES, 'tour.yaml': TOUR })], out, { shell, pages: 'split' });
  const { manifest: file } = block(read(out), 'id="dateline-source"') as { manifest: string };
  const { tour } = JSON.parse(read(out, file)) as Manifest;
  expect(parseTour(JSON.parse(read(out, tour!.file!))).steps).toHaveLength(2);
});

test('of the tours of two folders the first is the page’s; below the top of a folder, the file is none', async () => {
  const folder = tempFolder({
    'a/one.txt': ARTICLES['one.txt'],
    'a/tour.yaml': TOUR,
    'b/two.txt': ARTICLES['two.txt'],
    'b/tour.yaml': 'steps:\n  - text: Another.\n',
    'b/below/tour.yaml': TOUR,
  });
  const { corpus, remarks } = await readCorpus([join(folder, 'a'), join(folder, 'b')]);
  expect(corpus.settings!.tour!.title).toBe('A meeting');
  expect(remarks.map(diagnosticLine)).toEqual([
    'b/tour.yaml:1: a page has one tour, and that of a/tour.yaml is it; this one is left out; remove one of them',
  ]);
  expect(corpus.record).toMatchObject({ read: 2, rejected: 0, ignored: 3 });
});

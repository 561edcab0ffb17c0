import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ENDINGS, formatOf, FORMATS, isReadByEnding } from '../../src/pipeline/readers/registry.ts';
import { buildSite } from '../../src/node/build-site.ts';
import { inlineShell } from '../../src/node/inline-shell.ts';
import { readCorpus, type ReadCorpus } from '../../src/node/read-corpus.ts';
import { mutant, type SeedFile } from './mutant.ts';

export interface MutantRun {
  readonly files: number;
  readonly read: number;
  readonly rejected: number;
  readonly ignored: number;
  /** Of the processor's time, which does not depend on what else the machine does. */
  readonly slowest: { readonly name: string; readonly seconds: number };
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

export interface MutantOptions {
  readonly seed: number;
  /** The first number, and how many from there. */
  readonly first?: number;
  readonly files: number;
  /** Files of one build. */
  readonly batch?: number;
  /** Told before each file is read, so that whoever watches knows which one hangs. */
  readonly before?: (name: string) => void;
  /** Folder that the mutants are left in. */
  readonly keep?: string;
}

/** What every golden case reads, except its settings. */
export function goldenSeeds(golden: string): SeedFile[] {
  return readdirSync(golden)
    .sort()
    .flatMap((name) => filesIn(join(golden, name, 'articles')))
    .filter(({ path, bytes }) => isReadByEnding(path) && bytes.length > 0);
}

/** A name and message of JavaScript's own where there should be one for people. */
const OWN_FAULT = /Dateline fails|Cannot (?:read|set) propert|is not (?:a function|iterable|defined|a constructor)|Invalid (?:array|typed array) length|\bundefined\b/; // prettier-ignore

/** A page without a program: what is asked here is what lies in it. */
const SHELL = inlineShell(
  '<!doctype html><html><head><meta charset="utf-8" /><script type="module" src="./assets/x.js"></script></head><body></body></html>',
  () => '',
);

/**
 * Damages files and reads them, each alone and then all of a batch into a page. Each must end in the counts, once; the sums must add
 * up; nothing may be thrown, and nothing written but the page.
 */
export async function runMutants(seeds: readonly SeedFile[], options: MutantOptions): Promise<MutantRun> {
  const { seed, first = 0, files, batch = 250, before, keep } = options;
  const faults: string[] = [];
  const sum = { read: 0, rejected: 0, ignored: 0 };
  let slowest = { name: '', seconds: 0 };
  const root = keep ?? mkdtempSync(join(tmpdir(), 'dateline-mutants-'));
  try {
    for (let start = first; start < first + files; start += batch) {
      const folder = join(root, `from-${start}`, 'in');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(root, `from-${start}`, 'beside.txt'), 'Nobody touches this.');
      const names: string[] = [];
      for (let number = start; number < Math.min(start + batch, first + files); number++) {
        const { name, bytes } = mutant(seeds, ENDINGS, seed, number);
        writeFileSync(join(folder, name), bytes);
        names.push(name);
      }
      const untouched = fingerprint(root);
      let found = 0;
      for (const name of names) {
        before?.(name);
        const used = process.cpuUsage();
        try {
          const corpus = await readCorpus([join(folder, name)]);
          found += corpus.corpus.record.found;
          faults.push(...countFaults(name, corpus));
          for (const kind of ['read', 'rejected', 'ignored'] as const) sum[kind] += corpus.corpus.record[kind];
        } catch (error) {
          faults.push(`${name}: threw ${String(error)}`);
        }
        const { user, system } = process.cpuUsage(used);
        const seconds = (user + system) / 1e6;
        if (seconds > slowest.seconds) slowest = { name, seconds };
      }
      const all = `the build of ${names[0]} to ${names.at(-1)}`;
      faults.push(...(await buildFaults(folder, join(root, 'out'), found, (stage) => before?.(`${all}, ${stage}`))));
      rmSync(join(root, 'out'), { recursive: true, force: true });
      if (fingerprint(root) !== untouched) faults.push(`${folder}: something beside the page was written`);
      if (keep === undefined) rmSync(join(root, `from-${start}`), { recursive: true });
    }
  } finally {
    if (keep === undefined) rmSync(root, { recursive: true, force: true });
  }
  return { files, ...sum, slowest, faults };
}

/** Whether a file that was read alone is counted as it should: once, or once for each record or file in it. */
function countFaults(name: string, { corpus, outcomes }: ReadCorpus): string[] {
  const { found, read, rejected, ignored } = corpus.record;
  const counted = outcomes.filter(({ kind }) => kind !== 'note');
  const faults: string[] = [];
  if (found !== read + rejected + ignored || found !== counted.length) faults.push(`${name}: the counts do not add up`);
  if (found === 0) faults.push(`${name}: is in no count`);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const isOne = FORMATS.every(({ endings, severalRecords }) => !endings.includes(ending) || !severalRecords); // exports of databases are .txt too
  const itself = counted.filter(({ path }) => path === name).length; // what is attached to a mail has a path of its own
  if (itself > 1 && isOne && formatOf(name)) faults.push(`${name}: is counted ${itself} times`);
  if (corpus.articles.length !== read)
    faults.push(`${name}: ${read} are counted as read, and there are ${corpus.articles.length} articles`);
  for (const outcome of outcomes)
    if ('message' in outcome && OWN_FAULT.test(outcome.message.replaceAll(/“[^”]*”|"(?:[^"\\]|\\.)*"/g, '')))
      faults.push(`${outcome.path}: ${outcome.message}`);
  return faults;
}

/** Whether all together make a page with the same sum. Where nothing could be read there is none. */
async function buildFaults(folder: string, out: string, found: number, progress: (stage: string) => void): Promise<string[]> {
  try {
    const { corpus } = await buildSite([folder], out, { shell: SHELL, progress });
    const ids = new Set(corpus.articles.map(({ article }) => article.id));
    const faults = ids.size === corpus.articles.length ? [] : [`${folder}: two articles have one id`];
    return corpus.record.found === found
      ? faults
      : [...faults, `${folder}: ${found} were found one by one, ${corpus.record.found} together`];
  } catch (error) {
    const message = String(error);
    return message.includes('no article found') ? [] : [`${folder}: the build threw ${message}`];
  }
}

/** Of every file's name and bytes. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of filesIn(folder)) hash.update(`${relative(folder, path)}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

function filesIn(folder: string): SeedFile[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return []; // a case whose articles lie elsewhere
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

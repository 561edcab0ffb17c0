import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../../src/pipeline/config.ts';
import { diagnosticLine, type Diagnostic } from '../../src/pipeline/diagnostic.ts';
import { exportCorpus, type Corpus } from '../../src/pipeline/run.ts';
import { readCorpus } from '../../src/node/read-corpus.ts';

/** What may stand in a case's `case.json`: where its articles lie, if not beside it, and how they are read. */
interface Settings {
  readonly articles?: string;
  readonly config?: Config;
}

/** Folders that hold articles, or say where they lie. */
export function goldenCases(folder: string): string[] {
  return readdirSync(folder).filter((name) => ['articles', 'case.json'].some((sign) => existsSync(join(folder, name, sign))));
}

/** What the pipeline makes of a case's articles, and what people say it should, both in lines that one can compare by eye. */
export async function compareCase(folder: string): Promise<{ actual: string; expected: string }> {
  const settingsFile = join(folder, 'case.json');
  const settings = existsSync(settingsFile) ? (JSON.parse(readFileSync(settingsFile, 'utf8')) as Settings) : {};
  const { corpus } = await readCorpus([resolve(folder, settings.articles ?? 'articles')], { config: settings.config ?? {} });
  const annotations = [...exportCorpus(corpus, 'annotations', {})].join('');
  return {
    actual: `${articleLines(annotations)}${verdictLines(corpus)}`,
    expected: `${articleLines(readFileSync(join(folder, 'expected.jsonl'), 'utf8'))}${readFileSync(join(folder, 'expected.verdicts.txt'), 'utf8')}`,
  };
}

/** One diagnostic a line, its kind in front, sorted by UTF-16 units; below them the three counts. */
export function verdictLines({ record }: Pick<Corpus, 'record'>): string {
  const lines = record.verdicts.map((verdict) => `${verdict.kind} ${diagnosticLine(verdict as Diagnostic)}\n`).sort();
  return `${lines.join('')}read ${record.read}, rejected ${record.rejected}, ignored ${record.ignored}\n`;
}

interface Annotated {
  readonly title?: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly titleMentions?: readonly Marked[];
  readonly mentions: readonly Marked[];
  readonly dates: readonly Marked[];
}

interface Marked {
  readonly start: number;
  readonly end: number;
}

/**
 * Annotations as lines, with the words that the offsets stand for beside them. How sure the recogniser is, `p`, is left out: it is
 * its own affair and no truth about the text.
 */
function articleLines(jsonLines: string): string {
  return jsonLines
    .split('\n')
    .filter((line) => line)
    .map((line) => linesOf(JSON.parse(line) as Annotated))
    .join('');
}

function linesOf({ sentences, titleMentions, mentions, dates, ...article }: Annotated): string {
  const { title = '', text } = article;
  const marked = (kind: string, within: string, { start, end, ...said }: Marked) => {
    const values = Object.entries(said).flatMap(([name, value]) => (name === 'p' ? [] : [`${name} ${String(value)}`]));
    return `  ${kind} ${start}–${end} ${JSON.stringify(within.slice(start, end))} ${values.join(', ')}`.trimEnd();
  };
  return [
    ...Object.entries(article).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...sentences.map(([start, end]) => marked('sentence', text, { start, end })),
    `  title mentions: ${titleMentions === undefined ? 'none, no title' : titleMentions.length}`,
    ...(titleMentions ?? []).map((mention) => marked('title mention', title, mention)),
    ...mentions.map((mention) => marked('mention', text, mention)),
    ...dates.map((date) => marked('date', text, date)),
    '\n',
  ].join('\n');
}

import { join } from 'node:path';
import { Command, Option } from 'commander';
import { buildSite } from '../build-site.ts';
import { addCommonOptions, cacheOf, readingOptions, type CommonOptions } from '../common-options.ts';
import { PAGE_TEXTS, type PageTexts } from '../../schema/page-texts.ts';
import { Failure } from '../failure.ts';
import type { Pages } from '../site-files.ts';
import { countsLine, questionsLine, Terminal, type Streams } from '../terminal.ts';

interface BuildCommandOptions extends CommonOptions {
  readonly out?: string;
  readonly pages: Pages;
  readonly texts: PageTexts;
  readonly strict?: boolean;
}

export function buildCommand(streams: Streams): Command {
  const command = new Command('build')
    .description('Reads the articles and writes a page of them.')
    .argument('<path...>', 'folders and files with articles')
    .option('--out <folder>', 'where the page goes: a new folder, an empty one, or that of an earlier page')
    .addOption(
      new Option(
        '--pages <how>',
        'one file that opens by double click, or a folder for a web server; auto: one file while it stays under 60 MB',
      )
        .choices(['auto', 'single', 'split'])
        .default('auto'),
    )
    .addOption(
      new Option(
        '--texts <what>',
        'what the page carries of the articles: full, their whole texts; passages, headlines and the sentences that name somebody or say a date; none, headlines and counts',
      )
        .choices(PAGE_TEXTS)
        .default('full'),
    )
    .option('--title <title>', 'title of the page; without it, the name of the folder')
    .option('--strict', 'write no page if anything was rejected');
  return addCommonOptions(command).action((paths: string[], options: BuildCommandOptions) => build(paths, options, streams));
}

async function build(paths: string[], options: BuildCommandOptions, { out, err }: Streams): Promise<void> {
  const folder = options.out;
  if (!folder) throw new Failure('build: say where the page goes, with --out <folder>', 2);
  const terminal = new Terminal(out, err, options.quiet ?? false);
  const { corpus, notes, questions } = await buildSite(paths, folder, {
    ...readingOptions(options),
    cache: cacheOf(paths, options),
    pages: options.pages,
    texts: options.texts,
    strict: options.strict ?? false,
    progress: terminal.progress,
    seen: (read) => terminal.complaints(read),
    ...(options.title === undefined ? {} : { title: options.title }),
  });
  terminal.remarks(notes);
  if (questions > 0) terminal.say(questionsLine(questions));
  terminal.say(`${countsLine(corpus.record)} → ${join(folder, 'index.html')}`);
}

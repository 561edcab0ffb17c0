import { Command } from 'commander';
import { assembleCorpus, refuse } from '../build-site.ts';
import { contentLines, outcomeLine, questionLines } from '../check-corpus.ts';
import { addCommonOptions, cacheOf, readingOptions, type CommonOptions } from '../common-options.ts';
import { Failure } from '../failure.ts';
import { readCorpus } from '../read-corpus.ts';
import { countsLine, Terminal, type Streams } from '../terminal.ts';

interface CheckCommandOptions extends CommonOptions {
  readonly strict?: boolean;
}

export function checkCommand(streams: Streams): Command {
  const command = new Command('check')
    .description('Tells of each file and record whether it would be read and why, and what the page would hold. Writes nothing.')
    .argument('<path...>', 'folders and files with articles')
    .option('--strict', 'exit with 1 if anything was rejected');
  return addCommonOptions(command).action((paths: string[], options: CheckCommandOptions) => check(paths, options, streams));
}

async function check(paths: string[], options: CheckCommandOptions, { out, err }: Streams): Promise<void> {
  const terminal = new Terminal(out, err, options.quiet ?? false);
  const found = await readCorpus(paths, {
    ...readingOptions(options),
    cache: cacheOf(paths, options),
    progress: (done, total) => terminal.progress('reading', done, total),
  });
  const { corpus, outcomes } = found;
  for (const outcome of outcomes) terminal.say(outcomeLine(outcome));
  const { read, rejected } = corpus.record;
  terminal.say('');
  terminal.say(countsLine(corpus.record));
  if (read > 0) {
    const { manifest, notes } = assembleCorpus(corpus);
    for (const line of [...contentLines(manifest), ...questionLines(manifest)]) terminal.say(line);
    terminal.remarks(notes);
  }
  refuse(found, paths, false);
  if (options.strict && rejected > 0) throw new Failure(`${rejected} rejected, and --strict allows none`, 1);
}

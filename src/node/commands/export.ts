import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../../pipeline/export/export-as.ts';
import { exportCorpus } from '../../pipeline/run.ts';
import { refuse } from '../build-site.ts';
import { addCommonOptions, cacheOf, readingOptions, type CommonOptions } from '../common-options.ts';
import { Failure, reasonOf } from '../failure.ts';
import { readCorpus } from '../read-corpus.ts';
import { countsLine, Terminal, type Streams } from '../terminal.ts';

interface ExportCommandOptions extends CommonOptions {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly all?: boolean;
}

export function exportCommand(streams: Streams): Command {
  const command = new Command('export')
    .description('Writes what was found for other programs: JSON Lines, CSV, GEXF (Gephi) or GraphML.')
    .argument('<path...>', 'folders and files with articles')
    .addOption(new Option('--format <format>', 'what is written').choices(EXPORT_FORMATS))
    .option('--out <file>', 'where to; without it, standard output')
    .option('--all', 'gexf and graphml: the whole network instead of what the page shows by default');
  return addCommonOptions(command).action((paths: string[], options: ExportCommandOptions) => run(paths, options, streams));
}

async function run(paths: string[], options: ExportCommandOptions, { out, err }: Streams): Promise<void> {
  const { format } = options;
  if (options.out === '') throw new Failure('export: --out is empty; name a file', 2);
  if (options.out !== undefined && existsSync(options.out) && statSync(options.out).isDirectory())
    throw new Failure(`${options.out}: is a folder; name a file with --out`, 2);
  if (format === undefined) throw new Failure(`export: say what to write, with --format ${EXPORT_FORMATS.join(', ')}`, 2);
  const terminal = new Terminal(out, err, options.quiet ?? false);
  const read = await readCorpus(paths, {
    ...readingOptions(options),
    cache: cacheOf(paths, options),
    ...(options.out === undefined ? {} : { outFolder: options.out }),
    progress: (done, total) => terminal.progress('reading', done, total),
  });
  terminal.complaints(read);
  refuse(read, paths, false);
  const parts = exportCorpus(read.corpus, format, { all: options.all ?? false }, (notes) => terminal.remarks(notes));
  if (options.out === undefined) await writeOut(parts, out);
  else {
    writeFile(parts, options.out);
    terminal.say(`${countsLine(read.corpus.record)} → ${options.out}`);
  }
}

/** Whoever reads may have had enough (`| head`): then so have we. */
async function writeOut(parts: Iterable<string>, out: NodeJS.WriteStream): Promise<void> {
  let isOpen = true;
  let goOn = () => {};
  const end = () => {
    isOpen = false; // `cli` says why, where it is no reader that left
    goOn();
  };
  out.on('error', end).on('close', end);
  out.on('drain', () => goOn());
  for (const part of parts) {
    if (!isOpen) return;
    if (!out.write(part) && isOpen) await new Promise<void>((done) => (goOn = done));
  }
}

/** Under another name until it is whole; that name is nobody else's file. */
function writeFile(parts: Iterable<string>, file: string): void {
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    const handle = openSync(part, 'wx');
    try {
      for (const text of parts) writeSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(part, file);
  } catch (cause) {
    if (existsSync(part)) rmSync(part);
    throw new Failure(`${file}: cannot be written: ${reasonOf(cause)}; choose another place with --out`, 1, { cause });
  }
}

import { Command, CommanderError } from 'commander';
import { GENERATOR } from '../pipeline/version.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { serveCommand } from './commands/serve.ts';
import { Failure, reasonOf } from './failure.ts';
import { isClosed, type Streams } from './terminal.ts';

/**
 * The command line.
 *
 * @param args without the program's own name
 * @returns the exit code; 0: done, 1: nothing could be read or written, 2: wrong usage
 */
export async function cli(args: readonly string[], streams: Streams): Promise<number> {
  const program = new Command('dateline')
    .description('Builds a page from news articles: when things were reported, who is tied to whom, and the sentences that say so.')
    .version(GENERATOR.replace(/^\D+/, ''))
    .addHelpText('after', '\nExit code: 0 done; 1 nothing could be read, or with --strict anything was rejected; 2 wrong usage.');
  for (const command of [buildCommand(streams), serveCommand(streams), checkCommand(streams), exportCommand(streams)])
    program.addCommand(command);
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({ writeOut: (text) => streams.out.write(text), writeErr: (text) => streams.err.write(text) });
  // Whoever reads what is said may have had enough (`| head`): then the work goes on without being heard.
  let unsaid: unknown;
  streams.out.on('error', (error) => (unsaid ??= error));
  streams.err.on('error', () => {});
  try {
    await program.parseAsync(args, { from: 'user' });
    await new Promise(setImmediate); // a stream tells of its error only now
    if (unsaid !== undefined && !isClosed(unsaid)) throw new Failure(`standard output: cannot be written: ${reasonOf(unsaid)}`, 1);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // it has said what was wrong
    if (!(error instanceof Failure)) throw error;
    streams.err.write(`dateline: ${error.message}\n`);
    return error.exitCode;
  }
}

import { Command, InvalidArgumentError, Option } from 'commander';
import { addCommonOptions, cacheOf, readingOptions, type CommonOptions } from '../common-options.ts';
import { reasonOf } from '../failure.ts';
import { LiveSite } from '../live-site.ts';
import { readShell, sampleFolder, SAMPLE_TITLE } from '../package-files.ts';
import { openBrowser, serve, type Serving } from '../serve.ts';
import { countsLine, Terminal, type Streams } from '../terminal.ts';

const PORT = 4321;

interface ServeCommandOptions extends CommonOptions {
  readonly port?: number;
  readonly open: boolean;
}

export function serveCommand(streams: Streams): Command {
  const command = new Command('serve')
    .description('Shows the page in the browser, and renews it whenever an article changes.')
    .argument('[path...]', 'folders and files with articles; without one, the sample')
    .addOption(
      new Option('--port <number>', `address of the page on this machine (default: ${PORT}, or the next that is free)`).argParser(
        parsePort,
      ),
    )
    .option('--title <title>', 'title of the page; without it, the name of the folder')
    .option('--no-open', 'do not open the browser');
  return addCommonOptions(command).action((paths: string[], options: ServeCommandOptions) => run(paths, options, streams));
}

async function run(given: string[], options: ServeCommandOptions, { out, err }: Streams): Promise<void> {
  const terminal = new Terminal(out, err, options.quiet ?? false);
  const shell = readShell();
  const paths = given.length > 0 ? given : [sampleFolder()];
  const title = options.title ?? (given.length > 0 ? undefined : SAMPLE_TITLE);
  const site = new LiveSite(paths, {
    ...readingOptions(options),
    openCache: () => cacheOf(paths, options),
    ...(title === undefined ? {} : { title }),
    rebuilt: (read) => {
      terminal.complaints(read);
      terminal.say(countsLine(read.corpus.record));
    },
    failed: (error) => terminal.complain(`${reasonOf(error)}; the page shows what it was before`),
  });
  const { address, server } = await start(site, shell, options, terminal).catch((error: unknown) => {
    site.close(); // what it watches would keep the command from ending
    throw error;
  });
  terminal.say(`${address}  (Ctrl-C ends it)`);
  if (options.open && out.isTTY) openBrowser(address);
  const end = () => {
    site.close();
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  await new Promise((closed) => server.once('close', closed));
}

async function start(site: LiveSite, shell: string, { port }: ServeCommandOptions, terminal: Terminal): Promise<Serving> {
  const read = await site.start();
  terminal.complaints(read);
  const serving = await serve(site, shell, port ?? PORT, port !== undefined);
  terminal.say(countsLine(read.corpus.record));
  return serving;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535; 0 takes any.');
  return port;
}

import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Failure, reasonOf } from './failure.ts';
import { layPage } from '../pipeline/lay-page.ts';
import { LIVE_SOURCE, type LiveSite } from './live-site.ts';
import { sha256 } from './sha256.ts';

const HOST = '127.0.0.1';
/** How many ports after the wanted one are tried. */
const MORE_PORTS = 20;

export interface Serving {
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a page on this machine only, from memory.
 *
 * @param port taken as it is when `exactly`; else the next free one after it
 * @throws Failure when no port is free
 */
export async function serve(site: LiveSite, shell: string, port: number, exactly: boolean): Promise<Serving> {
  const server = createServer((request, response) => answer(site, shell, request, response));
  for (let tried = port; ; tried++) {
    try {
      await listen(server, tried);
      const bound = server.address();
      return { address: `http://${HOST}:${typeof bound === 'object' && bound ? bound.port : tried}/`, server };
    } catch (cause) {
      if (!exactly && isTaken(cause) && tried < port + MORE_PORTS) continue;
      throw new Failure(`port ${tried}: ${isTaken(cause) ? 'is taken' : reasonOf(cause)}; choose another with --port`, 1, { cause });
    }
  }
}

function answer(site: LiveSite, shell: string, request: IncomingMessage, response: ServerResponse): void {
  // A page elsewhere may point a name of its own at this machine; its requests carry that name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(request.headers.host ?? ''))
    return refuse(response, 403, 'This address is for this machine only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only reading is possible here.');
  const path = (request.url ?? '/').replace(/[?#].*$/s, '').slice(1);
  if (path === '' || path === 'index.html') {
    const blocks = [{ attribute: 'id="dateline-source"', json: JSON.stringify(LIVE_SOURCE) }];
    const page = layPage(shell, { title: site.title, blocks, fetches: true }, sha256).join('');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : page);
  } else if (!site.answer(path, request, response)) refuse(response, 404, 'There is nothing at this address.');
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      done();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Opens the address in the user's browser, if there is one; nothing depends on it. */
export function openBrowser(address: string): void {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? ['xdg-open'];
  const child = spawn(command!, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

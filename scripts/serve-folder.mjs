import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** Serves a built page over http on a port of its own. */
export async function serveFolder(site) {
  const server = createServer((request, response) => {
    const file = join(site, request.url === '/' ? 'index.html' : request.url);
    if (!existsSync(file)) response.writeHead(404).end();
    else
      createReadStream(file).pipe(response.writeHead(200, { 'Content-Type': file.endsWith('.html') ? 'text/html' : 'application/json' }));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

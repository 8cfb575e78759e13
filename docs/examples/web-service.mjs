// A small web service: GET /belarus.pdf answers with the PDF of data/belarus, or with what is wrong with it.
//
//   npx brief serve                              builds, with limits, in worker threads
//   node web-service.mjs [PORT] [SERVICE]        run in a project's folder
//
// It sends the files of the brief to `brief serve`, which needs no access to the project and may run on another machine.

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port = '8081', service = 'http://127.0.0.1:8080'] = process.argv.slice(2);

/**
 * The files of a folder and of its folders, as the service takes them.
 * @param {string} folder
 */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => {
    const path = `${parentPath}/${name}`.replaceAll('\\', '/');
    return [path, { base64: readFileSync(path, 'base64') }];
  });
}

const projectFolders = readdirSync('.').filter((name) => name === 'templates');

/**
 * @param {string} name
 * @param {AbortSignal} signal
 */
function build(name, signal) {
  const files = Object.fromEntries([`data/${name}`, ...projectFolders].flatMap(filesOf));
  const headers = { 'content-type': 'application/json' };
  return fetch(`${service}/build`, { method: 'POST', headers, body: JSON.stringify({ files }), signal });
}

const server = createServer(async (request, response) => {
  /**
   * @param {number} status
   * @param {string} type
   * @param {string | Uint8Array} body
   */
  const answer = (status, type, body, headers = {}) =>
    response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers }).end(body);
  // Nothing but the name of a brief reaches the file system.
  const [, name = ''] = /^\/([a-z0-9][a-z0-9-]*)\.pdf$/.exec(request.url ?? '') ?? [];
  if (!readdirSync('data').includes(name)) return answer(404, 'text/plain', 'Ask for /NAME.pdf\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'text/plain', 'GET it\n');
  // A reader who leaves needs no PDF: the service then ends the build.
  const left = new AbortController();
  response.on('close', () => left.abort());
  try {
    const built = await build(name, left.signal);
    // The same input gives the same bytes, so that browsers and proxies may keep them.
    const etag = built.headers.get('etag') ?? '';
    if (etag !== '' && request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    const wait = built.headers.get('retry-after');
    const headers = { ...(etag === '' ? {} : { etag }), ...(wait === null ? {} : { 'retry-after': wait }) };
    answer(built.status, built.headers.get('content-type') ?? '', new Uint8Array(await built.arrayBuffer()), headers);
  } catch (error) {
    if (left.signal.aborted) return;
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    answer(502, 'application/json', JSON.stringify({ message: 'the service that builds briefs did not answer' }));
  }
});

server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  const listens = typeof address === 'object' ? address?.port : address;
  process.stdout.write(`http://127.0.0.1:${listens}/\n`);
});

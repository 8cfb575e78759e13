// A small web service: GET /belarus.pdf builds data/belarus and answers with the PDF, or with what is wrong with it.
//
//   node web-service.mjs [PORT]        run in a project's folder
//
// The compiler is kept between requests, so that only the first one pays for fonts and templates.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createCompiler, FileAccessError } from 'briefwright';

const compiler = createCompiler();
// One build at a time: a build uses a whole core, and each one makes the next one faster.
/** @type {Promise<unknown>} */
let last = Promise.resolve();

/** @param {string} name */
function build(name) {
  const next = last.then(() => compiler.build(`data/${name}`));
  last = next.catch(() => undefined);
  return next;
}

const server = createServer(async (request, response) => {
  /**
   * @param {number} status
   * @param {string} type
   * @param {string | Uint8Array} body
   */
  const answer = (status, type, body, headers = {}) =>
    response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers }).end(body);
  // Nothing but a plain name reaches the file system.
  const [, name] = /^\/([a-z0-9][a-z0-9-]*)\.pdf$/.exec(request.url ?? '') ?? [];
  if (name === undefined) return answer(404, 'text/plain', 'Ask for /NAME.pdf\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'text/plain', 'GET it\n');
  try {
    const { pdf, diagnostics } = await build(name);
    if (!pdf) {
      const missing = diagnostics.some(({ code }) => code === 'data/no-brief');
      return answer(missing ? 404 : 422, 'application/json', JSON.stringify({ diagnostics }));
    }
    // The same input gives the same bytes, so that browsers and proxies may keep them.
    const etag = `"${createHash('sha256').update(pdf).digest('base64url')}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    answer(200, 'application/pdf', pdf, { etag, 'content-length': pdf.length });
  } catch (error) {
    const message = error instanceof FileAccessError ? error.message : 'the build failed';
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    answer(500, 'application/json', JSON.stringify({ message }));
  }
});

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  process.stdout.write(`http://127.0.0.1:${port}/\n`);
});

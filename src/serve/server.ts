/** The service's HTTP: what it answers is described in `openapi.ts`. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LimitOptions } from '../build/run-limits.ts';
import { limitsWith } from '../core/limits.ts';
import { metricsAsJson, metricsAsPrometheus, PROMETHEUS_TYPE } from '../core/metrics.ts';
import { packageVersion } from '../machine/package-files.ts';
import type { Content, Job, JobReport } from '../workers/job.ts';
import type { BuildAdmission } from './build-admission.ts';
import { admissionMetrics } from './metrics.ts';
import { openApi } from './openapi.ts';
import { readOptions } from './request-options.ts';

export interface ServiceOptions {
  readonly admission: BuildAdmission;
  /** The size limit of bodies, bytes. */
  readonly mostBytes: number;
  readonly limits?: LimitOptions['limits'];
  /** True once the service ends: it takes no more builds. */
  readonly ending: () => boolean;
}

/** The time limits for receiving the headers and the body of a request, ms. */
const HEADERS_MS = 10_000;
const BODY_MS = 120_000;

export function createService(options: ServiceOptions): Server {
  const limits = { headersTimeout: HEADERS_MS, requestTimeout: BODY_MS };
  const server = createServer(limits, (request, response) => {
    handle(request, response, options).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendMessage(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  server.on('clientError', (_error, socket: Duplex) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return server;
}

async function handle(request: IncomingMessage, response: ServerResponse, options: ServiceOptions): Promise<void> {
  const address = `http://localhost${request.url ?? '/'}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const { method = '' } = request;
  // Any page in a browser can send requests to this machine.
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return sendMessage(response, 403, 'Ask from a program.');
  switch (url?.pathname) {
    case '/build':
    case '/check':
      if (method !== 'POST') return notAllowed(response, 'POST');
      return takeBuild(request, response, url, options);
    case '/health':
    case '/metrics':
    case '/openapi.json':
      if (method !== 'GET' && method !== 'HEAD') return notAllowed(response, 'GET, HEAD');
      return sendState(url.pathname, request, response, options);
    default:
      return sendMessage(response, 404, 'There is nothing here. /openapi.json describes what is.');
  }
}

function sendState(path: string, request: IncomingMessage, response: ServerResponse, options: ServiceOptions): void {
  const { admission, ending } = options;
  const json = (status: number, value: object): void =>
    send(response, status, 'application/json', JSON.stringify(value));
  if (path === '/openapi.json') json(200, openApi());
  else if (path === '/health') {
    const [version, workers] = [packageVersion(), admission.builder.workers];
    json(ending() ? 503 : 200, { status: ending() ? 'ending' : 'ok', version, workers, open: admission.state().open });
  } else if (/\bapplication\/json\b/.test(request.headers.accept ?? ''))
    json(200, metricsAsJson(admissionMetrics(admission)));
  else send(response, 200, PROMETHEUS_TYPE, metricsAsPrometheus(admissionMetrics(admission)));
}

const TYPES: Readonly<Record<string, Content['type']>> = {
  'application/json': 'json',
  'application/zip': 'zip',
  'application/pdf': 'pdf',
};

async function takeBuild(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  options: ServiceOptions,
): Promise<void> {
  const { admission, mostBytes, ending } = options;
  const [name = ''] = (request.headers['content-type'] ?? '').split(';');
  const type = TYPES[name.trim().toLowerCase()];
  if (!type) return refuseUnread(request, response, 415, `Send ${Object.keys(TYPES).join(', ')}.`);
  const read = readOptions(url.searchParams);
  if ('problem' in read) return refuseUnread(request, response, 400, read.problem);
  const admitted = ending() ? undefined : admission.admit();
  if (!admitted) {
    response.setHeader('retry-after', admission.retryAfter());
    return refuseUnread(request, response, 503, ending() ? 'The service is ending.' : 'Too many builds are waiting.');
  }
  const left = new AbortController();
  response.on('close', () => {
    left.abort(new Error('the client has left'));
    admitted.release();
  });
  try {
    const bytes = await readBody(request, mostBytes);
    if (!bytes) return refuseUnread(request, response, 413, `The body is larger than ${mostBytes} bytes.`);
    const checks = url.pathname === '/check';
    // The service's limits, whatever the settings of a project say.
    const limits = limitsWith(options.limits);
    const job: Job = {
      folder: read.brief,
      options: { ...read.options, limits, ...(checks && { check: true }) },
      content: { type, bytes },
    };
    answer(request, response, await admitted.build(job, left.signal), checks);
  } catch (error) {
    // Nobody is there to read an answer.
    if (!left.signal.aborted) throw error;
  }
}

/** The PDF, or JSON: for errors, for checks, and where the client accepts JSON alone. */
function answer(request: IncomingMessage, response: ServerResponse, report: JobReport, checks: boolean): void {
  const { status, pdf, pages, made, diagnostics } = report;
  const ok = status !== 'failed';
  const broken = diagnostics.some(({ code }) => code.startsWith('machine/'));
  const wantsJson = /^application\/json\b/.test(request.headers.accept ?? '');
  const of = { ok, pages, bytes: made?.bytes ?? null, digest: made?.digest ?? null, diagnostics };
  const number = ok || checks ? 200 : broken ? 500 : 422;
  if (!pdf || !ok) send(response, number, 'application/json', JSON.stringify(of));
  else {
    response.setHeader('etag', `"${made?.digest ?? ''}"`);
    if (!wantsJson) send(response, 200, 'application/pdf', pdf);
    else send(response, 200, 'application/json', JSON.stringify({ ...of, pdf: Buffer.from(pdf).toString('base64') }));
  }
}

/** Undefined where the body is too large: the rest isn't read. */
async function readBody(request: IncomingMessage, mostBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Answers before the body was read, and closes the connection: the next request would start only after it. */
function refuseUnread(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  response.setHeader('connection', 'close');
  response.on('finish', () => request.destroy());
  sendMessage(response, status, message);
}

function notAllowed(response: ServerResponse, allow: string): void {
  response.setHeader('allow', allow);
  sendMessage(response, 405, `Use ${allow}.`);
}

function sendMessage(response: ServerResponse, status: number, message: string): void {
  send(response, status, 'application/json', JSON.stringify({ ok: false, message }));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

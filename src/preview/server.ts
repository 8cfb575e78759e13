/** The preview's server: serves its own page, and the last builds from memory. It never opens a file of the project. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Asset, findAssets, readAsset } from './assets.ts';
import { HEADERS, mayRead, refuse } from './guard.ts';
import { originAt, originOf } from './origin.ts';
import type { PreviewState, ServerEvent, Settings } from './protocol.ts';
import type { Session } from './session.ts';

export interface ServerOptions {
  readonly session: Session;
  readonly token: string;
  /** Builds with another layout or paper size. */
  readonly choose: (settings: Settings) => void;
}

const MAX_BODY = 4096;
/** The size limit of address and headers together, bytes: a browser's requests need less than 2 kB. */
const MAX_HEADERS = 16_384;
/** Concurrent connections: a browser opens up to six, and each tab holds one for events. */
const MAX_CONNECTIONS = 64;
/** The time limit for receiving a request, ms. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Keeps idle connections from being closed. */
const HEARTBEAT_MS = 15_000;

export function createPreviewServer(options: ServerOptions): Server {
  const assets = findAssets();
  const limits = { maxHeaderSize: MAX_HEADERS, headersTimeout: REQUEST_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS };
  const server = createServer(limits, (request, response) => {
    handle(request, response, { ...options, assets, port: portOf(server) }).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', 'The preview failed to respond.');
    });
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', refuseUnread);
  return server;
}

/** Refuses a request that could not be read: 431 where its headers are too large (RFC 6585, 5), otherwise 400. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

interface Context extends ServerOptions {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly port: number;
}

async function handle(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const refusal = refuse(request, context.port);
  if (refusal) return send(response, refusal.status, 'text/plain', refusal.message);
  const url = URL.canParse(request.url ?? '', 'http://127.0.0.1')
    ? new URL(request.url ?? '', 'http://127.0.0.1')
    : undefined;
  const asset = context.assets.get(url?.pathname ?? '');
  if (asset && request.method !== 'POST') return send(response, 200, asset.type, readAsset(asset));
  if (!mayRead(request, context.token)) return send(response, 401, 'text/plain', 'The token is missing or wrong.');
  if (url?.pathname === '/api/settings' && request.method === 'POST') return takeSettings(request, response, context);
  if (!url || request.method === 'POST') return notFound(response);
  if (url.pathname === '/api/events') return sendEvents(response, context.session);
  const [, number = '', what = ''] = /^\/api\/editions\/(\d+)\/(pdf|tags|origin)$/.exec(url.pathname) ?? [];
  const edition = context.session.edition(Number(number));
  if (!edition) return notFound(response);
  if (what === 'pdf') return send(response, 200, 'application/pdf', edition.pdf);
  if (what === 'tags') return sendJson(response, edition.proof.reading);
  const at = (name: string): number => Number(url.searchParams.get(name) ?? Number.NaN);
  const origin = url.searchParams.has('place')
    ? originOf(at('place'), edition)
    : originAt({ page: at('page'), x: at('x'), y: at('y') }, edition);
  sendJson(response, origin ?? null);
}

/** Server-sent events, read by `fetch`: an `EventSource` can't send the token. */
function sendEvents(response: ServerResponse, session: Session): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const stop = session.follow((event: ServerEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(beat);
    stop();
  });
}

async function takeSettings(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return refuseLarge(request, response);
  const settings = readSettings(body, context.session.state());
  if (!settings) return send(response, 400, 'text/plain', 'There is no such layout, paper size or translation.');
  context.choose(settings);
  sendJson(response, null);
}

function readSettings(body: string, { layouts, translations }: PreviewState): Settings | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { layout, paper, translation } = value as Record<string, unknown>;
  const knownLayout = layout === undefined ? undefined : layouts.find((name) => name === layout);
  const knownPaper = paper === 'A4' || paper === 'Letter' ? paper : undefined;
  const knownTranslation = translation === undefined ? undefined : translations.find((tag) => tag === translation);
  if (layout !== knownLayout || paper !== knownPaper || translation !== knownTranslation) return undefined;
  return { layout: knownLayout, paper: knownPaper, translation: knownTranslation };
}

/** Undefined where the body is longer than any that the page sends: the rest isn't read. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return undefined;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MAX_BODY) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Refuses a body that is too large, and closes the connection, since the next request would start only after the rest. */
function refuseLarge(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('connection', 'close');
  response.on('finish', () => request.destroy());
  send(response, 413, 'text/plain', `The request is larger than ${MAX_BODY} bytes.`);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function notFound(response: ServerResponse): void {
  send(response, 404, 'text/plain', 'There is nothing here.');
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

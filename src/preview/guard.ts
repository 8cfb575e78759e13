/**
 * Who may ask. The server listens on 127.0.0.1 alone, but any page that a browser shows can send requests there, and any
 * name can be made to lead there (DNS rebinding). So requests must name this host, must not come from another origin,
 * and for anything of the brief must carry the token in a header of its own. A header, as cookies go to all ports of a
 * host: whatever else is served on 127.0.0.1 would be sent the token.
 */

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const TOKEN_HEADER = 'x-preview-token';

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** For every answer. The page brings all that it needs itself; charts' text and canvases need no plug-ins. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Why a request is refused before anything is looked up; undefined where it may go on. */
export function refuse({ headers, method }: IncomingMessage, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return { status: 421, message: `This is not ${String(host)}.` };
  if (origin !== undefined && origin !== `http://${host}`) return OTHER_ORIGIN;
  const site = headers['sec-fetch-site'];
  // Links may lead to the page from anywhere; it holds nothing of the brief.
  const opens = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opens) return OTHER_ORIGIN;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return { status: 405, message: 'No such method.' };
  return undefined;
}

/** Does the request carry the token? In the same time whatever it carries. */
export function mayRead({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const OTHER_ORIGIN: Refusal = { status: 403, message: 'This is for its own page alone.' };

/**
 * Access control. The server listens only on 127.0.0.1, but any page in a browser can send requests there, and any host name
 * can be made to resolve to it (DNS rebinding). So requests must name this host, must not come from another origin, and
 * need a token in a header for any content of the brief. A header rather than a cookie, because cookies are sent to all
 * ports of a host, including other servers on 127.0.0.1.
 */

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const TOKEN_HEADER = 'x-preview-token';

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Sent with every response. The page needs nothing from other servers. */
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

/** Checks a request before anything is looked up; undefined where it is allowed. */
export function refuse({ headers, method }: IncomingMessage, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return { status: 421, message: `This is not ${String(host)}.` };
  if (origin !== undefined && origin !== `http://${host}`) return OTHER_ORIGIN;
  const site = headers['sec-fetch-site'];
  // The page may be opened by links from anywhere, as it contains nothing of the brief.
  const opens = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opens) return OTHER_ORIGIN;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
    return { status: 405, message: 'This method is not supported.' };
  return undefined;
}

/** True when the request has the token; compares in constant time. */
export function mayRead({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const OTHER_ORIGIN: Refusal = { status: 403, message: 'Only the preview page itself may request this.' };

/** A small S3-like server: it keeps objects that are put, and checks their signatures (AWS Signature, version 4). */

import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Server {
  readonly url: string;
  /** By path: `bucket/key`. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** The number of the next requests to refuse with 503, as a store does that is busy. */
  refuse(requests: number): void;
  close(): Promise<void>;
}

export async function startS3(keyId: string, secret: string): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  let refusals = 0;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const body = Buffer.concat(parts);
    if (refusals > 0) {
      refusals--;
      response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
    } else if (!isSigned(request, body, keyId, secret)) {
      response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    } else {
      objects.set(decodeURIComponent(request.url ?? '').slice(1), body);
      response.writeHead(200).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refuse(requests) {
      refusals = requests;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function isSigned(request: IncomingMessage, body: Buffer, keyId: string, secret: string): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[\w-]+\/s3\/aws4_request), SignedHeaders=([\w;-]+), Signature=(\w+)$/;
  const [, id, scope = '', names = '', signature] = pattern.exec(request.headers.authorization ?? '') ?? [];
  const declared = String(request.headers['x-amz-content-sha256']);
  if (id !== keyId || (declared !== 'UNSIGNED-PAYLOAD' && declared !== hash(body))) return false;
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [request.method, request.url, '', headers.join(''), names, declared].join('\n');
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hash(canonical)].join('\n');
  const key = scope.split('/').reduce<Buffer | string>((last, part) => hmac(last, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex') === signature;
}

const hash = (value: Buffer | string): string => createHash('sha256').update(value).digest('hex');
const hmac = (key: Buffer | string, value: string): Buffer => createHmac('sha256', key).update(value).digest();

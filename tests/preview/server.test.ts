/** Access to the preview's server. */

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { connect, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project as commandProject } from '../cli/project.ts';
import { belarusProject, type Project, type RunningPreview, runPreview, stateOf } from './running-preview.ts';

let project: Project;
let preview: RunningPreview;

beforeAll(async () => {
  project = belarusProject();
  preview = await runPreview(project);
});
afterAll(async () => {
  await preview.stop();
  project.remove();
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** A raw request, with arbitrary headers and an unnormalised path. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  { method = 'GET', body = '' }: { readonly method?: string; readonly body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: preview.port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += String(data);
        // The stream of events never ends.
        if (path === '/api/events') response.destroy();
      });
      response.on('close', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const withToken = (headers: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'x-preview-token': preview.token,
  ...headers,
});

/** The number of the current edition, once there is one. */
async function edition(): Promise<number> {
  for (;;) {
    const { edition: current } = await stateOf(preview);
    if (current) return current.number;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const PRIVATE = ['/api/events', '/api/editions/1/pdf', '/api/editions/1/tags', '/api/editions/1/origin?place=0'];

describe('the server', () => {
  it('serves the page and its parts to anyone on this machine, without any content of the brief', async () => {
    for (const path of ['/', '/page.js', '/page.css', '/pdf.mjs', '/pdf.worker.mjs']) {
      const { status, body } = await ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(body).not.toContain('Belarus');
      expect(body).not.toContain(preview.token);
    }
  });

  it('serves content of the brief only with the token', async () => {
    const number = await edition();
    expect((await ask(`/api/editions/${number}/pdf`, withToken())).body).toMatch(/^%PDF-/);
    for (const path of PRIVATE) {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, { 'x-preview-token': preview.token.slice(1) })).status).toBe(401);
      const other = preview.token.startsWith('A') ? 'B' : 'A';
      expect((await ask(path, { 'x-preview-token': `${other}${preview.token.slice(1)}` })).status).toBe(401);
      expect((await ask(path, { cookie: `token=${preview.token}` })).status).toBe(401);
      expect((await ask(`${path}${path.includes('?') ? '&' : '?'}token=${preview.token}`)).status).toBe(401);
    }
  });

  it('only answers to its own host name', async () => {
    for (const host of ['attacker.example', `attacker.example:${preview.port}`, '127.0.0.1', '127.0.0.1:1', '[::1]']) {
      expect((await ask('/api/events', withToken({ host }))).status).not.toBe(200);
      expect((await ask('/', { host })).status).not.toBe(200);
    }
    expect((await ask('/', { host: `localhost:${preview.port}` })).status).toBe(200);
  });

  it('answers no pages of other origins', async () => {
    const origins = [
      'http://attacker.example',
      'null',
      `http://127.0.0.1:${preview.port + 1}`,
      `https://127.0.0.1:${preview.port}`,
    ];
    for (const origin of origins) expect((await ask('/api/events', withToken({ origin }))).status).toBe(403);
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask('/api/events', withToken({ 'sec-fetch-site': site }))).status).toBe(403);
      expect((await ask('/page.js', { 'sec-fetch-site': site })).status).toBe(403);
    }
    const own = { origin: `http://127.0.0.1:${preview.port}`, 'sec-fetch-site': 'same-origin' };
    expect((await ask('/api/events', withToken(own))).status).toBe(200);
  });

  it('serves no other files', async () => {
    writeFileSync(join(project.folder, 'secret.txt'), 'a secret');
    const paths = [
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/data/belarus/brief.yaml',
      '/secret.txt',
      '/page.js/../../secret.txt',
      '/api/editions/../../secret.txt',
      '/api/editions/1/pdf/../../../secret.txt',
      'http://attacker.example/',
      '/\0',
      '/%',
    ];
    for (const path of paths) {
      const { status, body } = await ask(path.replaceAll('\0', '%00'), withToken());
      expect([path, status]).toEqual([path, path === 'http://attacker.example/' ? 200 : 404]);
      expect(body).not.toMatch(/a secret|root:|"name": "briefwright"|masthead:/);
    }
  });

  it('accepts no other methods, and no unknown settings', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect((await ask('/', {}, { method })).status).toBe(405);
    const set = (body: string, headers = withToken()): Promise<Answer> =>
      ask('/api/settings', headers, { method: 'POST', body });
    expect((await set('{"layout":"report"}', {})).status).toBe(401);
    for (const body of [
      '',
      'null',
      '[',
      '{"layout":"../secret"}',
      '{"layout":5}',
      '{"paper":"A3"}',
      '{"translation":"fr"}',
    ]) {
      expect([body, (await set(body)).status]).toEqual([body, 400]);
    }
    expect((await set(`{"layout":"${'x'.repeat(10_000)}"}`)).status).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect((await set('x'.repeat(10_000), withToken(chunked))).status).toBe(413);
    expect((await ask('/', { 'x-long': 'x'.repeat(20_000) })).status).toBe(431);
    expect((await set('{"paper":"Letter"}')).status).toBe(200);
    expect((await set('{}')).status).toBe(200);
  });

  it('limits the number of connections, and closes silent ones', async () => {
    const sockets = Array.from({ length: 100 }, () => connect({ host: '127.0.0.1', port: preview.port }));
    for (const socket of sockets) socket.on('error', () => {});
    const refused = (): number => sockets.filter(({ closed }) => closed).length;
    await expect.poll(refused, { timeout: 20_000 }).toBeGreaterThanOrEqual(100 - 64);
    expect(sockets.some(({ closed }) => !closed)).toBe(true);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await ask('/').catch(() => undefined))?.status).toBe(200);
  });

  it('allows no framing, scripts or requests of others', async () => {
    for (const path of ['/', '/page.js', '/api/events', '/nothing']) {
      const { headers } = await ask(path, withToken());
      expect(headers['content-security-policy']).toMatch(
        /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/,
      );
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('only listens on 127.0.0.1', async () => {
    const reaches = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port: preview.port }, () => {
          socket.destroy();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      });
    expect(await reaches('127.0.0.1')).toBe(true);
    // All of 127/8 is this machine: a server listening on all addresses would answer here.
    expect(await reaches('127.0.0.2')).toBe(false);
  });

  it('stores its address only for the user, and writes nothing into the project', () => {
    const folder = join(project.folder, '.state', 'briefwright');
    const [file = ''] = readdirSync(folder);
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual({ port: preview.port, token: preview.token });
    expect(existsSync(join(project.folder, 'output'))).toBe(false);
  });
});

describe('its port', () => {
  it('is the next free one if the requested one is taken', async () => {
    const { server, port } = await taken();
    const other = belarusProject();
    const running = await runPreview(other, '--port', String(port));
    try {
      expect(running.port).toBeGreaterThan(port);
      expect(running.port).toBeLessThan(port + 20);
    } finally {
      await running.stop();
      server.close();
      other.remove();
    }
  });

  it('is a number', async () => {
    const { brief } = commandProject();
    for (const port of ['0', '65536', 'x', '4477.5']) {
      const { code, err } = await brief('preview', '--port', port);
      expect([code, err]).toEqual([2, expect.stringContaining('a whole number from 1 to 65535')]);
    }
  });
});

describe('brief preview', () => {
  it('requires a single brief', async () => {
    const { brief } = commandProject({ 'data/a/brief.yaml': 'title: A', 'data/b/brief.yaml': 'title: B' });
    const { code, err } = await brief('preview');
    expect([code, err]).toEqual([2, expect.stringContaining('name one: a, b')]);
    expect((await brief('preview', 'c')).code).toBe(1);
  });
});

function taken(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}
